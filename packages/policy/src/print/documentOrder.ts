/** How a part of a document is printed: in which order its keys stand, and what stands under them. */
export interface PartOrder {
  /** Known keys; others follow in the order in which they were written. */
  readonly keys: readonly string[];
  /** What stands under a key, where that has an order of its own. A key that is not here is kept as written. */
  readonly parts: Readonly<Record<string, Ordered>>;
}

/** A part, a list of parts, or parts by name. */
export interface Ordered {
  readonly of: () => PartOrder;
  readonly as: "one" | "list" | "record";
}

// The three have no side effects, so that a bundle that never prints leaves all of this out.
/* @__NO_SIDE_EFFECTS__ */
function one(of: () => PartOrder): Ordered {
  return { of, as: "one" };
}

/* @__NO_SIDE_EFFECTS__ */
function list(of: () => PartOrder): Ordered {
  return { of, as: "list" };
}

/* @__NO_SIDE_EFFECTS__ */
function record(of: () => PartOrder): Ordered {
  return { of, as: "record" };
}

const label = (): PartOrder => labelOrder;
const source = (): PartOrder => sourceOrder;
const expression = (): PartOrder => expressionOrder;

const labelOrder: PartOrder = { keys: ["id", "en"], parts: {} };
const locatorOrder: PartOrder = { keys: ["article", "annex", "page"], parts: {} };
const sourceOrder: PartOrder = {
  keys: ["instrument", "locator", "url", "evidence"],
  parts: { locator: one(() => locatorOrder) },
};
const periodOrder: PartOrder = { keys: ["from", "to"], parts: {} };
const reviewOrder: PartOrder = { keys: ["by", "on"], parts: {} };
const typeOrder: PartOrder = { keys: ["kind", "unit", "decimals", "set"], parts: {} };

const memberOrder: PartOrder = { keys: ["name", "label", "note"], parts: { label: one(label), note: one(label) } };
const categoriesOrder: PartOrder = {
  keys: ["label", "ordered", "members"],
  parts: { label: one(label), members: list(() => memberOrder) },
};

const datedValueOrder: PartOrder = {
  keys: ["from", "to", "value", "source", "checkedOn", "note"],
  parts: { source: one(source), note: one(label) },
};
const parameterOrder: PartOrder = {
  keys: ["label", "type", "values"],
  parts: { label: one(label), type: one(() => typeOrder), values: list(() => datedValueOrder) },
};

const fieldOrder: PartOrder = {
  keys: ["kind", "label", "note", "unit", "decimals", "least", "greatest", "set", "whenMissing", "required"],
  parts: { label: one(label), note: one(label) },
};

// One order for all constructs: each has only some of the keys.
const expressionOrder: PartOrder = {
  keys: [
    "kind",
    "function",
    "comparison",
    "name",
    "decimal",
    "category",
    "boolean",
    "set",
    "unit",
    "over",
    "atLeast",
    "moreThan",
    "lessThan",
    "atMost",
    "when",
    "of",
    "if",
    "then",
    "kinds",
    "else",
    "decimals",
    "mode",
    "whenZero",
    "bands",
    "cells",
    "absent",
    "empty",
  ],
  parts: {
    of: one(expression),
    if: one(expression),
    then: one(expression),
    else: one(expression),
    atLeast: one(expression),
    moreThan: one(expression),
    lessThan: one(expression),
    atMost: one(expression),
    bands: list(expression),
    cells: list(expression),
    empty: one(expression),
  },
};

const ruleOrder: PartOrder = {
  keys: ["label", "output", "expression", "source", "appliesTo", "note"],
  parts: {
    label: one(label),
    output: one(() => typeOrder),
    expression: one(expression),
    source: one(source),
    note: one(label),
  },
};
const constraintOrder: PartOrder = {
  keys: ["name", "test", "message"],
  parts: { test: one(expression), message: one(label) },
};
const levelOrder: PartOrder = {
  keys: ["name", "label", "greatestCount", "fields", "rules", "constraints"],
  parts: {
    label: one(label),
    fields: record(() => fieldOrder),
    rules: record(() => ruleOrder),
    constraints: list(() => constraintOrder),
  },
};

const exceptionOrder: PartOrder = {
  keys: ["code", "rule", "field", "reason", "source"],
  parts: { reason: one(label), source: one(source) },
};
const caseOrder: PartOrder = {
  keys: ["name", "at", "overlays", "input", "expected", "expectedIssues", "printed", "source"],
  parts: { source: one(source) },
};

/** The order of a policy document, an overlay or a region profile, which share most of their keys. */
export const documentOrder: PartOrder = {
  keys: [
    "formatVersion",
    "kind",
    "id",
    "version",
    "base",
    "tier",
    "title",
    "region",
    "subject",
    "declared",
    "validity",
    "appliesTo",
    "source",
    "policy",
    "at",
    "weightsTotal",
    "review",
    "notes",
    "categories",
    "parameters",
    "rules",
    "levels",
    "totals",
    "exceptions",
    "cases",
    "families",
  ],
  parts: {
    title: one(label),
    region: one(label),
    validity: one(() => periodOrder),
    source: one(source),
    review: one(() => reviewOrder),
    notes: list(label),
    categories: record(() => categoriesOrder),
    parameters: record(() => parameterOrder),
    rules: record(() => ruleOrder),
    levels: list(() => levelOrder),
    exceptions: list(() => exceptionOrder),
    cases: list(() => caseOrder),
  },
};
