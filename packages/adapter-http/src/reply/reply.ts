import type { Issue, Label, Language } from "@kinerja/model";

/** The forms in which an answer can leave. */
export type MediaType = "application/json" | "text/plain";

/** What a request comes to: an answer, or a problem that says why there is none. */
export type Reply = Answer | Problem;

/** A body that is ready to leave, with status 200. */
export interface Answer {
  readonly kind: "answer";
  readonly mediaType: MediaType;
  readonly body: string;
  /** Set where the body is a text in one language. */
  readonly language?: Language;
}

/** Why there is no answer, before it is put into one language. */
export interface Problem {
  readonly kind: "problem";
  readonly status: number;
  readonly code: string;
  readonly message: Label;
  readonly issues: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A value, or the problem that stands in its way. */
export type Step<Value> = { readonly kind: "ready"; readonly value: Value } | Problem;
