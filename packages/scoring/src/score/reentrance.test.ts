import { expect, test } from "vitest";
import { score } from "./score.ts";
import { unitsPolicy } from "./unitsPolicy.fixture.ts";

test("a getter that scores another member while one is read leaves both results as they are alone", () => {
  const outer = { id: "outer", units: [{ target: "10", tasks: [{ done: "4" }, { done: "5" }] }] };
  const inner = { id: "inner", units: [] };
  const alone = score(unitsPolicy, [outer]).results[0];
  const innerAlone = score(unitsPolicy, [inner]).results[0];
  let innerNested: unknown;
  const nested = {
    id: "outer",
    units: [
      {
        get target() {
          innerNested = score(unitsPolicy, [inner]).results[0];
          return "10";
        },
        tasks: [{ done: "4" }, { done: "5" }],
      },
    ],
  };
  expect(score(unitsPolicy, [nested]).results[0]).toEqual(alone);
  expect(innerNested).toEqual(innerAlone);
});
