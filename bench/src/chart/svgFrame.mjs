/** Text that is safe between tags. */
export function escapeText(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * A picture that reads in light and dark: a background of its own in each, chosen by the reader's setting, and a title and
 * description for who hears it instead.
 */
export function svgFrame({ width, height, title, description }, body) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${escapeText(title)}</title>
<desc id="description">${escapeText(description)}</desc>
<style>
  .ground { fill: #ffffff; }
  text { fill: #1f2328; font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
  .title { font-size: 16px; font-weight: 600; }
  .quiet { fill: #59636e; font-size: 12px; }
  .strong { font-weight: 600; }
  .line { stroke: #d1d9e0; stroke-width: 1; }
  .bar { fill: #0f6e84; }
  .trace { fill: none; stroke: #0f6e84; stroke-width: 2.5; }
  .least { fill: none; stroke: #0f6e84; stroke-width: 1.5; stroke-dasharray: 4 4; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; }
    text { fill: #f0f6fc; }
    .quiet { fill: #9198a1; }
    .line { stroke: #3d444d; }
    .bar { fill: #39b3cc; }
    .trace, .least { stroke: #39b3cc; }
  }
</style>
<rect class="ground" width="${width}" height="${height}" rx="6"/>
${body.join("\n")}
</svg>
`;
}
