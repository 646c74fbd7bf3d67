import type { NamesOf, PolicyDocument, RuleValues } from "@kinerja/policy";
import { expectTypeOf } from "vitest";
import type { permenpanrb6Of2022 } from "./permenpanrb6Of2022.ts";
import type { permenpanrb14Of2017 } from "./permenpanrb14Of2017.ts";
import type { pp46Of2011 } from "./pp46Of2011.ts";
import type { seMenpanrb3Of2023 } from "./seMenpanrb3Of2023.ts";

// Each document carries its names, so that results are typed by them.
expectTypeOf<typeof pp46Of2011>().toExtend<PolicyDocument>();
expectTypeOf<keyof RuleValues<NamesOf<typeof permenpanrb6Of2022>, "member">>().toEqualTypeOf<"predicate">();
expectTypeOf<keyof RuleValues<NamesOf<typeof permenpanrb14Of2017>, "member">>().toEqualTypeOf<
  "weightedMean" | "index" | "grade"
>();
expectTypeOf<keyof RuleValues<NamesOf<typeof pp46Of2011>, "activities">>().toEqualTypeOf<
  "quantity" | "quality" | "time" | "cost" | "total" | "score"
>();
expectTypeOf<NamesOf<typeof seMenpanrb3Of2023>["categories"]["majorityMeaning"]>().toEqualTypeOf<
  "moreThanHalf" | "plurality"
>();
