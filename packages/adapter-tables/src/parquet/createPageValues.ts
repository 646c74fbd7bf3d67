import type { ColumnForm } from "./columnForm.ts";
import type { PageValues } from "./pageValues.ts";

/** Makes room for a number of values of a form. */
export function createPageValues(form: ColumnForm, count: number): PageValues {
  switch (form.kind) {
    case "int32":
      return { kind: "units", values: form.signed ? new Int32Array(count) : new Float64Array(count), wide: new Map() };
    case "int64":
    case "bytes":
      return { kind: "units", values: new Float64Array(count), wide: new Map() };
    case "double":
      return { kind: "doubles", values: new Float64Array(count) };
    case "boolean":
      return { kind: "booleans", values: new Uint8Array(count) };
    case "text":
      return { kind: "texts", starts: new Int32Array(count), lengths: new Int32Array(count) };
  }
}
