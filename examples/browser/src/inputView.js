import { policyStatus } from "@kinerja/policy";
import { make } from "./make.js";
import { statusWords } from "./texts.js";

/** The list of regulations, as radio buttons that look like cards. */
export function policyChoice({ policies, chosen, speech, onChoose }) {
  const { say, language } = speech;
  const cards = policies.map((policy) => {
    const id = `policy-${policy.id}`;
    const input = make("input", {
      type: "radio",
      name: "policy",
      id,
      value: policy.id,
      checked: policy.id === chosen,
      on: { change: () => onChoose(policy.id) },
    });
    const years = `${policy.validity.from.slice(0, 4)} – ${policy.validity.to?.slice(0, 4) ?? "…"}`;
    return make(
      "label",
      { class: "card", for: id },
      input,
      make("span", { class: "card-name", text: policy.source.instrument }),
      make("span", { class: "card-title", text: policy.title[language] }),
      make("span", { class: "card-meta", text: `${years} · ${statusWords[policyStatus(policy)][language]}` }),
    );
  });
  return make(
    "fieldset",
    { class: "cards" },
    make("legend", { class: "visually-hidden", text: say("choosePolicy") }),
    cards,
  );
}

/** A form of the member's own fields. */
export function memberForm({ speech, values, onChange }) {
  const { policy, language } = speech;
  const fields = Object.entries(policy.levels[0].fields).map(([name, field]) => {
    const set = (value) => onChange(name, value);
    const write = field.kind === "number" ? numberField : choiceField;
    return write({ name, field, speech, value: values[name], set });
  });
  return make("form", { class: "fields", lang: language, on: { submit: (event) => event.preventDefault() } }, fields);
}

function choiceField({ name, field, speech, value, set }) {
  const { policy, language, say } = speech;
  const options =
    field.kind === "boolean"
      ? [
          { name: true, text: say("yes") },
          { name: false, text: say("no") },
        ]
      : policy.categories[field.set].members.map((member) => ({ name: member.name, text: member.label[language] }));
  const buttons = options.map((option) => {
    const id = `${name}-${option.name}`;
    const checked = value === option.name;
    const input = make("input", {
      type: "radio",
      name,
      id,
      value: String(option.name),
      checked,
      on: { change: () => set(option.name) },
    });
    return make("label", { class: "option", for: id }, input, make("span", { text: option.text }));
  });
  return make(
    "fieldset",
    { class: "field" },
    make("legend", { text: field.label[language] }),
    make("div", { class: "options" }, buttons),
  );
}

function numberField({ name, field, speech, value, set }) {
  const { language } = speech;
  const input = make("input", {
    type: "text",
    inputmode: "decimal",
    id: name,
    autocomplete: "off",
    value: value ?? "",
    on: {
      input: (event) => set(event.target.value.trim() === "" ? undefined : event.target.value.trim().replace(",", ".")),
    },
  });
  return make("div", { class: "field number" }, make("label", { for: name, text: field.label[language] }), input);
}

/** A box for one member as JSON. */
export function jsonBox({ speech, text, onChange, onExample }) {
  const { say } = speech;
  return make(
    "div",
    { class: "json-input" },
    make("label", { for: "json", text: say("jsonLabel") }),
    make("p", { class: "hint", id: "json-hint", text: say("jsonHint") }),
    make("textarea", {
      id: "json",
      rows: "16",
      spellcheck: "false",
      autocomplete: "off",
      "aria-describedby": "json-hint json-fault",
      text,
      on: { input: (event) => onChange(event.target.value) },
    }),
    make("p", { class: "fault", id: "json-fault", role: "alert" }),
    make("button", { type: "button", class: "quiet", text: say("example"), on: { click: onExample } }),
  );
}
