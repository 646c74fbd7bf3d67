import type { Label } from "@kinerja/model";
import type { SignatureVerdict } from "../commands/checkSignature.ts";
import type { CommandCall } from "../commands/command.ts";
import { showText } from "./showText.ts";
import { wrapText } from "./wrapText.ts";

const holdsText: Label = {
  id: "Tanda tangan sah dan kuncinya dipercaya",
  en: "The signature holds, by a key that is trusted",
};
const failsText: Label = { id: "Tanda tangan TIDAK dapat dipercaya", en: "The signature can NOT be trusted" };
const byText: Label = { id: "menurut isinya ditandatangani oleh", en: "by its own words signed by" };

/** Whether a signature holds, by whom it says to be, and every reason against it. */
export function renderSignature(
  { holds, signedBy, signedOn, publicKey, issues }: SignatureVerdict,
  { language, paint, width }: Pick<CommandCall, "language" | "paint" | "width">,
): readonly string[] {
  const verdict = holds ? paint("good", `✓ ${holdsText[language]}`) : paint("bad", `✗ ${failsText[language]}`);
  const facts = [
    ...(signedBy === undefined ? [] : [`${byText[language]} ${showText(signedBy)}, ${showText(signedOn ?? "")}`]),
    ...(publicKey === undefined ? [] : [publicKey]),
  ];
  return [
    verdict,
    ...facts.flatMap((fact) => wrapText(fact, width - 4).map((line) => paint("quiet", `    ${line}`))),
    ...issues.flatMap(({ code, message }) =>
      wrapText(`[${code}] ${showText(message[language])}`, width - 4).map((line) => `    ${line}`),
    ),
  ];
}
