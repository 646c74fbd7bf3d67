import { expect, test } from "vitest";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { printPolicy } from "./printPolicy.ts";

const overlay: PolicyOverlay = {
  rules: {
    total: {
      source: { evidence: "recalled", instrument: "Example" },
      expression: {
        of: [
          { name: "total", kind: "field" },
          { unit: "percent", decimal: "100", kind: "literal" },
        ],
        kind: "divide",
        whenZero: "issue",
      },
      output: { decimals: 2, unit: "one", kind: "number" },
      label: { en: "Total", id: "Jumlah" },
    },
  },
  source: { evidence: "recalled", instrument: "Example" },
  title: { en: "Example", id: "Contoh" },
  base: "a",
  version: "1.0.0",
  id: "a.b",
  kind: "overlay",
  formatVersion: 1,
};

test("prints keys in the order of the reference, and short things in a line", () => {
  expect(printPolicy(overlay)).toMatchInlineSnapshot(`
    "{
      "formatVersion": 1,
      "kind": "overlay",
      "id": "a.b",
      "version": "1.0.0",
      "base": "a",
      "title": { "id": "Contoh", "en": "Example" },
      "source": { "instrument": "Example", "evidence": "recalled" },
      "rules": {
        "total": {
          "label": { "id": "Jumlah", "en": "Total" },
          "output": { "kind": "number", "unit": "one", "decimals": 2 },
          "expression": {
            "kind": "divide",
            "of": [
              { "kind": "field", "name": "total" },
              { "kind": "literal", "decimal": "100", "unit": "percent" }
            ],
            "whenZero": "issue"
          },
          "source": { "instrument": "Example", "evidence": "recalled" }
        }
      }
    }
    "
  `);
});

test("ends with one line break", () => {
  expect(printPolicy(overlay)).toMatch(/[^\n]\n$/);
});

test("leaves out what is not given, like JSON does", () => {
  const given = { ...overlay, exceptions: undefined, title: { ...overlay.title, note: undefined } };
  expect(printPolicy(given as unknown as PolicyOverlay)).toBe(printPolicy(overlay));
});
