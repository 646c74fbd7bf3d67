/** What the page of a standard says, in one language, before it becomes markup. */
export interface StandardView {
  readonly language: "id" | "en";
  readonly title: string;
  readonly region: string;
  readonly family: string;
  /** That the profile or the policy is no law, or how well it is known. */
  readonly status: string;
  readonly lead: readonly string[];
  readonly aspects: readonly AspectView[];
  /** What other posts have and this one has not, with the reason. */
  readonly removed: readonly ReasonView[];
  readonly weights: string;
  readonly steps: readonly StepView[];
  readonly numbers: readonly NumberView[];
  readonly example: ExampleView;
  readonly changes: readonly ChangeView[];
  readonly changeNote: string;
  readonly lawChange: readonly string[];
  readonly notes: readonly string[];
  readonly identity: readonly { readonly label: string; readonly value: string }[];
}

/** A side of the work, with what is measured in it. */
export interface AspectView {
  readonly label: string;
  readonly weight: string;
  readonly details: readonly string[];
  readonly indicators: readonly IndicatorView[];
}

/** One thing that is measured. */
export interface IndicatorView {
  readonly label: string;
  readonly purpose: string;
  readonly unit: string;
  readonly direction: string;
  readonly evidence: string;
  readonly target: string;
  readonly weight: string;
  readonly details: readonly string[];
}

/** Something that differs, and why. */
interface ReasonView {
  readonly label: string;
  readonly reason: string;
}

/** One rule of the policy in words. */
export interface StepView {
  readonly label: string;
  readonly text: string;
  readonly bands: readonly string[];
  readonly source: string;
}

/** One dated number of the policy with the law behind it. */
export interface NumberView {
  readonly label: string;
  readonly value: string;
  readonly from: string;
  readonly source: string;
  readonly evidence: string;
}

/** A made-up employee, computed by the policy itself. */
export interface ExampleView {
  readonly caution: string;
  readonly rows: readonly {
    readonly aspect: string;
    readonly indicator: string;
    readonly target: string;
    readonly realized: string;
    readonly achievement: string;
    readonly outcome: string;
  }[];
  readonly results: readonly { readonly label: string; readonly value: string }[];
  readonly scale?: ScaleView;
}

/** The edges of the result on a line, and where the example stands. */
export interface ScaleView {
  readonly least: number;
  readonly greatest: number;
  readonly value: number;
  readonly valueText: string;
  readonly description: string;
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
    readonly edge: string;
  }[];
}

/** What another value of one indicator would do in the example. */
export interface ChangeView {
  readonly indicator: string;
  readonly now: string;
  readonly needed: string;
  readonly effect: string;
}
