import { z } from "zod";
import { createIssue } from "../createIssue.ts";
import type { ModelCode } from "../messages.ts";

/** What `parsedText` needs beside the function that reads the text. */
interface ParsedTextOptions {
  readonly code: ModelCode;
  readonly title: string;
  /** For the JSON Schema, where it is the nearest thing to what `parse` checks. */
  readonly pattern: string;
  readonly format?: string;
}

/** Makes the schema of a text that a `parse…` function checks and brands. */
export function parsedText<Parsed extends string>(
  parse: (text: string) => Parsed | undefined,
  { code, ...json }: ParsedTextOptions,
): z.ZodType<Parsed, string> {
  const schema = z
    .string()
    .check((context) => {
      if (parse(context.value) !== undefined) return;
      const issue = createIssue(code, { path: "", expected: json.pattern });
      context.issues.push({ code: "custom", input: context.value, message: issue.message.en, params: { issue } });
    })
    .meta(json);
  // The check above is what makes the brand true; zod cannot know it.
  return schema as unknown as z.ZodType<Parsed, string>;
}
