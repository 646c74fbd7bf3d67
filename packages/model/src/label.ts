/**
 * A text in both languages of the project: the official Indonesian term first.
 *
 * Every name that a person reads (a field, a rule, a grade, a message) is a label, so that no
 * reader is left with an identifier.
 *
 * @example
 * const label: Label = { id: "Sangat Baik", en: "Very good" };
 * label.id; // => "Sangat Baik"
 */
export interface Label {
  readonly id: string;
  readonly en: string;
}

/** The two languages in which the project speaks. */
export type Language = keyof Label;
