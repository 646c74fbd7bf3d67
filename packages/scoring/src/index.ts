export { type ComparedPolicy, type CompareOptions, compareResults } from "./compare/compareResults.ts";
export type {
  ComparedIssue,
  ComparedMember,
  ComparedRule,
  ComparedValue,
  ResultComparison,
  ValueDirection,
} from "./compare/resultComparison.ts";
export { conversionMessages } from "./convert/conversionMessages.ts";
export type { ConversionResult, ConvertedMember, ConvertibleMember } from "./convert/conversionResult.ts";
export { type ConvertOptions, convert } from "./convert/convert.ts";
export type { Difference, DifferencePart, DifferenceSide, DifferenceStep } from "./difference/differenceResult.ts";
export { type DifferenceOptions, explainDifference } from "./difference/explainDifference.ts";
export { explainGroupDifference, type GroupDifferenceOptions } from "./difference/explainGroupDifference.ts";
export type { ExactMean, GroupDifference, GroupPart, GroupSide } from "./difference/groupDifference.ts";
export type { NearEdge, NearEdges } from "./edges/nearEdge.ts";
export { type NearEdgesOptions, nearEdges } from "./edges/nearEdges.ts";
export { employmentOf } from "./input/employmentOf.ts";
export { type InputJsonSchema, inputJsonSchema } from "./input/inputJsonSchema.ts";
export type { InputReading, ScoreInput } from "./input/readInput.ts";
export { readInput } from "./input/readInput.ts";
export { repeatedIds } from "./input/repeatedIds.ts";
export { applyChanges } from "./inverse/applyChanges.ts";
export type { FieldPlace } from "./inverse/fieldPlace.ts";
export { type InverseCode, inverseMessages } from "./inverse/inverseMessages.ts";
export type { FieldSetAside, ReachAnswer, ReachChange, ReachCheck, ReachReason } from "./inverse/reachAnswer.ts";
export { reachNext } from "./inverse/reachNext.ts";
export type { ReachOptions } from "./inverse/reachOptions.ts";
export { composeLetter } from "./letter/composeLetter.ts";
export type {
  LetterBlock,
  LetterColumn,
  LetterContent,
  LetterSection,
  LetterSectionKind,
  LetterTable,
} from "./letter/letterContent.ts";
export type {
  LetterContact,
  LetterContext,
  LetterDecision,
  LetterObjection,
  LetterOutcome,
  LetterSubject,
  LetterText,
} from "./letter/letterContext.ts";
export type { LetterInput, LetterOptions } from "./letter/letterInput.ts";
export {
  type ObjectionDeadline,
  type ObjectionDeadlineOptions,
  objectionDeadline,
} from "./letter/objectionDeadline.ts";
export type { ObjectionRoute } from "./letter/objectionRoute.ts";
export { printLetter } from "./letter/printLetter.ts";
export type { WorkingCalendar } from "./letter/workingCalendar.ts";
export { writeLetter } from "./letter/writeLetter.ts";
export { type ScoringCode, scoringMessages } from "./messages.ts";
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
