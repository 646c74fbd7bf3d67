import type { PolicyDocument } from "../document/policyDocument.ts";
import { decimal } from "./decimal.ts";
import { defineOverlay } from "./defineOverlay.ts";
import { definePolicy } from "./definePolicy.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;
const type = { kind: "number", unit: "one", decimals: 2 } as const;
const header = { id: "example.city", version: "1.0.0", title: label, source } as const;

const base = definePolicy({
  id: "example",
  version: "1.0.0",
  title: label,
  subject: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .parameter("share", { label, type, values: [{ from: "2026-01-01", value: "0.60", source }] })
  .level("member", { label, fields: { leads: { kind: "boolean", label } } })
  .level("rows", { label, greatestCount: 3, fields: { done: { kind: "boolean", label } } })
  .rule("member", "total", { label, output: type, source, expression: ({ parameter }) => parameter("share") })
  .rule("rows", "mark", { label, output: { kind: "boolean" }, source, expression: ({ field }) => field("done") })
  .build();

defineOverlay(base, header)
  .categories("grade", { label, ordered: true, members: [{ name: "good", label }] })
  .rule("total", {
    label,
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ category }) => category("grade", "good"),
  })
  .rule("mark", { label, output: { kind: "boolean" }, source, expression: ({ field }) => field("leads") })
  .build();

const extra = { label, type, values: [{ from: "2026-01-01", value: "0.75", source }] } as const;

defineOverlay(base, header)
  .newParameter("extra", extra)
  .rule("total", { label, output: type, source, expression: ({ parameter }) => parameter("extra") })
  .total({ parameters: ["share", "extra"], value: "1.35" });

defineOverlay(base, header).rule("total", {
  label,
  output: type,
  source,
  // @ts-expect-error the parameter is declared nowhere
  expression: ({ parameter }) => parameter("extra"),
});

// @ts-expect-error the base has no such parameter
defineOverlay(base, header).parameter("shares", {
  label,
  type,
  values: [{ from: "2026-01-01", value: "0.75", source }],
});

// @ts-expect-error the base has no such rule
defineOverlay(base, header).rule("totals", { label, output: type, source, expression: () => decimal("1") });

defineOverlay(base, header).rule("total", {
  label,
  output: type,
  source,
  // @ts-expect-error the rule stands at the level of the member
  expression: ({ field }) => field("done"),
});

// A document without names in its type, such as one that was read from JSON, takes any name.
declare const read: PolicyDocument;
defineOverlay(read, header)
  .parameter("anything", { label, type, values: [{ from: "2026-01-01", value: "1.00", source }] })
  .rule("any", { label, output: type, source, expression: ({ field, over }) => over("rows").rule(field("some").name) });
