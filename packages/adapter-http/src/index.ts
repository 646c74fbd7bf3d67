export { createHandler, type Handler, type HandlerOptions } from "./createHandler.ts";
export { type HttpIssueCode, type HttpProblemCode, httpIssues, httpProblems } from "./messages.ts";
export type { Limits } from "./service/limits.ts";
