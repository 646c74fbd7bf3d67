import { composeLetter, type Explanation, printLetter, type TraceStep } from "@kinerja/scoring";
import type { CommandCall } from "../commands/command.ts";
import { createExplainer } from "../commands/createExplainer.ts";
import { letterContext } from "../commands/letterContext.ts";
import { runScore } from "../commands/runScore.ts";
import type { ScoringRun } from "../commands/scoringRun.ts";
import { describeSource } from "../policies/describeSource.ts";
import { describeValue } from "../policies/describeValue.ts";
import { renderPolicyLine } from "../printing/renderPolicyLine.ts";
import { renderReport } from "../printing/renderReport.ts";
import { renderRows } from "../printing/renderRows.ts";
import { renderTrace } from "../printing/renderTrace.ts";
import { wrapText } from "../printing/wrapText.ts";
import { words } from "../words.ts";
import { demoRuns, distributionRun } from "./demoRuns.ts";
import { demoTexts } from "./demoTexts.ts";

/** How the demo is shown. */
export type DemoLayout = Pick<CommandCall, "language" | "paint" | "width">;

/** Tells the whole demo: a made-up unit under the current law, its guide and a letter, two real inputs, what to try next. */
export function renderDemo(layout: DemoLayout): readonly string[] {
  const { language, paint, width } = layout;
  return [
    ...wrapText(demoTexts.welcome[language], width).map((line) => paint("strong", line)),
    ...renderUnit(layout),
    ...renderGuide(layout),
    ...renderLetterPage(layout),
    ...renderReal("form", layout),
    ...renderReal("survey", layout),
    ...renderNext(layout),
  ];
}

const parts = ["unit", "guide", "letter", "form", "survey"] as const;

function heading(part: (typeof parts)[number], { language, paint, width }: DemoLayout): readonly string[] {
  const title = `${parts.indexOf(part) + 1}/${parts.length}  ${demoTexts[`${part}Title`][language]}`;
  return [
    "",
    "",
    paint("strong", title),
    paint("quiet", "═".repeat(Math.min(width, 78))),
    ...wrapText(demoTexts[`${part}About`][language], Math.min(width, 78)),
    "",
  ];
}

function renderUnit(layout: DemoLayout): readonly string[] {
  return [
    ...heading("unit", layout),
    ...renderReport(runScore(demoRuns.unit), { ...layout, policy: demoRuns.unit.policy }),
  ];
}

/** The guide's conditions for the unit: those that do not apply to its organisation are left out. */
function renderGuide(layout: DemoLayout): readonly string[] {
  const { language, paint } = layout;
  const predicates = runScore(demoRuns.unit).results.map(({ values }) => String(values["predicate"]));
  const run = distributionRun(predicates);
  const report = runScore(run);
  const values = report.results[0]?.values ?? {};
  const shown = Object.entries(run.policy.levels[0]?.rules ?? {}).filter(([name]) => {
    const value = values[name];
    return !(typeof value === "object" && value.absent === "notApplicable");
  });
  const longest = Math.max(...shown.map(([, { label }]) => label[language].length));
  const lines = shown.map(([name, { label }]) => {
    const value = values[name];
    const text = describeValue(value, undefined, { policy: run.policy, language });
    const style = value === true ? "good" : value === false ? "warning" : "strong";
    return `  ${label[language].padEnd(longest)}  ${paint(style, text)}`;
  });
  const basis = `${words.basis[language]}: ${describeSource(run.policy.source, language)}`;
  return [
    ...heading("guide", layout),
    ...renderPolicyLine(report.policy, run.policy, layout),
    "",
    ...lines,
    ...wrapText(basis, layout.width - 2).map((line) => paint("quiet", `  ${line}`)),
  ];
}

function renderLetterPage(layout: DemoLayout): readonly string[] {
  const { language } = layout;
  const run = demoRuns.unit;
  const explanation = explainFirst(run, "dewi");
  const contact =
    language === "id" ? "Ibu Rina, Subbagian Kepegawaian, ruang 2" : "Ibu Rina, personnel section, room 2";
  const period = language === "id" ? "tahun 2026" : "the year 2026";
  const options = new Map([
    ["contact", [contact]],
    ["period", [period]],
    ["to-name", ["Dewi"]],
  ]);
  const { context } = letterContext({ options, language }, run.policy);
  const content = composeLetter({ policy: run.policy, explanation, context }, { language });
  const [page = ""] = printLetter(content).split(`\n${content.annexTitle}\n`);
  return [...heading("letter", layout), page.trimEnd()];
}

/** A real input: its result, its rows, and the trace of its first row and of itself. */
function renderReal(name: "form" | "survey", layout: DemoLayout): readonly string[] {
  const { language, paint, width } = layout;
  const run = demoRuns[name];
  const explained = explainFirst(run);
  const { policy: identity, result, trace, issues } = explained;
  const shown = { ...layout, policy: run.policy };
  const isShort = ({ row }: TraceStep): boolean => row === undefined || row.endsWith("[0]");
  return [
    ...heading(name, layout),
    ...renderReport({ policy: identity, results: [result], issues }, shown),
    ...renderRows(result, shown),
    "",
    paint("strong", words.steps[language]),
    ...wrapText(demoTexts[`${name}Trace`][language], width),
    ...(trace === undefined ? [] : renderTrace(trace, { ...shown, only: isShort })),
  ];
}

function renderNext({ language, paint, width }: DemoLayout): readonly string[] {
  const kinerja = "npm run -s kinerja --";
  const unit = "--policy permenpanrb-6-2022 --input examples/demo/unit-2026.csv";
  const steps = [
    [demoTexts.nextExplain, `${kinerja} score --explain dewi \\`, `  ${unit}`],
    [demoTexts.nextLetter, `${kinerja} score --explain dewi --format letter \\`, `  ${unit}`],
    [demoTexts.nextEdit, `${kinerja} score \\`, `  ${unit}`],
    [
      demoTexts.nextVariant,
      `${kinerja} score --policy pp-46-2011 \\`,
      "  --overlay pp-46-2011.round --input data/skp-2014-structural.json",
    ],
    [demoTexts.nextVectors, `${kinerja} vectors vectors/*.json data/*.json`],
    [demoTexts.nextHelp, `${kinerja} --help`],
  ] as const;
  return [
    "",
    "",
    paint("strong", demoTexts.nextTitle[language]),
    paint("quiet", "═".repeat(Math.min(width, 78))),
    ...steps.flatMap(([text, ...lines]) => [
      ...wrapText(text[language], width),
      ...lines.map((line) => `    ${line}`),
      "",
    ]),
  ].slice(0, -1);
}

function explainFirst(run: ScoringRun, id?: string): Explanation {
  const explainer = createExplainer(run);
  return explainer.explain(id === undefined ? 0 : explainer.find(id));
}
