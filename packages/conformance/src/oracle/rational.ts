import type { RoundingMode } from "@kinerja/model";
import { roundQuotient } from "./roundQuotient.ts";
import { readScaled, type Scaled } from "./scaled.ts";
import { tenTo } from "./tenTo.ts";

/** A fraction of whole numbers: no digit is ever lost. The denominator is above zero; it is not reduced. */
export class Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator: bigint = 1n) {
    if (denominator === 0n) throw new RangeError("A fraction over zero");
    this.numerator = denominator < 0n ? -numerator : numerator;
    this.denominator = denominator < 0n ? -denominator : denominator;
  }

  /** Reads a decimal text, a whole number, or a fraction written `19/25`. */
  static of(value: string | number): Rational {
    const [top = "", bottom] = String(value).split("/");
    const read = readScaled(top);
    if (read === undefined) throw new RangeError(`No number: ${value}`);
    const fraction = new Rational(read.units, tenTo(read.decimals));
    return bottom === undefined ? fraction : fraction.over(Rational.of(bottom));
  }

  plus(other: Rational): Rational {
    if (this.denominator === other.denominator) return new Rational(this.numerator + other.numerator, this.denominator);
    return new Rational(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other: Rational): Rational {
    return new Rational(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Rational): Rational {
    return new Rational(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Below zero, zero or above zero as this is less than, equal to or more than the other. */
  compare(other: Rational): number {
    const [left, right] = [this.numerator * other.denominator, other.numerator * this.denominator];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  }

  atLeast(other: Rational): boolean {
    return this.compare(other) >= 0;
  }

  moreThan(other: Rational): boolean {
    return this.compare(other) > 0;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  round(decimals: number, mode: RoundingMode = "halfUp"): Scaled {
    return { units: roundQuotient(this.numerator * tenTo(decimals), this.denominator, mode), decimals };
  }
}
