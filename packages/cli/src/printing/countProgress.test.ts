import { expect, test } from "vitest";
import type { CommandStreams } from "../commandStreams.ts";
import { countProgress } from "./countProgress.ts";

function written(isTTY: boolean): string {
  let text = "";
  const stream = { write: (part: string) => (text += part), isTTY };
  const streams: CommandStreams = {
    stdout: { write: () => expect.fail("progress is no output") },
    stderr: stream,
    stdin: (async function* () {})(),
    env: {},
  };
  const progress = countProgress(streams, "Verifying");
  progress.at("1/2 akip");
  progress.at("2/2 iku");
  progress.done();
  return text;
}

test("a terminal sees one line that is written anew and wiped at the end", () => {
  const wipe = "\r\u001b[K";
  expect(written(true)).toBe(`${wipe}Verifying 1/2 akip …${wipe}Verifying 2/2 iku …${wipe}`);
});

test("a log stays free of it", () => {
  expect(written(false)).toBe("");
});
