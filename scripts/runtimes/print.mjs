// Prints the scenario's text: the same file for Node, Deno and Bun.
import { runScenario } from "./scenario.mjs";

console.log(await runScenario());
