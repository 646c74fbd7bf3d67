import type { Cell, Expression, Table } from "@kinerja/policy";
import { anyConstant, type Vocabulary, type WantedType } from "./vocabulary.ts";

/** A random total table over one to three categories and truths, its cells in any order. */
export function randomTable(vocabulary: Vocabulary, wanted: WantedType, grow: (type: WantedType) => Expression): Table {
  const { random, sets } = vocabulary;
  const inputs = Array.from(
    { length: random.pick([1, 1, 2, 2, 3]) },
    (): { readonly type: WantedType; readonly keys: readonly (string | boolean)[] } => {
      if (random.chance(1, 3)) return { type: { kind: "boolean" }, keys: [true, false] };
      const { name, members } = random.pick(sets);
      return { type: { kind: "category", set: name }, keys: members };
    },
  );
  const keys = inputs.reduce<readonly (readonly (string | boolean)[])[]>(
    (all, input) => all.flatMap((before) => input.keys.map((key) => [...before, key])),
    [[]],
  );
  const cells = keys.map((when, index): Cell => ({ when, then: anyConstant(vocabulary, wanted, index > 0) }));
  const first = random.below(cells.length);
  return {
    kind: "table",
    of: inputs.map(({ type }) => grow(type)),
    cells: [...cells.slice(first), ...cells.slice(0, first)],
  };
}
