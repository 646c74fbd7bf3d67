import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { createAnswers } from "./answers.mjs";
import { halfColumns } from "./halfColumns.mjs";

const names = ["result", "behaviour", "final", "resultRating", "behaviourRating", "predicate"];

/** Ours in two threads, each scoring half of the members from shared memory into shared memory. */
export function createTwoWorkers(members, seed) {
  const halves = halfColumns(members, seed);
  const workers = halves.map(
    (half) => new Worker(new URL("./cohortWorker.mjs", import.meta.url), { workerData: half }),
  );
  let results = [];
  return {
    label: "Kinerja in two workers",
    members,
    async run() {
      const answers = workers.map((worker) => once(worker, "message"));
      for (const worker of workers) worker.postMessage("run");
      results = (await Promise.all(answers)).map(([answer]) => answer);
    },
    answers() {
      const answers = createAnswers(members);
      const [first, second] = results;
      for (const name of names) {
        answers[name].set(first[name], 0);
        answers[name].set(second[name], first.members);
      }
      return answers;
    },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
