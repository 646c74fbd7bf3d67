import { describe, expect, test } from "vitest";
import { html } from "./html.ts";

describe("html", () => {
  test("escapes every value, also in quoted attributes", () => {
    const hostile = `"><script>alert('1')</script>&`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  test("keeps what it wrote itself, joins lists and leaves out nothing", () => {
    const items = ["a<", "b"].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${undefined}${7}`.markup).toBe("<ul><li>a&lt;</li><li>b</li></ul>7");
  });
});
