// A MariaDB of Debian's packages on the loopback address, for tests: see serve.mjs for how it begins and ends.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { installDebian, isRoot, run, serve } from "./serve.mjs";

const user = "mysql";
const patience = 60_000;

function install() {
  // Programs of servers are off the path of ordinary users.
  process.env.PATH = `${process.env.PATH}:/usr/sbin:/sbin`;
  installDebian("mariadbd=mariadb-server");
}

async function start({ folder, port }) {
  const [data, log] = ["data", "log"].map((name) => join(folder, name));
  const asUser = isRoot ? [`--user=${user}`] : [];
  run("mariadb-install-db", [
    "--no-defaults",
    ...asUser,
    `--datadir=${data}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
  ]);
  const output = openSync(log, "w");
  const server = spawn(
    "mariadbd",
    [
      "--no-defaults",
      ...asUser,
      `--datadir=${data}`,
      `--socket=${join(folder, "socket")}`,
      `--pid-file=${join(folder, "pid")}`,
      `--port=${port}`,
      "--bind-address=127.0.0.1",
      "--skip-log-bin",
      "--local-infile=1",
      "--character-set-server=utf8mb4",
      // Nothing here outlives the tests, so no write waits for the disk.
      "--innodb-flush-log-at-trx-commit=0",
      "--innodb-buffer-pool-size=512M",
      "--max-allowed-packet=256M",
    ],
    { stdio: ["ignore", output, output] },
  );
  let gone = false;
  const exited = new Promise((done) => {
    server.once("exit", done).once("error", done);
  }).then(() => {
    gone = true;
  });
  const isReady = () =>
    spawnSync("mariadb-admin", ["--no-defaults", "-h127.0.0.1", `-P${port}`, "-uroot", "ping"]).status === 0;
  const until = Date.now() + patience;
  while (!isReady()) {
    if (gone || Date.now() > until) {
      server.kill("SIGKILL");
      throw new Error(`MariaDB did not start.\n${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
    }
    await Promise.race([wait(100), exited]);
  }
  return () => server.kill("SIGKILL");
}

await serve({ name: "mariadb", user, login: "root", install, start });
