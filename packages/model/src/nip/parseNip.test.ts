import { describe, expect, it } from "vitest";
import { parseNip } from "./parseNip.ts";

// All numbers here are made up: the serial 999 and dates chosen for the case.
function codesOf(text: string): readonly string[] {
  return parseNip(text).issues.map((issue) => issue.code);
}

describe("parseNip", () => {
  it("takes a PNS number apart", () => {
    expect(parseNip("200002292024032999")).toEqual({
      kind: "accepted",
      value: {
        kind: "pns",
        number: "200002292024032999",
        birthDate: "2000-02-29",
        appointment: { year: 2024, month: 3 },
        sex: "female",
        serial: 999,
      },
      issues: [],
    });
  });

  it("takes a PPPK number apart, which has a code from 21 up where a PNS number has the month", () => {
    expect(parseNip("199912312024211999")).toEqual({
      kind: "accepted",
      value: {
        kind: "pppk",
        number: "199912312024211999",
        birthDate: "1999-12-31",
        appointment: { year: 2024, contractCode: 21 },
        sex: "male",
        serial: 999,
      },
      issues: [],
    });
  });

  it.each([
    "20000229 202403 2 999",
    " 20000229 202403 2 999 ",
    "20000229\u00A0202403\u00A02\u00A0999",
    "2 0000229202403299 9",
  ])("reads the grouped form %j as the same number", (text) => {
    expect(parseNip(text)).toEqual(parseNip("200002292024032999"));
  });

  it.each([
    ["", ["nip.length"], "nothing"],
    ["20000229202403299", ["nip.length"], "17 digits"],
    ["2000022920240329990", ["nip.length"], "19 digits"],
    ["123456789", ["nip.legacy"], "the old number of 9 digits"],
    ["123 456 789", ["nip.legacy"], "the old number in groups"],
    ["20000229202403299x", ["nip.characters"], "a letter"],
    ["'200002292024032999", ["nip.characters"], "the quote of a spreadsheet"],
    ["2.00002292024033e17", ["nip.characters"], "a spreadsheet number"],
    ["20000229-202403-2-999", ["nip.characters"], "hyphens"],
    ["２０0002292024032999", ["nip.characters"], "digits of another script"],
    ["20000229\t202403\t2\t999", ["nip.characters"], "tabs"],
    ["200102292024032999", ["nip.birthDate"], "a 29 February that did not exist"],
    ["000000002024032999", ["nip.birthDate"], "no birth date"],
    ["200002292024002999", ["nip.appointment"], "month 00"],
    ["200002292024132999", ["nip.appointment"], "month 13"],
    ["200002292024202999", ["nip.appointment"], "the code 20, neither month nor contract"],
    ["200002290000032999", ["nip.appointment"], "the year 0000"],
    ["200002291999122999", ["nip.appointmentBeforeBirth"], "an appointment before birth"],
    ["200002291999212999", ["nip.appointmentBeforeBirth"], "a contract in a year before birth"],
    ["200002292024030999", ["nip.sex"], "the sex 0"],
    ["200002292024033999", ["nip.sex"], "the sex 3"],
    ["200002292024032000", ["nip.serial"], "the serial 000"],
  ])("refuses %j with %j: %s", (text, codes) => {
    expect(parseNip(text).kind).toBe("refused");
    expect(codesOf(text)).toEqual(codes);
  });

  it("names all mistakes of a number, not only the first", () => {
    expect(codesOf("200102302024130000")).toEqual(["nip.birthDate", "nip.appointment", "nip.sex", "nip.serial"]);
  });

  it.each([
    ["200002292018032999", [], "a PNS born on a leap day, the day after the 18th birthday"],
    ["200002282018022999", ["nip.youngAppointment"], "a PNS 27 days before the 18th birthday"],
    ["200002012018022999", [], "a PNS on the 18th birthday"],
    ["200002022018022999", ["nip.youngAppointment"], "a PNS one day before the 18th birthday"],
    ["200012312018212999", [], "a PPPK who turns 18 on the last day of the year"],
    ["200001012017212999", ["nip.youngAppointment"], "a PPPK who cannot have been 18"],
  ])("warns of an appointment under 18 and accepts it all the same: %s %j", (text, codes) => {
    const outcome = parseNip(text);
    expect(outcome.kind).toBe("accepted");
    expect(outcome.issues.map((issue) => [issue.code, issue.severity])).toEqual(codes.map((code) => [code, "warning"]));
  });

  it("copes with birth years at the end of the calendar", () => {
    expect(codesOf("998202299999122999")).toEqual(["nip.birthDate"]);
    expect(codesOf("998202289999122999")).toEqual(["nip.youngAppointment"]);
  });

  it("puts the path on its issues", () => {
    expect(parseNip("1", { path: "people[3].nip" }).issues).toMatchObject([{ path: "people[3].nip" }]);
  });

  it("does not look at huge texts", () => {
    expect(codesOf("1".repeat(10_000_000))).toEqual(["nip.length"]);
    expect(codesOf(" ".repeat(10_000_000))).toEqual(["nip.length"]);
  });
});
