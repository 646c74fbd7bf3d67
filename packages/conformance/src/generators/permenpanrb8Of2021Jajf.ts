import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

type Row = Readonly<Record<string, unknown>>;

const greatest = 100_000_000_000;
const scopes = ["withinUnit", "betweenUnits", "betweenAgencies"] as const;

/** Staff of PermenPANRB 8/2021: aspects on 60, 80 and 100 percent or a hundredth beside, every combination of three. */
export const permenpanrb8Of2021Jajf: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [8, "edge"],
    [3, "extreme"],
    [1, "absent"],
    [1, "spoilt"],
  ] as const);
  const aspect = attempt === "extreme" ? extreme : onAnEdge;
  const make = (): { readonly aspects: readonly Row[] } & Row => ({
    ...random.pick<Row>([{}, {}, { resultKind: "main" }, { resultKind: "additional", scope: random.pick(scopes) }]),
    aspects: Array.from({ length: random.pick([0, 1, 3, 3, 3, 3, 3, 3]) }, () => aspect(random)),
  });
  const results = Array.from({ length: random.pick([0, 1, 1, 2, 3, 5]) }, make);
  const first = { ...make(), aspects: [onAnEdge(random), onAnEdge(random), onAnEdge(random)] as const };
  const absent = { absent: random.pick(absenceKinds) };
  const field = random.pick(["direction", "targetLow", "targetHigh", "realized"]);
  const changed = (value: unknown): Row => ({
    id,
    results: [...results, { ...first, aspects: [{ ...first.aspects[0], [field]: value }, ...first.aspects.slice(1)] }],
  });
  if (attempt === "absent") return { attempt, member: changed(absent), judgedByHand: true };
  if (attempt !== "spoilt") return { attempt, member: { id, results }, judgedByHand: true };
  const wrong = random.pick<Row>([
    changed(random.pick([spoil(random), "0.001", -1])),
    { id, results: [{ ...first, aspects: first.aspects.slice(1) }] },
    { id, results: [{ ...first, resultKind: "additional", scope: random.pick([null, undefined, absent]) }] },
    { id, results: random.pick<unknown>([undefined, null, "none", [{ aspects: spoil(random) }]]) },
  ]);
  return { attempt, member: wrong, judgedByHand: false };
};

function row(low: unknown, high: unknown, realized: unknown, isHigher: boolean): Row {
  return { direction: isHigher ? "higher" : "lower", targetLow: low, targetHigh: high, realized };
}

function onAnEdge(random: Random): Row {
  const low = 5 * random.between(1, 4000);
  const high = low + random.pick([0, 0, 0, 5 * random.between(1, 1000)]);
  const isHigher = random.chance(1, 2);
  const end = random.pick([low, high]);
  const share = random.pick([0, 60, 80, 100, 100, 120, 140, 200]);
  const realized = Math.max((end / 5) * (share / 20) + random.pick([-1, 0, 0, 0, 1]), 0);
  const [lowText, highText] = [writeHundredths(random, low), writeHundredths(random, high)];
  return row(lowText, highText, writeHundredths(random, Math.round(realized)), isHigher);
}

function extreme(random: Random): Row {
  const size = (): number => random.pick([1, 2, greatest - 1, greatest, random.between(1, greatest)]);
  const target = writeHundredths(random, size());
  return row(target, target, writeHundredths(random, random.pick([0, size()])), random.chance(1, 2));
}
