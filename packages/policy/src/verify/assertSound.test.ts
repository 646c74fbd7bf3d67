import { KinerjaError } from "@kinerja/model";
import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import { assertSound } from "./assertSound.ts";

describe("assertSound", () => {
  test("passes a sound document and one with warnings only", () => {
    expect(() => assertSound(examplePolicy())).not.toThrow();
    expect(() => assertSound(examplePolicy({ cases: [] }))).not.toThrow();
  });

  test("throws every finding of an unsound document as an issue", () => {
    const document = examplePolicy({
      "parameters.highLeast.values[0].source.instrument": "",
      "levels[0].rules.predicate.expression.cells[3]": null,
    });
    const error = catchError(() => assertSound(document));
    expect(error?.code).toBe("policy.unsound");
    expect(error?.label.en).toContain("2 errors");
    expect(error?.issues.map(({ code }) => code).sort()).toEqual(["policy.cellMissing", "policy.sourceless"]);
  });
});

function catchError(act: () => void): KinerjaError | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof KinerjaError) return error;
  }
  return undefined;
}
