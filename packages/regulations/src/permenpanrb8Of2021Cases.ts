import type { PolicyCase } from "@kinerja/policy";

/** The worked examples of PermenPANRB 8/2021 for heads: printed ones, every band, ties of the rounding, the cap, absences. */
export const permenpanrb8Of2021Cases: readonly PolicyCase[] = [
  {
    name: "a range of 80-90 with 92 realised is 102.22 percent; the annex prints 113, a misprint",
    input: {
      id: "range-above",
      indicators: [{ direction: "higher", targetLow: "80", targetHigh: "90", realized: "92" }],
    },
    expected: {
      indicators: [
        { achievement: "102.222222", wholePercent: "102", onTarget: false, category: "veryGood", value: "111.111111" },
      ],
    },
    printed: { indicators: [{ achievement: "113" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "a range of 80-90 with 70 realised is 87.5 percent, as printed",
    input: {
      id: "range-below",
      indicators: [{ direction: "higher", targetLow: "80", targetHigh: "90", realized: "70" }],
    },
    expected: {
      indicators: [
        { achievement: "87.500000", wholePercent: "88", onTarget: false, category: "fair", value: "78.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "inside a range the achievement is 100",
    input: {
      id: "range-inside",
      indicators: [{ direction: "higher", targetLow: "80", targetHigh: "90", realized: "85" }],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", wholePercent: "100", onTarget: true, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "the lower end of a range is on target",
    input: {
      id: "range-low-end",
      indicators: [{ direction: "higher", targetLow: "80", targetHigh: "90", realized: "80" }],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", wholePercent: "100", onTarget: true, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "the upper end of a range is on target",
    input: {
      id: "range-high-end",
      indicators: [{ direction: "higher", targetLow: "80", targetHigh: "90", realized: "90" }],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", wholePercent: "100", onTarget: true, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: 6.5 of 7-8 months counts against 7; printed 107",
    input: {
      id: "lower-range-better",
      indicators: [{ direction: "lower", targetLow: "7", targetHigh: "8", realized: "6.5" }],
    },
    expected: {
      indicators: [
        { achievement: "107.142857", wholePercent: "107", onTarget: false, category: "veryGood", value: "116.666667" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: 9 of 7-8 months counts against 8, as printed",
    input: {
      id: "lower-range-worse",
      indicators: [{ direction: "lower", targetLow: "7", targetHigh: "8", realized: "9" }],
    },
    expected: {
      indicators: [
        { achievement: "87.500000", wholePercent: "88", onTarget: false, category: "fair", value: "78.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: inside a range the achievement is 100",
    input: {
      id: "lower-range-inside",
      indicators: [{ direction: "lower", targetLow: "7", targetHigh: "8", realized: "7.5" }],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", wholePercent: "100", onTarget: true, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "85 of 85 is good with 109, as printed",
    input: {
      id: "on-target",
      indicators: [{ direction: "higher", targetLow: "85", targetHigh: "85", realized: "85" }],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", wholePercent: "100", onTarget: true, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", url: "https://online.flipbuilder.com/vajnr/eqrv/", evidence: "read" },
  },
  {
    name: "85 of 85 where no more can be attained is very good with 120",
    input: {
      id: "on-target-maximum",
      indicators: [{ direction: "higher", targetLow: "85", targetHigh: "85", realized: "85", maximumTarget: true }],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", wholePercent: "100", onTarget: true, category: "veryGood", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", url: "https://online.flipbuilder.com/vajnr/eqrv/", evidence: "read" },
  },
  {
    name: "93 of 95 is 97.89, read as 98, with 88, as printed",
    input: {
      id: "rounded-98",
      indicators: [{ direction: "higher", targetLow: "95", targetHigh: "95", realized: "93" }],
    },
    expected: {
      indicators: [
        { achievement: "97.894737", wholePercent: "98", onTarget: false, category: "fair", value: "88.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", url: "https://online.flipbuilder.com/vajnr/eqrv/", evidence: "read" },
  },
  {
    name: "nothing realised",
    input: {
      id: "percent-0",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "0" }],
    },
    expected: {
      indicators: [
        { achievement: "0.000000", wholePercent: "0", onTarget: false, category: "veryPoor", value: "0.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "30 percent is very poor",
    input: {
      id: "percent-30",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "30" }],
    },
    expected: {
      indicators: [
        { achievement: "30.000000", wholePercent: "30", onTarget: false, category: "veryPoor", value: "24.915254" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "59 percent is the best of very poor",
    input: {
      id: "percent-59",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "59" }],
    },
    expected: {
      indicators: [
        { achievement: "59.000000", wholePercent: "59", onTarget: false, category: "veryPoor", value: "49.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "60 percent is the least of poor",
    input: {
      id: "percent-60",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" }],
    },
    expected: {
      indicators: [
        { achievement: "60.000000", wholePercent: "60", onTarget: false, category: "poor", value: "50.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "70 percent is poor",
    input: {
      id: "percent-70",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "70" }],
    },
    expected: {
      indicators: [
        { achievement: "70.000000", wholePercent: "70", onTarget: false, category: "poor", value: "60.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "79 percent is the best of poor",
    input: {
      id: "percent-79",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "79" }],
    },
    expected: {
      indicators: [
        { achievement: "79.000000", wholePercent: "79", onTarget: false, category: "poor", value: "69.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "80 percent is the least of fair",
    input: {
      id: "percent-80",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" }],
    },
    expected: {
      indicators: [
        { achievement: "80.000000", wholePercent: "80", onTarget: false, category: "fair", value: "70.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "90 percent is fair",
    input: {
      id: "percent-90",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "90" }],
    },
    expected: {
      indicators: [
        { achievement: "90.000000", wholePercent: "90", onTarget: false, category: "fair", value: "80.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "99 percent is the best of fair",
    input: {
      id: "percent-99",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "99" }],
    },
    expected: {
      indicators: [
        { achievement: "99.000000", wholePercent: "99", onTarget: false, category: "fair", value: "89.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "101 percent is the least of very good",
    input: {
      id: "percent-101",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" }],
    },
    expected: {
      indicators: [
        { achievement: "101.000000", wholePercent: "101", onTarget: false, category: "veryGood", value: "110.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "102 percent is very good",
    input: {
      id: "percent-102",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "102" }],
    },
    expected: {
      indicators: [
        { achievement: "102.000000", wholePercent: "102", onTarget: false, category: "veryGood", value: "111.111111" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "105 percent is very good",
    input: {
      id: "percent-105",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "105" }],
    },
    expected: {
      indicators: [
        { achievement: "105.000000", wholePercent: "105", onTarget: false, category: "veryGood", value: "114.444444" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "110 percent has the greatest value",
    input: {
      id: "percent-110",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "110" }],
    },
    expected: {
      indicators: [
        { achievement: "110.000000", wholePercent: "110", onTarget: false, category: "veryGood", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "111 percent has no more than the greatest value",
    input: {
      id: "percent-111",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "111" }],
    },
    expected: {
      indicators: [
        { achievement: "111.000000", wholePercent: "111", onTarget: false, category: "veryGood", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "250 percent has no more than the greatest value",
    input: {
      id: "percent-250",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "250" }],
    },
    expected: {
      indicators: [
        { achievement: "250.000000", wholePercent: "250", onTarget: false, category: "veryGood", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "59.49 is read as 59",
    input: {
      id: "percent-59-49",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.49" }],
    },
    expected: {
      indicators: [
        { achievement: "59.490000", wholePercent: "59", onTarget: false, category: "veryPoor", value: "49.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "59.5 is read as 60",
    input: {
      id: "percent-59-5",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.5" }],
    },
    expected: {
      indicators: [
        { achievement: "59.500000", wholePercent: "60", onTarget: false, category: "poor", value: "50.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "79.49 is read as 79",
    input: {
      id: "percent-79-49",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "79.49" }],
    },
    expected: {
      indicators: [
        { achievement: "79.490000", wholePercent: "79", onTarget: false, category: "poor", value: "69.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "79.5 is read as 80",
    input: {
      id: "percent-79-5",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "79.5" }],
    },
    expected: {
      indicators: [
        { achievement: "79.500000", wholePercent: "80", onTarget: false, category: "fair", value: "70.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "99.49 is read as 99",
    input: {
      id: "percent-99-49",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "99.49" }],
    },
    expected: {
      indicators: [
        { achievement: "99.490000", wholePercent: "99", onTarget: false, category: "fair", value: "89.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "99.5 is read as 100",
    input: {
      id: "percent-99-5",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "99.5" }],
    },
    expected: {
      indicators: [
        { achievement: "99.500000", wholePercent: "100", onTarget: false, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "100.49 is read as 100",
    input: {
      id: "percent-100-49",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "100.49" }],
    },
    expected: {
      indicators: [
        { achievement: "100.490000", wholePercent: "100", onTarget: false, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "100.5 is read as 101",
    input: {
      id: "percent-100-5",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "100.5" }],
    },
    expected: {
      indicators: [
        { achievement: "100.500000", wholePercent: "101", onTarget: false, category: "veryGood", value: "110.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "110.49 is read as 110",
    input: {
      id: "percent-110-49",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "110.49" }],
    },
    expected: {
      indicators: [
        { achievement: "110.490000", wholePercent: "110", onTarget: false, category: "veryGood", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "110.5 is read as 111",
    input: {
      id: "percent-110-5",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "110.5" }],
    },
    expected: {
      indicators: [
        { achievement: "110.500000", wholePercent: "111", onTarget: false, category: "veryGood", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "0.5 is read as 1",
    input: {
      id: "percent-0-5",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "0.5" }],
    },
    expected: {
      indicators: [
        { achievement: "0.500000", wholePercent: "1", onTarget: false, category: "veryPoor", value: "0.830508" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "99.4999995 is shown as 99.500000 and read as 99: rounded once",
    input: {
      id: "no-double-rounding",
      indicators: [{ direction: "higher", targetLow: "1000000000", targetHigh: "1000000000", realized: "994999995" }],
    },
    expected: {
      indicators: [
        { achievement: "99.500000", wholePercent: "99", onTarget: false, category: "fair", value: "89.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "one of three is read as 33",
    input: { id: "third", indicators: [{ direction: "higher", targetLow: "3", targetHigh: "3", realized: "1" }] },
    expected: {
      indicators: [
        { achievement: "33.333333", wholePercent: "33", onTarget: false, category: "veryPoor", value: "27.406780" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "100.49 is not exactly 100, so that a greatest attainable target gives 109",
    input: {
      id: "maximum-rounded-down",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100.49", maximumTarget: true },
      ],
    },
    expected: {
      indicators: [
        { achievement: "100.490000", wholePercent: "100", onTarget: false, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "99.5 is not exactly 100, so that a greatest attainable target gives 109",
    input: {
      id: "maximum-rounded-up",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "99.5", maximumTarget: true }],
    },
    expected: {
      indicators: [
        { achievement: "99.500000", wholePercent: "100", onTarget: false, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "a hundredth below a greatest attainable target of a thousand million",
    input: {
      id: "maximum-hair-below",
      indicators: [
        {
          direction: "higher",
          targetLow: "1000000000",
          targetHigh: "1000000000",
          realized: "999999999.99",
          maximumTarget: true,
        },
      ],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", wholePercent: "100", onTarget: false, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "inside a range that cannot be exceeded",
    input: {
      id: "maximum-inside-range",
      indicators: [{ direction: "higher", targetLow: "80", targetHigh: "90", realized: "85", maximumTarget: true }],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", wholePercent: "100", onTarget: true, category: "veryGood", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better, and no less can be attained",
    input: {
      id: "maximum-lower",
      indicators: [{ direction: "lower", targetLow: "7", targetHigh: "7", realized: "7", maximumTarget: true }],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", wholePercent: "100", onTarget: true, category: "veryGood", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "beyond a target that was said to be the greatest",
    input: {
      id: "maximum-above",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "101", maximumTarget: true }],
    },
    expected: {
      indicators: [
        { achievement: "101.000000", wholePercent: "101", onTarget: false, category: "veryGood", value: "110.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "below a greatest attainable target",
    input: {
      id: "maximum-missed",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "80", maximumTarget: true }],
    },
    expected: {
      indicators: [
        { achievement: "80.000000", wholePercent: "80", onTarget: false, category: "fair", value: "70.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: two and a half times the target is -50 percent, with the value 0",
    input: {
      id: "lower-negative",
      indicators: [{ direction: "lower", targetLow: "10", targetHigh: "10", realized: "25" }],
    },
    expected: {
      indicators: [
        { achievement: "-50.000000", wholePercent: "-50", onTarget: false, category: "veryPoor", value: "0.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: twice the target is 0 percent",
    input: {
      id: "lower-twice",
      indicators: [{ direction: "lower", targetLow: "10", targetHigh: "10", realized: "20" }],
    },
    expected: {
      indicators: [
        { achievement: "0.000000", wholePercent: "0", onTarget: false, category: "veryPoor", value: "0.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: -0.5 is read as -1, with the value 0",
    input: {
      id: "lower-minus-half",
      indicators: [{ direction: "lower", targetLow: "100", targetHigh: "100", realized: "200.5" }],
    },
    expected: {
      indicators: [
        { achievement: "-0.500000", wholePercent: "-1", onTarget: false, category: "veryPoor", value: "0.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: -0.49 is read as 0",
    input: {
      id: "lower-near-zero",
      indicators: [{ direction: "lower", targetLow: "100", targetHigh: "100", realized: "200.49" }],
    },
    expected: {
      indicators: [
        { achievement: "-0.490000", wholePercent: "0", onTarget: false, category: "veryPoor", value: "0.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: 99.5 is read as 100",
    input: {
      id: "lower-99-5",
      indicators: [{ direction: "lower", targetLow: "100", targetHigh: "100", realized: "100.5" }],
    },
    expected: {
      indicators: [
        { achievement: "99.500000", wholePercent: "100", onTarget: false, category: "good", value: "109.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: 79.5 is read as 80",
    input: {
      id: "lower-79-5",
      indicators: [{ direction: "lower", targetLow: "100", targetHigh: "100", realized: "120.5" }],
    },
    expected: {
      indicators: [
        { achievement: "79.500000", wholePercent: "80", onTarget: false, category: "fair", value: "70.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: nothing at all is 200 percent",
    input: {
      id: "lower-nothing",
      indicators: [{ direction: "lower", targetLow: "10", targetHigh: "10", realized: "0" }],
    },
    expected: {
      indicators: [
        { achievement: "200.000000", wholePercent: "200", onTarget: false, category: "veryGood", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "the greatest result over the least target",
    input: {
      id: "extreme",
      indicators: [{ direction: "higher", targetLow: "0.01", targetHigh: "0.01", realized: "1000000000" }],
    },
    expected: {
      indicators: [
        {
          achievement: "10000000000000.000000",
          wholePercent: "10000000000000",
          onTarget: false,
          category: "veryGood",
          value: "120.000000",
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "less is better: the greatest result over the least target",
    input: {
      id: "extreme-lower",
      indicators: [{ direction: "lower", targetLow: "0.01", targetHigh: "0.01", realized: "1000000000" }],
    },
    expected: {
      indicators: [
        {
          achievement: "-9999999999800.000000",
          wholePercent: "-9999999999800",
          onTarget: false,
          category: "veryPoor",
          value: "0.000000",
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "a main score of 59.2 + 43.6 without additional results is 102.8, as printed",
    input: { id: "skp-102-8", givenMainScore: "102.8", indicators: [] },
    expected: { mainScore: "102.800000", additionalScore: "0.000000", skpScore: "102.800000", indicators: [] },
    source: { instrument: "PermenPANRB 8/2021", url: "https://online.flipbuilder.com/vajnr/eqrv/", evidence: "read" },
  },
  {
    name: "the main score is the mean of main results",
    input: {
      id: "main-mean",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "93" },
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59" },
      ],
    },
    expected: {
      mainScore: "80.333333",
      additionalScore: "0.000000",
      skpScore: "80.333333",
      indicators: [
        { category: "good", value: "109.000000", additionalShare: { absent: "notApplicable" } },
        { category: "fair", value: "83.000000", additionalShare: { absent: "notApplicable" } },
        { category: "veryPoor", value: "49.000000", additionalShare: { absent: "notApplicable" } },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "recalled" },
  },
  {
    name: "an additional result of each category, at each scope",
    input: {
      id: "additional-scopes",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "105",
          resultKind: "additional",
          scope: "withinUnit",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "100",
          resultKind: "additional",
          scope: "betweenUnits",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "80",
          resultKind: "additional",
          scope: "betweenAgencies",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "60",
          resultKind: "additional",
          scope: "withinUnit",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "30",
          resultKind: "additional",
          scope: "betweenUnits",
        },
      ],
    },
    expected: {
      mainScore: "109.000000",
      additionalScore: "4.448105",
      skpScore: "113.448105",
      indicators: [
        { category: "good", value: "109.000000", additionalShare: { absent: "notApplicable" } },
        { category: "veryGood", additionalShare: "0.0100", value: "114.444444" },
        { category: "good", additionalShare: "0.0160", value: "109.000000" },
        { category: "fair", additionalShare: "0.0180", value: "70.000000" },
        { category: "poor", additionalShare: "0.0040", value: "50.000000" },
        { category: "veryPoor", additionalShare: "0.0040", value: "24.915254" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "recalled" },
  },
  {
    name: "additional results of 12.4 count 10",
    input: {
      id: "additional-12-4",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "betweenAgencies",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "betweenAgencies",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "betweenAgencies",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "withinUnit",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "60",
          resultKind: "additional",
          scope: "betweenUnits",
        },
      ],
    },
    expected: {
      mainScore: "109.000000",
      additionalScore: "10.000000",
      skpScore: "119.000000",
      indicators: [
        { category: "good", value: "109.000000", additionalShare: { absent: "notApplicable" } },
        { category: "veryGood", additionalShare: "0.0300", value: "120.000000" },
        { category: "veryGood", additionalShare: "0.0300", value: "120.000000" },
        { category: "veryGood", additionalShare: "0.0300", value: "120.000000" },
        { category: "veryGood", additionalShare: "0.0100", value: "120.000000" },
        { category: "poor", additionalShare: "0.0080", value: "50.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "recalled" },
  },
  {
    name: "additional results of exactly 10",
    input: {
      id: "additional-10",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "betweenAgencies",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "betweenAgencies",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "betweenUnits",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "60",
          resultKind: "additional",
          scope: "betweenUnits",
        },
      ],
    },
    expected: {
      mainScore: "109.000000",
      additionalScore: "10.000000",
      skpScore: "119.000000",
      indicators: [
        { category: "good", value: "109.000000", additionalShare: { absent: "notApplicable" } },
        { category: "veryGood", additionalShare: "0.0300", value: "120.000000" },
        { category: "veryGood", additionalShare: "0.0300", value: "120.000000" },
        { category: "veryGood", additionalShare: "0.0200", value: "120.000000" },
        { category: "poor", additionalShare: "0.0080", value: "50.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "recalled" },
  },
  {
    name: "additional results of 9.6 stay below the cap",
    input: {
      id: "additional-9-6",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "betweenAgencies",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "betweenAgencies",
        },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "betweenUnits",
        },
      ],
    },
    expected: {
      mainScore: "109.000000",
      additionalScore: "9.600000",
      skpScore: "118.600000",
      indicators: [
        { category: "good", value: "109.000000", additionalShare: { absent: "notApplicable" } },
        { category: "veryGood", additionalShare: "0.0300", value: "120.000000" },
        { category: "veryGood", additionalShare: "0.0300", value: "120.000000" },
        { category: "veryGood", additionalShare: "0.0200", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "recalled" },
  },
  {
    name: "a main score that is given takes the place of the mean",
    input: {
      id: "given-main",
      givenMainScore: "98.666667",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "30" },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "withinUnit",
        },
      ],
    },
    expected: {
      mainScore: "98.666667",
      additionalScore: "1.200000",
      skpScore: "99.866667",
      indicators: [
        { category: "veryPoor", value: "24.915254", additionalShare: { absent: "notApplicable" } },
        { category: "veryGood", additionalShare: "0.0100", value: "120.000000" },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "recalled" },
  },
  {
    name: "without main results nothing main is measured",
    input: {
      id: "only-additional",
      indicators: [
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "120",
          resultKind: "additional",
          scope: "withinUnit",
        },
      ],
    },
    expected: {
      mainScore: { absent: "notMeasured" },
      additionalScore: "1.200000",
      skpScore: { absent: "notMeasured" },
      indicators: [{ category: "veryGood", additionalShare: "0.0100", value: "120.000000" }],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "recalled" },
  },
  {
    name: "no indicators",
    input: { id: "none", indicators: [] },
    expected: {
      mainScore: { absent: "notMeasured" },
      additionalScore: "0.000000",
      skpScore: { absent: "notMeasured" },
      indicators: [],
    },
  },
  {
    name: "a result that is still to come",
    input: {
      id: "realized-pending",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: { absent: "pending" } }],
    },
    expected: {
      mainScore: { absent: "pending" },
      additionalScore: "0.000000",
      skpScore: { absent: "pending" },
      indicators: [
        {
          achievement: { absent: "pending" },
          wholePercent: { absent: "pending" },
          onTarget: { absent: "pending" },
          category: { absent: "pending" },
          value: { absent: "pending" },
          additionalShare: { absent: "notApplicable" },
        },
      ],
    },
  },
  {
    name: "a result that was not measured",
    input: {
      id: "realized-notMeasured",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: { absent: "notMeasured" } }],
    },
    expected: {
      mainScore: { absent: "notMeasured" },
      additionalScore: "0.000000",
      skpScore: { absent: "notMeasured" },
      indicators: [
        {
          achievement: { absent: "notMeasured" },
          wholePercent: { absent: "notMeasured" },
          onTarget: { absent: "notMeasured" },
          category: { absent: "notMeasured" },
          value: { absent: "notMeasured" },
          additionalShare: { absent: "notApplicable" },
        },
      ],
    },
  },
  {
    name: "a result that is excused",
    input: {
      id: "realized-excused",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: { absent: "excused" } }],
    },
    expected: {
      mainScore: { absent: "excused" },
      additionalScore: "0.000000",
      skpScore: { absent: "excused" },
      indicators: [
        {
          achievement: { absent: "excused" },
          wholePercent: { absent: "excused" },
          onTarget: { absent: "excused" },
          category: { absent: "excused" },
          value: { absent: "excused" },
          additionalShare: { absent: "notApplicable" },
        },
      ],
    },
  },
  {
    name: "a result that does not apply",
    input: {
      id: "realized-notApplicable",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: { absent: "notApplicable" } }],
    },
    expected: {
      mainScore: { absent: "notApplicable" },
      additionalScore: "0.000000",
      skpScore: { absent: "notApplicable" },
      indicators: [
        {
          achievement: { absent: "notApplicable" },
          wholePercent: { absent: "notApplicable" },
          onTarget: { absent: "notApplicable" },
          category: { absent: "notApplicable" },
          value: { absent: "notApplicable" },
          additionalShare: { absent: "notApplicable" },
        },
      ],
    },
  },
  {
    name: "a direction still to be settled leaves all pending, on target too",
    input: {
      id: "direction-pending",
      indicators: [
        { direction: { absent: "pending" }, targetLow: "100", targetHigh: "100", realized: "100", maximumTarget: true },
      ],
    },
    expected: {
      indicators: [
        {
          targetUsed: "100.00",
          achievement: { absent: "pending" },
          wholePercent: { absent: "pending" },
          onTarget: { absent: "pending" },
          category: { absent: "pending" },
          value: { absent: "pending" },
        },
      ],
    },
  },
  {
    name: "a target still to be set",
    input: {
      id: "target-pending",
      indicators: [{ direction: "higher", targetLow: { absent: "pending" }, targetHigh: "100", realized: "100" }],
    },
    expected: {
      indicators: [
        {
          targetUsed: { absent: "pending" },
          achievement: { absent: "pending" },
          value: { absent: "pending" },
          category: { absent: "pending" },
        },
      ],
    },
  },
  {
    name: "an upper end that is excused",
    input: {
      id: "target-high-excused",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: { absent: "excused" }, realized: "100" }],
    },
    expected: {
      indicators: [
        { achievement: { absent: "excused" }, value: { absent: "excused" }, category: { absent: "excused" } },
      ],
    },
  },
  {
    name: "of two absences the one still to come gives the reason",
    input: {
      id: "two-absences",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: { absent: "excused" }, realized: { absent: "pending" } },
      ],
    },
    expected: {
      indicators: [
        { achievement: { absent: "pending" }, value: { absent: "pending" }, category: { absent: "pending" } },
      ],
    },
  },
  {
    name: "on target, it is open whether more can be attained",
    input: {
      id: "maximum-pending",
      indicators: [
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "100",
          maximumTarget: { absent: "pending" },
        },
      ],
    },
    expected: {
      indicators: [
        { achievement: "100.000000", onTarget: true, category: { absent: "pending" }, value: { absent: "pending" } },
      ],
    },
  },
  {
    name: "off target it does not matter whether more can be attained",
    input: {
      id: "maximum-pending-off-target",
      indicators: [
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "99",
          maximumTarget: { absent: "pending" },
        },
      ],
    },
    expected: { indicators: [{ onTarget: false, category: "fair", value: "89.000000" }] },
  },
  {
    name: "main or additional is still open",
    input: {
      id: "kind-pending",
      indicators: [
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "100",
          resultKind: { absent: "pending" },
          scope: "withinUnit",
        },
      ],
    },
    expected: {
      mainScore: { absent: "pending" },
      additionalScore: { absent: "pending" },
      skpScore: { absent: "pending" },
      indicators: [{ value: "109.000000", additionalShare: { absent: "pending" } }],
    },
  },
  {
    name: "the scope of an additional result is still open",
    input: {
      id: "scope-pending",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "100",
          resultKind: "additional",
          scope: { absent: "pending" },
        },
      ],
    },
    expected: {
      mainScore: "109.000000",
      additionalScore: { absent: "pending" },
      skpScore: { absent: "pending" },
      indicators: [
        { value: "109.000000", additionalShare: { absent: "notApplicable" } },
        { value: "109.000000", additionalShare: { absent: "pending" } },
      ],
    },
  },
  {
    name: "an additional result that is still to come leaves the main score as it is",
    input: {
      id: "additional-pending",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: { absent: "pending" },
          resultKind: "additional",
          scope: "withinUnit",
        },
      ],
    },
    expected: {
      mainScore: "109.000000",
      additionalScore: { absent: "pending" },
      skpScore: { absent: "pending" },
      indicators: [{ value: "109.000000" }, { value: { absent: "pending" }, additionalShare: { absent: "pending" } }],
    },
  },
  {
    name: "a main score that is still to come is not replaced by the mean",
    input: {
      id: "given-main-pending",
      givenMainScore: { absent: "pending" },
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" }],
    },
    expected: { mainScore: { absent: "pending" }, additionalScore: "0.000000", skpScore: { absent: "pending" } },
  },
  {
    name: "a range whose ends are turned round is an issue",
    input: {
      id: "range-turned",
      indicators: [{ direction: "higher", targetLow: "90", targetHigh: "80", realized: "85" }],
    },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "an additional result without a scope is an issue",
    input: {
      id: "scope-missing",
      indicators: [
        { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100", resultKind: "additional" },
      ],
    },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "an additional result whose scope is said not to apply is an issue",
    input: {
      id: "scope-not-applicable",
      indicators: [
        {
          direction: "higher",
          targetLow: "100",
          targetHigh: "100",
          realized: "100",
          resultKind: "additional",
          scope: { absent: "notApplicable" },
        },
      ],
    },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "a target of 0 is an issue",
    input: { id: "target-0", indicators: [{ direction: "higher", targetLow: "0", targetHigh: "100", realized: "1" }] },
    expected: {},
    expectedIssues: ["input.outOfRange"],
  },
  {
    name: "a negative result is an issue",
    input: {
      id: "realized-negative",
      indicators: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "-1" }],
    },
    expected: {},
    expectedIssues: ["input.outOfRange"],
  },
  {
    name: "a missing upper end is an issue",
    input: { id: "target-missing", indicators: [{ direction: "higher", targetLow: "80", realized: "80" }] },
    expected: {},
    expectedIssues: ["input.missingField"],
  },
];
