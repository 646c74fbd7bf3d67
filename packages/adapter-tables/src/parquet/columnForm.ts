import type { SchemaElement } from "hyparquet";

/** How the bytes of a column are read. */
export type ColumnForm = {
  readonly optional: boolean;
} & (
  | { readonly kind: "int32" | "int64"; readonly scale: number; readonly signed: boolean }
  /** Two's complement, the greatest byte first; `width` is left out where every value has its own. */
  | { readonly kind: "bytes"; readonly scale: number; readonly width?: number }
  | { readonly kind: "double" }
  | { readonly kind: "boolean" }
  | { readonly kind: "text" }
);

/** Works out how a column is read; nothing where its values are no exact numbers, texts or booleans. */
export function columnForm(element: SchemaElement): ColumnForm | undefined {
  const { type, logical_type: logical, converted_type: converted, num_children: children } = element;
  if (children !== undefined || element.repetition_type === "REPEATED") return undefined;
  const optional = element.repetition_type === "OPTIONAL";
  const isDecimal = logical?.type === "DECIMAL" || converted === "DECIMAL";
  const scale = isDecimal ? decimalScale(element) : 0;
  if (scale === undefined) return undefined;
  switch (type) {
    case "BOOLEAN":
      return { kind: "boolean", optional };
    case "DOUBLE":
      return { kind: "double", optional };
    case "INT32":
    case "INT64":
      if (!isDecimal && !isPlainInteger(element)) return undefined;
      return { kind: type === "INT32" ? "int32" : "int64", scale, signed: !isUnsigned(element), optional };
    case "FIXED_LEN_BYTE_ARRAY":
      if (!isDecimal || !isWidth(element.type_length)) return undefined;
      return { kind: "bytes", scale, width: element.type_length, optional };
    case "BYTE_ARRAY":
      if (isDecimal) return { kind: "bytes", scale, optional };
      return isText(element) ? { kind: "text", optional } : undefined;
    default:
      return undefined;
  }
}

function decimalScale({ logical_type: logical, scale }: SchemaElement): number | undefined {
  const given = logical?.type === "DECIMAL" ? logical.scale : (scale ?? 0);
  return Number.isInteger(given) && given >= 0 && given <= 76 ? given : undefined;
}

function isWidth(width: number | undefined): width is number {
  return width !== undefined && width >= 1 && width <= 32;
}

function isUnsigned({ logical_type: logical, converted_type: converted }: SchemaElement): boolean {
  return logical?.type === "INTEGER" ? !logical.isSigned : (converted?.startsWith("UINT_") ?? false);
}

/** Dates and times are whole numbers too, but no field takes them. */
function isPlainInteger({ logical_type: logical, converted_type: converted }: SchemaElement): boolean {
  const plain = converted === undefined || /^U?INT_\d+$/.test(converted);
  return plain && (logical === undefined || logical.type === "INTEGER" || logical.type === "NULL");
}

function isText({ logical_type: logical, converted_type: converted }: SchemaElement): boolean {
  if (logical !== undefined) return logical.type === "STRING" || logical.type === "ENUM";
  return converted === undefined || converted === "UTF8" || converted === "ENUM";
}
