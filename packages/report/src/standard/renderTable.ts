import { html } from "../markup/html.ts";
import type { Markup } from "../markup/markup.ts";

/** A table whose first column names its rows. */
export interface TableContent {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Places of columns that hold numbers. */
  readonly numeric?: readonly number[];
}

/** Writes a table with headers for screen readers; a wide one can be moved with the keyboard. */
export function renderTable({ caption, columns, rows, numeric = [] }: TableContent): { readonly markup: Markup } {
  const style = (place: number): { readonly markup: Markup } | undefined =>
    numeric.includes(place) ? html` class="number"` : undefined;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${columns.map(
    (column, place) => html`<th scope="col"${style(place)}>${column}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([first = "", ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell, place) => html`<td${style(place + 1)}>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
