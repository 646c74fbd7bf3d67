export { createHandler, type Handler, type HandlerOptions } from "./createHandler.ts";
export type { HttpIssueCode, HttpProblemCode } from "./messages.ts";
export type { Limits } from "./service/limits.ts";
