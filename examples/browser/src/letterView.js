import { objectionPp30Of2019 } from "@kinerja/regulations";
import { composeLetter } from "@kinerja/scoring";
import { make } from "./make.js";

const fields = ["addressee", "period", "contactWho", "contactReach"];

/** The letter, with the few things that only its sender knows. */
export function letterView({ speech, explanation, letter, onLetter }) {
  const { say } = speech;
  const inputs = fields.map((name) =>
    make(
      "div",
      { class: "field" },
      make("label", { for: name, text: say(name) }),
      make("input", {
        type: "text",
        id: name,
        autocomplete: "off",
        value: letter[name] ?? "",
        on: { input: (event) => onLetter({ ...letter, [name]: event.target.value }) },
      }),
    ),
  );
  return make(
    "div",
    { class: "stack" },
    make("form", { class: "letter-form no-print", on: { submit: (event) => event.preventDefault() } }, inputs),
    make("button", {
      type: "button",
      class: "primary no-print",
      text: say("print"),
      on: { click: () => globalThis.print() },
    }),
    make(
      "article",
      { class: "letter", id: "letter", lang: speech.language },
      ...paper({ speech, explanation, letter }),
    ),
  );
}

/** The sheet itself. */
export function paper({ speech, explanation, letter }) {
  const { say, policy, language } = speech;
  const isEmployee = policy.subject === "employeePredicate";
  const context = {
    subject: policy.subject === "unitDistribution" || policy.appliesTo.length === 0 ? "unit" : "person",
    period: letter.period?.trim() || say("blankPeriod"),
    contact: {
      who: letter.contactWho?.trim() || say("blankWho"),
      reach: letter.contactReach?.trim() || say("blankReach"),
    },
    ...(letter.addressee?.trim() ? { addressee: letter.addressee.trim() } : {}),
    ...(isEmployee && policy.validity.to === undefined ? { objection: { route: objectionPp30Of2019 } } : {}),
  };
  const content = composeLetter({ policy, explanation, context, identity: explanation.policy }, { language });
  return [
    make("h3", { class: "letter-title", text: content.title }),
    make(
      "ul",
      { class: "letter-about" },
      content.about.map((text) => make("li", { text })),
    ),
    make("p", { text: content.salutation }),
    ...content.page.map(section),
    make("h3", { class: "letter-annex", text: content.annexTitle }),
    ...content.annex.map(section),
  ];
}

function section({ heading, blocks }) {
  return make("section", {}, make("h4", { text: heading }), blocks.map(block));
}

function block(given) {
  switch (given.kind) {
    case "paragraph":
      return make("p", { text: given.text });
    case "points":
      return make(
        "ul",
        {},
        given.items.map((text) => make("li", { text })),
      );
    default: {
      const cell = (tag, text, column) => make(tag, { class: column.align === "right" ? "figure" : undefined, text });
      const head = make(
        "tr",
        {},
        given.columns.map((column) => cell("th", column.heading, column)),
      );
      const body = given.rows.map((row) =>
        make(
          "tr",
          {},
          row.map((text, index) => cell("td", text, given.columns[index])),
        ),
      );
      return make(
        "div",
        { class: "scroll", tabindex: "0" },
        make("table", {}, make("thead", {}, head), make("tbody", {}, body)),
      );
    }
  }
}
