import { compareIntegers, type Integer } from "@kinerja/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemberReader } from "../input/createMemberReader.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { slotAt } from "../interpret/step.ts";
import { compilePolicy } from "../score/compilePolicy.ts";
import { unitsPolicy } from "../score/unitsPolicy.fixture.ts";
import { createRangeProgram, planRanges, runRanges } from "./rangeProgram.ts";
import { presentBit, writeRange, writeShape } from "./ranges.ts";

const absent = fc.constantFrom({ absent: "pending" }, { absent: "excused" }, { absent: "notApplicable" });
const amount = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 300 }), weight: 3 },
  { arbitrary: fc.integer({ min: 0, max: 100_000 }).map((units) => (units / 100).toFixed(2)), weight: 3 },
  { arbitrary: absent, weight: 1 },
);
const member = fc.record({
  id: fc.constant("p-1"),
  bonus: amount,
  checked: fc.oneof(fc.boolean(), absent),
  wish: fc.oneof(fc.constantFrom("low", "high"), absent),
  units: fc.array(fc.record({ target: amount, tasks: fc.array(fc.record({ done: amount }), { maxLength: 3 }) }), {
    maxLength: 3,
  }),
});

/** Ends of a stretch and a value in it, in units of an input. */
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.nat({ max: 30_000 }), fc.nat({ max: 30_000 }))
  .map(([least, below, above]) => ({
    least,
    value: Math.min(least + below, 100_000),
    greatest: Math.min(least + below + above, 100_000),
  }));

const { program } = compilePolicy(unitsPolicy);
const rangeProgram = createRangeProgram(program);
const { interpreter, ranges, phases } = rangeProgram;
const { memory, layout } = interpreter;
const read = createMemberReader(interpreter);

/** Every input of the member in the memory: its slot and its greatest value. */
function inputSlots(): readonly { readonly slot: number; readonly top: Integer }[] {
  return program.levels.flatMap(({ inputs }, level) =>
    inputs.flatMap(({ node, field }) =>
      Array.from({ length: memory.rows[level] ?? 0 }, (_, row) => ({
        slot: slotAt(memory, { level, row }, placeOf(layout, node)),
        top: field.kind === "number" ? 100_000 : 1,
      })),
    ),
  );
}

/** Whether what a slot holds is among what its range allows. */
function isAllowed(slot: number): boolean {
  const code = memory.codes[slot] ?? 0;
  if (((ranges.masks[slot] ?? 0) & (1 << code)) === 0) return false;
  if (code !== 0) return true;
  const value = memory.values[slot] ?? 0;
  return (
    compareIntegers(ranges.least[slot] ?? 0, value) <= 0 && compareIntegers(value, ranges.greatest[slot] ?? 0) <= 0
  );
}

test("whatever values inputs take within their ranges, every value is within its own", () => {
  fc.assert(
    fc.property(member, fc.array(stretch, { minLength: 1, maxLength: 3 }), fc.nat(), (raw, stretches, seed) => {
      read(raw, "members[0]");
      const inputs = inputSlots();
      const moved = stretches.map((each, index) => ({
        ...each,
        ...(inputs[(seed + index * 7) % inputs.length] ?? { slot: 0, top: 1 }),
      }));
      const own = [...new Map(moved.map((each) => [each.slot, each])).values()];
      interpreter.run();
      const plan = planRanges(
        rangeProgram,
        own.map(({ slot }) => slot),
        phases,
      );
      for (const { slot, top, least, greatest } of own)
        if (own.length === 1) writeShape(ranges, slot, "straight", top === 1 ? [least % 2, 1] : [greatest, least]);
        else writeRange(ranges, slot, presentBit, top === 1 ? [least % 2, 1] : [least, greatest]);
      runRanges(rangeProgram, plan);
      for (const { slot, top, least, value } of own) {
        memory.codes[slot] = 0;
        memory.values[slot] = top === 1 ? Math.max(least % 2, value % 2) : value;
      }
      memory.faults.length = 0;
      interpreter.run();
      const wrong = Array.from({ length: memory.slots }, (_, slot) => slot).filter((slot) => !isAllowed(slot));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("a range of one value is that value: no node is left open", () => {
  fc.assert(
    fc.property(member, stretch, fc.nat(), (raw, { value }, seed) => {
      read(raw, "members[0]");
      const inputs = inputSlots();
      const { slot, top } = inputs[seed % inputs.length] ?? { slot: 0, top: 1 };
      const units = top === 1 ? value % 2 : value;
      interpreter.run();
      const plan = planRanges(rangeProgram, [slot], phases);
      writeRange(ranges, slot, presentBit, [units, units]);
      runRanges(rangeProgram, plan);
      memory.codes[slot] = 0;
      memory.values[slot] = units;
      memory.faults.length = 0;
      interpreter.run();
      for (let each = 0; each < memory.slots; each += 1) {
        expect(ranges.masks[each]).toBe(1 << (memory.codes[each] ?? 0));
        if (memory.codes[each] !== 0) continue;
        expect([ranges.least[each], ranges.greatest[each]]).toEqual([memory.values[each], memory.values[each]]);
      }
    }),
    { numRuns: 800 },
  );
});
