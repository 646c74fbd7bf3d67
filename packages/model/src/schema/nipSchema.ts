import { z } from "zod";
import type { Nip } from "../nip/nip.ts";
import { parseNip } from "../nip/parseNip.ts";
import { type JsonSchema, jsonSchemaOf } from "./jsonSchemaOf.ts";

/**
 * Reads the text of a NIP or NI PPPK into its parts, as `parseNip` does. Warnings are not told here.
 *
 * A JSON number is refused, for 18 digits do not fit into one.
 *
 * @example
 * nipSchema.safeParse("20000229 202403 2 999").data?.kind; // => "pns"
 */
export const nipSchema: z.ZodType<Nip> = z
  .string()
  .meta({
    title: "NIP",
    description: "18 digits as text; spaces between groups are allowed.",
    pattern: "^( *[0-9]){18} *$",
  })
  .transform((text, context): Nip => {
    const outcome = parseNip(text);
    if (outcome.kind === "accepted") return outcome.value;
    for (const issue of outcome.issues) {
      if (issue.severity === "warning") continue;
      // Not the text itself: an issue must not hold a NIP.
      context.issues.push({ code: "custom", input: undefined, message: issue.message.en, params: { issue } });
    }
    return z.NEVER;
  });

/** Writes the JSON Schema of the text that `nipSchema` takes. */
export function nipJsonSchema(): JsonSchema {
  return jsonSchemaOf(nipSchema);
}
