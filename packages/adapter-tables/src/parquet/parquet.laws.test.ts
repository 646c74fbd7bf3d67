import { KinerjaError } from "@kinerja/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { numberReader } from "../cohort/numberReader.ts";
import type { OutputColumn } from "../columns/outputColumn.ts";
import type { TableColumn } from "../columns/tableColumn.ts";
import { textReader } from "../columns/textReader.ts";
import { packTexts } from "../results/packTexts.ts";
import { createParquetWriter } from "./createParquetWriter.ts";
import { createMemoryFile, sourceOf } from "./memoryFile.fixture.ts";
import { openParquet } from "./openParquet.ts";

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
  fc.record<Row>({
    short: orNull(within(9)),
    long: orNull(within(18)),
    wide: orNull(within(38)),
    name: orNull(fc.oneof(fc.constantFrom("higher", "lower", ""), fc.string({ unit: "grapheme", maxLength: 12 }))),
    flag: orNull(fc.boolean()),
  }),
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

async function write(parts: readonly (readonly Row[])[]): Promise<Uint8Array> {
  const file = createMemoryFile();
  const writer = createParquetWriter(file.sink, columns, { metadata: { note: "té" } });
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

async function readAll(bytes: Uint8Array): Promise<readonly Row[]> {
  const table = await openParquet(sourceOf(bytes), { file: "t.parquet" });
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

test("what is written is read again, digit by digit, over several row groups", async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (first, second) => {
      expect(await readAll(await write([first, second]))).toStrictEqual([...first, ...second]);
    }),
    { numRuns: 60 },
  );
});

test("a damaged file is read or refused with the one code, and nothing else happens", async () => {
  const sample = fc.sample(rows, { numRuns: 1, seed: 7 })[0] ?? [];
  const whole = await write([sample, fc.sample(rows, { numRuns: 1, seed: 11 })[0] ?? []]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
      fc.option(fc.nat(whole.length), { nil: undefined, freq: 3 }),
      async (changes, cut) => {
        const bytes = whole.slice(0, cut);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        try {
          await readAll(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(KinerjaError);
          expect(["table.unreadableFile", "table.columnType"]).toContain((error as KinerjaError).code);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test("a file with the footer of another is refused", async () => {
  const bytes = await write([[{ short: 1n, long: 2n, wide: 3n, name: "a", flag: true }]]);
  const footer = bytes.slice(Math.floor(bytes.length / 2));
  await expect(readAll(footer)).rejects.toMatchObject({ code: "table.unreadableFile" });
  await expect(readAll(new Uint8Array())).rejects.toMatchObject({ code: "table.unreadableFile" });
});
