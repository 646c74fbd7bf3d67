export type { CommandStreams, OutputStream } from "./commandStreams.ts";
export { main } from "./main.ts";
export { type CliCode, cliMessages } from "./messages.ts";
