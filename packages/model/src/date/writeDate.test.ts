import { expect, test } from "vitest";
import { writeDate } from "./writeDate.ts";

test("a day is written out the same in both languages but for the month", () => {
  expect(writeDate("2026-11-22", "id")).toBe("22 November 2026");
  expect(writeDate("2026-08-01", "id")).toBe("1 Agustus 2026");
  expect(writeDate("2026-08-01", "en")).toBe("1 August 2026");
  expect(writeDate("soon", "en")).toBe("soon");
});
