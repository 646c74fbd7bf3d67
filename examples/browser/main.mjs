// Builds the page, opens it in headless Chromium from the file, uses it as a person would and tells what it shows.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import "./build.mjs";

const here = import.meta.dirname;
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Debian's Chromium; installed where it is missing. */
function findChromium() {
  const install = join(here, "..", "..", "scripts", "installDebian.sh");
  const { status } = spawnSync(install, ["chromium=chromium"], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("Chromium could not be installed.");
  return spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();
}

const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: flags });
try {
  const page = await browser.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const address = pathToFileURL(join(here, "dist", "index.html")).href;
  await page.goto(address);
  const tell = async (name, selector) => console.log(`${name}: ${(await page.locator(selector).textContent()).trim()}`);
  const tab = (name) => page.getByRole("tab", { name, exact: true });

  await tell("before", "#outcome");
  // By keyboard alone: the labels are the names that a screen reader says.
  await page
    .getByRole("group", { name: "Rating hasil kerja" })
    .getByRole("radio", { name: "Di atas ekspektasi" })
    .press("Space");
  await page
    .getByRole("group", { name: "Rating perilaku kerja" })
    .getByRole("radio", { name: "Sesuai ekspektasi" })
    .press("Space");
  await tell("form", "#outcome");
  await tell("why", ".outcome > p:nth-of-type(3)");
  await tell("cell", ".matrix .taken");
  await tell("source", ".facts dd:first-of-type");
  await page.getByRole("button", { name: "English" }).press("Enter");
  await tell("English", "#outcome");
  console.log(`lang: ${await page.locator("html").getAttribute("lang")}`);
  await tab("Letter").press("Enter");
  await page.getByLabel("Name of the addressee").fill("Sari Dewi");
  console.log(`letter names the addressee: ${(await page.locator("#letter").textContent()).includes("Sari Dewi")}`);

  await page.getByRole("radio", { name: /PP 46\/2011/ }).press("Space");
  await page.getByLabel("JSON input: one member").fill('{ "id": "a" ');
  await tell("fault", "#json-fault");
  await page.getByRole("button", { name: "Load the example" }).press("Enter");
  await tell("2014 form", "#outcome");
  await tab("Table").press("Enter");
  await tab("Table").press("ArrowRight");
  console.log(`steps: ${(await page.locator(".steps > li").count()) > 10}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await page.setViewportSize({ width: 390, height: 844 });
  const overflowOnPhone = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  console.log(`wider than the screen: ${overflow}, on a phone: ${overflowOnPhone}`);
  console.log(
    `requests besides the page: ${requests.filter((url) => url !== address).length}, complaints: ${complaints.length}`,
  );
  for (const complaint of complaints) console.error(complaint);
} finally {
  await browser.close();
}
