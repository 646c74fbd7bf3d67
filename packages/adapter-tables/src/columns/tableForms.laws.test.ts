import { KinerjaError } from "@kinerja/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createArrowWriter } from "../arrow/createArrowWriter.ts";
import { openArrow } from "../arrow/openArrow.ts";
import { numberReader } from "../cohort/numberReader.ts";
import { createParquetWriter } from "../parquet/createParquetWriter.ts";
import { openParquet } from "../parquet/openParquet.ts";
import { packTexts } from "../results/packTexts.ts";
import type { ByteSink } from "./byteSink.ts";
import type { ByteSource } from "./byteSource.ts";
import { createMemoryFile, sourceOf } from "./memoryFile.fixture.ts";
import type { OutputColumn } from "./outputColumn.ts";
import type { TableColumn } from "./tableColumn.ts";
import type { TableFile } from "./tableFile.ts";
import type { TableWriter, TableWriterOptions } from "./tableWriter.ts";
import { textReader } from "./textReader.ts";

interface Row {
  readonly short: bigint | null;
  readonly long: bigint | null;
  readonly wide: bigint | null;
  readonly name: string | null;
  readonly flag: boolean | null;
}

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 4 });

function within(digits: number): fc.Arbitrary<bigint> {
  const most = 10n ** BigInt(digits) - 1n;
  const edges = [
    0n,
    1n,
    -1n,
    2n ** 53n - 1n,
    2n ** 53n,
    2n ** 53n + 1n,
    -(2n ** 53n),
    -(2n ** 53n) - 1n,
    2n ** 63n,
    most,
  ];
  const fitting = [...edges, -most].filter((edge) => edge <= most && edge >= -most);
  return fc.oneof(
    fc.bigInt({ min: -most, max: most }),
    fc.constantFrom(...fitting),
    fc.bigInt({ min: -300n, max: 300n }),
  );
}

const rows = fc.array(
  fc
    .record<Row>({
      short: orNull(within(9)),
      long: orNull(within(18)),
      wide: orNull(within(38)),
      name: orNull(fc.oneof(fc.constantFrom("higher", "lower", ""), fc.string({ unit: "grapheme", maxLength: 12 }))),
      flag: orNull(fc.boolean()),
    })
    .map((row) => ({ ...row })),
  { maxLength: 60 },
);

const columns: readonly OutputColumn[] = [
  { name: "short", type: { kind: "decimal", precision: 9, scale: 2 }, isOptional: true },
  { name: "long", type: { kind: "decimal", precision: 18, scale: 4 }, isOptional: true },
  { name: "wide", type: { kind: "decimal", precision: 38, scale: 10 }, isOptional: true },
  { name: "name", type: { kind: "text" }, isOptional: true },
  { name: "flag", type: { kind: "boolean" }, isOptional: true },
];
const scales = { short: 2, long: 4, wide: 10 } as const;

function integers(values: readonly (bigint | null)[], scale: number): TableColumn {
  const wide = new Map<number, bigint>();
  const units = Float64Array.from(values, (value, row) => {
    const short = Number(value ?? 0n);
    if (Number.isSafeInteger(short)) return short;
    wide.set(row, value ?? 0n);
    return Number.NaN;
  });
  return { kind: "integers", length: values.length, scale, values: units, wide, valid: presence(values) };
}

function presence(values: readonly unknown[]): Uint8Array {
  return Uint8Array.from(values, (value) => (value === null ? 0 : 1));
}

function batchOf(part: readonly Row[]): { readonly rows: number; readonly columns: Map<string, TableColumn> } {
  const flags = part.map(({ flag }) => flag);
  return {
    rows: part.length,
    columns: new Map<string, TableColumn>([
      [
        "short",
        integers(
          part.map(({ short }) => short),
          2,
        ),
      ],
      [
        "long",
        integers(
          part.map(({ long }) => long),
          4,
        ),
      ],
      [
        "wide",
        integers(
          part.map(({ wide }) => wide),
          10,
        ),
      ],
      ["name", packTexts(part.length, (row) => part[row]?.name ?? undefined)],
      [
        "flag",
        { kind: "booleans", length: part.length, values: Uint8Array.from(flags, Number), valid: presence(flags) },
      ],
    ]),
  };
}

