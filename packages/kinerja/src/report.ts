export { type ReportCode, reportMessages, type StandardOptions, standardPage } from "@kinerja/report";
