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
   * Scores one raw member; `path` leads to it in messages. An id that is in `seen` already is an
   * issue, for a member that is in doubt counts for nothing; a new one is added.
   */
  readonly scoreMember: (raw: unknown, path: string, seen?: Set<string>) => MemberResult;
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
    scoreMember: (raw, path, seen) => {
      const reading = refuseDuplicate(read(raw, path), path, seen);
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

function refuseDuplicate(reading: MemberReading, path: string, seen: Set<string> | undefined): MemberReading {
  if (seen === undefined || reading.id === "") return reading;
  if (seen.has(reading.id))
    return { ...reading, issues: [...reading.issues, scoringIssue("input.duplicateId", `${path}.id`)] };
  seen.add(reading.id);
  return reading;
}
