// Installs the servers that the tests need, where they are missing, so that no test waits for a download.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

for (const name of ["postgres", "mariadb", "spark"]) {
  const script = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, "--install"], { stdio: "inherit" });
  console.log(`${name}: ${status === 0 ? "ready" : "could not be installed"}`);
  if (status !== 0) process.exitCode = 1;
}
