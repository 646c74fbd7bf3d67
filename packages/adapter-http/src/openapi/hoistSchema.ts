import type { JsonValue } from "./operationTexts.ts";

/**
 * Turns one JSON Schema into components: its own definitions stand beside it, each under a name that
 * begins with its own, and its references lead there.
 */
export function hoistSchema(name: string, schema: unknown): Readonly<Record<string, JsonValue>> {
  const { $schema: _dialect, $defs = {}, ...rest } = schema as Readonly<Record<string, JsonValue>>;
  const components: Record<string, JsonValue> = { [name]: relocate(rest, name) };
  for (const [part, definition] of Object.entries($defs as Readonly<Record<string, JsonValue>>)) {
    components[`${name}.${part}`] = relocate(definition, name);
  }
  return components;
}

function relocate(value: JsonValue, name: string): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => relocate(item, name));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.map(([key, member]) =>
      key === "$ref" && typeof member === "string" ? [key, newPlace(member, name)] : [key, relocate(member, name)],
    ),
  );
}

function newPlace(reference: string, name: string): string {
  const base = `#/components/schemas/${name}`;
  if (reference === "#") return base;
  return reference.startsWith("#/$defs/") ? `${base}.${reference.slice("#/$defs/".length)}` : reference;
}
