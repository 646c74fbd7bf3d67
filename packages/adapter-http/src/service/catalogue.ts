import { nearestName } from "@kinerja/model";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { createEngine, type Engine } from "@kinerja/scoring";
import { createIssue } from "../reply/createIssue.ts";
import { createProblem } from "../reply/createProblem.ts";
import { problemOf } from "../reply/problemOf.ts";
import type { Problem, Step } from "../reply/reply.ts";

/** What a request chose besides the policy. */
export interface Choice {
  /** The day whose values of the law count. */
  readonly at?: string;
  /** Ids of overlays in the order in which they apply. */
  readonly overlays: readonly string[];
}

/** An engine with the overlays behind it. */
export interface ChosenEngine {
  readonly policy: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
  readonly engine: Engine;
}

/** The policies of a service, and the engines that were made of them. */
export interface Catalogue {
  readonly policies: readonly PolicyDocument[];
  readonly overlays: readonly PolicyOverlay[];
  readonly findPolicy: (id: string) => Step<PolicyDocument>;
  /** The engine of a policy with what a request chose; a problem where the two do not fit. */
  readonly chooseEngine: (policy: PolicyDocument, choice: Choice) => Step<ChosenEngine>;
}

/** A request names a date, so there are many engines to ask for; so many are kept. */
const greatestKept = 64;

/**
 * Opens the catalogue of a service.
 *
 * @throws KinerjaError where a policy cannot be used at all: better when the service starts than later
 */
export function createCatalogue(policies: readonly PolicyDocument[], overlays: readonly PolicyOverlay[]): Catalogue {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const kept = new Map<string, ChosenEngine>();
  const keep = (key: string, make: () => ChosenEngine): ChosenEngine => {
    const known = kept.get(key);
    const chosen = known ?? make();
    if (known === undefined && kept.size >= greatestKept) kept.delete(kept.keys().next().value ?? "");
    // The one that was used last stands last, so that the oldest goes first.
    kept.delete(key);
    kept.set(key, chosen);
    return chosen;
  };
  const make = (policy: PolicyDocument, { at }: Choice, chosen: readonly PolicyOverlay[]): ChosenEngine => {
    const engine = createEngine(policy, { overlays: chosen, ...(at === undefined ? {} : { at }) });
    return { policy, overlays: chosen, engine };
  };
  for (const policy of policies) keep(keyOf(policy, { overlays: [] }), () => make(policy, { overlays: [] }, []));
  return {
    policies: [...byId.values()],
    overlays,
    findPolicy: (id) => {
      const policy = byId.get(id);
      if (policy !== undefined) return { kind: "ready", value: policy };
      return createProblem("http.unknownPolicy", { values: { known: [...byId.keys()].join(", ") } });
    },
    chooseEngine: (policy, choice) => {
      const chosen = findOverlays(overlays, policy, choice.overlays);
      if (chosen.kind === "problem") return chosen;
      try {
        return { kind: "ready", value: keep(keyOf(policy, choice), () => make(policy, choice, chosen.value)) };
      } catch (error) {
        return problemOf(error);
      }
    },
  };
}

function keyOf({ id }: PolicyDocument, { at, overlays }: Choice): string {
  return JSON.stringify([id, at ?? null, overlays]);
}

function findOverlays(
  all: readonly PolicyOverlay[],
  policy: PolicyDocument,
  ids: readonly string[],
): Step<readonly PolicyOverlay[]> {
  const known = all.filter(({ base }) => base === policy.id);
  const found: PolicyOverlay[] = [];
  for (const [index, id] of ids.entries()) {
    const overlay = known.find((candidate) => candidate.id === id);
    if (overlay === undefined) return unknownOverlay(id, index, known);
    found.push(overlay);
  }
  return { kind: "ready", value: found };
}

function unknownOverlay(id: string, index: number, known: readonly PolicyOverlay[]): Problem {
  const names = known.map((overlay) => overlay.id);
  const near = nearestName(id, names);
  const list = names.join(", ");
  const hint =
    near !== undefined
      ? { id: `Mungkin maksudnya "${near}".`, en: `Did you mean "${near}"?` }
      : list === ""
        ? { id: "Kebijakan ini tidak punya perubahan.", en: "This policy has none." }
        : { id: `Yang ada: ${list}.`, en: `There are: ${list}.` };
  const details = { values: { hint }, ...(list === "" ? {} : { expected: list }) };
  return createProblem("http.inputRefused", {
    issues: [createIssue("http.unknownOverlay", `overlays[${index}]`, details)],
  });
}
