import type { EngineRow } from "../compare/engineResult.ts";
import { showOracleOutput } from "../compare/showOracleOutput.ts";
import { createOracle, type OracleRowResult } from "../oracle/createOracle.ts";
import type { Scaled } from "../oracle/scaled.ts";
import { stagedArithmetic } from "../oracle/stagedArithmetic.ts";
import type { Way, WayResult } from "./way.ts";

/** The oracle with the same stages in whole numbers of any size, straight from the document. */
export const oracleWay: Way = {
  name: "oracle",
  run: ({ document, program, members }) => {
    const oracle = createOracle(document, program.policy.at, stagedArithmetic);
    const levels = document.levels.slice(1).map(({ name }) => name);
    return members.map((member): WayResult => {
      const { status, row } = oracle(member);
      return { status, ...writeRow(row, levels) };
    });
  },
};

function writeRow({ outputs, children }: OracleRowResult<Scaled>, [level, ...below]: readonly string[]): EngineRow {
  const values = Object.fromEntries(outputs.map((output) => [output.name, showOracleOutput(output)]));
  return level === undefined ? { values } : { values, [level]: children.map((child) => writeRow(child, below)) };
}
