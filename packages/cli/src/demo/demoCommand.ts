import { refusePositionals } from "../arguments/refusePositionals.ts";
import type { Command } from "../commands/command.ts";
import { renderDemo } from "./renderDemo.ts";

/** Shows what the project does, on made-up and on real input. */
export const demoCommand: Command = {
  name: "demo",
  usage: { id: "", en: "" },
  summary: { id: "memperlihatkan semuanya dengan contoh", en: "show it all on examples" },
  notes: [
    {
      id: "Satu unit rekaan di bawah hukum yang berlaku, lalu dua masukan nyata, dengan tabel, asal angka, dan pasalnya.",
      en: "A made-up unit under the current law, then two real inputs, with tables, the way to each number, and the articles.",
    },
  ],
  formats: ["table"],
  options: {},
  examples: ["kinerja demo", "kinerja demo --lang en"],
  run: async (call) => {
    refusePositionals(call);
    call.streams.stdout.write(`${renderDemo(call).join("\n")}\n`);
    return 0;
  },
};
