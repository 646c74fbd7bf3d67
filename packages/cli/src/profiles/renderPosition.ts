import type { Label, Source } from "@kinerja/model";
import type {
  AppliedOverride,
  IndicatorTarget,
  PositionAspect,
  PositionIndicator,
  PositionProfile,
} from "@kinerja/policy";
import type { CommandCall } from "../commands/command.ts";
import { showText } from "../printing/showText.ts";
import { wrapText } from "../printing/wrapText.ts";
import { directionWords, evidenceKindWords, evidenceWords, policyStatusWords, weightWords, words } from "../words.ts";

/** How a position is shown. */
export type PositionLayout = Pick<CommandCall, "language" | "paint" | "width">;

/** Shows what holds for one family of posts, and where each entry comes from. */
export function renderPosition(position: PositionProfile, layout: PositionLayout): readonly string[] {
  const { language, paint, width } = layout;
  const { profile, title, region, status, lineage, familyLabel, familyNote, weights } = position;
  const facts = [
    `${profile.id} ${profile.version}`,
    region[language],
    policyStatusWords[status][language],
    `hash ${profile.hash.slice(0, 12)}`,
  ];
  const line = lineage.map((each) => each.family).reverse();
  return [
    ...wrapText(title[language], width).map((each) => paint("strong", each)),
    ...wrapText(facts.join(" · "), width).map((each) => paint("quiet", each)),
    "",
    `${paint("strong", showText(familyLabel[language]))}  ${paint("quiet", showText(line.join(" ← ")))}`,
    ...(familyNote === undefined ? [] : wrapText(familyNote[language], width)),
    ...wrapText(weightWords[weights][language], width),
    ...position.aspects.flatMap((aspect) => ["", ...renderAspect(aspect, { position, layout })]),
    ...renderRemoved(position, layout),
    "",
    `${words.notes[language]}:`,
    ...position.notes.flatMap((note) => bullet(note[language], width)),
    ...bullet(describe(position.source, language), width),
  ];
}

interface Place {
  readonly position: PositionProfile;
  readonly layout: PositionLayout;
}

function renderAspect(aspect: PositionAspect, { position, layout }: Place): readonly string[] {
  const { language, paint, width } = layout;
  const { label, name, from, weight, note, expectation, overrides, indicators } = aspect;
  const facts = [name, `${words.broughtBy[language]} ${from}`];
  if (weight !== undefined) facts.push(`${words.weight[language]} ${weight}`);
  const texts = [
    ...(expectation === undefined ? [] : [`${words.expectation[language]}: ${expectation[language]}`]),
    ...(note === undefined ? [] : [note[language]]),
    ...foreign(aspect.source, position, layout),
    ...overrides.map((each) => changed(each, layout)),
    ...(indicators.length === 0 ? [words.noIndicators[language]] : []),
  ];
  return [
    ...headed(label, facts, layout),
    ...texts.flatMap((text) => indent(text, 4, width)).map((line) => paint("quiet", line)),
    ...indicators.flatMap((each) => renderIndicator(each, { position, layout })),
  ];
}

function renderIndicator(indicator: PositionIndicator, { position, layout }: Place): readonly string[] {
  const { language, paint, width } = layout;
  const { name, from, weight, unit, direction, target, purpose, note, evidenceKind, overrides } = indicator;
  const facts = [name, `${words.broughtBy[language]} ${from}`];
  if (weight !== undefined) facts.push(`${words.weight[language]} ${weight}`);
  const reading = [
    unit[language],
    directionWords[direction][language],
    ...(direction === "rubric" ? [] : [describeTarget(target, language)]),
    `${words.evidence[language]}: ${evidenceKindWords[evidenceKind][language]}`,
  ];
  const texts = [
    reading.join(" · "),
    purpose[language],
    ...(note === undefined ? [] : [note[language]]),
    ...foreign(indicator.source, position, layout),
    ...overrides.map((each) => changed(each, layout)),
  ];
  return [
    ...headed(indicator.label, facts, layout).map((line) => `  ${line}`),
    ...texts.flatMap((text) => indent(text, 6, width)).map((line) => paint("quiet", line)),
  ];
}

function headed(label: Label, facts: readonly string[], { language, paint, width }: PositionLayout): readonly string[] {
  const lines = wrapText(label[language], width - 4).map((line) => paint("strong", line));
  const shown = paint("quiet", showText(facts.join(" · ")));
  const [only] = lines;
  const fits = lines.length === 1 && label[language].length + facts.join(" · ").length + 6 <= width;
  return fits ? [`${only}  ${shown}`] : [...lines, `  ${shown}`];
}

function describeTarget(target: IndicatorTarget | undefined, language: PositionLayout["language"]): string {
  if (target === undefined) return words.targetAgreed[language];
  const text = typeof target === "string" ? target : `${target.low} – ${target.high}`;
  return `${words.target[language]} ${text}`;
}

/** The source of an entry, where it is not that of the profile. */
function foreign(source: Source, { source: common }: PositionProfile, { language }: PositionLayout): readonly string[] {
  const isCommon = source.instrument === common.instrument && source.evidence === common.evidence;
  return isCommon ? [] : [`${words.basis[language]}: ${describe(source, language)}`];
}

function changed({ family, reason, source, before }: AppliedOverride, { language }: PositionLayout): string {
  const keys = Object.keys(before).join(", ");
  return `${words.changedBy[language]} ${family} (${keys}): ${reason[language]} [${describe(source, language)}]`;
}

function renderRemoved({ removed }: PositionProfile, { language, paint, width }: PositionLayout): readonly string[] {
  if (removed.length === 0) return [];
  const lines = removed.flatMap(({ label, aspect, indicator, from, family, reason, source }) => {
    const entry = indicator === undefined ? aspect : `${aspect}.${indicator}`;
    const facts = `${entry} · ${words.broughtBy[language]} ${from} · ${words.leftOutBy[language]} ${family}`;
    return [
      `  ${showText(label[language])}`,
      ...indent(facts, 6, width).map((line) => paint("quiet", line)),
      ...indent(`${reason[language]} [${describe(source, language)}]`, 6, width).map((line) => paint("quiet", line)),
    ];
  });
  return ["", paint("strong", words.leftOut[language]), ...lines];
}

function describe({ instrument, evidence }: Source, language: PositionLayout["language"]): string {
  return `${instrument} (${words.evidence[language]}: ${evidenceWords[evidence][language]})`;
}

function bullet(text: string, width: number): readonly string[] {
  return wrapText(text, width - 4).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`);
}

function indent(text: string, by: number, width: number): readonly string[] {
  return wrapText(text, width - by).map((line) => `${" ".repeat(by)}${line}`);
}
