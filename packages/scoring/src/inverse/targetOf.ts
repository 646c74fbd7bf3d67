import { addIntegers, type Integer, parseDecimal, rescaleDecimal } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { Program, ProgramOutput } from "../program/program.ts";
import { inverseError } from "./inverseError.ts";

/** The value that a rule is to reach, in its own units: the index of a category, 0 or 1, or units of its decimals. */
export type Target = Integer | "best" | "absent";

/** What a target is worked out from. */
export interface TargetOptions {
  readonly program: Program;
  readonly document: PolicyDocument;
  readonly output: ProgramOutput;
  /** What the caller asks for. */
  readonly wanted: string | boolean | undefined;
  /** What the rule gives now; none where it is absent. */
  readonly present: Integer | undefined;
}

/**
 * The target of a rule: what the caller asks for, else the next category after the present one. `best`
 * where there is none after it, `absent` where there is no present one.
 *
 * @throws KinerjaError `inverse.targetNeeded`, `inverse.unknownTarget` or `inverse.unknownRule`
 */
export function targetOf({ program, document, output, wanted, present }: TargetOptions): Target {
  const { name, type } = output;
  const next = (last: number): Target =>
    present === undefined ? "absent" : present >= last ? "best" : addIntegers(present, 1);
  switch (type.kind) {
    case "number": {
      if (wanted === undefined) throw inverseError("inverse.targetNeeded", { name });
      const read = typeof wanted === "string" ? parseDecimal(wanted) : undefined;
      if (read === undefined) {
        const expected = {
          id: "bilangan desimal dengan titik, misalnya 91.5",
          en: "a decimal with a point, such as 91.5",
        };
        throw inverseError("inverse.unknownTarget", { name, received: String(wanted), expected });
      }
      // A target with more decimals than are shown is reached by the next value that is shown.
      const units = rescaleDecimal(read, type.decimals, "down");
      const isBelow = rescaleDecimal({ units, decimals: type.decimals }, Math.max(type.decimals, read.decimals));
      return isBelow < rescaleDecimal(read, Math.max(type.decimals, read.decimals)) ? addIntegers(units, 1) : units;
    }
    case "boolean":
      if (wanted === undefined || wanted === true || wanted === "true") return wanted === undefined ? next(1) : 1;
      throw inverseError("inverse.unknownTarget", { name, received: String(wanted), expected: "true" });
    case "category": {
      const members = program.categories[type.set] ?? [];
      if (document.categories[type.set]?.ordered !== true)
        throw inverseError("inverse.unknownRule", { name, expected: usableRules(program, document) });
      if (wanted === undefined) return next(members.length - 1);
      const index = members.indexOf(String(wanted));
      if (index >= 0) return index;
      throw inverseError("inverse.unknownTarget", { name, received: String(wanted), expected: members.join(", ") });
    }
  }
}

/** The rules that can be asked about. */
export function usableRules({ levels }: Program, { categories }: PolicyDocument): string {
  return levels
    .flatMap(({ outputs }) => outputs)
    .filter(({ type }) => type.kind !== "category" || categories[type.set]?.ordered === true)
    .map(({ name }) => name)
    .join(", ");
}