interface Form {
  readonly name: string;
  readonly create: (sink: ByteSink, columns: readonly OutputColumn[], options: TableWriterOptions) => TableWriter;
  readonly open: (source: ByteSource) => Promise<TableFile>;
}

const forms: readonly Form[] = [
  { name: "Parquet", create: createParquetWriter, open: (source) => openParquet(source, { file: "t" }) },
  { name: "Arrow file", create: createArrowWriter, open: (source) => openArrow(source, { file: "t" }) },
  {
    name: "Arrow stream",
    create: (sink, of, options) => createArrowWriter(sink, of, { ...options, form: "stream" }),
    open: (source) => openArrow(source, { file: "t" }),
  },
];

async function write({ create }: Form, parts: readonly (readonly Row[])[]): Promise<Uint8Array> {
  const file = createMemoryFile();
  const writer = create(file.sink, columns, { metadata: { note: "té" } });
  for (const part of parts) await writer.write(batchOf(part));
  await writer.close();
  return file.bytes();
}

function cells(column: TableColumn | undefined, scale: number): readonly unknown[] {
  if (column === undefined) return [];
  const at =
    column.kind === "texts"
      ? textReader(column)
      : column.kind === "integers"
        ? (row: number) => BigInt(numberReader(column, scale).exact(row) ?? -1)
        : (row: number) => column.values[row] === 1;
  return Array.from({ length: column.length }, (_, row) => (column.valid?.[row] === 0 ? null : at(row)));
}

async function readAll({ open }: Form, bytes: Uint8Array): Promise<readonly Row[]> {
  const table = await open(sourceOf(bytes));
  expect(table.metadata.get("note")).toBeDefined();
  const read: Row[] = [];
  for await (const batch of table.read(columns.map(({ name }) => name))) {
    const byName = columns.map(
      ({ name }) => [name, cells(batch.columns.get(name), scales[name as "short"] ?? 0)] as const,
    );
    for (let row = 0; row < batch.rows; row += 1)
      read.push(Object.fromEntries(byName.map(([name, column]) => [name, column[row]])) as unknown as Row);
  }
  return read;
}

describe.each(forms)("$name", (form) => {
  test("what is written is read again, digit by digit, over several batches", async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        expect(await readAll(form, await write(form, [first, second]))).toStrictEqual([...first, ...second]);
      }),
      { numRuns: 60 },
    );
  });

  test("a file that is cut anywhere is refused, and nothing else happens", async () => {
    const [first = [], second = []] = fc.sample(rows, { numRuns: 2, seed: 7 });
    const whole = await write(form, [first, second]);
    for (let end = 0; end < whole.length; end += 7) await readOrRefuse(form, whole.slice(0, end));
  });

  test("half a file, and none, are refused", async () => {
    const bytes = await write(form, [[{ short: 1n, long: 2n, wide: 3n, name: "a", flag: true }]]);
    const half = bytes.slice(Math.floor(bytes.length / 2));
    await expect(readAll(form, half)).rejects.toMatchObject({ code: "table.unreadableFile" });
    await expect(readAll(form, new Uint8Array())).rejects.toMatchObject({ code: "table.unreadableFile" });
  });
});

test("Parquet whose bytes were changed is read or refused, and nothing else happens", async () => {
  const [parquet] = forms;
  if (parquet === undefined) throw new RangeError("no form");
  const [first = [], second = []] = fc.sample(rows, { numRuns: 2, seed: 7 });
  const whole = await write(parquet, [first, second]);
  const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      await readOrRefuse(parquet, bytes);
    }),
    { numRuns: 1000 },
  );
});

async function readOrRefuse(form: Form, bytes: Uint8Array): Promise<void> {
  try {
    const table = await form.open(sourceOf(bytes));
    for await (const batch of table.read(table.columns.slice(0, 5))) expect(batch.rows).toBeGreaterThanOrEqual(0);
  } catch (error) {
    expect(error).toBeInstanceOf(KinerjaError);
    expect(["table.unreadableFile", "table.columnType"]).toContain((error as KinerjaError).code);
  }
}
