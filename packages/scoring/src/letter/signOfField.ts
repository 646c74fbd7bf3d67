import type { Expression } from "@kinerja/policy";

/** Whether a value rises (1) or falls (-1) with a field, does not know it (0), or is not told (undefined). */
export type FieldSign = -1 | 0 | 1 | undefined;

/**
 * Tells from the form of an expression how it moves with a field, taking all other values as
 * positive. Rules that it reads are not followed.
 */
export function signOfField(expression: Expression, field: string): FieldSign {
  switch (expression.kind) {
    case "field":
      return expression.name === field ? 1 : 0;
    case "literal":
    case "parameter":
    case "rule":
      return 0;
    case "add":
    case "multiply":
    case "least":
    case "greatest":
      return together(expression.of.map((part) => signOfField(part, field)));
    case "subtract":
    case "divide":
      return together([signOfField(expression.of[0], field), turned(signOfField(expression.of[1], field))]);
    case "round":
      return signOfField(expression.of, field);
    default:
      return undefined;
  }
}

function together(signs: readonly FieldSign[]): FieldSign {
  const told = new Set(signs.filter((sign) => sign !== 0));
  if (told.size > 1) return undefined;
  const [only = 0] = told;
  return signs.includes(undefined) ? undefined : only;
}

function turned(sign: FieldSign): FieldSign {
  return sign === 1 ? -1 : sign === -1 ? 1 : sign;
}
