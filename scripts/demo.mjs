// npm run demo: scores the demo inputs and prints the results.
import { runScenario } from "./runtimes/scenario.mjs";

console.log(await runScenario());
