import { fillLabel } from "@kinerja/model";
import { expect, test } from "vitest";
import { policyMessages } from "./messages.ts";

const wordsOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([word]) => word).sort();

test.each(Object.entries(policyMessages))("%s says the same in both languages", (_code, { id, en }) => {
  expect(new Set(wordsOf(id))).toStrictEqual(new Set(wordsOf(en)));
});

test("a label fills each language with its own text", () => {
  const message = fillLabel(policyMessages["policy.overlayUnknownName"], { part: { id: "aturan", en: "rule" } });
  expect(message.id).toContain("mengganti aturan");
  expect(message.en).toContain("replaces rule");
});
