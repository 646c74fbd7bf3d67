// One person with the whole trace: the interpreter beside @gorules/zen-engine with trace, in one run.
import { cpus } from "node:os";
import { explain } from "@kinerja/scoring";
import { nationalCohort } from "../nationalCohort.mjs";
import { nationalPolicy } from "../nationalPolicy.ts";
import { zenDecision } from "../zenDecision.mjs";

const compared = ["resultScore", "behaviourScore", "finalScore", "resultRating", "behaviourRating", "predicate"];
const rounds = 9;
// Rounds of about equal time, so that a busy moment of the machine strikes both alike.
const oursPerRound = 6000;
const theirsPerRound = 200;

/** Our members as the peer wants them: numbers instead of decimal texts. */
function forPeer(member) {
  const indicators = member.indicators.map(({ direction, ...numbers }) => ({
    direction,
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)])),
  }));
  return { ...member, indicators };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function countMismatches(decision, members) {
  let mismatches = 0;
  for (const member of members) {
    const { values } = explain(nationalPolicy, member).result;
    const { result } = await decision.evaluate(forPeer(member));
    const same = (name) =>
      name.endsWith("Score") ? Number(values[name]) === result[name] : values[name] === result[name];
    if (!compared.every(same)) mismatches += 1;
  }
  return mismatches;
}

/** Prints microseconds a member and the ratio; fails where the two engines disagree. */
export async function run(args) {
  const { ZenEngine } = await import("@gorules/zen-engine");
  const decision = new ZenEngine().createDecision(zenDecision());
  const members = nationalCohort(2000, 20_261_122);
  const peerMembers = members.map(forPeer);
  const mismatches = await countMismatches(decision, members);
  const ours = [];
  const theirs = [];
  for (let round = -1; round < rounds; round += 1) {
    let start = performance.now();
    for (let index = 0; index < oursPerRound; index += 1) explain(nationalPolicy, members[index % members.length]);
    const own = ((performance.now() - start) * 1000) / oursPerRound;
    start = performance.now();
    for (let index = 0; index < theirsPerRound; index += 1) {
      await decision.evaluate(peerMembers[index % members.length], { trace: true });
    }
    const peer = ((performance.now() - start) * 1000) / theirsPerRound;
    // The first round warms both up and does not count.
    if (round < 0) continue;
    ours.push(own);
    theirs.push(peer);
  }
  const record = {
    workload: "national, 8 indicators and 7 behaviours a member, with trace",
    members: oursPerRound * rounds,
    mismatches,
    microsecondsPerMember: {
      ours: round1(median(ours)),
      zenTraced: round1(median(theirs)),
      oursLeast: round1(Math.min(...ours)),
    },
    ratios: { zenTraced: round1(median(theirs.map((time, index) => time / ours[index]))) },
    machine: `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`,
  };
  if (args.includes("json")) console.log(JSON.stringify(record));
  else {
    console.log(`${record.workload}\n${record.machine}`);
    console.log(`compared ${members.length} members: ${mismatches} mismatches`);
    console.log(
      `ours        ${record.microsecondsPerMember.ours} microseconds a member (least ${record.microsecondsPerMember.oursLeast})`,
    );
    console.log(`zen, traced ${record.microsecondsPerMember.zenTraced} microseconds a member`);
    console.log(`ratio       ${record.ratios.zenTraced}`);
  }
  return mismatches === 0 ? 0 : 1;
}

function round1(value) {
  return Math.round(value * 10) / 10;
}
