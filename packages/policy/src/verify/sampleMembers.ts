import { formatDecimal, type Integer } from "@kinerja/model";
import { setOf } from "../analyse/declaredTypes.ts";
import { rangeOfTexts } from "../analyse/rangeOfTexts.ts";
import type { Field, PolicyDocument } from "../document/policyDocument.ts";
import { type MemberInput, memberPlaces, withRaw } from "./memberPlaces.ts";

/** Cases that samples start from. */
const casesTried = 8;

/** Members that searches start from: those of the cases, and made-up ones at the ends of all ranges. */
export function baseMembers(document: PolicyDocument): readonly MemberInput[] {
  const plain = document.cases.filter(
    ({ overlays = [], expectedIssues = [] }) => overlays.length + expectedIssues.length === 0,
  );
  const corners = [0, 1, 2].map((choice) => cornerMember(document, 0, choice));
  const child = document.levels[1]?.name;
  const withoutRows = Object.fromEntries(Object.entries(corners[0] ?? {}).filter(([key]) => key !== child));
  return [...plain.slice(0, casesTried).map(({ input }) => input), ...corners, withoutRows];
}

/** The base members, and each again with one field moved to another of its edge values. */
export function sampleMembers(document: PolicyDocument): readonly MemberInput[] {
  return baseMembers(document).flatMap((base) => [
    base,
    ...memberPlaces(document, base).flatMap((place) =>
      edgeValues(document, place.field).map((raw) => withRaw(document, base, place, raw)),
    ),
  ]);
}

/** The ends and the middle of a field's range, or all its categories; left out where that means an absence. */
export function edgeValues(document: PolicyDocument, field: Field): readonly unknown[] {
  const missing = field.whenMissing === undefined ? [] : [undefined];
  switch (field.kind) {
    case "boolean":
      return [false, true, ...missing];
    case "category":
      return [...(setOf(document, field.set)?.members.map(({ name }) => name) ?? []), ...missing];
    case "number": {
      const range = rangeOfTexts([field.least, field.greatest], field.decimals);
      if (range === undefined) return missing;
      const text = (units: Integer): string => formatDecimal({ units, decimals: field.decimals });
      const middle = (BigInt(range.least) + BigInt(range.greatest)) / 2n;
      const hasZero = range.least < 0 && range.greatest > 0;
      return [text(range.least), text(range.greatest), text(middle), ...(hasZero ? [text(0)] : []), ...missing];
    }
  }
}

function cornerMember(document: PolicyDocument, level: number, choice: number): MemberInput {
  const { fields = {} } = document.levels[level] ?? {};
  const values = Object.entries(fields).map(([name, field]) => {
    const edges = edgeValues(document, field);
    return [name, edges[choice % Math.max(edges.length, 1)]] as const;
  });
  const child = document.levels[level + 1]?.name;
  const row = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  return child === undefined ? row : { ...row, [child]: [cornerMember(document, level + 1, choice)] };
}
