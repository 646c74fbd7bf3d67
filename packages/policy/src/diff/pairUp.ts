import type { Label } from "@kinerja/model";
import { sameWords } from "./words/sameWords.ts";

/** Things of two documents by name: those that both have, those that only one has. */
export interface Pairs<T> {
  readonly both: readonly Pair<T>[];
  readonly removed: readonly (readonly [string, T])[];
  readonly added: readonly (readonly [string, T])[];
}

/** One thing in both documents; the names differ where only the label shows that it is the same. */
export interface Pair<T> {
  readonly name: string;
  readonly oldName: string;
  readonly before: T;
  readonly after: T;
}

/**
 * Pairs things by their names, and those that are left over by their labels, where exactly one on each
 * side bears the label in both languages: what kept its meaning under another name.
 */
export function pairUp<T extends { readonly label: Label }>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Pairs<T> {
  const both = Object.entries(after).flatMap(([name, thing]): readonly Pair<T>[] => {
    const old = Object.hasOwn(before, name) ? before[name] : undefined;
    return old === undefined ? [] : [{ name, oldName: name, before: old, after: thing }];
  });
  const left = Object.entries(before).filter(([name]) => !Object.hasOwn(after, name));
  const arrived = Object.entries(after).filter(([name]) => !Object.hasOwn(before, name));
  const renamed = arrived.flatMap(([name, thing]): readonly Pair<T>[] => {
    const alike = left.filter(([, old]) => sameWords(old.label, thing.label));
    const rivals = arrived.filter(([, other]) => sameWords(other.label, thing.label));
    const [oldName, old] = alike[0] ?? [];
    if (alike.length !== 1 || rivals.length !== 1 || oldName === undefined || old === undefined) return [];
    return [{ name, oldName, before: old, after: thing }];
  });
  return {
    both: [...both, ...renamed],
    removed: left.filter(([name]) => !renamed.some(({ oldName }) => oldName === name)),
    added: arrived.filter(([name]) => !renamed.some((pair) => pair.name === name)),
  };
}
