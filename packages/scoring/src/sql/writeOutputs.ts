import { kindOfCode } from "../interpret/memory.ts";
import type { ProgramOutput } from "../program/program.ts";
import { lackCodes } from "./lackCodes.ts";
import { quoteText } from "./quoteText.ts";
import type { SqlColumn } from "./sqlColumn.ts";
import type { SqlContext } from "./sqlContext.ts";
import { usesOfLacks, writeLacks } from "./writeLacks.ts";
import { boundsAt, readNode } from "./writeNode.ts";

/** A column of a result: what is written for a member that was computed, and for one that was not. */
export interface OutputColumn {
  readonly column: Omit<SqlColumn, "name"> & { readonly name: string };
  readonly computed: string;
  readonly refused: string;
  readonly uses: readonly string[];
}

/** Writes value and absence of each rule; `isRefused` tells of a computed member that an issue stands against. */
export function writeOutputs(
  context: SqlContext,
  outputs: readonly ProgramOutput[],
  isRefused: { readonly text: string; readonly uses: readonly string[] },
): readonly OutputColumn[] {
  const { dialect } = context;
  return outputs.flatMap((output): readonly OutputColumn[] => {
    const { name, shown } = output;
    const read = readNode(context, shown);
    const { text, type, cast } = shownText(context, shown);
    const code = writeLacks(read.lacks);
    const absences = kindOfCode.flatMap((kind, at) =>
      kind === undefined ? [] : [`WHEN ${code} = ${at} THEN '${kind}'`],
    );
    const fault = read.lacks.length === 0 ? "" : `WHEN ${code} < 0 THEN 'pending' ${absences.join(" ")} `;
    const none = `CAST(NULL AS ${dialect.types.text})`;
    return [
      {
        column: { name, holds: "value", rule: name, type },
        computed: `CASE WHEN ${isRefused.text} THEN NULL ELSE ${text} END`,
        refused: cast === undefined ? "NULL" : `CAST(NULL AS ${cast})`,
        uses: [...read.uses, ...isRefused.uses],
      },
      {
        column: { name: `${name}_absent`, holds: "absence", rule: name },
        computed: `CASE WHEN ${isRefused.text} THEN 'pending' ${fault}ELSE ${none} END`,
        refused: "'pending'",
        uses: [...usesOfLacks(read.lacks), ...isRefused.uses],
      },
    ];
  });
}

interface ShownText {
  readonly text: string;
  readonly type: NonNullable<SqlColumn["type"]>;
  readonly cast: string | undefined;
}

function shownText(context: SqlContext, shown: number): ShownText {
  const { dialect, program } = context;
  const { text } = readNode(context, shown);
  const type = program.nodes[shown]?.type ?? { kind: "absent" };
  switch (type.kind) {
    case "absent":
      return { text: `CAST(NULL AS ${dialect.types.text})`, type: "category", cast: dialect.types.text };
    case "boolean": {
      // A database without booleans has them as 1 and 0.
      return { text, type: "boolean", cast: dialect.types.boolean };
    }
    case "category": {
      const names = program.categories[type.set] ?? [];
      const cases = names.map((name, at) => `WHEN ${at} THEN ${quoteText(dialect, name)}`);
      return { text: `CASE ${text} ${cases.join(" ")} END`, type: "category", cast: dialect.types.text };
    }
    case "number": {
      const { least, greatest } = boundsAt(context, shown);
      const size = Math.max(String(least).replace("-", "").length, String(greatest).replace("-", "").length);
      const digits = Math.max(size, type.scale + 1);
      const isDecimal = digits <= dialect.greatestDecimalDigits;
      const written = dialect.decimal(text, digits, type.scale);
      return {
        text: text === "NULL" ? "NULL" : `CASE WHEN ${text} IS NOT NULL THEN ${written} END`,
        type: isDecimal ? "decimal" : "decimalText",
        cast: isDecimal ? `${dialect.types.decimal}(${digits},${type.scale})` : dialect.types.text,
      };
    }
  }
}

/** Whether a computed member lacks the value of a rule that applies. */
export function lackingText(context: SqlContext, outputs: readonly ProgramOutput[]): readonly string[] {
  return outputs.flatMap(({ shown }) => {
    const { lacks } = readNode(context, shown);
    return lacks.length === 0 ? [] : [`${writeLacks(lacks)} < ${lackCodes.notApplicable}`];
  });
}
