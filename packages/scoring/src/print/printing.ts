import type { Program, ProgramNode } from "../program/program.ts";
import type { NodeFacts } from "./createNodeFacts.ts";

/** What the printers of one function share. */
export interface Printing {
  readonly program: Program;
  readonly facts: readonly NodeFacts[];
  /** Whether every input is measured. */
  readonly dense: boolean;
  /** Makes an identifier of a wanted name that nothing else has. */
  readonly freshName: (wanted: string) => string;
  /** The wanted name of a node. */
  readonly wantedName: (node: number) => string;
  /** The identifier of a column, bound at the head of the function. */
  readonly bind: (expression: string, wanted: string) => string;
  /** The identifier of a constant list, printed once in the module. */
  readonly list: (values: readonly (number | string)[], wanted: string) => string;
  /** Computes a node in a block, see `printValue`; and the same as a name or a literal. */
  readonly value: (node: number, block: Block) => Value;
  readonly atom: (node: number, block: Block) => Value;
  /** Notes that a helper function is called, and gives its name. */
  readonly helper: (name: HelperName) => string;
  /** Flags of a member that are set anywhere. */
  readonly flags: Set<"wide" | "broken">;
}

/** Functions that printed code may call. */
export type HelperName = "divideFar" | "halfEven" | "up" | "down";

/** An expression, how tightly it binds, and the identifier of the bits of what it lacks (`0` where it lacks nothing). */
export interface Value {
  readonly text: string;
  readonly binding: Binding;
  readonly lacks: string;
}

/** How tightly an expression binds, the tightest first. */
type Binding = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Names for {@link Binding}. */
export const binding = { atom: 0, times: 1, plus: 2, compare: 3, and: 4, or: 5, choose: 6 } as const;

/** A run of statements: the body of a row, or of one branch in it. */
export interface Block {
  /** The block around it in the same row; none for the row itself. */
  readonly parent: Block | undefined;
  /** The row around it, where its values are looked up too. */
  readonly outer: Block | undefined;
  readonly depth: number;
  /** Which decision it is a branch of; branches of one decision exclude each other. */
  readonly owner: string;
  readonly level: number;
  readonly lines: string[];
  /** What has been computed here. */
  readonly known: Map<number, Value>;
  readonly branches: Map<string, Block>;
  /** Nodes that are computed here for more than one use, in the order of computing. */
  readonly named: number[];
}

/** A node by its index. */
export function nodeAt({ program }: Pick<Printing, "program">, index: number): ProgramNode {
  const node = program.nodes[index];
  if (node === undefined) throw new RangeError(`node ${index}`);
  return node;
}
