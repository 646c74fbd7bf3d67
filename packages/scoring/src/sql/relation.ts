/** A column that a relation makes, and the columns of its sources that it reads. */
export interface MadeColumn {
  readonly text: string;
  readonly uses: readonly string[];
}

/** Where a relation reads: another relation under an alias, and how its rows are joined. */
interface RelationSource {
  readonly relation: Relation;
  readonly alias: string;
  readonly join?: "JOIN" | "LEFT JOIN";
  readonly on?: string;
}

/** One named layer of a statement. Columns have names of their own throughout, but for the keys. */
export interface Relation {
  readonly name: string;
  readonly sources: readonly RelationSource[];
  /** A table of the user's in place of sources, quoted. */
  readonly table?: string;
  /** The keys, each as it is written. */
  readonly keys: ReadonlyMap<string, string>;
  readonly made: ReadonlyMap<string, MadeColumn>;
  /** What is written behind the sources, and the columns that it reads. */
  readonly tail?: MadeColumn;
  /** Whether the rows are grouped, so that no other column passes through. */
  readonly grouped?: boolean;
  /** Every column: keys, made ones and those that pass through. */
  readonly columns: ReadonlySet<string>;
}

type NewRelation = Omit<Relation, "columns" | "name" | "made"> & {
  readonly made?: ReadonlyMap<string, MadeColumn>;
};

/** Collects relations in the order in which they are written. */
export interface RelationList {
  readonly relations: readonly Relation[];
  readonly add: (label: string, relation: NewRelation) => Relation;
}

/** Makes an empty list; the prefix keeps names apart from the user's tables. */
export function createRelationList(prefix: string): RelationList {
  const relations: Relation[] = [];
  return {
    relations,
    add: (label, { made = new Map<string, MadeColumn>(), ...rest }) => {
      const passing = rest.grouped === true ? [] : rest.sources.flatMap(({ relation }) => [...relation.columns]);
      const relation: Relation = {
        ...rest,
        made,
        name: `${prefix}${relations.length + 1}_${label}`,
        columns: new Set([...rest.keys.keys(), ...passing, ...made.keys()]),
      };
      relations.push(relation);
      return relation;
    },
  };
}
