import { readFileSync } from "node:fs";
import { printPolicy } from "@kinerja/policy";
import { permenpanrb6Of2022 } from "@kinerja/regulations";
import { expect, test } from "vitest";

const reference = readFileSync(new URL("../../../docs/reference/policy-language.md", import.meta.url), "utf8");

test("the policy that the reference prints is the shipped one", () => {
  expect(reference).toContain(printPolicy(permenpanrb6Of2022).trimEnd());
});
