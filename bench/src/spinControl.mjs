import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { median } from "./statistics.mjs";

const turns = 60_000_000;

/**
 * How many times more a plain spin gets done by two threads than by one in the same time, the median of some rounds: 2 on
 * two free cores, 1 where another job holds one of them. No figure of two workers means anything without it.
 */
export async function spinControl(rounds = 5) {
  const workers = [0, 1].map(() => new Worker(new URL("./spinWorker.mjs", import.meta.url)));
  const spin = async (some) => {
    const start = performance.now();
    const done = some.map((worker) => once(worker, "message"));
    for (const worker of some) worker.postMessage(turns);
    await Promise.all(done);
    return performance.now() - start;
  };
  try {
    await spin(workers);
    const ratios = [];
    for (let round = 0; round < rounds; round += 1) {
      const one = await spin(workers.slice(0, 1));
      ratios.push((2 * one) / (await spin(workers)));
    }
    return Math.round(median(ratios) * 100) / 100;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
