import { createMemberReader } from "../input/createMemberReader.ts";
import type { MemberReading } from "../input/memberReading.ts";
import { createInterpreter } from "../interpret/createInterpreter.ts";
import type { Program } from "../program/program.ts";
import { createResultWriter } from "../result/createResultWriter.ts";
import type { MemberResult } from "../result/scoreReport.ts";
import { scoringIssue } from "../scoringIssue.ts";
import { createTracer, type Tracer } from "../trace/createTracer.ts";
import type { Trace } from "../trace/trace.ts";

/** Scores members by one program. */
export interface Scorer {
  /**
   * Scores one raw member; `path` leads to it in messages. An id that is among the repeated ones is an
   * issue, for a member that is in doubt counts for nothing: see `repeatedIds` of `@kinerja/scoring`.
   */
  readonly scoreMember: (raw: unknown, path: string, repeated?: ReadonlySet<string>) => MemberResult;
  /** Scores one raw member and tells the way; a member refused at the door has no trace, for nothing was computed. */
  readonly explainMember: (raw: unknown, path: string) => { readonly result: MemberResult; readonly trace?: Trace };
}

/** Joins reader, interpreter, writer and tracer around one memory: a second call must not begin before the first ends. */
export function createScorer(program: Program): Scorer {
  const interpreter = createInterpreter(program);
  const read = createMemberReader(interpreter);
  const write = createResultWriter(interpreter);
  let tracer: Tracer | undefined;
  const compute = (reading: MemberReading): boolean => {
    const accepted = reading.issues.every(({ severity }) => severity === "warning");
    if (accepted) interpreter.run();
    return accepted;
  };
  return {
    scoreMember: (raw, path, repeated) => {
      const reading = refuseRepeated(read(raw, path), path, repeated);
      compute(reading);
      return write(reading, path);
    },
    explainMember: (raw, path) => {
      const reading = read(raw, path);
      const computed = compute(reading);
      const result = write(reading, path);
      if (!computed) return { result };
      tracer ??= createTracer(interpreter);
      return { result, trace: tracer(reading.id) };
    },
  };
}

function refuseRepeated(reading: MemberReading, path: string, repeated?: ReadonlySet<string>): MemberReading {
  if (repeated === undefined || !repeated.has(reading.id)) return reading;
  return { ...reading, issues: [...reading.issues, scoringIssue("input.duplicateId", `${path}.id`)] };
}
