import { formatDecimal, parseDecimal } from "@kinerja/model";
import { dimensionOf } from "../analyse/dimension.ts";
import type { WeightsTotal } from "../document/policyDocument.ts";
import { addDecimals, compareDecimals } from "./evaluate/decimals.ts";
import type { DayInForce, Verification } from "./verification.ts";

/** Checks on every day that declared groups of weights have their total. */
export function verifyTotals(verification: Verification): void {
  for (const [index, total] of (verification.document.totals ?? []).entries()) {
    const path = `totals[${index}]`;
    if (!checkParameters(verification, total, path)) continue;
    const wrong = verification.days.find((day) => sumAt(total, day) !== "fits");
    if (wrong === undefined) continue;
    const received = sumAt(total, wrong);
    const values = { parameters: total.parameters.join(" + "), received, expected: total.value, date: wrong.date };
    const witness = `${values.parameters} = ${received} (${wrong.date})`;
    verification.report("policy.weightsTotal", path, { values, witness });
  }
}

function checkParameters({ document, report }: Verification, total: WeightsTotal, path: string): boolean {
  let fits = true;
  let unit: string | undefined;
  if (parseDecimal(total.value) === undefined) {
    const values = { value: total.value, expected: { id: "bilangan desimal", en: "a decimal number" } };
    report("policy.valueForm", `${path}.value`, { values, witness: total.value });
    fits = false;
  }
  for (const [index, name] of total.parameters.entries()) {
    const type = Object.hasOwn(document.parameters, name) ? document.parameters[name]?.type : undefined;
    const place = `${path}.parameters[${index}]`;
    if (type?.kind !== "number") {
      report("policy.unknownName", place, { values: { name }, witness: name });
      fits = false;
      continue;
    }
    unit ??= type.unit;
    if (dimensionOf(unit) === dimensionOf(type.unit)) continue;
    report("policy.unitMismatch", place, { values: { expected: unit, received: type.unit }, witness: type.unit });
    fits = false;
  }
  return fits;
}

/** The sum on a day as text, or `fits`; a day on which a weight has no value is passed over. */
function sumAt({ parameters, value }: WeightsTotal, day: DayInForce): string {
  const weights = parameters.map((name) => {
    const weight = Object.hasOwn(day.parameters, name) ? day.parameters[name] : undefined;
    return typeof weight === "string" ? parseDecimal(weight) : undefined;
  });
  const expected = parseDecimal(value);
  const known = weights.filter((weight) => weight !== undefined);
  if (expected === undefined || known.length < weights.length) return "fits";
  const sum = known.reduce(addDecimals, { units: 0, decimals: 0 });
  return compareDecimals(sum, expected) === 0 ? "fits" : formatDecimal(sum);
}
