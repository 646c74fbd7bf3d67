import type { TableColumn } from "../columns/tableColumn.ts";
import type { ColumnForm } from "./columnForm.ts";
import type { PageValues, TextPool } from "./pageValues.ts";

/** Makes the column of a filled chunk. */
export function finishColumn(
  form: ColumnForm,
  target: PageValues,
  valid: Uint8Array | undefined,
  pool: TextPool,
): TableColumn {
  const presence = valid?.includes(0) === true ? { valid } : {};
  switch (target.kind) {
    case "units": {
      const scale = form.kind === "int32" || form.kind === "int64" || form.kind === "bytes" ? form.scale : 0;
      const wide = target.wide.size > 0 ? { wide: target.wide } : {};
      return { kind: "integers", length: target.values.length, scale, values: target.values, ...wide, ...presence };
    }
    case "doubles":
    case "booleans":
      return { ...target, length: target.values.length, ...presence } as TableColumn;
    case "texts":
      return { ...target, length: target.starts.length, bytes: joinParts(pool), ...presence };
  }
}

function joinParts({ parts, size }: TextPool): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const bytes = new Uint8Array(size);
  let start = 0;
  for (const part of parts) {
    bytes.set(part, start);
    start += part.length;
  }
  return bytes;
}
