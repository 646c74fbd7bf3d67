// What the scripts of this folder share: a free port, a temporary folder, and a life that ends with whoever started it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../repository.mjs";

/** Runs a command to its end with its output on standard error; throws with what it said when it fails. */
export function run(command, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", ...options });
  if (error || status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
  return stdout;
}

/** Installs Debian packages whose command is missing; pairs are `command=package`. */
export function installDebian(...pairs) {
  const { status } = spawnSync(join(root, "scripts", "installDebian.sh"), pairs, { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`Could not install ${pairs.map((pair) => pair.split("=")[1]).join(", ")}.`);
}

/** Whether this process may act as another user, which servers insist on where it is root. */
export const isRoot = process.getuid?.() === 0;

/** A port of the loopback address that nobody listens on. */
function findFreePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail).listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Makes a temporary folder that belongs to a user. */
function makeFolder(name, user) {
  const folder = mkdtempSync(join(tmpdir(), `kinerja-${name}-`));
  if (isRoot) run("chown", [`${user}:`, folder]);
  return folder;
}

/**
 * Installs a server where it is missing, starts it in a temporary folder, prints where it listens as one line of JSON, and waits: until standard input
 * ends (whoever started it has gone, however that came), or a signal. Then the server is stopped and its folder removed. With
 * `--install` among the arguments it only installs.
 */
export async function serve({ name, user, login, install, start }) {
  if (process.argv.includes("--install")) return install();
  let folder;
  try {
    install();
    folder = makeFolder(name, user);
  } catch (error) {
    process.stderr.write(`${name}: ${error.message}\n`);
    process.exit(1);
  }
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  let stop = () => {};
  let ended = false;
  const end = (code) => {
    if (ended) return;
    ended = true;
    try {
      stop();
    } finally {
      remove();
    }
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(1));
  process.stdin.on("end", () => end(0)).on("error", () => end(0));
  try {
    const port = await findFreePort();
    stop = await start({ folder, port });
    console.log(JSON.stringify({ host: "127.0.0.1", port, user: login }));
    process.stdin.resume();
  } catch (error) {
    process.stderr.write(`${name}: ${error.message}\n`);
    end(1);
  }
}
