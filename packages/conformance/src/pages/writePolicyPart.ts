import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { sourceText } from "./sourceText.ts";
import { writeCategories } from "./writeCategories.ts";
import { writeFields } from "./writeFields.ts";
import { writeNumbers } from "./writeNumbers.ts";
import { writeOverlay } from "./writeOverlay.ts";
import { writeRule } from "./writeRule.ts";
import { writeSummary } from "./writeSummary.ts";

/** The part of a policy's page that follows from its document and overlays. */
export function writePolicyPart(document: PolicyDocument, overlays: readonly PolicyOverlay[]): string {
  const { notes = [], categories, parameters, levels, exceptions = [] } = document;
  const rules = levels.flatMap((level) => Object.entries(level.rules));
  const constraints = levels.flatMap((level) => level.constraints ?? []);
  return [
    ...writeSummary(document),
    "",
    ...section("What goes in", [...levels.flatMap(writeFields), ...writeCategories(categories), ""]),
    ...(constraints.length === 0
      ? []
      : section("What is refused", [...constraints.map(({ name, message }) => `- \`${name}\`: ${message.en}`), ""])),
    ...(Object.keys(parameters).length === 0 ? [] : section("Dated numbers", writeNumbers(parameters))),
    ...section(
      "Rules",
      rules.flatMap(([name, rule]) => writeRule(name, rule, document)),
    ),
    ...(exceptions.length === 0
      ? []
      : section("Declared peculiarities", [
          ...exceptions.map(
            ({ code, rule, field, reason, source }) =>
              `- \`${rule}\`${field === undefined ? "" : ` by \`${field}\``} (\`${code}\`): ${reason.en} ${sourceText(source)}.`,
          ),
          "",
        ])),
    ...(notes.length === 0 ? [] : section("Notes in the document", [...notes.map(({ en }) => `- ${en}`), ""])),
    ...(overlays.length === 0
      ? []
      : section(
          "Variants and regional rules",
          overlays.flatMap((overlay) => writeOverlay(overlay, document)),
        )),
  ]
    .join("\n")
    .trimEnd();
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`## ${title}`, "", ...lines];
}
