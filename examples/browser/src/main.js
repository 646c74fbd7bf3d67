import { parseExactJson } from "@kinerja/model";
import { policies } from "@kinerja/regulations";
import { explain } from "@kinerja/scoring";
import { createSpeech } from "./createSpeech.js";
import { outputView, stepsView, tableView } from "./detailViews.js";
import { jsonBox, memberForm, policyChoice } from "./inputView.js";
import { letterView, paper } from "./letterView.js";
import { make } from "./make.js";
import { resultView } from "./resultView.js";
import { tabs } from "./tabs.js";

const all = Object.values(policies);
const app = document.querySelector("#app");

const state = {
  language: "id",
  policy: all[0],
  /** What the form holds, by policy. */
  values: Object.fromEntries(all.map((policy) => [policy.id, {}])),
  json: Object.fromEntries(all.map((policy) => [policy.id, exampleText(policy)])),
  input: "form",
  detail: "table",
  letter: {},
};

function exampleText(policy) {
  const { input, name } = policy.cases.find((each) => each.expectedIssues === undefined) ?? { input: {}, name: "" };
  return JSON.stringify({ id: name, ...input }, undefined, 2);
}

const hasForm = (policy) => policy.levels.length === 1;
const inputOf = () => (hasForm(state.policy) ? state.input : "json");
const speechNow = () => createSpeech(state.policy, state.language);
/** The rule that the policy leads to: the last one of the member. */
const headlineOf = (policy) => Object.keys(policy.levels[0].rules).at(-1);

/** The member to score, or where its JSON goes wrong. */
function readMember() {
  if (inputOf() === "form") return { member: { id: "form", ...state.values[state.policy.id] } };
  const text = state.json[state.policy.id];
  const reading = parseExactJson(text);
  if (reading.kind === "read") return { member: reading.value };
  const before = text.slice(0, reading.offset).split("\n");
  return { member: {}, fault: { line: before.length, column: before.at(-1).length + 1 } };
}

/** Everything but the input, so that what has the focus stays where it is. */
function renderResult() {
  const speech = speechNow();
  const { member, fault } = readMember();
  const explanation = explain(state.policy, member);
  const note = document.querySelector("#json-fault");
  if (note) note.textContent = fault === undefined ? "" : speech.say("notJson", fault);
  const view = { speech, explanation, headline: headlineOf(state.policy) };
  document.querySelector("#result").replaceChildren(resultView(view));
  const onLetter = (letter) => {
    state.letter = letter;
    document.querySelector("#letter").replaceChildren(...paper({ ...view, letter }));
  };
  const contents = {
    table: () => tableView(view),
    steps: () => stepsView(view),
    letter: () => letterView({ ...view, letter: state.letter, onLetter }),
    output: () => outputView(view),
  };
  const details = tabs({
    name: "details",
    label: speech.say("details"),
    entries: Object.keys(contents).map((key) => ({ key, label: speech.say(key), content: contents[key] })),
    chosen: state.detail,
    onChoose: (key) => {
      state.detail = key;
    },
  });
  document.querySelector("#details").replaceChildren(details);
}

function renderInput() {
  const speech = speechNow();
  const { id } = state.policy;
  const form = () =>
    memberForm({
      speech,
      values: state.values[id],
      onChange: (name, value) => {
        state.values[id] = { ...state.values[id], [name]: value };
        renderResult();
      },
    });
  const json = () =>
    jsonBox({
      speech,
      text: state.json[id],
      onChange: (text) => {
        state.json[id] = text;
        renderResult();
      },
      onExample: () => {
        state.json[id] = exampleText(state.policy);
        render();
      },
    });
  const place = document.querySelector("#input");
  if (!hasForm(state.policy)) return place.replaceChildren(json());
  const entries = [
    { key: "form", label: speech.say("form"), content: form },
    { key: "json", label: speech.say("json"), content: json },
  ];
  const onChoose = (key) => {
    state.input = key;
    renderResult();
  };
  place.replaceChildren(tabs({ name: "input", label: speech.say("fillIn"), entries, chosen: state.input, onChoose }));
}

function languageButtons({ say }) {
  const names = { id: "Indonesia", en: "English" };
  const buttons = Object.entries(names).map(([language, text]) =>
    make("button", {
      type: "button",
      lang: language,
      "aria-pressed": String(state.language === language),
      text,
      on: {
        click: () => {
          state.language = language;
          render();
          document.querySelector(`.languages [lang="${language}"]`).focus();
        },
      },
    }),
  );
  return make("div", { class: "languages no-print", role: "group", "aria-label": say("language") }, buttons);
}

function render() {
  const speech = speechNow();
  const { say, language } = speech;
  document.documentElement.lang = language;
  document.title = `Kinerja · ${state.policy.source.instrument}`;
  const onChoose = (id) => {
    state.policy = policies[id];
    render();
    document.querySelector(`#policy-${CSS.escape(id)}`).focus();
  };
  const step = (number, title, content, attributes = {}) =>
    make(
      "section",
      { class: "step", "aria-labelledby": `step-${number}`, ...attributes },
      make(
        "h2",
        { id: `step-${number}` },
        make("span", { class: "step-number", "aria-hidden": "true", text: String(number) }),
        say(title),
      ),
      content,
    );
  app.replaceChildren(
    make(
      "header",
      { class: "head" },
      make("div", {}, make("h1", { text: "Kinerja" }), make("p", { class: "tagline", text: say("tagline") })),
      languageButtons(speech),
    ),
    make("p", { class: "promise", text: say("offline") }),
    make(
      "main",
      {},
      step(1, "choosePolicy", policyChoice({ policies: all, chosen: state.policy.id, speech, onChoose }), {
        class: "step no-print",
      }),
      make(
        "div",
        { class: "columns" },
        step(2, "fillIn", make("div", { id: "input" }), { class: "step no-print" }),
        step(3, "result", make("div", { id: "result", "aria-live": "polite" })),
      ),
      step(4, "details", make("div", { id: "details" })),
    ),
    make("footer", { class: "no-print" }, make("p", { text: say("footer") })),
  );
  renderInput();
  renderResult();
}

// A closed step would be missing on paper.
addEventListener("beforeprint", () => {
  for (const step of document.querySelectorAll("details")) step.open = true;
});

render();
