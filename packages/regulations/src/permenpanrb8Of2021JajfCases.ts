import type { PolicyCase } from "@kinerja/policy";

/** The worked examples of PermenPANRB 8/2021 for JA and JF: every combination of three aspects, one aspect, edges, absences. */
export const permenpanrb8Of2021JajfCases: readonly PolicyCase[] = [
  {
    name: "three aspects: veryGood, veryGood, veryGood",
    input: {
      id: "three-verygood-verygood-verygood",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "120.000000",
      additionalScore: "0.000000",
      skpScore: "120.000000",
      results: [
        {
          category: "veryGood",
          value: "120.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "veryGood" }, { aspectCategory: "veryGood" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, veryGood, good",
    input: {
      id: "three-verygood-verygood-good",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "120.000000",
      additionalScore: "0.000000",
      skpScore: "120.000000",
      results: [
        {
          category: "veryGood",
          value: "120.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "veryGood" }, { aspectCategory: "good" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, veryGood, fair",
    input: {
      id: "three-verygood-verygood-fair",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "100.000000",
      additionalScore: "0.000000",
      skpScore: "100.000000",
      results: [
        {
          category: "good",
          value: "100.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "veryGood" }, { aspectCategory: "fair" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, veryGood, poor",
    input: {
      id: "three-verygood-verygood-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "80.000000",
      additionalScore: "0.000000",
      skpScore: "80.000000",
      results: [
        {
          category: "fair",
          value: "80.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "veryGood" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, veryGood, veryPoor",
    input: {
      id: "three-verygood-verygood-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "veryGood" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, good, good",
    input: {
      id: "three-verygood-good-good",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "100.000000",
      additionalScore: "0.000000",
      skpScore: "100.000000",
      results: [
        {
          category: "good",
          value: "100.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "good" }, { aspectCategory: "good" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, good, fair",
    input: {
      id: "three-verygood-good-fair",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "100.000000",
      additionalScore: "0.000000",
      skpScore: "100.000000",
      results: [
        {
          category: "good",
          value: "100.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "good" }, { aspectCategory: "fair" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, good, poor",
    input: {
      id: "three-verygood-good-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "80.000000",
      additionalScore: "0.000000",
      skpScore: "80.000000",
      results: [
        {
          category: "fair",
          value: "80.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "good" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, good, veryPoor",
    input: {
      id: "three-verygood-good-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "good" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, fair, fair",
    input: {
      id: "three-verygood-fair-fair",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "80.000000",
      additionalScore: "0.000000",
      skpScore: "80.000000",
      results: [
        {
          category: "fair",
          value: "80.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "fair" }, { aspectCategory: "fair" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, fair, poor",
    input: {
      id: "three-verygood-fair-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "80.000000",
      additionalScore: "0.000000",
      skpScore: "80.000000",
      results: [
        {
          category: "fair",
          value: "80.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "fair" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, fair, veryPoor",
    input: {
      id: "three-verygood-fair-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "fair" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, poor, poor",
    input: {
      id: "three-verygood-poor-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "poor" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, poor, veryPoor",
    input: {
      id: "three-verygood-poor-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "poor" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryGood, veryPoor, veryPoor",
    input: {
      id: "three-verygood-verypoor-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "25.000000",
      additionalScore: "0.000000",
      skpScore: "25.000000",
      results: [
        {
          category: "veryPoor",
          value: "25.000000",
          aspects: [{ aspectCategory: "veryGood" }, { aspectCategory: "veryPoor" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, good, good",
    input: {
      id: "three-good-good-good",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "100.000000",
      additionalScore: "0.000000",
      skpScore: "100.000000",
      results: [
        {
          category: "good",
          value: "100.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "good" }, { aspectCategory: "good" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, good, fair",
    input: {
      id: "three-good-good-fair",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "100.000000",
      additionalScore: "0.000000",
      skpScore: "100.000000",
      results: [
        {
          category: "good",
          value: "100.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "good" }, { aspectCategory: "fair" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, good, poor",
    input: {
      id: "three-good-good-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "80.000000",
      additionalScore: "0.000000",
      skpScore: "80.000000",
      results: [
        {
          category: "fair",
          value: "80.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "good" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, good, veryPoor",
    input: {
      id: "three-good-good-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "good" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, fair, fair",
    input: {
      id: "three-good-fair-fair",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "80.000000",
      additionalScore: "0.000000",
      skpScore: "80.000000",
      results: [
        {
          category: "fair",
          value: "80.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "fair" }, { aspectCategory: "fair" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, fair, poor",
    input: {
      id: "three-good-fair-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "80.000000",
      additionalScore: "0.000000",
      skpScore: "80.000000",
      results: [
        {
          category: "fair",
          value: "80.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "fair" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, fair, veryPoor",
    input: {
      id: "three-good-fair-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "fair" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, poor, poor",
    input: {
      id: "three-good-poor-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "poor" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, poor, veryPoor",
    input: {
      id: "three-good-poor-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "poor" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: good, veryPoor, veryPoor",
    input: {
      id: "three-good-verypoor-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "25.000000",
      additionalScore: "0.000000",
      skpScore: "25.000000",
      results: [
        {
          category: "veryPoor",
          value: "25.000000",
          aspects: [{ aspectCategory: "good" }, { aspectCategory: "veryPoor" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: fair, fair, fair",
    input: {
      id: "three-fair-fair-fair",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "80.000000",
      additionalScore: "0.000000",
      skpScore: "80.000000",
      results: [
        {
          category: "fair",
          value: "80.000000",
          aspects: [{ aspectCategory: "fair" }, { aspectCategory: "fair" }, { aspectCategory: "fair" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: fair, fair, poor",
    input: {
      id: "three-fair-fair-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "80.000000",
      additionalScore: "0.000000",
      skpScore: "80.000000",
      results: [
        {
          category: "fair",
          value: "80.000000",
          aspects: [{ aspectCategory: "fair" }, { aspectCategory: "fair" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: fair, fair, veryPoor",
    input: {
      id: "three-fair-fair-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "fair" }, { aspectCategory: "fair" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: fair, poor, poor",
    input: {
      id: "three-fair-poor-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "fair" }, { aspectCategory: "poor" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: fair, poor, veryPoor",
    input: {
      id: "three-fair-poor-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "fair" }, { aspectCategory: "poor" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: fair, veryPoor, veryPoor",
    input: {
      id: "three-fair-verypoor-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "25.000000",
      additionalScore: "0.000000",
      skpScore: "25.000000",
      results: [
        {
          category: "veryPoor",
          value: "25.000000",
          aspects: [{ aspectCategory: "fair" }, { aspectCategory: "veryPoor" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: poor, poor, poor",
    input: {
      id: "three-poor-poor-poor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "poor" }, { aspectCategory: "poor" }, { aspectCategory: "poor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: poor, poor, veryPoor",
    input: {
      id: "three-poor-poor-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "60.000000",
      additionalScore: "0.000000",
      skpScore: "60.000000",
      results: [
        {
          category: "poor",
          value: "60.000000",
          aspects: [{ aspectCategory: "poor" }, { aspectCategory: "poor" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: poor, veryPoor, veryPoor",
    input: {
      id: "three-poor-verypoor-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "25.000000",
      additionalScore: "0.000000",
      skpScore: "25.000000",
      results: [
        {
          category: "veryPoor",
          value: "25.000000",
          aspects: [{ aspectCategory: "poor" }, { aspectCategory: "veryPoor" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "three aspects: veryPoor, veryPoor, veryPoor",
    input: {
      id: "three-verypoor-verypoor-verypoor",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" },
          ],
        },
      ],
    },
    expected: {
      mainScore: "25.000000",
      additionalScore: "0.000000",
      skpScore: "25.000000",
      results: [
        {
          category: "veryPoor",
          value: "25.000000",
          aspects: [{ aspectCategory: "veryPoor" }, { aspectCategory: "veryPoor" }, { aspectCategory: "veryPoor" }],
        },
      ],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "one aspect keeps its own category: veryGood",
    input: {
      id: "one-verygood",
      results: [{ aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" }] }],
    },
    expected: { mainScore: "120.000000", results: [{ category: "veryGood" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "an additional result between units: veryGood",
    input: {
      id: "additional-verygood",
      results: [
        {
          resultKind: "additional",
          scope: "betweenUnits",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "101" }],
        },
      ],
    },
    expected: {
      mainScore: { absent: "notMeasured" },
      additionalScore: "2.400000",
      results: [{ category: "veryGood" }],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "one aspect keeps its own category: good",
    input: {
      id: "one-good",
      results: [{ aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" }] }],
    },
    expected: { mainScore: "100.000000", results: [{ category: "good" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "an additional result between units: good",
    input: {
      id: "additional-good",
      results: [
        {
          resultKind: "additional",
          scope: "betweenUnits",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" }],
        },
      ],
    },
    expected: { mainScore: { absent: "notMeasured" }, additionalScore: "1.600000", results: [{ category: "good" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "one aspect keeps its own category: fair",
    input: {
      id: "one-fair",
      results: [{ aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" }] }],
    },
    expected: { mainScore: "80.000000", results: [{ category: "fair" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "an additional result between units: fair",
    input: {
      id: "additional-fair",
      results: [
        {
          resultKind: "additional",
          scope: "betweenUnits",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "80" }],
        },
      ],
    },
    expected: { mainScore: { absent: "notMeasured" }, additionalScore: "0.960000", results: [{ category: "fair" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "one aspect keeps its own category: poor",
    input: {
      id: "one-poor",
      results: [{ aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" }] }],
    },
    expected: { mainScore: "60.000000", results: [{ category: "poor" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "an additional result between units: poor",
    input: {
      id: "additional-poor",
      results: [
        {
          resultKind: "additional",
          scope: "betweenUnits",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "60" }],
        },
      ],
    },
    expected: { mainScore: { absent: "notMeasured" }, additionalScore: "0.480000", results: [{ category: "poor" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "one aspect keeps its own category: veryPoor",
    input: {
      id: "one-verypoor",
      results: [{ aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" }] }],
    },
    expected: { mainScore: "25.000000", results: [{ category: "veryPoor" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "an additional result between units: veryPoor",
    input: {
      id: "additional-verypoor",
      results: [
        {
          resultKind: "additional",
          scope: "betweenUnits",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "59.99" }],
        },
      ],
    },
    expected: {
      mainScore: { absent: "notMeasured" },
      additionalScore: "0.100000",
      results: [{ category: "veryPoor" }],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "80/100 x 1/100 x 100 is 0.8, as printed",
    input: {
      id: "additional-0-8",
      results: [
        {
          resultKind: "additional",
          scope: "withinUnit",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" }],
        },
      ],
    },
    expected: { additionalScore: "0.800000" },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "three of 3.6 count 10",
    input: {
      id: "additional-cap",
      results: [
        { aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" }] },
        {
          resultKind: "additional",
          scope: "betweenAgencies",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "120" }],
        },
        {
          resultKind: "additional",
          scope: "betweenAgencies",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "120" }],
        },
        {
          resultKind: "additional",
          scope: "betweenAgencies",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "120" }],
        },
      ],
    },
    expected: { mainScore: "100.000000", additionalScore: "10.000000", skpScore: "110.000000" },
    source: { instrument: "PermenPANRB 8/2021", evidence: "recalled" },
  },
  {
    name: "79.99 and 99.99 percent are not rounded",
    input: {
      id: "edges",
      results: [
        { aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "79.99" }] },
        { aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "99.99" }] },
        { aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "100.01" }] },
      ],
    },
    expected: {
      mainScore: "86.666667",
      results: [{ category: "poor" }, { category: "fair" }, { category: "veryGood" }],
    },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "less is better: 120 of 100 is 80 percent",
    input: {
      id: "lower",
      results: [
        { aspects: [{ direction: "lower", targetLow: "100", targetHigh: "100", realized: "120" }] },
        { aspects: [{ direction: "lower", targetLow: "100", targetHigh: "100", realized: "120.01" }] },
        { aspects: [{ direction: "lower", targetLow: "100", targetHigh: "100", realized: "99.99" }] },
      ],
    },
    expected: { results: [{ category: "fair" }, { category: "poor" }, { category: "veryGood" }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  },
  {
    name: "a range of 80-90 with 92 is 102.22; printed 113, a misprint",
    input: {
      id: "range-above",
      results: [{ aspects: [{ direction: "higher", targetLow: "80", targetHigh: "90", realized: "92" }] }],
    },
    expected: { results: [{ category: "veryGood", aspects: [{ achievement: "102.222222" }] }] },
    printed: { results: [{ aspects: [{ achievement: "113" }] }] },
    source: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  },
  {
    name: "no results",
    input: { id: "none", results: [] },
    expected: {
      mainScore: { absent: "notMeasured" },
      additionalScore: "0.000000",
      skpScore: { absent: "notMeasured" },
    },
  },
  {
    name: "a result without aspects is not measured",
    input: { id: "no-aspects", results: [{ aspects: [] }] },
    expected: { mainScore: { absent: "notMeasured" }, results: [{ category: { absent: "notMeasured" } }] },
  },
  {
    name: "an aspect that is pending",
    input: {
      id: "realized-pending",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: { absent: "pending" } },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
          ],
        },
      ],
    },
    expected: {
      mainScore: { absent: "pending" },
      skpScore: { absent: "pending" },
      results: [{ category: { absent: "pending" }, value: { absent: "pending" } }],
    },
  },
  {
    name: "an aspect that is notMeasured",
    input: {
      id: "realized-notmeasured",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: { absent: "notMeasured" } },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
          ],
        },
      ],
    },
    expected: {
      mainScore: { absent: "notMeasured" },
      skpScore: { absent: "notMeasured" },
      results: [{ category: { absent: "notMeasured" }, value: { absent: "notMeasured" } }],
    },
  },
  {
    name: "an aspect that is excused",
    input: {
      id: "realized-excused",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: { absent: "excused" } },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
          ],
        },
      ],
    },
    expected: {
      mainScore: { absent: "excused" },
      skpScore: { absent: "excused" },
      results: [{ category: { absent: "excused" }, value: { absent: "excused" } }],
    },
  },
  {
    name: "an aspect that is notApplicable",
    input: {
      id: "realized-notapplicable",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: { absent: "notApplicable" } },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
          ],
        },
      ],
    },
    expected: {
      mainScore: { absent: "notApplicable" },
      skpScore: { absent: "notApplicable" },
      results: [{ category: { absent: "notApplicable" }, value: { absent: "notApplicable" } }],
    },
  },
  {
    name: "two aspects are an issue",
    input: {
      id: "two-aspects",
      results: [
        {
          aspects: [
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
            { direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" },
          ],
        },
      ],
    },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "an additional result without a scope is an issue",
    input: {
      id: "scope-missing",
      results: [
        {
          resultKind: "additional",
          aspects: [{ direction: "higher", targetLow: "100", targetHigh: "100", realized: "100" }],
        },
      ],
    },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
  {
    name: "a range whose ends are turned round is an issue",
    input: {
      id: "range-turned",
      results: [{ aspects: [{ direction: "higher", targetLow: "90", targetHigh: "80", realized: "85" }] }],
    },
    expected: {},
    expectedIssues: ["input.constraint"],
  },
];
