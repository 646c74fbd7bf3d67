import type { IsoDate } from "../date/isoDate.ts";
import type { PersonId } from "../id/personId.ts";
import type { Outcome } from "../outcome.ts";
import type { Organisation } from "./organisation.ts";
import { type RaterOfRecord, raterFinder } from "./raterFinder.ts";

/**
 * Finds who the rater of a person was on a day, from the dated assignments.
 *
 * The person is rated in the definitive post, by whoever holds the superior post on that day, or the
 * post to which the rating was delegated. Someone acting in that post comes before its definitive
 * holder. Where the person holds it, the next superior post is asked, for nobody rates themself. A
 * gap or a doubt is never settled by a guess. For many questions make one `raterFinder`.
 *
 * @returns the rater with the reason, or one of the issues `rater.unknownPerson`, `rater.noPost`,
 * `rater.severalPosts`, `rater.unknownPost`, `rater.noSuperior`, `rater.vacantPost`,
 * `rater.severalHolders`, `rater.severalActing` and `rater.cycle`.
 * @example
 * const organisation = organisationSchema.parse({
 *   units: [{ id: "bkd", name: "Badan Kepegawaian Daerah" }],
 *   posts: [
 *     { id: "head", title: "Kepala Badan", unit: "bkd" },
 *     { id: "analyst", title: "Analis SDM", unit: "bkd", superior: "head" },
 *   ],
 *   people: [{ id: "p-1", employment: "pns" }, { id: "p-2", employment: "pppk" }],
 *   assignments: [
 *     { kind: "definitive", person: "p-1", post: "head", period: { from: "2026-01-01" } },
 *     { kind: "definitive", person: "p-2", post: "analyst", period: { from: "2026-01-01" } },
 *   ],
 * });
 * const outcome = raterOn(organisation, personIdSchema.parse("p-2"), isoDateSchema.parse("2026-03-01"));
 * outcome.kind === "accepted" && outcome.value.rater; // => "p-1"
 */
export function raterOn(organisation: Organisation, person: PersonId, date: IsoDate): Outcome<RaterOfRecord> {
  return raterFinder(organisation)(person, date);
}
