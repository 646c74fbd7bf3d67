import { compareIntegers, type Integer } from "@kinerja/model";

/** The lesser of two integers. */
export function lesserInteger(a: Integer, b: Integer): Integer {
  return compareIntegers(b, a) < 0 ? b : a;
}

/** The greater of two integers. */
export function greaterInteger(a: Integer, b: Integer): Integer {
  return compareIntegers(b, a) > 0 ? b : a;
}
