import type { EmploymentKind } from "../employmentKind.ts";
import type { PersonId } from "../id/personId.ts";

/** A civil servant as scoring knows them: an id that is no NIP, and the kind of employment. */
export interface Person {
  readonly id: PersonId;
  readonly employment: EmploymentKind;
  /** Personal data; only for people who may see it. */
  readonly name?: string;
}
