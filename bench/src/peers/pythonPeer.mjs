import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createAnswers } from "../answers.mjs";
import { pythonEnvironment } from "../pythonEnvironment.mjs";

function writeColumns(folder, columns) {
  for (const name of ["direction", "target", "realized", "weight"]) writeFileSync(join(folder, name), columns[name]);
  for (const [index, values] of columns.behaviours.entries())
    writeFileSync(join(folder, `behaviour${index + 1}`), values);
}

function readAnswers(folder, members) {
  const answers = createAnswers(members);
  for (const name of ["result", "behaviour", "final", "resultRating", "behaviourRating", "predicate"]) {
    const { buffer, byteOffset } = readFileSync(join(folder, `answer-${name}`));
    answers[name] = new Int32Array(buffer.slice(byteOffset, byteOffset + members * 4));
  }
  return answers;
}

/**
 * A peer in Python: its own process, which reads the columns before anything is timed, waits between its turns and
 * times itself, so that neither the pipe nor the conversion counts.
 */
export async function createPythonPeer({ label, script, environment, packages, columns, writeInput = writeColumns }) {
  const python = pythonEnvironment(environment, packages);
  const folder = mkdtempSync(join(tmpdir(), "kinerja-bench-"));
  await writeInput(folder, columns);
  const path = fileURLToPath(new URL(`../python/${script}`, import.meta.url));
  const child = spawn(python, [path, folder, String(columns.members)], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", PYTHONDONTWRITEBYTECODE: "1" },
  });
  let complaint = "";
  child.stderr.on("data", (data) => {
    complaint = `${complaint}${data}`.slice(-4000);
  });
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question) => {
    if (question) child.stdin.write(`${question}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${script} ended early: ${complaint.trim().split("\n").at(-1)}`);
    return value;
  };
  const close = async () => {
    const ended = child.exitCode === null ? once(child, "exit") : undefined;
    child.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const version = (await ask()).replace("ready ", "");
    return {
      label: `${label} (${version})`,
      members: columns.members,
      async run() {
        const [milliseconds, processor] = (await ask("run")).split(" ").map(Number);
        return { milliseconds, processor };
      },
      async answers() {
        await ask("answers");
        return readAnswers(folder, columns.members);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
