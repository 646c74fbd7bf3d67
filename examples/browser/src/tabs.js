import { make } from "./make.js";

/** Tabs as the ARIA practices describe them: one stop for Tab, arrows between them. */
export function tabs({ name, label, entries, chosen, onChoose }) {
  const panel = make("div", { role: "tabpanel", id: `${name}-panel`, class: "panel" });
  const buttons = entries.map(({ key, label: text }) =>
    make("button", {
      type: "button",
      role: "tab",
      id: `${name}-${key}`,
      "aria-controls": `${name}-panel`,
      text,
      on: { click: () => choose(key), keydown: move },
    }),
  );
  function choose(key) {
    onChoose(key);
    show(key);
  }
  function show(key) {
    const index = entries.findIndex((entry) => entry.key === key);
    for (const [place, button] of buttons.entries()) {
      button.setAttribute("aria-selected", String(place === index));
      button.tabIndex = place === index ? 0 : -1;
    }
    panel.setAttribute("aria-labelledby", buttons[index].id);
    panel.replaceChildren(entries[index].content());
  }
  function move(event) {
    const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = buttons.indexOf(event.currentTarget);
    const there = Number.isFinite(step)
      ? (here + step + buttons.length) % buttons.length
      : step < 0
        ? 0
        : buttons.length - 1;
    choose(entries[there].key);
    document.getElementById(buttons[there].id).focus();
  }
  show(entries.some(({ key }) => key === chosen) ? chosen : entries[0].key);
  return make(
    "div",
    { class: "tabs" },
    make("div", { role: "tablist", "aria-label": label, class: "tablist no-print" }, buttons),
    panel,
  );
}
