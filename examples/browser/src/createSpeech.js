import { absenceWords, evidenceWords, monthWords, texts } from "./texts.js";

/** How things are called in one language, by the words of the policy where it has them. */
export function createSpeech(policy, language) {
  const levels = policy.levels;
  const findField = (name) =>
    levels.flatMap((level) => Object.entries(level.fields)).find(([own]) => own === name)?.[1];
  const findRule = (name) => levels.flatMap((level) => Object.entries(level.rules)).find(([own]) => own === name)?.[1];
  const find = (name) => findField(name) ?? findRule(name) ?? policy.parameters[name];
  const say = (name, values = {}) =>
    texts[name][language].replace(/\{(\w+)\}/g, (whole, word) => values[word] ?? whole);
  const number = (text) => (language === "id" ? text.replace(".", ",") : text);
  const category = (set, name) =>
    policy.categories[set]?.members.find((member) => member.name === name)?.label[language] ?? name;

  /** A value as a person reads it; `name` is the field, parameter or rule that has it. */
  const value = (given, name) => {
    if (typeof given === "boolean") return say(given ? "yes" : "no");
    if (typeof given === "object") return absenceWords[given.absent][language];
    const owner = find(name);
    const shape = owner?.output ?? owner?.type ?? owner;
    return shape?.kind === "category" ? category(shape.set, given) : number(given);
  };

  const label = (name) => find(name)?.label[language] ?? aggregateLabel(name);
  const aggregateLabel = (name) => {
    const [, level] = name.split(" ");
    return levels.find((each) => each.name === level)?.label[language] ?? name;
  };

  const place = ({ locator = {} }) => {
    const parts = [
      locator.article && `${say("article")} ${locator.article.replace(/^Pasal /i, "")}`,
      locator.annex && `${say("annex")} ${locator.annex.replace(/^Lampiran /i, "")}`,
      locator.page && `${say("page")} ${locator.page}`,
    ].filter(Boolean);
    return parts.length === 0 ? say("articleNotSeen") : parts.join(", ");
  };
  const grade = ({ evidence }) => evidenceWords[evidence][language];
  const date = (iso) => {
    const [year, month, day] = iso.split("-").map(Number);
    return `${day} ${monthWords[language][month - 1]} ${year}`;
  };

  return { language, policy, say, value, label, number, category, place, grade, date, findField, findRule };
}
