import { make } from "./make.js";
import { sourceLine } from "./resultView.js";

/** Every rule of the member and of its rows, with value and source. */
export function tableView({ speech, explanation }) {
  const { say, policy } = speech;
  const { result } = explanation;
  const [member, ...children] = policy.levels;
  const tables = [rulesTable(speech, member, [{ values: result.values }], member.label[speech.language])];
  for (const level of children) {
    const rows = result[level.name];
    if (Array.isArray(rows)) tables.push(rowsTable(speech, level, rows));
  }
  return make(
    "div",
    { class: "stack" },
    tables,
    make("p", { class: "hint", text: `${say("lawAt")} ${speech.date(explanation.policy.at)}` }),
  );
}

function rulesTable(speech, level, [row], caption) {
  const { say, label, value } = speech;
  const lines = Object.entries(level.rules).map(([name, rule]) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", text: label(name) }),
      make("td", { class: "figure", text: value(row.values[name], name) }),
      make("td", { class: "source" }, sourceLine(speech, rule.source)),
    ),
  );
  const head = make(
    "tr",
    {},
    ["rule", "value", "source"].map((key) =>
      make("th", { scope: "col", class: key === "value" ? "figure" : undefined, text: say(key) }),
    ),
  );
  return scroll(
    caption,
    make("table", {}, make("caption", { text: caption }), make("thead", {}, head), make("tbody", {}, lines)),
  );
}

function rowsTable(speech, level, rows) {
  const { label, value, language } = speech;
  const names = Object.keys(level.rules);
  const caption = level.label[language];
  const head = make(
    "tr",
    {},
    make("th", { scope: "col", text: "#" }),
    names.map((name) => make("th", { scope: "col", class: "figure wraps", text: label(name) })),
  );
  const body = rows.map((row, index) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", text: row.id ?? String(index + 1) }),
      names.map((name) => make("td", { class: "figure", text: value(row.values[name], name) })),
    ),
  );
  return scroll(
    caption,
    make("table", {}, make("caption", { text: caption }), make("thead", {}, head), make("tbody", {}, body)),
  );
}

function scroll(name, table) {
  return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, table);
}

/** The whole way, step by step; the last one, the result, stands open. */
export function stepsView({ speech, explanation }) {
  const steps = explanation.trace?.steps ?? [];
  if (steps.length === 0) return make("p", { text: speech.say("incomplete") });
  const last = steps.findLastIndex(({ row }) => row === undefined);
  const items = steps.map((step, index) => make("li", {}, stepItem(speech, step, index === last)));
  return make("ol", { class: "steps" }, items);
}

function stepItem(speech, step, open) {
  const { say, label, value, number } = speech;
  const row = step.row === undefined ? "" : ` · ${rowName(speech, step.row)}`;
  const exact = step.exact === undefined ? "" : ` (${say("exactly")} ${number(step.exact)})`;
  const inputs = step.inputs.map((input) => {
    const from = input.from === undefined ? "" : ` (${say("from")} ${speech.date(input.from)})`;
    return make("li", { text: `${label(input.name)}: ${value(input.value, input.name)}${from}` });
  });
  return make(
    "details",
    { open },
    make(
      "summary",
      {},
      make("strong", { text: label(step.rule) }),
      `${row} = `,
      make("span", { class: "step-value", text: `${value(step.value, step.rule)}${exact}` }),
    ),
    inputs.length === 0
      ? undefined
      : make("div", { class: "step-part" }, make("span", { text: say("reads") }), make("ul", {}, inputs)),
    step.decisions.length === 0
      ? undefined
      : make(
          "div",
          { class: "step-part" },
          make("span", { text: say("decides") }),
          make(
            "ul",
            {},
            step.decisions.map((decision) => make("li", { text: decisionText(speech, step, decision) })),
          ),
        ),
    make("p", { class: "source" }, sourceLine(speech, step.source)),
  );
}

function rowName({ policy, language }, row) {
  const [, name, index] = /(\w+)\[(\d+)\]$/.exec(row) ?? [];
  const level = policy.levels.find((each) => each.name === name);
  return `${level?.label[language] ?? name} ${Number(index) + 1}`;
}

function decisionText({ say, value, number }, step, decision) {
  const result = decision.result === undefined ? "" : value(decision.result, step.rule);
  switch (decision.kind) {
    case "decisionScale":
      return say("rounded", { value: number(decision.value), rounded: number(decision.rounded) });
    case "band":
      return say("band", {
        value: number(decision.value),
        comparison: say(decision.comparison),
        edge: number(decision.edge),
        result,
      });
    case "cell":
      return say("cell", {
        when: decision.when.map((each, index) => value(each, step.inputs[index]?.name)).join(" × "),
        result,
      });
    default:
      return say(decision.condition ? "holds" : "fails", { result });
  }
}

/** The result as the service and the command give it. */
export function outputView({ explanation }) {
  return make("pre", { class: "output", tabindex: "0", text: JSON.stringify(explanation, undefined, 2) });
}
