import { fillLabel } from "@kinerja/model";
import { expect, test } from "vitest";
import { policyMessages } from "./messages.ts";

const wordsOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([word]) => word).sort();

test.each(Object.entries(policyMessages))("%s says the same in both languages", (_code, { id, en }) => {
  expect(new Set(wordsOf(id))).toStrictEqual(new Set(wordsOf(en)));
});

test("a label fills each language with its own text", () => {
  const suggestion = { id: "; mungkin begini", en: "; perhaps so" };
  const message = fillLabel(policyMessages["profile.unknownAspect"], { aspect: "a", suggestion });
  expect(message.id).toContain("rumpun jabatan ini; mungkin begini");
  expect(message.en).toContain('an aspect "a"; perhaps so');
});
