export { type AnalyseOptions, type Analysis, analyseDocument } from "./analyse/analyseDocument.ts";
export type { AbsentType, BooleanType, CategoryType, ExpressionType, NumberType } from "./analyse/expressionType.ts";
export { decisionScale, workingScale } from "./analyse/scales.ts";
export { absent } from "./builder/absent.ts";
export { add } from "./builder/add.ts";
export type { AggregateOptions, LevelReference, WhenEmpty } from "./builder/aggregate.ts";
export { all } from "./builder/all.ts";
export { any } from "./builder/any.ts";
export { atLeast } from "./builder/atLeast.ts";
export { atMost } from "./builder/atMost.ts";
export { type BandInput, bands } from "./builder/bands.ts";
export { choose } from "./builder/choose.ts";
export type { ConstantInput } from "./builder/constantInput.ts";
export { type CountOptions, count } from "./builder/count.ts";
export { decimal } from "./builder/decimal.ts";
export {
  defineOverlay,
  type LevelOfRule,
  type OverlayBuilder,
  type OverlayHeader,
  type WithCategories,
  type WithParameter,
} from "./builder/defineOverlay.ts";
export { definePolicy, type EmptyPolicyBuilder } from "./builder/definePolicy.ts";
export type {
  CategoriesDefinition,
  ConstraintDefinition,
  ExceptionDefinition,
  FieldDefinition,
  LevelDefinition,
  ParameterDefinition,
  PolicyHeader,
  RuleDefinition,
  TotalDefinition,
  ValueTypeDefinition,
} from "./builder/definitions.ts";
export { type DivideOptions, divide } from "./builder/divide.ts";
export { equal } from "./builder/equal.ts";
export { every } from "./builder/every.ts";
export { greatest } from "./builder/greatest.ts";
export { greatestOf } from "./builder/greatestOf.ts";
export { least } from "./builder/least.ts";
export { leastOf } from "./builder/leastOf.ts";
export { lessThan } from "./builder/lessThan.ts";
export { moreThan } from "./builder/moreThan.ts";
export { multiply } from "./builder/multiply.ts";
export { not } from "./builder/not.ts";
export { notEqual } from "./builder/notEqual.ts";
export type { DecimalText, Operand } from "./builder/operand.ts";
export { otherwise } from "./builder/otherwise.ts";
export type { FieldsOf, FreeName, GatheredNames, NextLevel, PolicyBuilder, ValueOf } from "./builder/policyBuilder.ts";
export type {
  ChildOf,
  DeclaredLevel,
  DeclaredName,
  FieldValues,
  LevelName,
  NamesOf,
  PolicyNames,
  ReadableAt,
  RuleValues,
  SeenFrom,
  TypedPolicy,
} from "./builder/policyNames.ts";
export { present } from "./builder/present.ts";
export { round } from "./builder/round.ts";
export type { Scope } from "./builder/scope.ts";
export { some } from "./builder/some.ts";
export { subtract } from "./builder/subtract.ts";
export { sum } from "./builder/sum.ts";
export { type CellInput, table } from "./builder/table.ts";
export { truth } from "./builder/truth.ts";
export type { Consequence, ConsequenceLimit, ConsequenceStep } from "./consequence/consequence.ts";
export { consequenceFor } from "./consequence/consequenceFor.ts";
export type { CategoryMap, Conversion, ConversionEnd, ConversionMethod } from "./conversion/conversion.ts";
export {
  type DescribeRuleOptions,
  describeRule,
  type RuleChoice,
  type RuleOutcome,
  type RuleText,
} from "./describe/describeRule.ts";
export { type DiffSection, type DiffText, describeDiff } from "./diff/describeDiff.ts";
export { type Comparable, diff } from "./diff/diff.ts";
export type {
  ChangedPart,
  ChangeGroup,
  ChangeKind,
  DiffSide,
  PolicyChange,
  PolicyDiff,
} from "./diff/policyDiff.ts";
export type {
  AbsentLiteral,
  Add,
  Aggregate,
  AggregateFunction,
  All,
  Any,
  Band,
  Bands,
  BooleanLiteral,
  CategoryLiteral,
  Cell,
  Choose,
  Compare,
  Comparison,
  Constant,
  DecimalLiteral,
  Divide,
  Expression,
  ExpressionKind,
  FieldReference,
  Greatest,
  Least,
  Literal,
  Multiply,
  Not,
  Otherwise,
  ParameterReference,
  Present,
  Round,
  RuleReference,
  Subtract,
  Table,
} from "./document/expression.ts";
export { expressionParts } from "./document/expressionParts.ts";
export { namePattern, reservedNames } from "./document/names.ts";
export type {
  BooleanField,
  CategoryField,
  CategorySet,
  Constraint,
  DatedValue,
  DeclaredException,
  Field,
  Level,
  NumberField,
  Parameter,
  PolicyCase,
  PolicyDocument,
  Rule,
  Validity,
  ValueType,
  WeightsTotal,
} from "./document/policyDocument.ts";
export type { OverlayTier, PolicyOverlay } from "./document/policyOverlay.ts";
export { applyEmploymentKinds } from "./employment/applyEmploymentKinds.ts";
export {
  employmentKindCategories,
  employmentKindField,
  employmentKindName,
  employmentKindSet,
} from "./employment/employmentKindField.ts";
export { canonicalJson } from "./identity/canonicalJson.ts";
export { hashPolicy } from "./identity/hashPolicy.ts";
export { type PolicyCode, policyMessages } from "./messages.ts";
export { applyOverlays } from "./overlay/applyOverlays.ts";
export type { EffectivePolicy, ReplacedPart, Replacement } from "./overlay/effectivePolicy.ts";
export { printPolicy } from "./print/printPolicy.ts";
export type {
  AppliedOverride,
  EntryProvenance,
  PositionAspect,
  PositionIndicator,
  PositionProfile,
  RemovedEntry,
  WeightBasis,
} from "./profile/positionProfile.ts";
export {
  type ProfileItem,
  type ProfileMember,
  type ProfileRealization,
  type ProfileRow,
  profileMember,
  type RealizedValue,
} from "./profile/profileMember.ts";
export type {
  AspectDefinition,
  IndicatorDirection,
  IndicatorTarget,
  PostFamily,
  ProfileAspect,
  ProfileIndicator,
  ProfileOverride,
  RegionProfile,
} from "./profile/regionProfile.ts";
export { resolveProfile } from "./profile/resolveProfile.ts";
export { type ResolveDateOptions, resolveDate } from "./resolve/resolveDate.ts";
export { type ResolutionMode, type ResolvedParameters, resolveParameters } from "./resolve/resolveParameters.ts";
export { type AchievementOptions, achievement } from "./rewrite/achievement.ts";
export { cap } from "./rewrite/cap.ts";
export { type ClampLimits, clamp } from "./rewrite/clamp.ts";
export { floor } from "./rewrite/floor.ts";
export { type Anchor, type InterpolateOptions, interpolate } from "./rewrite/interpolate.ts";
export { type MeanOptions, mean } from "./rewrite/mean.ts";
export { rubric } from "./rewrite/rubric.ts";
export { type WeightedMeanOptions, weightedMean } from "./rewrite/weightedMean.ts";
export { type PoliciesBySubject, policiesInForce } from "./select/policiesInForce.ts";
export type { Succession } from "./select/succession.ts";
export { type PolicyStatus, policyStatus } from "./status/policyStatus.ts";
export { type StaleOptions, type StaleReason, type StaleValue, staleValues } from "./status/staleValues.ts";
export type { Unit } from "./units/unitNames.ts";
export { type UnitDescription, units } from "./units/units.ts";
export { assertSound } from "./verify/assertSound.ts";
export type { Finding, WitnessMember, WitnessPair } from "./verify/finding.ts";
export { type FindingCode, type FindingText, findingMessages } from "./verify/findingMessages.ts";
export { type Verdict, type VerifyOptions, verifyPolicy } from "./verify/verifyPolicy.ts";
