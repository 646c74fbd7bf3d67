import { type Conversion, type PolicyDocument, policyStatus } from "@kinerja/policy";
import { conversions, overlays, policies, profiles, regulations } from "@kinerja/regulations";
import { sourceText } from "./sourceText.ts";
import { tableOf } from "./tableOf.ts";

const link = (id: string): string => `[\`${id}\`](${id}.md)`;
const law: readonly PolicyDocument[] = Object.values(policies);

function howText(how: Conversion["how"]): string {
  switch (how.kind) {
    case "policy":
      return `by ${link(how.policy)}, from \`${how.field}\` to \`${how.rule}\``;
    case "categories":
      return how.maps.map(({ from, to }) => `\`${from}\` to \`${to}\``).join(", ");
    case "none":
      return `not at all: ${how.reason.en}`;
  }
}

/** The index of all policies by subject: what is in force on a day, what was before, and what is no law. */
export function writeIndex(at: string): string {
  const inForce: Readonly<Record<string, PolicyDocument | undefined>> = regulations.at(at);
  const current = Object.entries(inForce).flatMap(([subject, document]) =>
    document === undefined ? [] : [{ subject, document }],
  );
  const ids = new Set(current.map(({ document }) => document.id));
  const before = law.filter(({ id, declared }) => declared === undefined && !ids.has(id));
  return [
    `## In force on ${at}`,
    "",
    ...tableOf(
      ["Subject", "Policy", "Title", "From", "For", "Status"],
      current
        .sort((a, b) => (a.subject < b.subject ? -1 : 1))
        .map(({ subject, document }) => [
          `\`${subject}\``,
          link(document.id),
          document.title.en,
          document.validity.from,
          document.appliesTo.join(", "),
          policyStatus(document),
        ]),
    ),
    "",
    "## No longer in force",
    "",
    ...tableOf(
      ["Subject", "Policy", "Title", "From", "Ended on", "Status"],
      before.map((document) => [
        `\`${document.subject}\``,
        link(document.id),
        document.title.en,
        document.validity.from,
        document.validity.to ?? "",
        policyStatus(document),
      ]),
    ),
    "",
    "## What replaced what",
    "",
    ...tableOf(
      ["On", "Subject", "Before", "After", "By", "Note"],
      regulations.succession.map(({ on, subject, from, to, by, note }) => [
        on,
        `\`${subject}\``,
        from === null ? "not held here" : link(from),
        to === null ? "nothing held here" : link(to),
        sourceText(by),
        note.en,
      ]),
    ),
    "",
    "## From one regime to another",
    "",
    "What a value of one rule says under another, and what is lost on the way.",
    "",
    ...tableOf(
      ["From", "To", "By", "How", "Lost"],
      conversions.map(({ from, to, by, how, losses }) => [
        `\`${from.name}\` of ${link(from.policy)}`,
        `\`${to.name}\` of ${link(to.policy)}`,
        sourceText(by),
        howText(how),
        losses.map(({ en }) => en).join(" "),
      ]),
    ),
    "",
    "## Examples and experiments, no law",
    "",
    ...tableOf(
      ["Policy", "Title", "Source", "Declared"],
      law
        .filter(({ declared }) => declared !== undefined)
        .map(({ id, title, source, declared = "" }) => [link(id), title.en, sourceText(source), declared]),
    ),
    "",
    "## Variants and regional rules",
    "",
    "An overlay replaces parts of a policy; it stands on the page of its base.",
    "",
    ...tableOf(
      ["Overlay", "Of", "Title", "Source"],
      Object.values(overlays).map(({ id, base, title, source }) => [
        `\`${id}\``,
        link(base),
        title.en,
        sourceText(source),
      ]),
    ),
    "",
    "## Region profiles",
    "",
    "What a text about a region names for its assessment, as items and indicators of a policy. All are examples.",
    "",
    ...tableOf(
      ["Profile", "Region", "Of", "Title"],
      Object.values(profiles).map(({ id, region, policy, title }) => [`\`${id}\``, region.en, link(policy), title.en]),
    ),
  ].join("\n");
}
