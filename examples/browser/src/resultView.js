import { make } from "./make.js";

/** The result in one look: the predicate, why, and by which article. */
export function resultView({ speech, explanation, headline }) {
  const { say } = speech;
  const { result, trace } = explanation;
  const step = trace?.steps.findLast((each) => each.rule === headline && each.row === undefined);
  const given = result.values[headline];
  if (step === undefined || result.status === "refused" || typeof given === "object") return unfinished(speech, result);
  return make(
    "div",
    { class: "outcome", "data-tone": toneOf(speech, headline, given) },
    make("p", { class: "outcome-label", text: speech.label(headline) }),
    make("p", { class: "outcome-value", id: "outcome", text: speech.value(given, headline) }),
    make("h3", { text: say("why") }),
    ...reasons(speech, step),
    make(
      "dl",
      { class: "facts" },
      fact(say("source"), sourceLine(speech, step.source)),
      fact(say("lawAt"), speech.date(explanation.policy.at)),
    ),
    make("p", { class: "advice", text: say("advice") }),
  );
}

function unfinished(speech, { issues }) {
  const { say } = speech;
  return make(
    "div",
    { class: "outcome", "data-tone": "none" },
    make("p", { class: "outcome-value", id: "outcome", text: say("incompleteTitle") }),
    make("p", { text: say("incomplete") }),
    issues.length === 0 ? undefined : make("h3", { text: say("missing") }),
    make(
      "ul",
      { class: "issues" },
      issues.slice(0, 12).map((issue) => issueLine(speech, issue)),
    ),
  );
}

function issueLine({ language, label }, { code, path, message }) {
  const where = path.replace(/^members\[0\]\.?/, "");
  // What is still empty in the form needs no more than its name.
  if (code === "input.missingField" && !where.includes(".")) return make("li", { text: label(where) });
  return make(
    "li",
    {},
    make("span", { text: message[language] }),
    " ",
    make("code", { text: where === "" ? code : where }),
  );
}

function fact(term, content) {
  return [make("dt", { text: term }), make("dd", {}, content)];
}

/** Instrument, article and grade; a link where the law can be read. */
export function sourceLine(speech, source) {
  const { instrument, url } = source;
  const isLink = url !== undefined && /^https?:/.test(url);
  const name = isLink
    ? make("a", { href: url, rel: "noreferrer noopener", target: "_blank", text: instrument })
    : instrument;
  return make("span", {}, name, ` · ${speech.place(source)} · ${speech.grade(source)}`);
}

/** How good a category is, from its place in an ordered set; the word itself says it too. */
function toneOf({ policy, findRule }, headline, given) {
  if (typeof given === "boolean") return given ? "high" : "low";
  const { output } = findRule(headline);
  const set = output.kind === "category" ? policy.categories[output.set] : undefined;
  if (set?.ordered !== true) return "plain";
  const share = set.members.findIndex((member) => member.name === given) / (set.members.length - 1);
  if (share >= 0.66) return "high";
  return share >= 0.45 ? "middle" : "low";
}

function reasons(speech, step) {
  const { say, value, label, number } = speech;
  const read = step.inputs.filter(({ kind }) => kind !== "parameter");
  const cell = step.decisions.find(({ kind }) => kind === "cell");
  const band = step.decisions.find(({ kind }) => kind === "band");
  const shown = value(step.value, step.rule);
  if (cell !== undefined) {
    const parts = read.map((input) => `${label(input.name)} “${value(input.value, input.name)}”`);
    return [make("p", { text: `${parts.join(` ${say("and")} `)} ${say("gives")} “${shown}”.` }), matrix(speech, step)];
  }
  if (band !== undefined) {
    const values = {
      label: label(read[0]?.name ?? ""),
      value: number(trim(band.value)),
      comparison: say(band.comparison),
      edge: number(trim(band.edge)),
    };
    return [make("p", { text: `${say("bandReason", values)} ${shown}.` })];
  }
  return [
    make("p", { text: say("follows") }),
    make(
      "ul",
      { class: "follows" },
      read.map((input) => make("li", { text: `${label(input.name)}: ${value(input.value, input.name)}` })),
    ),
  ];
}

const trim = (text) => (text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text);

/** All cells of a table of two categories, with the one that was taken. */
function matrix(speech, step) {
  const { policy, findRule, findField, label, value } = speech;
  const { expression } = findRule(step.rule);
  const isSquare =
    expression.kind === "table" && expression.of.length === 2 && expression.of.every(({ kind }) => kind === "field");
  if (!isSquare) return undefined;
  const [rows, columns] = expression.of.map(({ name }) => ({
    name,
    members: policy.categories[findField(name).set].members.map((member) => member.name),
  }));
  const taken = step.inputs.map((input) => input.value);
  const cellOf = (row, column) => expression.cells.find(({ when }) => when[0] === row && when[1] === column);
  const head = make(
    "tr",
    {},
    make("td", {}),
    columns.members.map((column) => make("th", { scope: "col", text: value(column, columns.name) })),
  );
  const body = rows.members.toReversed().map((row) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", text: value(row, rows.name) }),
      columns.members.map((column) => {
        const isTaken = taken[0] === row && taken[1] === column;
        const name = cellOf(row, column)?.then.category;
        return make("td", {
          class: isTaken ? "taken" : undefined,
          "aria-current": isTaken ? "true" : undefined,
          text: short(value(name, step.rule)),
        });
      }),
    ),
  );
  return make(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": `${label(rows.name)} × ${label(columns.name)}` },
    make(
      "table",
      { class: "matrix" },
      make("caption", { text: `${label(rows.name)} ↓ · ${label(columns.name)} →` }),
      make("thead", {}, head),
      make("tbody", {}, body),
    ),
  );
}

/** A label without what stands in brackets, which the result itself shows in full; it may break after a slash. */
const short = (text) => text.replace(/ \(.*\)$/, "").replaceAll("/", "/\u200b");
