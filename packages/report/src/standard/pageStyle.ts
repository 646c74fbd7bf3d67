/**
 * How the page looks, on a screen and on paper: system fonts, no outside parts, contrast of at least
 * 7 to 1, nothing told by colour alone.
 */
export const pageStyle = `
:root { --ink: #1a1f2b; --soft: #4a5263; --line: #c9cfda; --paper: #ffffff; --tint: #f2f5fa; --mark: #0b4a8f; --warn: #fff6dd; --warnLine: #9a6b00; }
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main, header, footer { max-width: 56rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.2rem 0 0.4rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.4rem; }
h4 { font-size: 1rem; margin: 1.1rem 0 0.2rem; }
p { margin: 0.5rem 0; max-width: 44rem; }
.over { margin: 0; color: var(--soft); font-weight: 600; letter-spacing: 0.02em; }
.place { margin: 0; font-size: 1.1rem; }
.status { margin: 1rem 0; padding: 0.75rem 1rem; background: var(--warn); border-left: 0.4rem solid var(--warnLine); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); outline: 3px solid var(--mark); }
a { color: var(--mark); }
a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
nav ol { margin: 0.25rem 0 0; padding-left: 1.5rem; columns: 2; }
.wide { overflow-x: auto; margin: 0.75rem 0; }
.wide:focus-visible { outline: 3px solid var(--mark); }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--tint); border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.small { color: var(--soft); font-size: 0.9rem; }
ul { padding-left: 1.25rem; max-width: 44rem; }
li { margin: 0.25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0.75rem 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; }
footer { padding-bottom: 3rem; }
@media (max-width: 40rem) { nav ol { columns: 1; } dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
@media print {
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  main, header, footer { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  h2, h3 { break-after: avoid; }
  tr, figure, .status { break-inside: avoid; }
  .wide { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`;
