import type { z } from "zod";
import { createIssue } from "../createIssue.ts";
import { formatPath } from "../formatPath.ts";
import type { Issue } from "../issue.ts";
import type { SchemaCode } from "../messages.ts";

/** Options of `issuesFromZod`. */
export interface IssuesFromZodOptions {
  /** What was checked; it tells what type stood at each place. */
  readonly input: unknown;
  /** Where the input stands in a larger one; empty if not given. */
  readonly path?: string;
}

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Turns the issues of zod into issues of this project, in both languages.
 *
 * A custom issue keeps its own code and message where `params.issue` has them. Values are never
 * repeated, and a key is hidden where it could be a number of a person.
 *
 * @example
 * const { error } = periodSchema.safeParse({ from: 2026 });
 * issuesFromZod(error?.issues ?? [], { input: { from: 2026 } })[0]?.received; // => "number"
 */
export function issuesFromZod(zodIssues: readonly ZodIssue[], options: IssuesFromZodOptions): readonly Issue[] {
  return zodIssues.flatMap((zodIssue) => convert(zodIssue, [], options));
}

function convert(zodIssue: ZodIssue, above: Path, options: IssuesFromZodOptions): readonly Issue[] {
  const path = [...above, ...zodIssue.path];
  const place = placeAt(options.input, path);
  const issue = (code: SchemaCode, expected: string): readonly Issue[] => {
    return [createIssue(code, { path: writePath(path, options), expected, received: typeName(place) })];
  };
  switch (zodIssue.code) {
    case "invalid_type":
      return issue(place === undefined ? "schema.missing" : "schema.type", zodIssue.expected);
    case "invalid_value":
      return issue(place === undefined ? "schema.missing" : "schema.value", zodIssue.values.map(String).join(" | "));
    case "invalid_union":
      return convertUnion(zodIssue, path, options);
    case "unrecognized_keys":
      return zodIssue.keys.map((key) => createIssue("schema.unknownKey", { path: writePath([...path, key], options) }));
    case "too_small":
      return issue("schema.range", `${zodIssue.inclusive === false ? "more than" : "at least"} ${zodIssue.minimum}`);
    case "too_big":
      return issue("schema.range", `${zodIssue.inclusive === false ? "less than" : "at most"} ${zodIssue.maximum}`);
    case "not_multiple_of":
      return issue("schema.range", `a multiple of ${zodIssue.divisor}`);
    case "invalid_format":
      return issue("schema.form", zodIssue.pattern ?? zodIssue.format);
    case "invalid_key":
    case "invalid_element":
      return zodIssue.issues.flatMap((inner) => convert(inner, path, options));
    case "custom": {
      const own: unknown = zodIssue.params?.["issue"];
      return isIssue(own) ? [{ ...own, path: writePath(path, options) }] : issue("schema.form", "see the schema");
    }
    default:
      return zodIssue satisfies never;
  }
}

function convertUnion(
  zodIssue: Extract<ZodIssue, { code: "invalid_union" }>,
  path: Path,
  options: IssuesFromZodOptions,
): readonly Issue[] {
  const at = { path: writePath(path, options), received: typeName(placeAt(options.input, path)) };
  if ("options" in zodIssue && zodIssue.discriminator !== undefined) {
    const code = placeAt(options.input, path) === undefined ? "schema.missing" : "schema.value";
    return [createIssue(code, { ...at, expected: (zodIssue.options ?? []).map(String).join(" | ") })];
  }
  // The form that was meant is the one with the fewest mistakes of form, if there is one such.
  const branches = zodIssue.errors
    .map((branch) => ({ branch, misfits: branch.filter((inner) => isMisfit(inner, path, options.input)).length }))
    .sort((a, b) => a.misfits - b.misfits);
  const [best, second] = branches;
  if (best === undefined || (second !== undefined && second.misfits === best.misfits)) {
    return [createIssue("schema.noForm", at)];
  }
  return best.branch.flatMap((inner) => convert(inner, path, options));
}

function isMisfit(zodIssue: ZodIssue, above: Path, input: unknown): boolean {
  if (zodIssue.code === "unrecognized_keys" || zodIssue.code === "invalid_union") return true;
  return zodIssue.path.length === 0 || placeAt(input, [...above, ...zodIssue.path]) === undefined;
}

function isIssue(value: unknown): value is Issue {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}

/** What stands at a place, if the place is there at all. */
function placeAt(input: unknown, path: Path): { readonly value: unknown } | undefined {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !(key in value)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return { value };
}

function typeName(place: { readonly value: unknown } | undefined): string {
  if (place === undefined) return "nothing";
  if (place.value === null) return "null";
  return Array.isArray(place.value) ? "array" : typeof place.value;
}

function writePath(path: Path, options: IssuesFromZodOptions): string {
  const inner = formatPath(path.map((key) => (typeof key === "number" || isHarmless(String(key)) ? key : "hidden")));
  const outer = options.path ?? "";
  return outer === "" || inner === "" || inner.startsWith("[") ? outer + inner : `${outer}.${inner}`;
}

function isHarmless(key: string): boolean {
  return key.length <= 64 && !/\d{6}/.test(key);
}
