// What every runtime runs. The text that it returns must be the same bytes everywhere.
import {
  overlays,
  permenpanrb6Of2022,
  permenpanrb14Of2017,
  policies,
  pp46Of2011,
  seMenpanrb3Of2023,
} from "kinerja/regulations";
import { explain, score, writeLetter } from "kinerja/scoring";
import survey from "../../data/skm-29-respondents.json" with { type: "json" };
import form from "../../data/skp-2014-structural.json" with { type: "json" };
import unit from "../../examples/demo/unit-2026-distribution.json" with { type: "json" };
import matrixVectors from "../../vectors/permenpanrb-6-2022.json" with { type: "json" };
import satisfactionVectors from "../../vectors/permenpanrb-14-2017.json" with { type: "json" };
import formVectors from "../../vectors/pp-46-2011.json" with { type: "json" };
import roundedFormVectors from "../../vectors/pp-46-2011.round.json" with { type: "json" };
import guideVectors from "../../vectors/se-menpanrb-3-2023.json" with { type: "json" };
import pluralityVectors from "../../vectors/se-menpanrb-3-2023.plurality.json" with { type: "json" };

const inputs = [
  [pp46Of2011, form],
  [permenpanrb14Of2017, survey],
  [seMenpanrb3Of2023, unit],
  [permenpanrb6Of2022, { at: "2026-11-22", members: ratings() }],
];
const vectors = [satisfactionVectors, matrixVectors, formVectors, roundedFormVectors, guideVectors, pluralityVectors];
const context = {
  period: { id: "tahun 2026", en: "the year 2026" },
  contact: { who: { id: "Subbagian Kepegawaian", en: "Personnel section" }, reach: "ruang 12" },
};

function ratings() {
  const levels = ["below", "meets", "above", { absent: "pending" }, null];
  return levels.flatMap((resultRating, row) =>
    levels.map((behaviourRating, column) => ({ id: `p-${row}-${column}`, resultRating, behaviourRating })),
  );
}

/** Results, traces and letters of the demo inputs, in both languages. */
function tellInputs() {
  return inputs.flatMap(([policy, input]) => {
    const [member] = input.members;
    const options = input.at === undefined ? {} : { at: input.at };
    const explanation = explain(policy, member, options);
    const letters = ["id", "en"].map((language) => writeLetter({ policy, explanation, context }, { language }));
    return [JSON.stringify(score(policy, input)), JSON.stringify(explanation), ...letters];
  });
}

/** Results of every golden vector. */
function tellVectors() {
  return vectors.flatMap(({ policy: id, overlays: ids = [], cases, at }) =>
    cases.map(({ input, at: ownAt = at, overlays: own = ids }) => {
      const options = { overlays: own.map((name) => overlays[name]) };
      const dated = ownAt === undefined ? options : { ...options, at: ownAt };
      return JSON.stringify(score(policies[id], [input], dated).results);
    }),
  );
}

/** Scores everything and returns it as text. */
export function runScenario() {
  return `${[...tellInputs(), ...tellVectors()].join("\n")}\n`;
}
