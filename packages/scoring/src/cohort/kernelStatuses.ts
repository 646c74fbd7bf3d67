/**
 * What a kernel says of a member: the first three are the indexes in `memberStatuses`; `constraint` is refused by a test
 * of the input, `overflow` left the safe integers and is to be computed by the interpreter.
 */
export const kernelStatuses = {
  scored: 0,
  partial: 1,
  refused: 2,
  constraint: 3,
  overflow: 4,
} as const;
