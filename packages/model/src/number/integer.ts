/**
 * A whole number of any size: a `number` where it is safe (at most 2^53 - 1 in magnitude), else a
 * `bigint`. The form is canonical, so equal integers have equal forms and `===` compares them.
 * There is no minus zero.
 */
export type Integer = number | bigint;
