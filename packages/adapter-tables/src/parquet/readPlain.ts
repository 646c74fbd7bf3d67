import { putBytes } from "../units/putBytes.ts";
import { putHalves } from "../units/putHalves.ts";
import { addToPool } from "./addToPool.ts";
import type { ColumnForm } from "./columnForm.ts";
import { createPageValues } from "./createPageValues.ts";
import type { PageValues, TextPool } from "./pageValues.ts";
import { ParquetFault } from "./parquetFault.ts";

/** Reads values that stand one after the other in a page (Parquet's encoding PLAIN). */
export function readPlain(form: ColumnForm, page: Uint8Array, count: number, pool: TextPool): PageValues {
  const fixed = fixedBytes(form);
  if (Math.ceil(count * fixed) > page.length) throw endsEarly();
  const values = createPageValues(form, count);
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  switch (values.kind) {
    case "units":
      if (form.kind === "int32") {
        if (form.signed) for (let row = 0; row < count; row += 1) values.values[row] = view.getInt32(row * 4, true);
        else for (let row = 0; row < count; row += 1) values.values[row] = view.getUint32(row * 4, true);
      } else if (form.kind === "int64") {
        for (let row = 0; row < count; row += 1) {
          const high = form.signed ? view.getInt32(row * 8 + 4, true) : view.getUint32(row * 8 + 4, true);
          putHalves(values, row, high, view.getUint32(row * 8, true));
        }
      } else if (form.kind === "bytes" && form.width !== undefined) {
        const { width } = form;
        for (let row = 0; row < count; row += 1) putBytes(values, row, { bytes: page, start: row * width, width });
      } else {
        walk(view, count, (row, start, width) => {
          if (width > 32) throw new ParquetFault(`a decimal of ${width} bytes`);
          putBytes(values, row, { bytes: page, start, width });
        });
      }
      return values;
    case "doubles":
      for (let row = 0; row < count; row += 1) values.values[row] = view.getFloat64(row * 8, true);
      return values;
    case "booleans":
      for (let row = 0; row < count; row += 1) values.values[row] = ((page[row >> 3] ?? 0) >> (row & 7)) & 1;
      return values;
    case "texts": {
      const base = addToPool(pool, page);
      const { starts, lengths } = values;
      walk(view, count, (row, start, width) => {
        starts[row] = base + start;
        lengths[row] = width;
      });
      return values;
    }
  }
}

/** The least bytes of a value. */
function fixedBytes(form: ColumnForm): number {
  switch (form.kind) {
    case "int32":
      return 4;
    case "int64":
    case "double":
      return 8;
    case "bytes":
      return form.width ?? 4;
    case "boolean":
      return 1 / 8;
    case "text":
      return 4;
  }
}

/** Walks over values that each begin with their length. */
function walk(view: DataView, count: number, visit: (row: number, start: number, length: number) => void): void {
  let position = 0;
  for (let row = 0; row < count; row += 1) {
    if (position + 4 > view.byteLength) throw endsEarly();
    const length = view.getUint32(position, true);
    position += 4;
    if (length > view.byteLength - position) throw endsEarly();
    visit(row, position, length);
    position += length;
  }
}

function endsEarly(): ParquetFault {
  return new ParquetFault("a page ends before its last value");
}
