import fc from "fast-check";
import { expect, test } from "vitest";
import { loadKernel } from "../print/loadKernel.ts";
import { compilePolicy } from "../score/compilePolicy.ts";
import { cohortPolicy } from "./cohortPolicy.fixture.ts";
import type { CohortResult } from "./cohortResult.ts";
import { columnsOf } from "./columnsOf.ts";
import { countByGroup } from "./countByGroup.ts";
import { rescoreCohort } from "./rescoreCohort.ts";
import { scoreCohort } from "./scoreCohort.ts";

const { program } = compilePolicy(cohortPolicy);
const rules = ["share", "total"];
const kernel = loadKernel(program, { allowEval: true });

const task = fc.record({
  done: fc.oneof(
    fc.integer({ min: -100, max: 500 }),
    fc.constant(1_000_000_000_000_000),
    fc.constant({ absent: "excused" }),
  ),
  planned: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant({ absent: "pending" })),
});
const member = fc.record({
  ready: fc.boolean(),
  bonus: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(null)),
  tasks: fc.array(task, { minLength: 2, maxLength: 2 }),
});

function plain({ statuses, levels, issues, refused }: CohortResult): unknown {
  return [[...statuses], issues, refused, levels.map((level) => Object.values(level.rules))];
}

test("scoring changed members again gives the bytes of a full run", () => {
  const cohort = fc.array(fc.tuple(member, fc.option(member)), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(cohort, fc.boolean(), (pairs, printed) => {
      const options = printed ? { kernel } : {};
      const before = pairs.map(([first], index) => ({ id: `m${index}`, ...first }));
      const after = pairs.map(([first, second], index) => ({ id: `m${index}`, ...(second ?? first) }));
      const changed = pairs.flatMap(([, second], index) => (second === null ? [] : [index])).reverse();
      const previous = scoreCohort(program, columnsOf(program, before).columns, { rules, ...options });
      const kept = structuredClone(plain(previous));
      const { columns } = columnsOf(program, after);
      const whole = scoreCohort(program, columns, { rules, ...options });
      expect(plain(rescoreCohort(program, columns, { previous, changed, ...options }))).toEqual(plain(whole));
      expect(plain(previous)).toEqual(kept);
    }),
    { numRuns: 150 },
  );
});

test("a result of another day, or of other rows, is refused", () => {
  const { columns } = columnsOf(program, [{ id: "a", ready: true, tasks: [] }]);
  const previous = scoreCohort(program, columns, { rules });
  const more = columnsOf(program, [{ id: "a", ready: true, tasks: [{ done: 1, planned: 2 }] }]).columns;
  const other = compilePolicy(cohortPolicy, { at: "2026-02-01" }).program;
  expect(() => rescoreCohort(program, more, { previous, changed: [0] })).toThrow("cohort.previousDoesNotFit");
  expect(() => rescoreCohort(other, columns, { previous, changed: [0] })).toThrow("cohort.previousDoesNotFit");
  expect(() => rescoreCohort(program, columns, { previous, changed: [1] })).toThrow("cohort.unknownMember");
});

test("values are counted by group, and members without one beside them", () => {
  const result = {
    members: 6,
    levels: [
      { rules: { grade: { values: new Uint8Array([0, 1, 1, 0, 1, 1]), states: new Uint8Array([0, 0, 0, 3, 0, 0]) } } },
    ],
  };
  const groups = new Int32Array([0, 0, 1, 1, -1, 7]);
  const { counts, lacking } = countByGroup(result, { rule: "grade", groups, count: 2, values: 2 });
  expect([[...counts], [...lacking]]).toEqual([
    [1, 1, 0, 1],
    [0, 1],
  ]);
  expect(() => countByGroup(result, { rule: "toString", groups, count: 2, values: 2 })).toThrow("cohort.unknownRule");
});

test("a run can be stopped, tells its progress, and refuses columns that do not fit", () => {
  const { columns } = columnsOf(
    program,
    Array.from({ length: 5000 }, (_, index) => ({ id: `m${index}`, ready: true, tasks: [] })),
  );
  const done: number[] = [];
  scoreCohort(program, columns, { kernel, onProgress: (count, of) => done.push(count, of) });
  expect(done).toEqual([2048, 5000, 4096, 5000, 5000, 5000]);
  const signal = { aborted: false };
  const stop = (): CohortResult =>
    scoreCohort(program, columns, { kernel, signal, onProgress: () => (signal.aborted = true) });
  expect(stop).toThrow("cohort.aborted");
  expect(() => scoreCohort(program, columns, { signal: AbortSignal.abort(new RangeError("mine")) })).toThrow("mine");
  const [own, tasks] = columns.levels;
  if (own === undefined || tasks === undefined) throw new RangeError("levels");
  expect(() => scoreCohort(program, { ...columns, levels: [own] })).toThrow("cohort.shape");
  expect(() => scoreCohort(program, { ...columns, members: 4999 })).toThrow("cohort.shape");
  const offsets = new Int32Array(5001).fill(1, 1);
  expect(() => scoreCohort(program, { ...columns, levels: [own, { ...tasks, rows: 0, offsets }] })).toThrow(
    "cohort.shape",
  );
});
