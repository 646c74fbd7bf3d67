import type { Label } from "@kinerja/model";
import { namePattern, reservedNames } from "../document/names.ts";
import type { Level } from "../document/policyDocument.ts";
import type { Verification } from "./verification.ts";

/** Names that no object of ours may have as a key. */
const unsafeNames = ["__proto__", "constructor", "prototype"];

const policyId = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

const nameForm = {
  id: "huruf di depan, lalu huruf dan angka, paling banyak 64",
  en: "a letter first, then letters and digits, at most 64",
};

const idForm = {
  id: "huruf kecil dan angka, dipisah dengan - atau titik",
  en: "lower-case letters and digits, parted by - or a point",
};

/** Checks the form of names, and that every label says something in both languages. */
export function verifyNames(verification: Verification): void {
  const { document, report } = verification;
  if (!policyId.test(document.id)) {
    report("policy.nameForm", "id", { values: { name: document.id, form: idForm }, witness: document.id });
  }
  checkLabel(verification, "title", document.title);
  for (const [name, { label, members }] of Object.entries(document.categories)) {
    checkName(verification, `categories.${name}`, name);
    checkLabel(verification, `categories.${name}.label`, label);
    const seen = new Set<string>();
    for (const [index, member] of members.entries()) {
      const path = `categories.${name}.members[${index}]`;
      checkName(verification, `${path}.name`, member.name);
      checkLabel(verification, `${path}.label`, member.label);
      if (seen.has(member.name)) {
        report("policy.duplicateName", `${path}.name`, { values: { name: member.name }, witness: member.name });
      }
      seen.add(member.name);
    }
  }
  for (const [name, { label }] of Object.entries(document.parameters)) {
    checkName(verification, `parameters.${name}`, name);
    checkLabel(verification, `parameters.${name}.label`, label);
  }
  for (const [index, note] of (document.notes ?? []).entries()) checkLabel(verification, `notes[${index}]`, note);
  for (const [index, { reason }] of (document.exceptions ?? []).entries())
    checkLabel(verification, `exceptions[${index}].reason`, reason);
  for (const [index, level] of document.levels.entries()) verifyLevel(verification, level, `levels[${index}]`);
}

function verifyLevel(verification: Verification, level: Level, path: string): void {
  checkKey(verification, `${path}.name`, level.name);
  checkLabel(verification, `${path}.label`, level.label);
  for (const part of ["fields", "rules"] as const) {
    for (const [name, { label }] of Object.entries(level[part])) {
      checkKey(verification, `${path}.${part}.${name}`, name);
      checkLabel(verification, `${path}.${part}.${name}.label`, label);
    }
  }
  for (const [index, { name, message }] of (level.constraints ?? []).entries()) {
    checkName(verification, `${path}.constraints[${index}].name`, name);
    checkLabel(verification, `${path}.constraints[${index}].message`, message);
  }
}

/** Checks a name that stands beside the keys of input and results. */
function checkKey(verification: Verification, path: string, name: string): void {
  if (reservedNames.some((reserved) => reserved === name)) {
    verification.report("policy.nameReserved", path, { values: { name }, witness: name });
  } else checkName(verification, path, name);
}

function checkName({ report }: Verification, path: string, name: string): void {
  if (unsafeNames.includes(name)) {
    report("policy.nameReserved", path, { values: { name }, witness: name });
  } else if (!namePattern.test(name) || name.length > 64) {
    report("policy.nameForm", path, { values: { name, form: nameForm }, witness: name });
  }
}

function checkLabel({ report }: Verification, path: string, label: Label): void {
  const names = { id: { id: "Indonesia", en: "Indonesian" }, en: { id: "Inggris", en: "English" } };
  for (const language of ["id", "en"] as const) {
    if (label[language].trim() !== "") continue;
    report("policy.labelBlank", `${path}.${language}`, { values: { language: names[language] }, witness: language });
  }
}
