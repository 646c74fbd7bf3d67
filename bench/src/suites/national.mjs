// The national workload: ours beside every peer, answers first.
import { availableParallelism } from "node:os";
import { countMismatches, totalsOf } from "../answers.mjs";
import { compareSpeed } from "../compareSpeed.mjs";
import { writeCsvFiles } from "../csvFiles.mjs";
import { machine } from "../machine.mjs";
import { measureCurve } from "../measureCurve.mjs";
import { measureTurn } from "../measureTurn.mjs";
import { nationalColumns } from "../nationalColumns.mjs";
import { nationalReference } from "../nationalReference.mjs";
import { readOptions, usage } from "../options.mjs";
import { createOurCohort } from "../ourCohort.mjs";
import { createOurCsv } from "../ourCsv.mjs";
import { createOurTrace } from "../ourTrace.mjs";
import { peers } from "../peers.mjs";
import { printTable } from "../printTable.mjs";
import { reportFalls } from "../reportFalls.mjs";
import { spinControl } from "../spinControl.mjs";
import { createTwoWorkers } from "../twoWorkers.mjs";
import { writeRecord } from "../writeRecord.mjs";

const mostCsvMembers = 50_000;
const warmUpMilliseconds = 2000;

function note(text) {
  process.stderr.write(`${text}\n`);
}

/** What all peers share: the cohort, the answers that are right, the files, and ours of each kind. */
function prepare({ members, seed }) {
  note(`Making ${members} members and the BigInt answers ...`);
  const columns = nationalColumns(members, seed);
  const reference = nationalReference(columns);
  const count = Math.min(members, mostCsvMembers);
  const csv = { ...writeCsvFiles(columns, count), count };
  const ours = { cohort: createOurCohort(columns), trace: createOurTrace(seed), csv: createOurCsv(columns, csv) };
  return { columns, reference, csv, ours };
}

/** Ours against the reference in every row, of the cohort and of what was read from CSV. */
async function checkOurs({ reference, ours }) {
  ours.cohort.run();
  const cohort = countMismatches(reference, ours.cohort.answers());
  await ours.csv.run();
  // Long enough for the compiler of the runtime to have seen the code, on a busy machine too.
  await measureTurn(ours.cohort, warmUpMilliseconds);
  return { cohort, csv: ours.csv.mismatches() };
}

/** Makes a peer, compares its answers, then its speed; what stops it becomes its reason. */
async function visitPeer(name, shared, options) {
  const { beside, load, rounds: most = options.rounds, onDemand = false } = peers[name];
  if (options.only && !options.only.includes(name)) return { reason: "not asked for (--only)" };
  if (onDemand && !options.extra.includes(name))
    return { reason: `takes long to install; ask for it by --with ${name}` };
  let peer;
  try {
    const create = await load();
    peer = await create(shared);
    note(`${peer.label} ...`);
    await peer.run();
    const mismatches = peer.mismatches ? peer.mismatches() : countMismatches(shared.reference, await peer.answers());
    const rounds = Math.min(options.rounds, most);
    const speed = await compareSpeed(shared.ours[beside], peer, { rounds });
    return { label: peer.label, beside, members: peer.members, mismatches, ...speed };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await peer?.close?.();
  }
}

/** Two threads beside one, and how far a plain spin gets on two at this moment. */
async function visitWorkers({ reference, ours }, options) {
  if (options.only && !options.only.includes("twoWorkers")) return { reason: "not asked for (--only)" };
  if (availableParallelism() < 2) return { reason: "this machine has one core" };
  note("Two workers, and a spin control ...");
  const two = createTwoWorkers(options.members, options.seed);
  try {
    await two.run();
    const mismatches = countMismatches(reference, two.answers());
    const before = await spinControl();
    const speed = await compareSpeed(two, ours.cohort, { rounds: options.rounds, warmUps: 3 });
    const after = await spinControl();
    return { label: two.label, members: options.members, mismatches, ...speed, spinControl: [before, after] };
  } finally {
    await two.close();
  }
}

function rounded(ratio) {
  return Number(ratio.toPrecision(3));
}

function recordOf(options, shared, { mismatches, visited, workers }) {
  const names = Object.keys(peers);
  const ratioOf = (name) => (visited[name].ratio === undefined ? null : rounded(visited[name].ratio));
  const pick = (wanted) => Object.fromEntries(names.filter(wanted).map((name) => [name, ratioOf(name)]));
  const reasons = Object.fromEntries(
    Object.entries({ ...visited, twoWorkers: workers })
      .filter(([, { reason }]) => reason !== undefined)
      .map(([name, { reason }]) => [name, reason]),
  );
  return {
    members: options.members,
    mismatches: mismatches.cohort + mismatches.csv + (workers.mismatches ?? 0),
    ratios: {
      ...pick((name) => !peers[name].other),
      twoWorkers: workers.ratio === undefined ? null : rounded(workers.ratio),
    },
    bytesPerMember: Math.round(shared.ours.cohort.bytesPerMember() * 10) / 10,
    reasons,
    others: pick((name) => peers[name].other),
    peers: Object.fromEntries(
      names.filter((name) => visited[name].ratio !== undefined).map((name) => [name, visited[name]]),
    ),
    ...(workers.ratio === undefined ? {} : { workers, spinControl: workers.spinControl }),
    totals: totalsOf(shared.reference),
    seed: options.seed,
    rounds: options.rounds,
    recordedOn: new Date().toISOString().slice(0, 10),
    machine: machine(),
  };
}

/** Compares ours with every peer on the national workload; fails only where an answer of ours is wrong. */
export async function run(args) {
  let options;
  try {
    options = readOptions(args, [...Object.keys(peers), "twoWorkers"]);
  } catch (error) {
    note(`${error.message}\n\n${usage}`);
    return 2;
  }
  const shared = prepare(options);
  try {
    const mismatches = await checkOurs(shared);
    const visited = {};
    for (const name of Object.keys(peers)) {
      visited[name] = await visitPeer(name, shared, options);
      if (visited[name].reason !== undefined) note(`${name}: no figure, ${visited[name].reason}`);
    }
    const workers = await visitWorkers(shared, options);
    if (workers.reason !== undefined) note(`twoWorkers: no figure, ${workers.reason}`);
    const record = recordOf(options, shared, { mismatches, visited, workers });
    reportFalls(record);
    if (options.record && record.mismatches === 0) {
      if (options.curve) note("The cost a member from 10,000 to 5,000,000 members ...");
      writeRecord(record, options.curve ? await measureCurve(options.seed) : undefined);
    }
    if (options.format === "json") console.log(JSON.stringify(record));
    else printTable(record);
    if (record.mismatches > 0) note(`WRONG: ${record.mismatches} members of ours differ from the reference.`);
    return record.mismatches === 0 ? 0 : 1;
  } finally {
    shared.csv.close();
  }
}
