import type { Absent } from "@kinerja/model";
import { expectTypeOf } from "vitest";
import { bands } from "./bands.ts";
import { decimal } from "./decimal.ts";
import { definePolicy } from "./definePolicy.ts";
import { divide } from "./divide.ts";
import { multiply } from "./multiply.ts";
import type { FieldValues, NamesOf, RuleValues, TypedPolicy } from "./policyNames.ts";
import { sum } from "./sum.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;
const score = { kind: "number", unit: "point", decimals: 2 } as const;

const declared = definePolicy({
  id: "example",
  version: "1.0.0",
  title: label,
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .categories("grade", {
    label,
    ordered: true,
    members: [
      { name: "poor", label },
      { name: "good", label },
    ],
  })
  .parameter("weight", {
    label,
    type: { kind: "number", unit: "one", decimals: 2 },
    values: [{ from: "2026-01-01", value: "0.60", source }],
  })
  .level("member", {
    label,
    fields: {
      behaviour: { kind: "number", label, unit: "point", decimals: 2, least: "0", greatest: "100" },
      formerGrade: { kind: "category", label, set: "grade" },
      leads: { kind: "boolean", label },
    },
  })
  .level("activities", {
    label,
    greatestCount: 50,
    fields: { realized: { kind: "number", label, unit: "point", decimals: 2, least: "0", greatest: "100" } },
  })
  .level("steps", {
    label,
    greatestCount: 5,
    fields: { finished: { kind: "boolean", label } },
  });

// A rule of the parent may read a rule of the child that is declared before it, through an aggregate.
const policy = declared
  .rule("activities", "weighted", {
    label,
    output: score,
    source,
    expression: ({ field, parameter }) => multiply(field("realized"), parameter("weight")),
  })
  .rule("member", "total", {
    label,
    output: score,
    source,
    expression: ({ over }) => {
      const activities = over("activities");
      return sum(activities, activities.rule("weighted"), { absent: "skip", empty: "notMeasured" });
    },
  })
  .rule("activities", "share", {
    label,
    output: { kind: "number", unit: "one", decimals: 2 },
    source,
    expression: ({ rule }) => divide(rule("weighted"), rule("total"), { whenZero: "notApplicable" }),
  })
  .rule("member", "grade", {
    label,
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ rule, category }) =>
      bands(rule("total"), [
        { atLeast: decimal("60", "point"), then: category("grade", "good") },
        { atLeast: decimal("0", "point"), then: category("grade", "poor") },
      ]),
  })
  .rule("member", "leader", {
    label,
    output: { kind: "boolean" },
    source,
    expression: ({ field }) => field("leads"),
  })
  .build();

// The names come out in the type of the document.
type Names = NamesOf<typeof policy>;
expectTypeOf(policy).toExtend<TypedPolicy>();
expectTypeOf<Names["parameters"]>().toEqualTypeOf<"weight">();
expectTypeOf<keyof RuleValues<Names, "member">>().toEqualTypeOf<"total" | "grade" | "leader">();
expectTypeOf<keyof RuleValues<Names, "activities">>().toEqualTypeOf<"weighted" | "share">();
expectTypeOf<RuleValues<Names, "member">["grade"]>().toEqualTypeOf<"poor" | "good" | Absent>();
expectTypeOf<RuleValues<Names, "member">["leader"]>().toEqualTypeOf<boolean | Absent>();
expectTypeOf<RuleValues<Names, "member">["total"]>().toEqualTypeOf<string | Absent>();
expectTypeOf<keyof FieldValues<Names, "member">>().toEqualTypeOf<"behaviour" | "formerGrade" | "leads">();

const rule = { label, output: score, source } as const;

declared
  // @ts-expect-error no level has this name
  .rule("members", "a", { ...rule, expression: () => "1" });

declared
  // @ts-expect-error a field of this name is there already
  .rule("member", "realized", { ...rule, expression: () => "1" });

declared.rule("member", "a", {
  ...rule,
  // @ts-expect-error no field has this name
  expression: ({ field }) => field("behavior"),
});

declared.rule("member", "a", {
  ...rule,
  // @ts-expect-error a parent does not read the fields of its children directly
  expression: ({ field }) => field("realized"),
});

declared.rule("activities", "a", {
  ...rule,
  // @ts-expect-error nor does a child read those of its own children
  expression: ({ field }) => field("finished"),
});

declared.rule("member", "a", {
  ...rule,
  // @ts-expect-error no rule is declared yet
  expression: ({ rule: earlier }) => earlier("total"),
});

declared.rule("member", "a", {
  ...rule,
  // @ts-expect-error no parameter has this name
  expression: ({ parameter }) => parameter("weigth"),
});

declared.rule("member", "a", {
  ...rule,
  // @ts-expect-error the set has no such member
  expression: ({ category }) => category("grade", "fair"),
});

declared.rule("member", "a", {
  ...rule,
  // @ts-expect-error steps are no children of a member
  expression: ({ over }) => over("steps").field("finished"),
});

declared.rule("member", "a", {
  ...rule,
  // @ts-expect-error no unit has this name
  output: { kind: "number", unit: "points", decimals: 2 },
  expression: () => "1",
});

declared.rule("member", "a", {
  ...rule,
  // @ts-expect-error the text is no decimal
  expression: () => multiply("one", "2"),
});

declared.rule("member", "a", {
  ...rule,
  // @ts-expect-error a band has one lower edge
  expression: ({ field }) => bands(field("behaviour"), [{ atLeast: "0", moreThan: "0", then: "1" }]),
});

declared.level("more", {
  label,
  greatestCount: 1,
  // @ts-expect-error no category set has this name
  fields: { other: { kind: "category", label, set: "grades" } },
});
