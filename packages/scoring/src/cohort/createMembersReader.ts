import type { Issue } from "@kinerja/model";
import { createMemberReader } from "../input/createMemberReader.ts";
import { createInterpreter } from "../interpret/createInterpreter.ts";
import type { Program } from "../program/program.ts";
import { type ColumnsBuilderOptions, createColumnsBuilder, type FinishedColumns } from "./createColumnsBuilder.ts";
import { createMemberColumnWriter } from "./createMemberColumnWriter.ts";

/** Puts members into columns, one after the other. */
export interface MembersReader {
  /** Takes one raw member; where issues come back, warnings apart, it was refused and counts for nothing. */
  readonly add: (raw: unknown) => readonly Issue[];
  /** Closes the columns. The issues are those of ids that several members share. */
  readonly finish: () => FinishedColumns;
}

/**
 * Makes the reader that puts raw members, as `score` takes them, into columns one by one, for streams that never stand
 * in memory as a whole.
 *
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .build();
 * const reader = createMembersReader(compilePolicy(policy).program);
 * reader.add({ id: "p-1", done: "87.5" }); // => []
 * reader.add({ id: "p-2", done: "much" }).map(({ code, path }) => [code, path]); // => [["input.notADecimal", "members[1].done"]]
 * Array.from(reader.finish().columns.levels[0]?.inputs["done"]?.values ?? []); // => [8750, 0]
 */
export function createMembersReader(program: Program, options: ColumnsBuilderOptions = {}): MembersReader {
  const interpreter = createInterpreter(program);
  const read = createMemberReader(interpreter);
  const builder = createColumnsBuilder(program, options);
  const write = createMemberColumnWriter(interpreter, builder);
  const [level] = builder.levels;
  return {
    add: (raw) => {
      const { id, issues } = read(raw, `members[${level?.rows ?? 0}]`);
      if (issues.every(({ severity }) => severity === "warning")) write(raw, id);
      // A member without an id of its own shares none.
      else level?.refuse(level.addRow(0, id === "" ? undefined : id));
      return issues;
    },
    finish: builder.finish,
  };
}
