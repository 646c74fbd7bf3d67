// A "checker" of Stryker that lets only the mutants through to the tests that the file KINERJA_MUTANTS names. Stryker's own
// ranges of lines and columns do not tell a mutant from the ones within it.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { nameOf } from "./sample.mjs";

const sampled = new Set(JSON.parse(readFileSync(process.env["KINERJA_MUTANTS"], "utf8")));

function isSampled({ fileName, location, mutatorName, replacement }) {
  const file = relative(process.cwd(), fileName).replaceAll("\\", "/");
  return sampled.has(nameOf({ file, location, mutatorName, replacement }, 0));
}

function createChecker() {
  return {
    init: async () => {},
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) =>
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isSampled(mutant) ? { status: "passed" } : { status: "compileError", reason: "not in the sample" },
        ]),
      ),
  };
}

export const strykerPlugins = [{ kind: "Checker", name: "sample", factory: createChecker }];
