import type { Language } from "@kinerja/model";
import { html } from "../markup/html.ts";
import type { Markup } from "../markup/markup.ts";
import { standardTexts } from "./standardTexts.ts";
import type { AspectView, IndicatorView } from "./standardView.ts";

/** Writes one side of the work with a list of what is measured in it. */
export function renderAspect(aspect: AspectView, language: Language): { readonly markup: Markup } {
  const weight = `${standardTexts.weight[language]}: ${aspect.weight}`;
  return html`<h3>${aspect.label}</h3><p class="small">${weight}</p>${aspect.details.map(
    (text) => html`<p>${text}</p>`,
  )}${aspect.indicators.map((indicator) => renderIndicator(indicator, language))}`;
}

function renderIndicator(indicator: IndicatorView, language: Language): { readonly markup: Markup } {
  const { direction, unit, target, evidence, weight } = standardTexts;
  const facts = [
    [direction, indicator.direction],
    [unit, indicator.unit],
    [target, indicator.target],
    [evidence, indicator.evidence],
    [weight, indicator.weight],
  ] as const;
  return html`<h4>${indicator.label}</h4><p>${indicator.purpose}</p><dl>${facts.map(
    ([label, value]) => html`<dt>${label[language]}</dt><dd>${value}</dd>`,
  )}</dl>${indicator.details.map((text) => html`<p class="small">${text}</p>`)}`;
}
