import { rescaleDecimal } from "@kinerja/model";
import type { ExpressionType } from "../analyse/expressionType.ts";
import { decisionScale } from "../analyse/scales.ts";
import type { Grid } from "./bandsOnGrid.ts";

/** The values that a number takes when it is banded or compared: an inexact one comes at the decision scale. */
export function gridOf(type: ExpressionType | undefined): Grid | undefined {
  if (type?.kind !== "number") return undefined;
  const scale = type.inexact ? Math.min(type.scale, decisionScale) : type.scale;
  const [least, greatest] = [type.least, type.greatest].map((units) =>
    BigInt(rescaleDecimal({ units, decimals: type.scale }, scale)),
  );
  return least === undefined || greatest === undefined ? undefined : { scale, least, greatest };
}
