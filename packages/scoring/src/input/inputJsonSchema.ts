import { absenceKinds } from "@kinerja/model";
import type { Field, PolicyDocument } from "@kinerja/policy";
import { employmentKindField, employmentKindName } from "@kinerja/policy/core";

/** A JSON Schema document, as plain data. */
export type InputJsonSchema = Readonly<Record<string, unknown>>;

const absent = {
  anyOf: [
    { type: "null" },
    {
      type: "object",
      properties: { absent: { enum: absenceKinds } },
      required: ["absent"],
      additionalProperties: false,
    },
  ],
} as const;

/**
 * Writes the JSON Schema (draft 2020-12) of a policy's input, for forms, editors and other
 * languages: the list of members with their fields, each with its Indonesian label.
 *
 * Bounds and decimals of numbers stand in the description, for a number may come as text and is
 * read as an exact decimal.
 *
 * @example
 * const title = { id: "Contoh", en: "Example" };
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label: title, fields: { ready: { kind: "boolean", label: title } } })
 *   .build();
 * inputJsonSchema(policy)["title"]; // => "Contoh"
 */
export function inputJsonSchema(policy: PolicyDocument): InputJsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: policy.title.id,
    description: policy.title.en,
    type: "object",
    properties: {
      at: { type: "string", format: "date", description: "The day whose values of the law count." },
      members: { type: "array", items: rowSchema(policy, 0) },
    },
    required: ["members"],
  };
}

function rowSchema(policy: PolicyDocument, index: number): InputJsonSchema {
  const level = policy.levels[index];
  const child = policy.levels[index + 1];
  const fields = Object.entries(level?.fields ?? {});
  const kind = index === 0 ? employmentKindField(policy) : undefined;
  const required = fields.filter(([, field]) => field.whenMissing === undefined).map(([name]) => name);
  return {
    type: "object",
    title: level?.label.id ?? "",
    properties: {
      id: { type: ["string", "integer"], minLength: 1, maxLength: 200 },
      ...Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(policy, field)])),
      ...(kind === undefined ? {} : { [employmentKindName]: kindSchema(policy, kind) }),
      ...(child === undefined
        ? {}
        : { [child.name]: { type: "array", maxItems: child.greatestCount, items: rowSchema(policy, index + 1) } }),
    },
    required: [...(index === 0 ? ["id"] : []), ...required, ...(child === undefined ? [] : [child.name])],
    additionalProperties: false,
  };
}

function fieldSchema(policy: PolicyDocument, field: Field): InputJsonSchema {
  const present = presentSchema(policy, field);
  const described = { title: field.label.id, description: `${field.label.en}${boundsOf(field)}` };
  return field.required === true ? { ...described, ...present } : { ...described, anyOf: [present, ...absent.anyOf] };
}

/** The kinds for which the policy is made: a member of another kind is refused. */
function kindSchema({ appliesTo }: PolicyDocument, { label }: Field): InputJsonSchema {
  return { title: label.id, description: label.en, anyOf: [{ enum: appliesTo }, ...absent.anyOf] };
}

function presentSchema(policy: PolicyDocument, field: Field): InputJsonSchema {
  switch (field.kind) {
    case "number":
      return { type: ["number", "string"] };
    case "category":
      return { enum: policy.categories[field.set]?.members.map(({ name }) => name) ?? [] };
    case "boolean":
      return { type: "boolean" };
  }
}

function boundsOf(field: Field): string {
  return field.kind === "number"
    ? ` (${field.unit}, ${field.least} to ${field.greatest}, at most ${field.decimals} decimals)`
    : "";
}
