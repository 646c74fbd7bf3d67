import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { policies } from "@kinerja/regulations";
import { compilePolicy } from "@kinerja/scoring";
import { type CohortKernel, columnsOf, printJavaScript, scoreCohort } from "@kinerja/scoring/cohort";
import { describe, expect, test } from "vitest";
import { createRandom } from "./random/createRandom.ts";
import { compareCohortBytes } from "./suites/compareCohortBytes.ts";
import { provedPolicies } from "./suites/provedPolicies.ts";

const require = createRequire(import.meta.url);

describe.each(Object.entries(policies))("the printed module of %s", (id, policy) => {
  const { program } = compilePolicy(policy);

  test("is the one that its policy prints today", () => {
    const path = require.resolve(`@kinerja/regulations/kernels/${id}`).replace(/\.cjs$/u, ".js");
    expect(readFileSync(path, "utf8")).toBe(printJavaScript(program).code);
  });

  test("scores generated members as the interpreter does, by import and by require", async () => {
    const generate = provedPolicies.find(({ policy: proved }) => proved.id === id)?.generate;
    if (generate === undefined) throw new RangeError(id);
    const random = createRandom(20_260_101);
    const members = Array.from({ length: 200 }, (_, index) => generate(random, `m${index}`).member);
    const { columns } = columnsOf(program, members);
    const rules = program.levels.flatMap(({ outputs }) => outputs.map(({ name }) => name));
    const wanted = scoreCohort(program, columns, { rules });
    const modules = [await import(`@kinerja/regulations/kernels/${id}`), require(`@kinerja/regulations/kernels/${id}`)];
    for (const { kernel } of modules as readonly { readonly kernel: CohortKernel }[]) {
      expect(compareCohortBytes(wanted, scoreCohort(program, columns, { rules, kernel }), columns)).toEqual([]);
    }
  });
});
