import type { AbsenceKind, EmploymentKind, Integer, RoundingMode, Source } from "@kinerja/model";
import type { AggregateFunction, Comparison, Field, ValueType } from "@kinerja/policy";
import type { PolicyIdentity } from "../result/scoreReport.ts";

/**
 * A policy lowered for one date into integers: a graph of nodes in which every number has a scale
 * and bounds that were known before any data was seen. All ways of running start here.
 */
export interface Program {
  readonly formatVersion: 1;
  readonly policy: PolicyIdentity;
  readonly levels: readonly ProgramLevel[];
  /** Every node; the ones that a node reads stand before it. */
  readonly nodes: readonly ProgramNode[];
  /** Rule names, each after those that it reads. */
  readonly ruleOrder: readonly string[];
  /** In which order to compute: all rows of a level for these nodes, then the next. */
  readonly phases: readonly Phase[];
  /** Member names of each category set, by the name of the set; a value is the index in it. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
}

/** Nodes of one level that can be computed row by row in this order. */
export interface Phase {
  readonly level: number;
  readonly nodes: readonly number[];
}

/** One level of the chain, the member first. */
export interface ProgramLevel {
  readonly name: string;
  /** The most rows that a parent may have; 1 at the member. */
  readonly greatestCount: number;
  readonly inputs: readonly ProgramInput[];
  readonly outputs: readonly ProgramOutput[];
  readonly constraints: readonly ProgramConstraint[];
}

/** An input field and the node that holds it. */
export interface ProgramInput {
  readonly name: string;
  readonly node: number;
  readonly field: Field;
  /** Only of the reserved key `employmentKind`: whom the policy is made for. It never counts for coverage. */
  readonly appliesTo?: readonly EmploymentKind[];
}

/** A rule: the node of its value, the node of what is shown, and what the trace tells of it. */
export interface ProgramOutput {
  readonly name: string;
  readonly type: ValueType;
  /** The value with all its digits. */
  readonly node: number;
  /** The value at the rule's declared decimals. */
  readonly shown: number;
  readonly source: Source;
  /** Whom the rule is made for, where that is narrower than the policy. */
  readonly appliesTo?: readonly EmploymentKind[];
  readonly reads: readonly ProgramRead[];
  /** What the rule decides on its way, in order. */
  readonly decisions: readonly ProgramDecision[];
}

/** A node that decides, and for a choice what is decided further on each of its branches. */
export interface ProgramDecision {
  readonly node: number;
  readonly then?: readonly ProgramDecision[];
  readonly else?: readonly ProgramDecision[];
}

/** Something that a rule's expression names. */
export interface ProgramRead {
  readonly kind: "field" | "parameter" | "rule" | "aggregate";
  readonly name: string;
  readonly node: number;
  readonly source?: Source;
  readonly from?: string;
}

/** A test of the input. */
export interface ProgramConstraint {
  readonly name: string;
  readonly node: number;
  readonly message: { readonly id: string; readonly en: string };
}

/** What a node's value is: units at a scale within bounds, the index of a category, or 0 and 1. */
export type NodeType =
  | { readonly kind: "number"; readonly scale: number; readonly least: Integer; readonly greatest: Integer }
  | { readonly kind: "category"; readonly set: string }
  | { readonly kind: "boolean" }
  | { readonly kind: "absent" };

interface NodeBase {
  /** The level whose rows it has a value for. */
  readonly level: number;
  readonly type: NodeType;
}

/** One operation on integers. Numbers name other nodes; operands of one operation share a scale unless it says else. */
export type ProgramNode = NodeBase & Operation;

/** What a node does. */
export type Operation =
  | { readonly operation: "constant"; readonly value: Integer }
  | { readonly operation: "absent"; readonly kind: AbsenceKind }
  | { readonly operation: "input"; readonly field: string }
  | { readonly operation: "add" | "multiply" | "least" | "greatest"; readonly of: readonly number[] }
  | { readonly operation: "subtract"; readonly a: number; readonly b: number }
  /** Times a power of ten, exactly. */
  | { readonly operation: "widen"; readonly a: number; readonly factor: Integer }
  /** Over a power of ten, rounded. `decision` marks the step to the decision scale. */
  | {
      readonly operation: "narrow";
      readonly a: number;
      readonly factor: Integer;
      readonly mode: RoundingMode;
      readonly decision: boolean;
    }
  /** (a · up) over (b · down), rounded once. */
  | {
      readonly operation: "divide";
      readonly a: number;
      readonly b: number;
      readonly up: Integer;
      readonly down: Integer;
      readonly mode: RoundingMode;
      readonly whenZero: "issue" | AbsenceKind;
    }
  | { readonly operation: "compare"; readonly comparison: Comparison; readonly a: number; readonly b: number }
  | { readonly operation: "all" | "any"; readonly of: readonly number[] }
  | { readonly operation: "not" | "present"; readonly a: number }
  | { readonly operation: "choose"; readonly if: number; readonly then: number; readonly else: number }
  /** Bands from the highest lower edge to the lowest. */
  | { readonly operation: "bands"; readonly a: number; readonly bands: readonly ProgramBand[] }
  /** Cells by mixed radix: the last input counts fastest. -1 where the inputs cannot occur together. */
  | {
      readonly operation: "table";
      readonly of: readonly number[];
      readonly sizes: readonly number[];
      readonly cells: readonly number[];
    }
  | {
      readonly operation: "otherwise";
      readonly a: number;
      readonly kinds: readonly AbsenceKind[];
      readonly else: number;
    }
  | {
      readonly operation: "aggregate";
      readonly function: AggregateFunction;
      /** The child level. */
      readonly over: number;
      /** The node at the child level; none where rows are counted. */
      readonly a?: number;
      readonly absent: "skip" | "propagate" | "refuse";
      /** The node of the value for no row. */
      readonly empty: number | "refuse";
    };

/** A band with its edges in units of the operand's scale, and the node of its value. */
export interface ProgramBand {
  readonly lower: Integer;
  /** Whether the lower edge itself lies outside (`moreThan`). */
  readonly lowerOpen: boolean;
  readonly upper?: Integer;
  /** Whether the upper edge itself lies outside (`lessThan`). */
  readonly upperOpen?: boolean;
  readonly then: number;
}
