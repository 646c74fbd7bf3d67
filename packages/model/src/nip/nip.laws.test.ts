import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskNip } from "./maskNip.ts";
import { parseNip } from "./parseNip.ts";

const pad = (value: number, length: number): string => String(value).padStart(length, "0");
const nipLike = fc
  .record({
    year: fc.integer({ min: 1950, max: 2010 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
    appointed: fc.integer({ min: 1970, max: 2030 }),
    code: fc.integer({ min: 0, max: 99 }),
    sex: fc.integer({ min: 0, max: 3 }),
    serial: fc.integer({ min: 0, max: 999 }),
  })
  .map((p) =>
    [pad(p.year, 4), pad(p.month, 2), pad(p.day, 2), p.appointed, pad(p.code, 2), p.sex, pad(p.serial, 3)].join(""),
  );

describe("a NIP", () => {
  it("is told again by its parts", () => {
    fc.assert(
      fc.property(nipLike, (text) => {
        const outcome = parseNip(text);
        if (outcome.kind === "refused") return;
        const { value } = outcome;
        const code = value.kind === "pns" ? value.appointment.month : value.appointment.contractCode;
        const written = [
          value.birthDate.replaceAll("-", ""),
          pad(value.appointment.year, 4),
          pad(code, 2),
          value.sex === "male" ? "1" : "2",
          pad(value.serial, 3),
        ].join("");
        expect(written).toBe(text);
        expect(value.kind === "pns").toBe(code <= 12);
      }),
    );
  });

  it("is refused with an error or accepted without one", () => {
    fc.assert(
      fc.property(fc.oneof(nipLike, fc.string(), fc.stringMatching(/^[0-9 ]{0,24}$/)), (text) => {
        const outcome = parseNip(text);
        const errors = outcome.issues.filter((issue) => issue.severity !== "warning");
        expect(errors.length > 0).toBe(outcome.kind === "refused");
      }),
    );
  });

  it("never stands in an issue, not even in part", () => {
    fc.assert(
      fc.property(nipLike, fc.constantFrom("", "0", "x", " 1"), (text, tail) => {
        const issues = JSON.stringify(parseNip(text + tail).issues);
        // No message has five digits in a row, so a match would be a leak.
        for (let start = 0; start + 5 <= text.length; start += 1)
          expect(issues).not.toContain(text.slice(start, start + 5));
      }),
    );
  });

  it("shows at most its serial when masked", () => {
    fc.assert(
      fc.property(nipLike, (text) => {
        expect(maskNip(text)).toBe(`***************${text.slice(15)}`);
      }),
    );
  });

  it("shows nothing of any other text when masked, not even its length", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^[0-9]{18}$/.test(text.replace(/[ \u00A0]/g, "")));
        expect(maskNip(text)).toBe("*".repeat(18));
      }),
    );
  });
});
