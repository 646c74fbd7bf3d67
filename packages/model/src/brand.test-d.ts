import { expectTypeOf } from "vitest";
import type { IsoDate } from "./date/isoDate.ts";
import { parseIsoDate } from "./date/parseIsoDate.ts";
import { type PersonId, parsePersonId } from "./id/personId.ts";
import type { PostId } from "./id/postId.ts";
import type { Issue } from "./issue.ts";
import type { Outcome } from "./outcome.ts";

// A brand is a string for readers, and no string is a brand.
expectTypeOf<PersonId>().toExtend<string>();
expectTypeOf<string>().not.toExtend<PersonId>();
expectTypeOf<PersonId>().not.toExtend<PostId>();
expectTypeOf<"2026-01-01">().not.toExtend<IsoDate>();
expectTypeOf(parsePersonId).returns.toEqualTypeOf<PersonId | undefined>();
expectTypeOf(parseIsoDate).returns.toEqualTypeOf<IsoDate | undefined>();

// The issues can be read before the kind is tested; the value cannot.
expectTypeOf<Outcome<number>["issues"]>().toEqualTypeOf<readonly Issue[]>();
// @ts-expect-error a refused outcome has no value
expectTypeOf<Outcome<number>["value"]>();
