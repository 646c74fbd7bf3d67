import {
  composeLetter,
  employmentOf,
  type LetterContent,
  type LetterInput,
  type LetterOptions,
  printLetter,
} from "@kinerja/scoring";
import { readLetterContext } from "../reading/readLetterContext.ts";
import { readMember } from "../reading/readMember.ts";
import { jsonAnswer } from "../reply/jsonAnswer.ts";
import { problemOf } from "../reply/problemOf.ts";
import type { Step } from "../reply/reply.ts";
import type { ComputeRoute } from "./route.ts";

/** Writes the letter that explains one member's result: as text, or as data for a page of one's own. */
export const letterRoute: ComputeRoute = {
  kind: "compute",
  path: "/policies/{id}/letter",
  query: ["at", "overlays", "lang"],
  offers: ["text/plain", "application/json"],
  answer: ({ service, policy, query, language, mediaType }, body) => {
    const reading = readMember(query, body);
    if (reading.kind === "problem") return reading;
    const { member, choice, body: content } = reading.value;
    const context = readLetterContext(Object.hasOwn(content, "context") ? content["context"] : undefined);
    if (context.kind === "problem") return context;
    const chosen = service.catalogue.chooseEngine(policy, choice);
    if (chosen.kind === "problem") return chosen;
    const { engine, overlays } = chosen.value;
    const explanation = engine.explainMember(member, "member");
    const employment = context.value.employment ?? employmentOf(member, policy);
    const told = employment === undefined ? context.value : { ...context.value, employment };
    const letter = compose({ policy, overlays, explanation, context: told }, { language });
    if (letter.kind === "problem") return letter;
    const { value } = letter;
    if (mediaType === "application/json") return { ...jsonAnswer(value), language };
    return { kind: "answer", mediaType, body: printLetter(value), language };
  },
};

/** A date of the context can lead out of the calendar: that is the request's fault. */
function compose(input: LetterInput, options: LetterOptions): Step<LetterContent> {
  try {
    return { kind: "ready", value: composeLetter(input, options) };
  } catch (error) {
    return problemOf(error);
  }
}
