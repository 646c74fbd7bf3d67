import { fillLabel } from "@kinerja/model";
import { partsOf } from "../lower/addNode.ts";
import type { Program, ProgramOutput } from "../program/program.ts";
import { computeNodes } from "./computeNodes.ts";
import { defaultMapping } from "./defaultMapping.ts";
import type { Dialect } from "./dialect.ts";
import { dialects } from "./dialects.ts";
import { findLacks } from "./findLacks.ts";
import { finishMembers } from "./finishMembers.ts";
import { noIssue } from "./issueRanks.ts";
import { lackCodes } from "./lackCodes.ts";
import { planNodes } from "./planNodes.ts";
import { printRelations } from "./printRelations.ts";
import type { NotSupported, PrintedSql, PrintSqlOptions } from "./printSqlOptions.ts";
import { quoteIdentifier } from "./quoteIdentifier.ts";
import { quoteText } from "./quoteText.ts";
import { matchKeys, type ReadLevels, readLevels } from "./readLevels.ts";
import { createRelationList, type Relation } from "./relation.ts";
import type { SqlColumn } from "./sqlColumn.ts";
import type { SqlContext } from "./sqlContext.ts";
import { sqlError } from "./sqlError.ts";
import type { LevelMapping, SqlMapping, TableName } from "./sqlMapping.ts";
import { sqlMessages } from "./sqlMessages.ts";
import { uniqueNames } from "./uniqueNames.ts";
import { lackingText, type OutputColumn, writeOutputs } from "./writeOutputs.ts";

/**
 * Prints a program as one SQL statement that scores members where their rows stand.
 *
 * Every value, absence and status is the interpreter's to the last digit: integers only, no decimal passes
 * through binary floating point, and nothing that a row holds makes the statement fail. A member who cannot be
 * read is refused in a row of its own, with the code of an issue. Names are quoted and texts written so that
 * no string of yours is read as SQL.
 *
 * @returns the statement with its columns, or `notSupported` where a value could be beyond the dialect's widest integer
 * @throws KinerjaError `sql.mapping`, `sql.identifier`, `sql.text`, `sql.unknownRule`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .rule("member", "missing", { label, output: share, source, expression: ({ field }) => subtract(decimal("100", "percent"), field("done")) })
 *   .build();
 * const printed = printSql(compilePolicy(policy).program, { dialect: "duckdb" });
 * printed.kind === "sql" && printed.columns.slice(0, 4).map(({ name }) => name); // => ["id", "status", "missing", "missing_absent"]
 */
export function printSql(program: Program, options: PrintSqlOptions): PrintedSql {
  const { dialect: name, mapping = defaultMapping(program), form = "select" } = options;
  const dialect: Dialect = dialects[name];
  const level = levelOf(program, options.level);
  const tooWide = new Map<number, { readonly size: bigint; readonly greatest: bigint }>();
  const lacks = findLacks(program, mapping);
  const plan = planNodes(program, lacks);
  const context: SqlContext = {
    program,
    dialect,
    lacks,
    named: plan.named,
    columns: new Map(),
    noteTooWide: (node, size, greatest) => {
      const known = tooWide.get(node);
      if (known === undefined || known.size < size) tooWide.set(node, { size, greatest });
    },
  };
  const relations = createRelationList(prefixOf(mapping));
  const levels = readLevels(context, { relations, mappings: mappingsOf(program, mapping) });
  const computed = computeNodes(context, { relations, plan, accepted: levels.accepted });
  const members = finishMembers(context, { relations, levels, computed });
  if (tooWide.size > 0)
    return { kind: "notSupported", dialect: name, reasons: reasonsOf(program, { dialect, tooWide }) };
  const outputs = outputsOf(program, { level, rules: options.rules });
  const result =
    level === 0
      ? memberColumns(context, { outputs, levels, members })
      : rowColumns(context, { outputs, levels, members, level, computed, relations });
  const columns = uniqueNames(
    result.columns.map(({ column }) => column),
    dialect,
  );
  const list = (of: "computed" | "refused"): string =>
    result.columns
      .map((column, at) => `  ${column[of]} AS ${quoteIdentifier(dialect, columns[at]?.name ?? "")}`)
      .join(",\n");
  const uses = result.columns.flatMap((column) => column.uses).filter((use) => !/^k\d+$/.test(use));
  const withList = printRelations(dialect, relations.relations, [
    { relation: result.computed, columns: [...new Set(uses)] },
    { relation: result.refused, columns: ["r"] },
  ]);
  const text = `${withList}\nSELECT\n${list("computed")}\nFROM ${result.computed.name}\nUNION ALL\nSELECT\n${list("refused")}\nFROM ${result.refused.name}\nWHERE r < ${noIssue}`;
  return {
    kind: "sql",
    dialect: name,
    text: `${headOf(program)}${openForm(dialect, { form, name: options.name })}${text}`,
    columns,
  };
}

