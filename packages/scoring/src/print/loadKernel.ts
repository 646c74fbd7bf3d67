import { cohortError } from "../cohort/cohortError.ts";
import type { CohortKernel } from "../cohort/cohortKernel.ts";
import type { Program } from "../program/program.ts";
import { printJavaScript } from "./printJavaScript.ts";

/** Options of {@link loadKernel}. */
export interface LoadKernelOptions {
  /** Says that code may be made at run time. Pages with a strict content-security policy forbid it. */
  readonly allowEval: true;
  /** Names of the rules that the kernel can write. Default: all rules, of every level. */
  readonly rules?: readonly string[];
}

/**
 * Prints a program and loads it at once with `new Function`, for the same speed as a module printed ahead of time.
 *
 * Nothing else in this project makes code at run time, and this does so only when told to.
 *
 * @throws KinerjaError `cohort.evalNotAllowed`, `cohort.unknownRule`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .rule("member", "missing", { label, output: share, source, expression: ({ field }) => subtract(decimal("100", "percent"), field("done")) })
 *   .build();
 * const { program } = compilePolicy(policy);
 * const { columns } = columnsOf(program, [{ id: "p-1", done: "87.5" }]);
 * const kernel = loadKernel(program, { allowEval: true });
 * Array.from(scoreCohort(program, columns, { kernel }).levels[0]?.rules["missing"]?.values ?? []); // => [1250]
 */
export function loadKernel(program: Program, options: LoadKernelOptions): CohortKernel {
  // A caller without a compiler can leave it out.
  if ((options as LoadKernelOptions | undefined)?.allowEval !== true) throw cohortError("cohort.evalNotAllowed");
  const { rules } = options;
  const { code } = printJavaScript(program, { format: "function", ...(rules && { rules }) });
  const make = new Function(code) as () => CohortKernel;
  return make();
}
