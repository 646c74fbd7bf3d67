import type { Consequence } from "@kinerja/policy";
import { consequenceObjection } from "./consequenceObjection.ts";
import { consequencePp30Of2019 } from "./consequencePp30Of2019.ts";
import { consequencePp94Of2021 } from "./consequencePp94Of2021.ts";

/**
 * Every path of consequences by its id. Each says for whom it was read; ask `consequenceFor` of
 * `@kinerja/policy`, which never gives anyone the path of another group.
 *
 * @example
 * import { consequenceFor } from "@kinerja/policy";
 * consequenceFor(consequences["pp-30-2019-sanctions"], "pppk").issues[0]?.code; // => "consequence.employmentKind"
 */
export const consequences = {
  "pp-30-2019-sanctions": consequencePp30Of2019,
  "pp-94-2021-discipline": consequencePp94Of2021,
  "pp-30-2019-objection": consequenceObjection,
} as const satisfies Readonly<Record<string, Consequence>>;
