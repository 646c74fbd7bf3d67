import { evidenceGrades, writeDate } from "@kinerja/model";
import type { SourceBook } from "./createSourceBook.ts";
import { evidenceMeanings, evidenceWords, letterAnnexTexts, statusWords } from "./letterAnnexTexts.ts";
import type { LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";

const shortHashLength = 12;

/** Sources by number, what the grades mean, and which policy made the result. */
export function annexIdentity(scope: LetterScope, book: SourceBook): readonly LetterSection[] {
  const { say, context, document } = scope;
  const route = context.objection?.route;
  // The instrument as a whole is a source too, also where nothing could be computed.
  book.cite(document.source);
  const cited =
    route === undefined
      ? []
      : [`${book.cite(route.source)}: ${say(letterAnnexTexts.objectionSource)}, ${book.grade(route.source)}`];
  return [
    {
      kind: "sources",
      heading: say(letterAnnexTexts.sourcesHeading),
      blocks: [{ kind: "points", items: [...book.list(), ...cited] }],
    },
    {
      kind: "evidence",
      heading: say(letterAnnexTexts.evidenceHeading),
      blocks: [{ kind: "points", items: gradePoints(scope, book) }],
    },
    {
      kind: "policy",
      heading: say(letterAnnexTexts.policyHeading),
      blocks: [{ kind: "points", items: policyPoints(scope) }],
    },
  ];
}

function gradePoints({ say, language }: LetterScope, book: SourceBook): readonly string[] {
  const grades = book.grades();
  return evidenceGrades
    .filter((grade) => grades.has(grade))
    .map((grade) =>
      say(letterTexts.term, { term: evidenceWords[grade][language], meaning: evidenceMeanings[grade][language] }),
    );
}

function policyPoints({ identity, document, overlays, result, say, own, language }: LetterScope): readonly string[] {
  const { id, version, hash, at, status } = identity;
  const changes = overlays.length > 0 ? overlays.map(({ title }) => title[language]) : (identity.overlays ?? []);
  return [
    say(letterAnnexTexts.policyTitle, { title: document.title[language] }),
    say(letterAnnexTexts.policyId, { id, version }),
    ...(changes.length === 0 ? [] : [say(letterAnnexTexts.policyOverlays, { overlays: changes.join("; ") })]),
    say(letterAnnexTexts.policyAt, { at: writeDate(at, language) }),
    say(letterAnnexTexts.policyStatus, { status: say(statusWords[status]) }),
    say(letterAnnexTexts.policyHashShort, { hash: hash.slice(0, shortHashLength) }),
    say(letterAnnexTexts.policyHash, { hash }),
    say(letterAnnexTexts.fingerprintMeaning),
    ...(result.id === "" ? [] : [say(letterAnnexTexts.member, { id: own(result.id) })]),
  ];
}
