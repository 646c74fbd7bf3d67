import type { IsoDate } from "@kinerja/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomPolicy } from "../../test/randomPolicy.ts";
import { analyseDocument } from "../analyse/analyseDocument.ts";
import { createTrial, type Trial } from "./createTrial.ts";
import { memberPlaces, withRaw } from "./memberPlaces.ts";
import { edgeValues } from "./sampleMembers.ts";

/** Everything that can be seen of a member that was computed. */
function seenIn(trial: Trial, rules: readonly string[]): unknown {
  const decisions = trial.decisions.map(({ outcome, operand }) => [outcome, operand]);
  return [trial.isAllowed, decisions, rules.map((rule) => trial.valuesOf(rule))];
}

test("a member computed near another is the same as computed by itself", { timeout: 60_000 }, () => {
  let moved = 0;
  fc.assert(
    fc.property(randomPolicy, fc.nat(), ({ document, inputs }, chosen) => {
      const [input = {}] = inputs;
      const values = Object.entries(document.parameters).map(([name, dated]) => [name, dated.values[0]?.value ?? ""]);
      const day = { date: document.validity.from as IsoDate, parameters: Object.fromEntries(values) };
      const analysis = analyseDocument(document);
      const trial = createTrial({ effective: { document, analysis } }, day);
      const first = trial.member(input);
      const places = memberPlaces(document, input);
      const place = places[chosen % Math.max(places.length, 1)];
      if (place === undefined) return;
      for (const raw of edgeValues(document, place.field)) {
        const alone = createTrial({ effective: { document, analysis } }, day).member(
          withRaw(document, input, place, raw),
        );
        const near = trial.near({ trial: first, place, raw });
        expect(seenIn(near, analysis.ruleOrder)).toEqual(seenIn(alone, analysis.ruleOrder));
        moved += 1;
      }
      expect(seenIn(first, analysis.ruleOrder)).toEqual(seenIn(trial.member(input), analysis.ruleOrder));
    }),
    { numRuns: 300, endOnFailure: true },
  );
  expect(moved).toBeGreaterThan(100);
});
