import { createFile } from "@kinerja/adapter-tables/node";
import { createParquetWriter, type TableColumn } from "@kinerja/adapter-tables/parquet";
import { createTotals, type NationalTotals } from "./nationalTotals.ts";
import { seededIntegers } from "./seededIntegers.ts";

/** Where the tables go and how many members they have. */
export interface NationalTablesOptions {
  readonly folder: string;
  readonly members: number;
  readonly seed: number;
}

const batchSize = 50_000;
const indicatorsEach = 8;
const behaviours = [1, 2, 3, 4, 5, 6, 7];
const directions = ["higher", "lower", "range"];

/**
 * Writes the national workload as two Parquet files, `members.parquet` and `indicators.parquet`, in batches, and scores
 * it on the way in small integers written down by hand: what a run over the files has to find.
 */
export async function writeNationalTables({ folder, members, seed }: NationalTablesOptions): Promise<NationalTotals> {
  const decimal = (name: string, precision: number, scale: number) =>
    ({ name, type: { kind: "decimal", precision, scale }, isOptional: false }) as const;
  const text = (name: string, kind: "text" | "category") => ({ name, type: { kind }, isOptional: false }) as const;
  const people = createParquetWriter(await createFile(`${folder}/members.parquet`), [
    text("id", "text"),
    ...behaviours.map((number) => decimal(`behaviour${number}`, 3, 0)),
  ]);
  const works = createParquetWriter(await createFile(`${folder}/indicators.parquet`), [
    text("member_id", "text"),
    text("direction", "category"),
    decimal("target", 9, 2),
    decimal("realized", 9, 2),
    decimal("weight", 5, 2),
  ]);
  const whole = seededIntegers(seed);
  const totals = createTotals();
  for (let first = 0; first < members; first += batchSize) {
    const count = Math.min(batchSize, members - first);
    const rows = count * indicatorsEach;
    const units = (): Int32Array => new Int32Array(rows);
    const [target, realized, weight, direction] = [units(), units(), units(), units()];
    const ratings = behaviours.map(() => new Int32Array(count));
    for (let member = 0; member < count; member += 1) {
      for (const column of ratings) column[member] = whole(70, 120);
      for (let row = member * indicatorsEach; row < (member + 1) * indicatorsEach; row += 1) {
        const kind = whole(1, 10);
        direction[row] = kind <= 7 ? 0 : kind <= 9 ? 1 : 2;
        // One in ten lies on or beside a rounding tie.
        const isTie = whole(1, 10) === 1;
        const aim = isTie ? 200 * whole(1, 400) : whole(100, 100_000);
        target[row] = aim;
        realized[row] = isTie
          ? Math.floor((aim * whole(100_001, 119_999)) / 200_000)
          : Math.floor((aim * whole(5000, 13_000)) / 10_000);
        weight[row] = whole(500, 2500);
      }
      const from = member * indicatorsEach;
      totals.add(
        ratings.map((column) => column[member] ?? 0),
        { target, realized, weight, direction, from, to: from + indicatorsEach },
      );
    }
    const ids = packedIds(first, count);
    await people.write({
      rows: count,
      columns: new Map<string, TableColumn>([
        ["id", ids(1)],
        ...behaviours.map((number, at) => [`behaviour${number}`, integers(ratings[at] ?? units(), 0)] as const),
      ]),
    });
    await works.write({
      rows,
      columns: new Map<string, TableColumn>([
        ["member_id", ids(indicatorsEach)],
        ["direction", named(direction)],
        ["target", integers(target, 2)],
        ["realized", integers(realized, 2)],
        ["weight", integers(weight, 2)],
      ]),
    });
  }
  await people.close();
  await works.close();
  return totals.read();
}

function integers(values: Int32Array, scale: number): TableColumn {
  return { kind: "integers", length: values.length, scale, values };
}

function named(indexes: Int32Array): TableColumn {
  const bytes = new TextEncoder().encode(directions.join(""));
  const starts = [0, "higher".length, "higherlower".length];
  return {
    kind: "texts",
    length: indexes.length,
    bytes,
    starts: indexes.map((index) => starts[index] ?? 0),
    lengths: indexes.map((index) => directions[index]?.length ?? 0),
  };
}

/** Ids of members as texts, each as many times in a row as asked. */
function packedIds(first: number, count: number): (times: number) => TableColumn {
  const ids = Array.from({ length: count }, (_, member) => `m${first + member}`);
  const bytes = new TextEncoder().encode(ids.join(""));
  return (times) => {
    const starts = new Int32Array(count * times);
    const lengths = new Int32Array(count * times);
    let start = 0;
    for (const [member, id] of ids.entries()) {
      starts.fill(start, member * times, (member + 1) * times);
      lengths.fill(id.length, member * times, (member + 1) * times);
      start += id.length;
    }
    return { kind: "texts", length: starts.length, bytes, starts, lengths };
  };
}
