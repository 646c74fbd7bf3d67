import { expect, it } from "vitest";
import { formatPath } from "./formatPath.ts";

it.each([
  [[], ""],
  [["members", 3, "activities", 0, "targetTime"], "members[3].activities[0].targetTime"],
  [[0], "[0]"],
  [[0, "id"], "[0].id"],
  [["a b", "c"], '["a b"].c'],
  [["x", 'q"uote'], 'x["q\\"uote"]'],
  [["0"], '["0"]'],
])("formatPath writes %j", (segments, path) => {
  expect(formatPath(segments)).toBe(path);
});