interface ResultColumns {
  readonly columns: readonly OutputColumn[];
  readonly computed: Relation;
  readonly refused: Relation;
}

function memberColumns(
  context: SqlContext,
  {
    outputs,
    levels,
    members,
  }: { readonly outputs: readonly ProgramOutput[]; readonly levels: ReadLevels; readonly members: Relation },
): ResultColumns {
  const { program } = context;
  const isBroken = { text: `bx < ${noIssue}`, uses: ["bx"] };
  const all = program.levels[0]?.outputs ?? [];
  const lacking = lackingText(context, all);
  const partial = ["h > 0", ...lacking].map((text) => `WHEN ${text} THEN 'partial'`).join(" ");
  const everything = writeOutputs(context, all, isBroken);
  const written = writeOutputs(context, outputs, isBroken);
  const status: OutputColumn = {
    column: { name: "status", holds: "status" },
    computed: `CASE WHEN bx < ${noIssue} OR fx < 0 THEN 'refused' ${partial} ELSE 'scored' END`,
    refused: "'refused'",
    uses: ["bx", "fx", "h", ...everything.flatMap(({ uses }) => uses)],
  };
  const id: OutputColumn = { column: { name: "id", holds: "id" }, computed: "k0", refused: "k0", uses: [] };
  const columns = [id, status, ...written, ...issueColumns(context, levels), ...policyColumns(context)];
  return { columns, computed: members, refused: levels.door };
}

/** What stands in a member's way: its first issue, and the field, level or constraint that it is about. */
function issueColumns({ dialect }: SqlContext, { ranks }: ReadLevels): readonly OutputColumn[] {
  const none = `CAST(NULL AS ${dialect.types.text})`;
  const pick = (of: "code" | "place"): string => {
    const cases = ranks.list.map((issue, rank) => `WHEN ${rank} THEN ${quoteText(dialect, issue[of])}`);
    return cases.join(" ");
  };
  const faults = Object.entries(lackCodes).filter(([, code]) => code < 0);
  const fault = faults.map(([code, value]) => `WHEN fx = ${value} THEN '${code}'`).join(" ");
  return [
    {
      column: { name: "issue", holds: "issue" },
      computed: `CASE WHEN bx < ${noIssue} THEN 'input.constraint' ${fault} ELSE ${none} END`,
      refused: `CASE r ${pick("code")} END`,
      uses: ["bx", "fx"],
    },
    {
      column: { name: "issue_place", holds: "issuePlace" },
      computed: `CASE bx ${pick("place")} ELSE ${none} END`,
      refused: `CASE r ${pick("place")} END`,
      uses: ["bx"],
    },
  ];
}

function policyColumns({ program, dialect }: SqlContext): readonly OutputColumn[] {
  const { id, version, hash, at } = program.policy;
  const constant = (name: string, holds: SqlColumn["holds"], value: string): OutputColumn => {
    const text = quoteText(dialect, value);
    return { column: { name, holds }, computed: text, refused: text, uses: [] };
  };
  return [
    constant("policy", "policy", id),
    constant("policy_version", "policyVersion", version),
    constant("policy_hash", "policyHash", hash),
    constant("policy_at", "policyAt", at),
  ];
}

interface RowResult {
  readonly outputs: readonly ProgramOutput[];
  readonly levels: ReadLevels;
  readonly members: Relation;
  readonly level: number;
  readonly computed: ReturnType<typeof computeNodes>;
  readonly relations: ReturnType<typeof createRelationList>;
}

function rowColumns(
  context: SqlContext,
  { outputs, levels, members, level, computed, relations }: RowResult,
): ResultColumns {
  const isBroken = { text: `bx < ${noIssue}`, uses: ["bx"] };
  const written = writeOutputs(context, outputs, isBroken);
  const rows = computed.rowsWith(
    level,
    written.flatMap(({ uses }) => uses.filter((use) => use !== "bx")),
  );
  const read = levels.read[level];
  if (read === undefined) throw new RangeError(`level ${level}`);
  const keys = (alias: string): ReadonlyMap<string, string> =>
    new Map([...rows.keys.keys()].map((key) => [key, `${alias}.${key}`]));
  const joined = relations.add("rows", {
    sources: [
      { relation: rows, alias: "a" },
      { relation: members, alias: "b", on: matchKeys(1) },
    ],
    keys: keys("a"),
  });
  const refused = relations.add("rows", {
    sources: [
      { relation: read, alias: "a" },
      { relation: levels.door, alias: "b", on: matchKeys(1) },
    ],
    keys: keys("a"),
  });
  const keyNames = [...rows.keys.keys()].map((key, at): OutputColumn => {
    const above = context.program.levels[at]?.name ?? "";
    const column =
      at === level
        ? { name: "id", holds: "id" as const }
        : { name: at === 0 ? "member_id" : `${above}_id`, holds: "parent" as const };
    return { column, computed: key, refused: key, uses: [] };
  });
  return { columns: [...keyNames, ...written, ...policyColumns(context)], computed: joined, refused };
}

