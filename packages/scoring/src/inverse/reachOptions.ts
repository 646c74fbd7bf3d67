import type { CompileOptions } from "../score/compilePolicy.ts";

/** Options of `reachNext`. */
export interface ReachOptions extends CompileOptions {
  /**
   * The rule that is to give something better. Default: the policy's own result, an ordered category or
   * a truth that no other rule of its level reads.
   */
  readonly rule?: string;
  /** The row of a rule that stands in rows, such as `indicators[0]`. Default: the row of the fields. */
  readonly row?: string;
  /** What is to be reached, or better. Default: the next category after the present one; of a truth, true. A number has no default. */
  readonly target?: string | boolean;
  /**
   * The step of a field as a decimal, by its path or its name, such as `{ behaviourScore: "0.25" }`. A
   * sign (`"+1"`, `"-1"`) says the only direction. Default: one unit of the field's last decimal.
   */
  readonly steps?: Readonly<Record<string, string | number>>;
  /** How many stretches of values may be judged before the answer is `notSettled`. Default: 20,000. */
  readonly limit?: number;
}
