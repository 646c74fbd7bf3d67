/** A member that each policy takes, made anew at each call. */
export function goodMember(policy: string, id: string): Record<string, unknown> {
  switch (policy) {
    case "pp-46-2011":
      return { id, ...behaviours(), activities: [activity(), activity()] };
    case "permenpanrb-14-2017":
      return { id, respondents: 10, elements: [{ sum: 30 }, { sum: "31" }] };
    case "se-menpanrb-3-2023":
      return { id, organisationPredicate: "good", veryGood: 1, good: 13, needsImprovement: 2, poor: 0, veryPoor: 0 };
    case "pp-30-2019":
      return { id, skpScore: 100, behaviourScore: "99.5" };
    case "year-2021":
      return { id, firstHalf: "85", secondHalf: 98 };
    case "akip":
      return { id, score: "80.01" };
    case "akip-lke":
      return { id, criteria: criteria() };
    case "pp-94-2021-absence":
      return { id, absentDays: 3 };
    case "iku":
      return { id, indicators: [indicator("higher"), indicator("lower")] };
    case "rating-recommendation":
      return { id, raterRating: "meets", items: [item(), item()] };
    case "permenpanrb-1-2023":
      return { id, careerLevel: "ahliMuda", predicate: "good", months: 12 };
    case "permenpanrb-1-2023-accumulation":
      return { id, careerLevel: "ahliMuda", grade: "iiic", periods: [period("good"), period("veryGood")] };
    case "head-rating":
      return { id, organisationPredicate: "good" };
    case "kmk-127-2026":
      return { id, resultScore: 108, behaviourScore: "96", organisationScore: 102, tier: 2, correction: "-5" };
    case "kmk-127-2026-discipline":
      return {
        id,
        sanctions: [
          { category: "medium", score: "38", quartersSince: 2 },
          { category: "light", score: 90, quartersSince: "0" },
        ],
      };
    case "dki-jakarta-tkd":
      return { id, base: 10_000_000, activity: "0.8", behaviour: 0.9, budget: 1 };
    case "tpp-minutes":
      return { id, base: "5000000", minutes: 7600 };
    case "tpp-common":
      return { id, base: 5_000_000, productivity: "0.93", late1: 2, absentDays: "1" };
    case "permenpanrb-8-2021-jajf":
      return { id, results: [{ aspects: [jajfAspect()] }] };
    case "permenpanrb-8-2021":
      return {
        id,
        indicators: [measure("higher"), { ...measure("lower"), resultKind: "additional", scope: "withinUnit" }],
      };
    default:
      return { id, resultRating: "above", behaviourRating: "meets" };
  }
}

function behaviours(): Record<string, unknown> {
  return { serviceOrientation: 85, integrity: "86", commitment: 87, discipline: 87, cooperation: 90, leadership: 90 };
}

function period(predicate: string): Record<string, unknown> {
  return { predicate, months: "12" };
}

/** One criterion of each part of the worksheet. */
function criteria(): readonly Record<string, unknown>[] {
  return ["planning", "measurement", "reporting", "internalEvaluation"].flatMap((component) =>
    ["existence", "quality", "use"].map((aspect) => ({ component, aspect, answer: "BB" })),
  );
}

function indicator(direction: string): Record<string, unknown> {
  return { direction, target: 80, realized: "72.5", weight: 50 };
}

function item(): Record<string, unknown> {
  return { itemWeight: 2, indicators: [{ direction: "higher", target: 80, realized: "72.5" }] };
}

function jajfAspect(): Record<string, unknown> {
  return { direction: "higher", targetLow: 12, targetHigh: "12", realized: 11 };
}

function measure(direction: string): Record<string, unknown> {
  return { direction, targetLow: 80, targetHigh: "90", realized: 92, maximumTarget: false };
}

function activity(): Record<string, unknown> {
  return {
    targetQuantity: 12,
    realizedQuantity: 12,
    targetQuality: 100,
    realizedQuality: "95",
    targetTime: 12,
    realizedTime: 12,
  };
}
