import type { Field, PolicyDocument, Rule } from "@kinerja/policy";

/** What a column of a table of cases holds. `depth` is the level: 0 is the member. */
export type CaseColumn =
  | { readonly kind: "case" | "at" | "overlay" | "issues" }
  | { readonly kind: "source"; readonly part: SourcePart }
  /** Any content says that a row of the level begins here. */
  | { readonly kind: "row"; readonly depth: number }
  /** `field` is absent for `id` and `employmentKind`. */
  | { readonly kind: "given"; readonly depth: number; readonly name: string; readonly field: Field | undefined }
  | { readonly kind: "then"; readonly depth: number; readonly name: string; readonly rule: Rule };

/** What can be said of the source of a case. */
type SourcePart = (typeof sourceParts)[number];

/** The parts of a source, each a column of its own; the first is called `source` alone. */
const sourceParts = ["instrument", "article", "annex", "page", "url", "evidence"] as const;

/** The name of every column that a policy allows, with what it holds, in the order in which they are printed. */
export function caseColumns({
  levels,
  appliesTo = [],
}: Pick<PolicyDocument, "levels"> & Partial<Pick<PolicyDocument, "appliesTo">>): ReadonlyMap<string, CaseColumn> {
  const columns = new Map<string, CaseColumn>([["case", { kind: "case" }]]);
  const names = levels.map((_, depth) =>
    levels
      .slice(1, depth + 1)
      .map(({ name }) => `${name}.`)
      .join(""),
  );
  for (const [depth, { fields }] of levels.entries()) {
    const start = `given.${names[depth]}`;
    if (depth > 0) columns.set(start.slice(0, -1), { kind: "row", depth });
    columns.set(`${start}id`, { kind: "given", depth, name: "id", field: undefined });
    for (const [name, field] of Object.entries(fields)) {
      columns.set(`${start}${name}`, { kind: "given", depth, name, field });
    }
    if (depth === 0 && appliesTo.length > 0 && !Object.hasOwn(fields, "employmentKind"))
      columns.set("given.employmentKind", { kind: "given", depth, name: "employmentKind", field: undefined });
  }
  columns.set("when.at", { kind: "at" });
  columns.set("when.overlay", { kind: "overlay" });
  for (const [depth, { rules }] of levels.entries()) {
    for (const [name, rule] of Object.entries(rules))
      columns.set(`then.${names[depth]}${name}`, { kind: "then", depth, name, rule });
  }
  columns.set("then.issues", { kind: "issues" });
  for (const part of sourceParts)
    columns.set(part === "instrument" ? "source" : `source.${part}`, { kind: "source", part });
  return columns;
}
