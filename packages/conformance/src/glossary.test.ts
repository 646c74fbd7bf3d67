import { readFileSync } from "node:fs";
import type { PolicyDocument } from "@kinerja/policy";
import { policies } from "@kinerja/regulations";
import { describe, expect, test } from "vitest";

const glossary = readFileSync(new URL("../../../docs/glossary.md", import.meta.url), "utf8");
const documents: readonly PolicyDocument[] = Object.values(policies);

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}

/** The lines of its tables, but for heads and rules. */
const rows = glossary
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Indonesian") && !line.startsWith("| English"))
  .map(cellsOf);

// Sets whose categories are official terms. The others are words of this project, such as directions.
const official = new Set([
  "absenceThreshold",
  "accountabilityCategory",
  "achievementCategory",
  "achievementPredicate",
  "careerLevel",
  "component",
  "decisionCategory",
  "employeePredicate",
  "expectationRating",
  "organisationPredicate",
  "performancePredicate",
  "serviceGrade",
]);

/** The term inside a label: without what it explains in brackets, of a letter grade its meaning. */
function termOf(label: string): string {
  const [, grade, meaning] = /^([A-Z]{1,2}) \((.+)\)$/.exec(label) ?? [];
  if (grade !== undefined && meaning !== undefined) return meaning;
  return label.replace(/ \(.*$/, "").replace(/^Ambang /, "");
}

const members = documents.flatMap(({ id, categories }) =>
  Object.entries(categories)
    .filter(([set]) => official.has(set))
    .flatMap(([set, { members: all }]) => all.map(({ name, label }) => ({ id, set, name, term: termOf(label.id) })))
    .filter(({ name }) => name !== "none"),
);

describe("the glossary", () => {
  test("has every level, predicate, rating and threshold of the policies, in Indonesian and as a name in code", () => {
    expect(members.length).toBeGreaterThan(60);
    const lost = members.filter(({ name, term }) => {
      const said = rows.some(([indonesian = "", english = "", meaning = ""]) => {
        const words = `${indonesian} ${meaning}`.toLowerCase();
        return words.includes(term.toLowerCase()) && `${english} ${meaning}`.includes(`\`${name}\``);
      });
      return !said;
    });
    expect(lost).toStrictEqual([]);
  });

  test("knows every set that it leaves out as one of this project's own", () => {
    const sets = new Set(documents.flatMap(({ categories }) => Object.keys(categories)));
    expect([...sets].filter((set) => !official.has(set)).sort()).toStrictEqual([
      "answer",
      "aspect",
      "assignmentScope",
      "civilGrade",
      "countedCategory",
      "creativity",
      "direction",
      "indicatorDirection",
      "majorityMeaning",
      "resultKind",
      "rubricLevel",
      "standing",
    ]);
  });

  test("says of every official term where it stands and how well that is known", () => {
    const [terms = ""] = glossary.split("\n## Words of this project\n");
    const lines = terms.split("\n").filter((line) => line.startsWith("| ") && !/^\| (Indonesian|---)/.test(line));
    expect(lines.length).toBeGreaterThan(80);
    for (const line of lines) {
      const cells = cellsOf(line);
      expect(cells, line).toHaveLength(5);
      expect(cells.at(-1), line).toMatch(/^(read|secondary|inferred|recalled|—)$/);
    }
  });
});
