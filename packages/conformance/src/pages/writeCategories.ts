import type { CategorySet } from "@kinerja/policy";

/** The sets of categories, each as one line from the worst to the best, with the notes on single ones. */
export function writeCategories(categories: Readonly<Record<string, CategorySet>>): readonly string[] {
  return Object.entries(categories).flatMap(([name, { label, ordered, members }]) => [
    `- \`${name}\`, ${label.en} (*${label.id}*)${ordered ? ", from the worst to the best" : ""}: ${members
      .map((member) => `\`${member.name}\` ${member.label.en} (*${member.label.id}*)`)
      .join("; ")}.`,
    ...members.flatMap(({ name: member, note }) => (note === undefined ? [] : [`  - \`${member}\`: ${note.en}`])),
  ]);
}
