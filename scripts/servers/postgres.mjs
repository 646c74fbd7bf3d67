// A PostgreSQL of Debian's packages on the loopback address, for tests: see serve.mjs for how it begins and ends.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installDebian, isRoot, run, serve } from "./serve.mjs";

const user = "postgres";
const home = "/usr/lib/postgresql";

/** The folder of the newest server's programs. Debian keeps them off the path. */
function findPrograms() {
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(home, version, "bin")).find((folder) => existsSync(join(folder, "initdb")));
}

function programs() {
  if (findPrograms() === undefined) installDebian("initdb=postgresql");
  const found = findPrograms();
  if (found === undefined) throw new Error(`No initdb below ${home}. Install a PostgreSQL server.`);
  return found;
}

// Nothing here outlives the tests, so no write waits for the disk.
const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_wal_size=2GB", "jit=off"];

function start({ folder, port }) {
  const bin = programs();
  const [sockets, data, log] = ["sockets", "data", "log"].map((name) => join(folder, name));
  mkdirSync(sockets);
  if (isRoot) run("chown", [`${user}:`, sockets]);
  const as = (program, ...args) =>
    isRoot
      ? run("runuser", ["-u", user, "--", join(bin, program), ...args], { cwd: folder, stdio: ["ignore", 2, 2] })
      : run(join(bin, program), args, { cwd: folder, stdio: ["ignore", 2, 2] });
  as("initdb", "-D", data, "-A", "trust", "-U", user, "-E", "UTF8", "--locale=C.UTF-8", "-N");
  const options = ["-p", port, "-k", sockets, "-h", "127.0.0.1", ...settings.flatMap((setting) => ["-c", setting])];
  try {
    as("pg_ctl", "-D", data, "-w", "-t", "60", "-l", log, "-o", options.join(" "), "start");
  } catch (error) {
    throw new Error(`${error.message}\n${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
  }
  return () => as("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
}

await serve({ name: "postgres", user, login: user, install: programs, start });
