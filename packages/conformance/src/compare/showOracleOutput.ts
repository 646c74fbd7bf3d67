import type { OracleOutput } from "../oracle/createOracle.ts";
import { type Scaled, writeScaled } from "../oracle/scaled.ts";
import { stagedArithmetic } from "../oracle/stagedArithmetic.ts";
import type { EngineValue } from "./engineResult.ts";

/** A value of the staged oracle as results show it. */
export function showOracleOutput({ value, type, inexact }: OracleOutput<Scaled>): EngineValue {
  switch (value.kind) {
    case "number": {
      const decimals = type.kind === "number" ? type.decimals : 0;
      return writeScaled(stagedArithmetic.round(value.number, { decimals, mode: "halfUp", inexact }));
    }
    case "category":
      return value.category;
    case "boolean":
      return value.boolean;
    case "absent":
      return { absent: value.absent };
    case "fault":
      return { absent: "pending" };
  }
}
