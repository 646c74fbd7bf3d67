import type { OptionDescriptions } from "./optionDescription.ts";

/** The options that every command has. `formats` are those that the command can print. */
export function sharedOptions(formats: readonly string[]): OptionDescriptions {
  const format = {
    kind: "text",
    value: formats.join("|"),
    oneOf: formats,
    label: {
      id: `bentuk keluaran (bawaan: ${formats[0] ?? ""})`,
      en: `the form of the output (default: ${formats[0] ?? ""})`,
    },
  } as const;
  return {
    ...(formats.length > 1 ? { format } : {}),
    lang: {
      kind: "text",
      value: "id|en",
      oneOf: ["id", "en"],
      label: { id: "bahasa (bawaan: id)", en: "the language (default: id)" },
    },
    help: { kind: "flag", label: { id: "tampilkan bantuan ini", en: "show this help" } },
  };
}