function levelOf({ levels }: Program, name: string | undefined): number {
  if (name === undefined) return 0;
  const found = levels.findIndex((level) => level.name === name);
  if (found < 0) throw sqlError("sql.unknownRule", { name, expected: levels.map((level) => level.name).join(", ") });
  return found;
}

function outputsOf(
  { levels }: Program,
  { level, rules }: { readonly level: number; readonly rules: readonly string[] | undefined },
): readonly ProgramOutput[] {
  const outputs = levels[level]?.outputs ?? [];
  if (rules === undefined) return outputs;
  return rules.map((name) => {
    const found = outputs.find((output) => output.name === name);
    if (found === undefined) {
      throw sqlError("sql.unknownRule", { name, expected: outputs.map((output) => output.name).join(", ") });
    }
    return found;
  });
}

function mappingsOf({ levels }: Program, mapping: SqlMapping): readonly LevelMapping[] {
  return levels.map(({ name, inputs }, index) => {
    const found = Object.hasOwn(mapping.levels, name) ? mapping.levels[name] : undefined;
    if (found === undefined) throw sqlError("sql.mapping", { path: `levels.${name}`, expected: "a table" });
    const parents = found.parents?.length ?? 0;
    if (parents !== index) {
      throw sqlError("sql.mapping", {
        path: `levels.${name}.parents`,
        expected: `${index} columns, the member's id first`,
      });
    }
    if (found.id === undefined && (index === 0 || index < levels.length - 1)) {
      throw sqlError("sql.mapping", { path: `levels.${name}.id`, expected: "the column of the row's id" });
    }
    for (const input of inputs) {
      if (input.field.whenMissing === undefined && !Object.hasOwn(found.columns, input.name)) {
        throw sqlError("sql.mapping", {
          path: `levels.${name}.columns.${input.name}`,
          expected: "the column of this field",
        });
      }
    }
    return found;
  });
}

/** Layers have names that no table of the mapping has. */
function prefixOf(mapping: SqlMapping): string {
  const names = Object.values(mapping.levels).map(({ table }) => table.name.toLowerCase());
  let prefix = "q";
  while (names.some((name) => name.startsWith(prefix))) prefix += "q";
  return prefix;
}

function openForm(
  dialect: Dialect,
  {
    form,
    name = { name: "kinerja_result" },
  }: { readonly form: "select" | "view" | "table"; readonly name: TableName | undefined },
): string {
  if (form === "select") return "";
  const parts = [name.catalog, name.schema, name.name].flatMap((part) =>
    part === undefined ? [] : [quoteIdentifier(dialect, part)],
  );
  return `CREATE ${form === "view" ? "VIEW" : "TABLE"} ${parts.join(".")} AS\n`;
}

function headOf({ policy }: Program): string {
  // A comment ends with its line: only harmless signs go into one.
  const clean = (text: string): string => text.replace(/[^A-Za-z0-9 .,_:+-]/g, "?");
  const overlays = policy.overlays === undefined ? "" : ` with ${policy.overlays.join(", ")}`;
  return `-- ${clean(`policy ${policy.id} ${policy.version}${overlays}`)}\n-- ${clean(`hash ${policy.hash}`)}\n-- ${clean(`at ${policy.at}, status ${policy.status}`)}\n`;
}

function reasonsOf(
  program: Program,
  {
    dialect,
    tooWide,
  }: {
    readonly dialect: Dialect;
    readonly tooWide: ReadonlyMap<number, { readonly size: bigint; readonly greatest: bigint }>;
  },
): readonly NotSupported[] {
  return [...tooWide].map(([node, { size, greatest }]) => {
    const rule = ruleOf(program, node);
    const values = { name: rule, received: String(size), expected: String(greatest), dialect: dialect.name };
    return {
      node,
      rule,
      needed: String(size),
      greatest: String(greatest),
      message: fillLabel(sqlMessages["sql.tooWide"], values),
    };
  });
}

/** The first rule, in the order in which they are computed, that reads a node. */
function ruleOf(program: Program, node: number): string {
  const reaches = (from: number, seen: Set<number>): boolean => {
    if (from === node) return true;
    const found = program.nodes[from];
    if (found === undefined || seen.has(from)) return false;
    seen.add(from);
    const rows = found.operation === "aggregate" && found.a !== undefined ? [found.a] : [];
    return [...partsOf(found), ...rows].some((part) => reaches(part, seen));
  };
  const outputs = program.levels.flatMap((level) => level.outputs);
  const ordered = program.ruleOrder.flatMap((name) => outputs.filter((output) => output.name === name));
  const rule = ordered.find(({ node: own, shown }) => reaches(own, new Set()) || reaches(shown, new Set()));
  if (rule !== undefined) return rule.name;
  const constraints = program.levels.flatMap((level) => level.constraints);
  return constraints.find((constraint) => reaches(constraint.node, new Set()))?.name ?? "";
}
