import { type PolicyDocument, policyStatus } from "@kinerja/policy";
import { sourceText } from "./sourceText.ts";
import { tableOf } from "./tableOf.ts";

const people = { pns: "PNS", pppk: "PPPK", pppkPartTime: "part-time PPPK" } as const;

/** What a policy is, for whom and when. */
export function writeSummary(document: PolicyDocument): readonly string[] {
  const { id, version, title, subject, validity, appliesTo, source, review, cases } = document;
  const until = validity.to === undefined ? "without an end" : `to the day before ${validity.to}`;
  return tableOf(
    ["", ""],
    [
      ["Title", `${title.en} (*${title.id}*)`],
      ["Version of the document", version],
      ["Subject", `\`${subject}\``],
      ["In force", `from ${validity.from} ${until}`],
      ["For", appliesTo.length === 0 ? "no employees" : appliesTo.map((kind) => people[kind]).join(", ")],
      ["Source", source.url === undefined ? sourceText(source) : `${sourceText(source)}, [text](${source.url})`],
      ["Status", policyStatus(document)],
      ["Legal review", review === undefined ? "none yet" : `${review.by}, ${review.on}`],
      ["Worked examples", `${cases.length}, in [\`vectors/${id}.json\`](../../vectors/${id}.json)`],
    ],
  );
}
