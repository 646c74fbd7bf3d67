export { type InputJsonSchema, inputJsonSchema } from "./input/inputJsonSchema.ts";
export type { InputReading, ScoreInput } from "./input/readInput.ts";
export { readInput } from "./input/readInput.ts";
export type { ScoringCode } from "./messages.ts";
export type {
  NodeType,
  Operation,
  Phase,
  Program,
  ProgramBand,
  ProgramConstraint,
  ProgramDecision,
  ProgramInput,
  ProgramLevel,
  ProgramNode,
  ProgramOutput,
  ProgramRead,
} from "./program/program.ts";
export type {
  Coverage,
  MemberResult,
  MemberStatus,
  OutputValue,
  PolicyIdentity,
  RowResult,
  ScoreReport,
} from "./result/scoreReport.ts";
export { type CompiledPolicy, type CompileOptions, compilePolicy } from "./score/compilePolicy.ts";
export { createEngine, type Engine } from "./score/createEngine.ts";
export { type Explanation, explain } from "./score/explain.ts";
export { type ScoreOptions, score } from "./score/score.ts";
export type { Trace, TraceDecision, TraceInput, TraceStep } from "./trace/trace.ts";
