import { fillLabel, type Label } from "@kinerja/model";
import type { Field } from "../../document/policyDocument.ts";
import { listLabels } from "./listLabels.ts";
import { quote } from "./quote.ts";
import type { Voice } from "./voice.ts";
import { writeRange } from "./writeRange.ts";
import { writeValue } from "./writeValue.ts";

/** Says what may be filled in: a range of numbers, a choice, or yes or no. */
export function writeField(field: Field, voice: Voice): Label {
  switch (field.kind) {
    case "boolean":
      return texts.boolean;
    case "number": {
      const edge = (decimal: string) => ({ kind: "literal", decimal, unit: field.unit }) as const;
      return writeRange({ atLeast: edge(field.least), atMost: edge(field.greatest) }, voice);
    }
    case "category": {
      const { categories } = voice.document;
      const members = Object.hasOwn(categories, field.set) ? (categories[field.set]?.members ?? []) : [];
      return listLabels(
        members.map(({ label }) => quote(label)),
        { id: "atau", en: "or" },
      );
    }
  }
}

/** Says what a missing value means, or nothing where it must be filled in. */
export function writeDefault(field: Field, { document }: Voice): Label {
  const { whenMissing } = field;
  if (whenMissing === undefined) return texts.mustBeFilled;
  const value = writeValue(whenMissing, field, document.categories);
  return fillLabel(texts.whenMissing, { value });
}

const texts = {
  boolean: { id: "ya atau tidak", en: "yes or no" },
  mustBeFilled: { id: "wajib diisi", en: "it must be filled in" },
  whenMissing: { id: "bila kosong dianggap {value}", en: "where empty it counts as {value}" },
} as const;
