/** What one request may ask of the service, and how many requests at once. */
export interface Limits {
  /** Bytes of a request's content. Default: 10,000,000. */
  readonly bodyBytes: number;
  /** Bytes of a policy document to be verified, which costs far more for each byte. Default: 1,000,000. */
  readonly documentBytes: number;
  /** Members of one scoring request. Default: 10,000. */
  readonly members: number;
  /** Values in a request's JSON, the nested ones too. Default: 1,000,000. */
  readonly values: number;
  /** How deep the JSON may be nested. Default: 32. */
  readonly depth: number;
  /** Milliseconds of computing for one request, looked at between members. Default: 10,000. */
  readonly milliseconds: number;
  /** Characters of an answer. Default: 64,000,000. */
  readonly answerLength: number;
  /** Requests with content that are worked on at once. Default: 64. */
  readonly concurrency: number;
}

/** The limits where an option names none. */
export const defaultLimits: Limits = {
  bodyBytes: 10_000_000,
  documentBytes: 1_000_000,
  members: 10_000,
  values: 1_000_000,
  depth: 32,
  milliseconds: 10_000,
  answerLength: 64_000_000,
  concurrency: 64,
};
