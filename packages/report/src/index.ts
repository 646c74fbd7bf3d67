export { type ReportCode, reportMessages } from "./messages.ts";
export { type StandardOptions, standardPage } from "./standard/standardPage.ts";
