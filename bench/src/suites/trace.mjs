// One person with the whole trace: the interpreter beside @gorules/zen-engine with trace, in one run.
import { cpus } from "node:os";
import { explain } from "@kinerja/scoring";
import { nationalCohort } from "../nationalCohort.mjs";
import { nationalPolicy } from "../nationalPolicy.ts";
import { zenByRow, zenInOneNode } from "../zenDecision.mjs";

const compared = ["resultScore", "behaviourScore", "finalScore", "resultRating", "behaviourRating", "predicate"];
const rounds = 9;
// Turns of about equal time, so that a busy moment of the machine strikes all alike.
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

async function timePeer(decision, members) {
  const start = performance.now();
  for (let index = 0; index < theirsPerRound; index += 1) {
    await decision.evaluate(members[index % members.length], { trace: true });
  }
  return ((performance.now() - start) * 1000) / theirsPerRound;
}

function timeOurs(members) {
  const start = performance.now();
  for (let index = 0; index < oursPerRound; index += 1) explain(nationalPolicy, members[index % members.length]);
  return ((performance.now() - start) * 1000) / oursPerRound;
}

function rounded(value) {
  return Math.round(value * 10) / 10;
}

/** Prints microseconds a member and the ratios (`json` as the argument: one JSON line); fails where the engines disagree. */
export async function run(args) {
  const { ZenEngine } = await import("@gorules/zen-engine");
  const engine = new ZenEngine();
  const peers = {
    zenTraced: engine.createDecision(zenByRow()),
    zenTracedInOneNode: engine.createDecision(zenInOneNode()),
  };
  const members = nationalCohort(2000, 20_261_122);
  const peerMembers = members.map(forPeer);
  const times = { ours: [], zenTraced: [], zenTracedInOneNode: [] };
  const mismatches = {};
  for (const [name, decision] of Object.entries(peers)) mismatches[name] = await countMismatches(decision, members);
  for (let round = -1; round < rounds; round += 1) {
    const own = timeOurs(members);
    const theirs = [];
    for (const [name, decision] of Object.entries(peers)) theirs.push([name, await timePeer(decision, peerMembers)]);
    // The first round warms everything up and does not count.
    if (round < 0) continue;
    times.ours.push(own);
    for (const [name, time] of theirs) times[name].push(time);
  }
  const names = Object.keys(peers);
  const record = {
    workload: "national, 8 indicators and 7 behaviours a member, with trace",
    members: members.length,
    rounds,
    mismatches,
    microsecondsPerMember: Object.fromEntries(
      Object.entries(times).map(([name, list]) => [name, rounded(median(list))]),
    ),
    leastMicrosecondsPerMember: rounded(Math.min(...times.ours)),
    ratios: Object.fromEntries(
      names.map((name) => [name, rounded(median(times[name].map((time, index) => time / times.ours[index])))]),
    ),
    machine: `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${process.version}`,
  };
  print(record, args.includes("json"));
  return Object.values(mismatches).every((count) => count === 0) ? 0 : 1;
}

function print(record, asJson) {
  if (asJson) {
    console.log(JSON.stringify(record));
    return;
  }
  console.log(`${record.workload}\n${record.machine}\n`);
  for (const [name, time] of Object.entries(record.microsecondsPerMember)) {
    const ratio = record.ratios[name];
    const beside =
      ratio === undefined
        ? `least ${record.leastMicrosecondsPerMember}`
        : `${ratio} times ours, ${record.mismatches[name]} of ${record.members} members differ`;
    console.log(`${name.padEnd(20)} ${String(time).padStart(8)} microseconds a member, ${beside}`);
  }
}
