import { describe, expect, test } from "vitest";
import { inputJsonSchema } from "./input/inputJsonSchema.ts";
import { scoreReportJsonSchema, scoreReportSchema, traceJsonSchema, traceSchema } from "./schema.ts";
import { explain } from "./score/explain.ts";
import { score } from "./score/score.ts";
import { unitsPolicy } from "./score/unitsPolicy.fixture.ts";

const member = { id: "a", units: [{ target: 3, tasks: [{ done: 1 }] }] };

describe("schemas of what leaves the engine", () => {
  test("take every report, with refused members too", () => {
    const report = score(unitsPolicy, [member, { id: "b" }, 7]);
    expect(scoreReportSchema.safeParse(JSON.parse(JSON.stringify(report))).error?.issues).toBeUndefined();
    expect(scoreReportSchema.safeParse({ ...report, policy: { ...report.policy, hash: "0" } }).success).toBe(false);
  });

  test("take every trace and refuse another version of its form", () => {
    const { trace } = explain(unitsPolicy, member);
    expect(traceSchema.safeParse(JSON.parse(JSON.stringify(trace))).error?.issues).toBeUndefined();
    expect(traceSchema.safeParse({ ...trace, formatVersion: 2 }).success).toBe(false);
  });

  test("are Standard Schemas and JSON Schemas", () => {
    expect(traceSchema["~standard"].version).toBe(1);
    expect(traceJsonSchema()).toMatchObject({ title: "Trace", type: "object" });
    expect(scoreReportJsonSchema()).toMatchObject({ title: "Score report", type: "object" });
  });
});

describe("inputJsonSchema", () => {
  test("describes the members of a policy with their fields and rows", () => {
    const schema = inputJsonSchema(unitsPolicy);
    expect(schema).toMatchObject({
      required: ["members"],
      properties: {
        members: {
          items: {
            required: ["id", "units"],
            properties: { units: { maxItems: 5, items: { required: ["target", "tasks"] } } },
          },
        },
      },
    });
  });
});
