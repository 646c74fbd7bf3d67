import { parentPort } from "node:worker_threads";

// Work that touches no memory: how far two threads help at all on this machine at this moment.
parentPort.on("message", (turns) => {
  let state = 1;
  for (let turn = 0; turn < turns; turn += 1) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
  parentPort.postMessage(state);
});
