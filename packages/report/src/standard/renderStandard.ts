import { bandLine } from "../chart/bandLine.ts";
import { html } from "../markup/html.ts";
import type { Markup } from "../markup/markup.ts";
import { pageStyle } from "./pageStyle.ts";
import { renderAspect } from "./renderAspect.ts";
import { renderTable } from "./renderTable.ts";
import { standardTexts } from "./standardTexts.ts";
import type { StandardView } from "./standardView.ts";

type Piece = { readonly markup: Markup };

/** The sections of the page, in order, with the anchors that its contents lead to. */
const sections = ["measured", "counted", "numbers", "example", "changes", "notes", "identity"] as const;

/** Writes the page as one HTML document. */
export function renderStandard(view: StandardView): string {
  const say = (name: keyof typeof standardTexts): string => standardTexts[name][view.language];
  const bodies: Readonly<Record<(typeof sections)[number], Piece>> = {
    measured: renderMeasured(view),
    counted: renderCounted(view),
    numbers: renderNumbers(view),
    example: renderExample(view),
    changes: renderChanges(view),
    notes: html`<ul>${view.notes.map((note) => html`<li>${note}</li>`)}</ul>`,
    identity: html`<dl>${view.identity.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
  };
  const title = `${say("heading")}: ${view.family}, ${view.region}`;
  // The style holds no value from outside.
  const style = { markup: `<style>${pageStyle}</style>` as Markup };
  const page = html`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${style}
</head>
<body>
<a class="skip" href="#main">${say("skip")}</a>
<header>
<p class="over">${say("heading")} · ${view.region}</p>
<h1>${view.family}</h1>
<p class="place">${view.title}</p>
<p class="status" role="note"><strong>${say("status")}:</strong> ${view.status}</p>
${view.lead.map((text) => html`<p>${text}</p>`)}
<nav aria-label="${say("contents")}"><p class="over">${say("contents")}</p><ol>${sections.map(
    (name) => html`<li><a href="#${name}">${say(name)}</a></li>`,
  )}</ol></nav>
</header>
<main id="main">
${sections
  .filter((name) => name !== "identity")
  .map(
    (name) => html`<section aria-labelledby="${name}"><h2 id="${name}">${say(name)}</h2>${bodies[name]}</section>\n`,
  )}
</main>
<footer><h2 id="identity">${say("identity")}</h2>${bodies.identity}</footer>
</body>
</html>
`;
  return page.markup;
}

function renderMeasured(view: StandardView): Piece {
  const removed =
    view.removed.length === 0
      ? undefined
      : html`<h3>${standardTexts.notIncluded[view.language]}</h3><ul>${view.removed.map(
          ({ label, reason }) => html`<li><strong>${label}</strong>: ${reason}</li>`,
        )}</ul>`;
  return html`<p>${view.weights}</p>${view.aspects.map((aspect) => renderAspect(aspect, view.language))}${removed}`;
}

function renderCounted({ steps }: StandardView): Piece {
  return html`<ol>${steps.map(
    ({ label, text, bands, source }) =>
      html`<li><strong>${label}.</strong> ${text}${
        bands.length === 0 ? undefined : html`<ul>${bands.map((band) => html`<li>${band}</li>`)}</ul>`
      } <span class="small">(${source})</span></li>`,
  )}</ol>`;
}

function renderNumbers({ numbers, language }: StandardView): Piece {
  const { number, value, since, law, known } = standardTexts;
  return renderTable({
    caption: standardTexts.numbers[language],
    columns: [number, value, since, law, known].map((label) => label[language]),
    numeric: [1],
    rows: numbers.map((each) => [each.label, each.value, each.from, each.source, each.evidence]),
  });
}

function renderExample({ example, language }: StandardView): Piece {
  const { indicator, aspect, target, realized, achievement, outcome } = standardTexts;
  const { scale } = example;
  const picture =
    scale === undefined
      ? undefined
      : html`<figure>${bandLine({ ...scale, markLabel: standardTexts.exampleHere[language] })}<figcaption class="small">${scale.description}</figcaption></figure>`;
  const table = renderTable({
    caption: standardTexts.example[language],
    columns: [indicator, aspect, target, realized, achievement, outcome].map((label) => label[language]),
    numeric: [2, 3, 4],
    rows: example.rows.map((row) => [
      row.indicator,
      row.aspect,
      row.target,
      row.realized,
      row.achievement,
      row.outcome,
    ]),
  });
  const results = html`<dl>${example.results.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
  return html`<p>${example.caution}</p>${table}${results}${picture}`;
}

function renderChanges({ changes, changeNote, lawChange, language }: StandardView): Piece {
  const { indicator, now, needed, effect } = standardTexts;
  const table =
    changes.length === 0
      ? undefined
      : renderTable({
          caption: standardTexts.changesCaption[language],
          columns: [indicator, now, needed, effect].map((label) => label[language]),
          numeric: [1, 2],
          rows: changes.map((each) => [each.indicator, each.now, each.needed, each.effect]),
        });
  return html`${table}<p class="small">${changeNote}</p><ul>${lawChange.map((text) => html`<li>${text}</li>`)}</ul>`;
}
