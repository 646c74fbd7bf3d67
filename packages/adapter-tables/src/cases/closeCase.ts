import type { EvidenceGrade, Source } from "@kinerja/model";
import type { Level, PolicyCase } from "@kinerja/policy";
import type { OpenCase, OpenRow } from "./openCase.ts";

/** Makes a case of what was read for it. Every level has its list of rows, though it may be empty. */
export function closeCase({ name, member, texts, source }: OpenCase, levels: readonly Level[]): PolicyCase {
  const { at, overlay, issues } = texts;
  return {
    name,
    ...(at === undefined ? {} : { at }),
    ...(overlay === undefined ? {} : { overlays: words(overlay) }),
    input: inputOf(member, levels, 0),
    expected: expectedOf(member, levels, 0) ?? {},
    ...(issues === undefined ? {} : { expectedIssues: words(issues) }),
    ...(Object.keys(source).length === 0 ? {} : { source: sourceOf(source) }),
  };
}

/** Words of a cell with more than one: parted by blanks, commas, semicolons or bars. */
function words(text: string): readonly string[] {
  return text.split(/[\s,;|]+/).filter((word) => word !== "");
}

function inputOf(row: OpenRow, levels: readonly Level[], depth: number): Readonly<Record<string, unknown>> {
  const child = levels[depth + 1]?.name;
  if (child === undefined) return row.given;
  return { ...row.given, [child]: row.rows.map((each) => inputOf(each, levels, depth + 1)) };
}

/** What a row expects; nothing where neither it nor any row below names a rule. */
function expectedOf(
  row: OpenRow,
  levels: readonly Level[],
  depth: number,
): Readonly<Record<string, unknown>> | undefined {
  const child = levels[depth + 1]?.name;
  const below = row.rows.map((each) => expectedOf(each, levels, depth + 1));
  const hasBelow = child !== undefined && below.some((each) => each !== undefined);
  if (!hasBelow && Object.keys(row.then).length === 0) return undefined;
  return hasBelow ? { ...row.then, [child]: below.map((each) => each ?? {}) } : row.then;
}

/** Without a grade a source counts as recalled: nothing more is claimed. */
function sourceOf({ instrument = "", article, annex, page, url, evidence }: Record<string, string>): Source {
  const locator = { ...(article && { article }), ...(annex && { annex }), ...(page && { page }) };
  return {
    instrument,
    ...(Object.keys(locator).length === 0 ? {} : { locator }),
    ...(url === undefined ? {} : { url }),
    evidence: (evidence ?? "recalled") as EvidenceGrade,
  };
}
