// Starts `kinerja serve` on a free port, lets PHP call it, and shows what PHP printed.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const manifest = require.resolve("@kinerja/cli/package.json");
const command = join(dirname(manifest), require(manifest).bin.kinerja);

const env = { ...process.env, KINERJA_TOKEN: randomBytes(32).toString("hex") };
const service = spawn(process.execPath, [command, "serve", "--port", "0"], {
  env,
  stdio: ["ignore", "pipe", "inherit"],
});
const [line] = await once(createInterface({ input: service.stdout }), "line");
const { listening } = JSON.parse(line);

const call = (extra) =>
  spawnSync("php", ["score.php"], { env: { ...env, KINERJA_URL: listening, ...extra }, encoding: "utf8" });
const scored = call({});
const refused = call({ KINERJA_TOKEN: "wrong" });
if (scored.error) console.error(`PHP does not start: ${scored.error.message}. On Debian: apt-get install php-cli`);
process.stderr.write(scored.stderr ?? "");
process.stdout.write(`${scored.stdout ?? ""}${refused.stdout ?? ""}`);

service.kill("SIGTERM");
const [code] = await once(service, "exit");
console.log(`kinerja serve ended with ${code}`);
process.exitCode = scored.status === 0 && code === 0 ? 0 : 1;
