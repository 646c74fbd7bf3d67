import { describeReceived, type Issue } from "@kinerja/model";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { addRow, clearMemory, type Memory } from "../interpret/memory.ts";
import { scoringIssue } from "../scoringIssue.ts";
import { createKindCheck, type KindCheck } from "./createKindCheck.ts";
import { createFieldReader, type FieldReader } from "./fieldReader.ts";
import type { MemberReading } from "./memberReading.ts";
import { greatestIdLength, readId } from "./readId.ts";
import { unknownFieldIssue } from "./unknownFieldIssue.ts";

/** The most issues that one member is given. */
const greatestIssueCount = 100;

interface ReadField {
  readonly name: string;
  readonly place: number;
  readonly read: FieldReader;
  /** Of the reserved key `employmentKind`: looks whether policy and rules are made for the kind. */
  readonly checkKind?: KindCheck;
}

interface LevelReader {
  readonly level: number;
  readonly name: string;
  readonly greatestCount: number;
  readonly width: number;
  readonly fields: readonly ReadField[];
  readonly child: LevelReader | undefined;
  /** Every key that a row may have. */
  readonly names: ReadonlySet<string>;
}

interface OpenReading {
  readonly memory: Memory;
  readonly issues: Issue[];
  measured: number;
  applicable: number;
}

type RawRow = Readonly<Record<string, unknown>>;

/** Reads one member of the input into the interpreter's memory. `path` leads to it, such as `members[3]`. */
export type MemberReader = (raw: unknown, path: string) => MemberReading;

/** Makes the reader of a program's members: the door at which raw values become exact integers. */
export function createMemberReader(interpreter: Interpreter): MemberReader {
  const { memory } = interpreter;
  const member = createLevelReader(interpreter, 0);
  return (raw, path) => {
    clearMemory(memory);
    const reading: OpenReading = { memory, issues: [], measured: 0, applicable: 0 };
    let id: string | undefined;
    try {
      if (!isRecord(raw)) report(reading, notAnObject(raw, path));
      else {
        id = readId(ownValue(raw, "id"));
        if (id === undefined) report(reading, missingId(ownValue(raw, "id"), path));
        const link = { above: undefined, part: path, index: -1 };
        if (member !== undefined) readRow(reading, member, { raw, path: link, parent: 0, id: undefined });
      }
    } catch {
      // Only a getter or a proxy of the caller can throw here; the other members are scored all the same.
      report(reading, scoringIssue("input.unreadable", path));
    }
    for (const [level, firstChild] of memory.firstChild.entries())
      firstChild[memory.rows[level] ?? 0] = memory.rows[level + 1] ?? 0;
    const { measured, applicable, issues } = reading;
    return { id: id ?? "", coverage: { measured, applicable }, issues };
  };
}

function createLevelReader(interpreter: Interpreter, level: number): LevelReader | undefined {
  const { program, layout } = interpreter;
  const given = program.levels[level];
  if (given === undefined) return undefined;
  const child = createLevelReader(interpreter, level + 1);
  const fields = given.inputs.map(({ name, node, field, appliesTo }): ReadField => {
    const categories = field.kind === "category" ? (program.categories[field.set] ?? []) : [];
    const read = { name, place: placeOf(layout, node).place, read: createFieldReader({ name, field, categories }) };
    return appliesTo === undefined ? read : { ...read, checkKind: createKindCheck(program, appliesTo) };
  });
  const names = new Set(["id", ...fields.map(({ name }) => name), ...(child === undefined ? [] : [child.name])]);
  return {
    level,
    name: given.name,
    greatestCount: given.greatestCount,
    width: layout.widths[level] ?? 0,
    fields,
    child,
    names,
  };
}

/** Where something stands, as links up to the member: written out only where an issue needs it. */
interface PathLink {
  readonly above: PathLink | undefined;
  readonly part: string;
  readonly index: number;
}

interface RowInput {
  readonly raw: RawRow;
  readonly path: PathLink;
  readonly parent: number;
  readonly id: string | undefined;
}

