import { Bool, type DataType, Decimal, Utf8 } from "apache-arrow";
import type { OutputType } from "../columns/outputColumn.ts";

/** The Arrow type of a written column. */
export function arrowType(type: OutputType): DataType {
  switch (type.kind) {
    case "text":
    case "category":
      return new Utf8();
    case "boolean":
      return new Bool();
    case "decimal":
      return new Decimal(type.scale, type.precision, 128);
  }
}
