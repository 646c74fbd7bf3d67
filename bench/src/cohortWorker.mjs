import { parentPort, workerData } from "node:worker_threads";
import { createOurCohort } from "./ourCohort.mjs";

// Half of a cohort over shared memory: scores it on each message and answers with its columns, which are shared too.
const engine = createOurCohort(workerData, (bytes) => new SharedArrayBuffer(bytes));
parentPort.on("message", () => {
  engine.run();
  parentPort.postMessage(engine.answers());
});