function readRow(reading: OpenReading, reader: LevelReader, input: RowInput): void {
  const { memory } = reading;
  const { raw, path } = input;
  const row = memory.rows[reader.level] ?? 0;
  const start = addRow(memory, { level: reader.level, parent: input.parent, width: reader.width, id: input.id });
  refuseUnknownKeys(reading, reader, input);
  for (const { name, place, read, checkKind } of reader.fields) {
    const value = ownValue(raw, name);
    const count = read(value, memory, start + place);
    if (typeof count === "function") {
      // What was refused applies, and was not measured.
      if (checkKind === undefined) reading.applicable += 1;
      report(reading, count(`${writePath(path)}.${name}`));
    } else if (checkKind !== undefined) {
      if (count === "measured") for (const issue of checkKind(String(value), writePath(path))) report(reading, issue);
    } else if (count !== "uncounted") {
      reading.applicable += 1;
      if (count === "measured") reading.measured += 1;
    }
  }
  if (reader.child !== undefined) readChildren(reading, reader.child, { ...input, parent: row });
}

function readChildren(reading: OpenReading, reader: LevelReader, { raw, path, parent }: RowInput): void {
  const { memory } = reading;
  const { name, greatestCount, level } = reader;
  const firstChild = memory.firstChild[level - 1];
  if (firstChild !== undefined) firstChild[parent] = memory.rows[level] ?? 0;
  const rows = ownValue(raw, name);
  if (rows === undefined) {
    const levelPath = `${writePath(path)}.${name}`;
    report(reading, scoringIssue("input.missingLevel", levelPath, { name }));
  } else if (!Array.isArray(rows)) {
    const levelPath = `${writePath(path)}.${name}`;
    const received = describeReceived(rows);
    report(reading, scoringIssue("input.notARowList", levelPath, { name, received }, { received }));
  } else if (rows.length > greatestCount) {
    const levelPath = `${writePath(path)}.${name}`;
    const [received, expected] = [String(rows.length), String(greatestCount)];
    report(
      reading,
      scoringIssue("input.tooManyRows", levelPath, { name, received, greatest: expected }, { expected, received }),
    );
  } else {
    const ids = new Set<string>();
    for (let index = 0; index < rows.length; index += 1) {
      const child: unknown = rows[index];
      const rowPath: PathLink = { above: path, part: name, index };
      if (!isRecord(child)) report(reading, notAnObject(child, writePath(rowPath)));
      else readRow(reading, reader, { raw: child, path: rowPath, parent, id: readRowId(reading, child, rowPath, ids) });
    }
  }
}

/** A row needs no id; one that it has must be usable and its own. */
function readRowId(reading: OpenReading, raw: RawRow, path: PathLink, ids: Set<string>): string | undefined {
  const given = ownValue(raw, "id");
  if (given === undefined || given === null) return undefined;
  const id = readId(given);
  if (id === undefined) {
    const details = { received: describeReceived(given) };
    report(reading, scoringIssue("input.rowId", `${writePath(path)}.id`, { greatest: greatestIdLength }, details));
  } else if (ids.has(id)) report(reading, scoringIssue("input.duplicateRowId", `${writePath(path)}.id`));
  else ids.add(id);
  return id;
}

function refuseUnknownKeys(reading: OpenReading, reader: LevelReader, { raw, path }: RowInput): void {
  for (const name of Object.keys(raw)) {
    if (reader.names.has(name)) continue;
    report(reading, unknownFieldIssue(name, [...reader.names], writePath(path)));
    if (reading.issues.length > greatestIssueCount) return;
  }
}

function writePath({ above, part, index }: PathLink): string {
  return above === undefined ? part : `${writePath(above)}.${part}[${index}]`;
}

function notAnObject(raw: unknown, path: string): Issue {
  const received = describeReceived(raw);
  return scoringIssue("input.notAnObject", path, { received }, { received });
}

function missingId(raw: unknown, path: string): Issue {
  return scoringIssue(
    "input.missingId",
    `${path}.id`,
    { greatest: greatestIdLength },
    { received: describeReceived(raw) },
  );
}

function report(reading: OpenReading, issue: Issue): void {
  if (reading.issues.length < greatestIssueCount) reading.issues.push(issue);
  else if (reading.issues.length === greatestIssueCount) {
    reading.issues.push(scoringIssue("input.tooManyIssues", issue.path, { greatest: greatestIssueCount }));
  }
}

function ownValue(raw: RawRow, name: string): unknown {
  return Object.hasOwn(raw, name) ? raw[name] : undefined;
}

function isRecord(raw: unknown): raw is RawRow {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
