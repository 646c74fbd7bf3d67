import { expect, test } from "vitest";
import { applyOverlays } from "../overlay/applyOverlays.ts";
import { printPolicy } from "../print/printPolicy.ts";
import { parseOverlay } from "../schema/parseOverlay.ts";
import { defineOverlay } from "./defineOverlay.ts";
import { definePolicy } from "./definePolicy.ts";
import { multiply } from "./multiply.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;
const type = { kind: "number", unit: "one", decimals: 2 } as const;
const header = { id: "example.city", version: "1.0.0", title: label, source } as const;
const value = { label, type, values: [{ from: "2026-01-01", value: "0.75", source }] } as const;

const base = definePolicy({
  id: "example",
  version: "1.0.0",
  title: label,
  subject: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .parameter("share", value)
  .level("member", { label, fields: {} })
  .rule("member", "total", { label, output: type, source, expression: ({ parameter }) => parameter("share") })
  .build();

test("an overlay is plain JSON that applies to its base", () => {
  const overlay = defineOverlay(base, header)
    .cases({ name: "one", input: { id: "a" }, expected: { total: "1.50" } })
    .parameter("share", value)
    .rule("total", { label, output: type, source, expression: ({ parameter }) => multiply("2", parameter("share")) })
    .build();
  expect(JSON.parse(JSON.stringify(overlay))).toStrictEqual(overlay);
  expect(Object.keys(overlay).slice(-3)).toStrictEqual(["parameters", "rules", "cases"]);
  expect(applyOverlays(base, [overlay]).issues).toStrictEqual([]);
});

test("replacing what is not there throws, for callers without a compiler", () => {
  const unknown = "shares" as never;
  expect(() => defineOverlay(base, header).parameter(unknown, value)).toThrow(/^policy\.nameNotDeclared/);
  expect(() =>
    defineOverlay(base, header).rule(unknown, { label, output: type, source, expression: () => "1" }),
  ).toThrow(/^policy\.nameNotDeclared/);
});

test("the error names what is unknown and what there is", () => {
  const unknown = "shares" as never;
  expect(() => defineOverlay(base, header).parameter(unknown, value)).toThrow(/"shares".*share/);
});

test("replacing the same name twice throws", () => {
  expect(() => defineOverlay(base, header).parameter("share", value).parameter("share", value)).toThrow(
    /^policy\.nameTaken/,
  );
});

test("adds a parameter for its own rules, weights, exceptions, a tier and its own validity", () => {
  const city = defineOverlay(base, { ...header, tier: "city", validity: { from: "2026-02-01" } })
    .newParameter("extra", value)
    .total({ parameters: ["share", "extra"], value: "1.35" })
    .exception({ code: "policy.cliffByDivision", rule: "total", reason: label, source })
    .rule("total", { label, output: type, source, expression: ({ parameter }) => parameter("extra") })
    .build();
  expect(city).toMatchObject({ tier: "city", validity: { from: "2026-02-01" }, parameters: { extra: value } });
  expect(city.totals).toHaveLength(1);
  expect(city.exceptions).toHaveLength(1);
  expect(parseOverlay(printPolicy(city))).toMatchObject({ kind: "accepted", value: city });
  expect(applyOverlays(base, [city]).kind).toBe("accepted");
});

test("does not add a parameter that the base has already", () => {
  expect(() => defineOverlay(base, header).newParameter("share", value)).toThrow(/^policy\.nameTaken/);
});
