import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { root } from "../repository.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function bundleScenario() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'import { runScenario } from "./scenario.mjs"; globalThis.scenario = Promise.resolve().then(runScenario);',
      resolveDir: join(root, "scripts", "runtimes"),
      loader: "js",
    },
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].text;
}

/** Serves one page with the scenario, under a content-security policy that forbids eval. */
async function servePage(script) {
  const page = '<!doctype html><meta charset="utf-8"><title>Kinerja</title><script src="/scenario.js"></script>';
  const server = createServer((request, response) => {
    const isScript = request.url === "/scenario.js";
    response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
    response.setHeader("content-type", isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
    response.end(isScript ? script : page);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

/** Runs the scenario in headless Chromium, installing Debian's when none is there. Returns name and text. */
export async function runInChromium() {
  const install = spawnSync(join(root, "scripts", "installDebian.sh"), ["chromium=chromium"], {
    stdio: ["ignore", 2, 2],
  });
  if (install.status !== 0) throw new Error("Chromium could not be installed.");
  const executablePath = spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();
  const server = await servePage(await bundleScenario());
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    // The page itself runs the scenario: what the test driver runs is exempt from the policy against eval.
    const text = await page.evaluate(() => globalThis.scenario);
    return { name: `Chromium ${browser.version()}`, text };
  } finally {
    await browser.close();
    server.close();
  }
}
