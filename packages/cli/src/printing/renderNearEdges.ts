import type { Comparison } from "@kinerja/policy";
import type { NearEdge, OutputValue } from "@kinerja/scoring";
import type { CommandCall } from "../commands/command.ts";
import type { EdgeListing } from "../commands/listNearEdges.ts";
import { describeName } from "../policies/describeName.ts";
import { describeSource } from "../policies/describeSource.ts";
import { describeValue } from "../policies/describeValue.ts";
import { words } from "../words.ts";
import { layOutTable } from "./layOutTable.ts";
import { renderIssues } from "./renderIssues.ts";
import { showText } from "./showText.ts";
import { trimZeros } from "./trimZeros.ts";
import { wrapText } from "./wrapText.ts";

const signs = {
  atLeast: "≥",
  moreThan: ">",
  atMost: "≤",
  lessThan: "<",
  equal: "=",
  notEqual: "≠",
} as const satisfies Record<Comparison, string>;

/** The members near an edge as a table, the sources of the edges, and what being near one means. */
export function renderNearEdges(
  listing: EdgeListing,
  layout: Pick<CommandCall, "language" | "paint" | "width">,
): readonly string[] {
  const { language, paint, width } = layout;
  const { edges, margin, looked, issues } = listing;
  const count = new Set(edges.map(({ member }) => member)).size;
  const summary = (count === 0 ? words.nobodyNear : words.membersNear)[language]
    .replace("{count}", String(count))
    .replace("{looked}", String(looked))
    .replace("{margin}", showText(margin));
  return [
    ...wrapText(summary, width).map((line) => paint("strong", line)),
    ...(count === 0
      ? []
      : ["", ...renderTable(listing, layout), "", ...renderSources(listing, layout), "", ...renderNote(layout)]),
    ...(issues.length === 0 ? [] : ["", ...renderIssues(issues, { language, paint, width })]),
  ];
}

function renderTable(
  { edges, document }: EdgeListing,
  { language, width }: Pick<CommandCall, "language" | "width">,
): readonly string[] {
  const outcome = (value: OutputValue, { rule }: NearEdge): string => {
    const { set } = describeName("rule", rule, document);
    return trimZeros(describeValue(value, set, { policy: document, language }));
  };
  return layOutTable(
    [
      { heading: words.member[language] },
      { heading: words.rule[language], wraps: true },
      { heading: words.value[language], align: "right" },
      { heading: words.edge[language], align: "right" },
      { heading: words.distance[language], align: "right" },
      { heading: words.belowEdge[language], wraps: true },
      { heading: words.aboveEdge[language], wraps: true },
    ],
    edges.map((near) => [
      near.row === undefined ? near.member : `${near.member} ${near.row}`,
      describeName("rule", near.rule, document).label[language],
      trimZeros(near.value),
      edgeText(near),
      distanceText(near),
      outcome(near.below, near),
      outcome(near.above, near),
    ]),
    { width },
  );
}

function edgeText({ comparison, edge }: NearEdge): string {
  return `${signs[comparison]} ${trimZeros(edge)}`;
}

function distanceText({ distance }: NearEdge): string {
  const text = trimZeros(distance);
  return text.startsWith("-") || text === "0" ? text : `+${text}`;
}

/** Each edge once, with the name of its parameter and the instrument behind it. */
function renderSources(
  { edges, document }: EdgeListing,
  { language, paint, width }: Pick<CommandCall, "language" | "paint" | "width">,
): readonly string[] {
  const texts = edges.map((near) => {
    const named = near.parameter === undefined ? [] : [describeName("parameter", near.parameter, document).label];
    const rule = describeName("rule", near.rule, document).label;
    const what = [rule, ...named].map((label) => label[language]).join(", ");
    return `${edgeText(near)} · ${what} · ${words.basis[language]}: ${describeSource(near.source, language)}`;
  });
  return [...new Set(texts)].flatMap((text) =>
    wrapText(text, width - 4).map((line, index) => paint("quiet", `${index === 0 ? "  " : "    "}${line}`)),
  );
}

function renderNote({ language, width }: Pick<CommandCall, "language" | "width">): readonly string[] {
  return wrapText(words.nearEdgeNote[language], width);
}
