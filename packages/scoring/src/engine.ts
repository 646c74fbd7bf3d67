// The door for those who compute only: without letters and schemas it is small enough for a web page.
export type { ScoreInput } from "./input/readInput.ts";
export type { Program } from "./program/program.ts";
export type {
  AnyValues,
  Coverage,
  MemberResult,
  MemberStatus,
  MemberValues,
  OutputValue,
  PolicyIdentity,
  RowResult,
  ScoreReport,
} from "./result/scoreReport.ts";
export { type CompiledPolicy, type CompileOptions, compilePolicy } from "./score/compilePolicy.ts";
export { createEngine, type Engine } from "./score/createEngine.ts";
export { explain } from "./score/explain.ts";
export type { Explanation } from "./score/explanation.ts";
export { type ScoreOptions, score } from "./score/score.ts";
export type { Trace, TraceDecision, TraceInput, TraceStep } from "./trace/trace.ts";
