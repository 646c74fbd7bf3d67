import type { Level, PolicyDocument } from "../document/policyDocument.ts";
import { crossings } from "./crossings.ts";
import { diffField, fieldAlone } from "./diffFields.ts";
import { diffLevel, levelAlone } from "./diffLevel.ts";
import { diffRule, ruleAlone } from "./diffRule.ts";
import { type Pair, pairUp } from "./pairUp.ts";
import type { PolicyChange } from "./policyDiff.ts";
import type { Voice } from "./words/voice.ts";

/** Compares the levels with what is filled in and worked out at them. */
export function diffLevels(before: Voice, after: Voice): readonly PolicyChange[] {
  const voices = { before, after };
  const levels = pairUp(levelsOf(before.document), levelsOf(after.document));
  const fields = pairUp(gather(before.document, "fields"), gather(after.document, "fields"));
  const rules = pairUp(gather(before.document, "rules"), gather(after.document, "rules"));
  const crossed = crossings(before, after);
  const isAlone = (side: Voice, part: "fields" | "rules", whole: readonly (readonly [string, Level])[]) => {
    const gone = new Set(whole.map(([name]) => name));
    return ([name]: readonly [string, unknown]): boolean =>
      !gone.has(levelOf(side.document, part, name)) && crossed.every(({ name: other }) => other !== name);
  };
  const path = (side: Voice, part: "fields" | "rules", name: string): string =>
    `levels.${levelOf(side.document, part, name)}.${part}.${name}`;
  const moved = (part: "fields" | "rules", { name, oldName }: Pair<unknown>): boolean =>
    levelOf(before.document, part, oldName) !== levelOf(after.document, part, name);
  return [
    ...rules.both.flatMap((pair) =>
      diffRule(pair, path(after, "rules", pair.name), { ...voices, moved: moved("rules", pair) }),
    ),
    ...crossed.map(({ change }) => change),
    ...rules.added
      .filter(isAlone(after, "rules", levels.added))
      .map(([name, rule]) => ruleAlone("added", path(after, "rules", name), rule, after)),
    ...rules.removed
      .filter(isAlone(before, "rules", levels.removed))
      .map(([name, rule]) => ruleAlone("removed", path(before, "rules", name), rule, before)),
    ...levels.added.map(([, level]) => levelAlone("added", level)),
    ...levels.removed.map(([, level]) => levelAlone("removed", level)),
    ...levels.both.flatMap((pair) => diffLevel(pair, voices)),
    ...fields.both.flatMap((pair) =>
      diffField(pair, path(after, "fields", pair.name), { ...voices, moved: moved("fields", pair) }),
    ),
    ...fields.added
      .filter(isAlone(after, "fields", levels.added))
      .map(([name, field]) => fieldAlone("added", path(after, "fields", name), field, after)),
    ...fields.removed
      .filter(isAlone(before, "fields", levels.removed))
      .map(([name, field]) => fieldAlone("removed", path(before, "fields", name), field, before)),
  ];
}

function levelsOf({ levels }: PolicyDocument): Readonly<Record<string, Level>> {
  return Object.fromEntries(levels.map((level) => [level.name, level]));
}

function gather<Part extends "fields" | "rules">(
  { levels }: PolicyDocument,
  part: Part,
): Readonly<Record<string, Level[Part][string]>> {
  return Object.fromEntries(levels.flatMap((level) => Object.entries(level[part]))) as Readonly<
    Record<string, Level[Part][string]>
  >;
}

function levelOf({ levels }: PolicyDocument, part: "fields" | "rules", name: string): string {
  return levels.find((level) => Object.hasOwn(level[part], name))?.name ?? "";
}
