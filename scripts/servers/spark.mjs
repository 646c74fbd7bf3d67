// A Spark of this machine for tests: local mode, two threads, several partitions. It lives in a virtual environment of
// Python below .kinerja/, is started once, and answers one request a line (see spark.py) until standard input ends.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../repository.mjs";
import { installDebian, run } from "./serve.mjs";

const version = "4.3.0";
const home = join(root, ".kinerja", "spark");
const python = join(home, "bin", "python");

function isInstalled() {
  const asked = ["-c", "import importlib.metadata as m; print(m.version('pyspark'))"];
  return existsSync(python) && spawnSync(python, asked, { encoding: "utf8" }).stdout?.trim() === version;
}

/** Installs Java where there is none, and Spark into its own environment. */
function install() {
  installDebian("java=openjdk-17-jre-headless", "python3=python3");
  if (isInstalled()) return;
  process.stderr.write(`Installing Spark ${version} ...\n`);
  mkdirSync(join(root, ".kinerja"), { recursive: true });
  if (spawnSync("python3", ["-c", "import venv, ensurepip"]).status !== 0) installPackage("python3-venv");
  run("python3", ["-m", "venv", "--clear", home]);
  run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", `pyspark==${version}`]);
  if (!isInstalled()) throw new Error("Spark was installed but cannot be imported.");
}

/** A package without a command of its own. */
function installPackage(name) {
  installDebian(`no-such-command-of-${name}=${name}`);
}

try {
  install();
  if (!process.argv.includes("--install")) {
    const script = fileURLToPath(new URL("./spark.py", import.meta.url));
    // Python reads standard input itself and ends with it; without it Java would outlive us.
    const child = spawn(python, [script], {
      stdio: "inherit",
      env: { ...process.env, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: "127.0.0.1" },
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGTERM"));
    child.once("exit", (code) => {
      process.exitCode = code ?? 1;
    });
  }
} catch (error) {
  process.stderr.write(`spark: ${error.message}\n`);
  process.exitCode = 1;
}
