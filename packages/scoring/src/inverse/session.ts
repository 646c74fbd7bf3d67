import { createMemberReader, type MemberReader } from "../input/createMemberReader.ts";
import type { Program } from "../program/program.ts";
import { createResultWriter, type ResultWriter } from "../result/createResultWriter.ts";
import { createGoal, type Goal } from "./goal.ts";
import { createRangeProgram, type RangeProgram } from "./rangeProgram.ts";

/** All that answers questions about members of one program; it holds one member at a time. */
export interface Session {
  readonly rangeProgram: RangeProgram;
  readonly read: MemberReader;
  readonly write: ResultWriter;
  /** The goal of a rule, made on first use. */
  readonly goal: (rule: string) => Goal | undefined;
}

const free = new WeakMap<Program, Session[]>();

/** Works with a session of a program. Sessions are kept; a nested call gets one of its own. */
export function withSession<Result>(program: Program, work: (session: Session) => Result): Result {
  const kept = free.get(program) ?? [];
  free.set(program, kept);
  const session = kept.pop() ?? createSession(program);
  try {
    return work(session);
  } finally {
    kept.push(session);
  }
}

function createSession(program: Program): Session {
  const rangeProgram = createRangeProgram(program);
  const goals = new Map<string, Goal>();
  return {
    rangeProgram,
    read: createMemberReader(rangeProgram.interpreter),
    write: createResultWriter(rangeProgram.interpreter),
    goal: (rule) => {
      const known = goals.get(rule);
      if (known !== undefined) return known;
      for (const [level, { outputs }] of program.levels.entries()) {
        const output = outputs.find(({ name }) => name === rule);
        if (output === undefined) continue;
        const goal = createGoal(rangeProgram, { output, level });
        goals.set(rule, goal);
        return goal;
      }
      return undefined;
    },
  };
}
