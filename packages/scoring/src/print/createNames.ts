import type { Program } from "../program/program.ts";

/** Names of a printed function. */
export interface Names {
  /** An identifier close to a wanted name that nothing else in the function has. */
  readonly fresh: (wanted: string) => string;
  /** What a node should be called: as the rule or the field that it holds. */
  readonly wanted: (node: number) => string;
}

const reserved = new Set(
  (
    "abstract arguments as async await boolean break byte case catch char class const continue debugger default delete do " +
    "double else enum eval export extends false final finally float for from function get goto if implements import in " +
    "instanceof int interface let long native new null of package private protected public return set short static super " +
    "switch synchronized this throw throws transient true try typeof undefined var void volatile while with yield " +
    "Infinity NaN Math Object Uint8Array dense general kernel __proto__"
  ).split(" "),
);

const longest = 40;

/** Makes the names of a function. A name of the policy is cut down to letters, digits and underscores of ASCII. */
export function createNames(program: Program): Names {
  const taken = new Set<string>(reserved);
  const wanted = new Map<number, string>();
  for (const { inputs, outputs } of program.levels) {
    for (const { name, node, shown } of outputs) {
      if (shown !== node && !wanted.has(shown)) wanted.set(shown, `${name}Shown`);
      if (!wanted.has(node)) wanted.set(node, name);
    }
    for (const { name, node } of inputs) wanted.set(node, name);
  }
  return {
    wanted: (node) => wanted.get(node) ?? `t${node}`,
    fresh: (name) => {
      const plain = name.replaceAll(/[^A-Za-z0-9_]/gu, "_").slice(0, longest);
      const base = /^[A-Za-z_]/u.test(plain) ? plain : `n${plain}`;
      let unique = base;
      for (let time = 2; taken.has(unique); time += 1) unique = `${base}_${time}`;
      taken.add(unique);
      return unique;
    },
  };
}
