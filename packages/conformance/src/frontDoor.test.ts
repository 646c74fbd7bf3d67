import * as model from "@kinerja/model";
import * as modelSchema from "@kinerja/model/schema";
import * as policy from "@kinerja/policy";
import * as policySchema from "@kinerja/policy/schema";
import * as regulations from "@kinerja/regulations";
import * as report from "@kinerja/report";
import * as scoring from "@kinerja/scoring";
import * as scoringSchema from "@kinerja/scoring/schema";
import * as frontModel from "kinerja/model";
import * as frontPolicy from "kinerja/policy";
import * as frontRegulations from "kinerja/regulations";
import * as frontReport from "kinerja/report";
import * as frontSchema from "kinerja/schema";
import * as frontScoring from "kinerja/scoring";
import { expect, test } from "vitest";

const doors = [
  ["model", frontModel, [model]],
  ["policy", frontPolicy, [policy]],
  ["scoring", frontScoring, [scoring]],
  ["regulations", frontRegulations, [regulations]],
  ["report", frontReport, [report]],
  ["schema", frontSchema, [modelSchema, policySchema, scoringSchema]],
] as const;

test.each(doors)("kinerja/%s gives on every export of its packages", (_name, front, packages) => {
  const all = packages.flatMap((each) => Object.keys(each));
  expect(Object.keys(front).sort()).toStrictEqual(all.sort());
});
