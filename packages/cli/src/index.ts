export { type CommandStreams, main } from "./main.ts";
