// The national workload for `@gorules/zen-engine`, in the two forms that its documentation offers for a
// list. Its numbers are decimals inside, so its answers can be compared with ours.

const position = { x: 0, y: 0 };

/** What an indicator is worth before it is held between 0 and 120; `at` leads to its numbers. */
function achievement(at) {
  const higher = `round(100 * ${at}realized / ${at}target, 2)`;
  const lower = `round(100 * (2 * ${at}target - ${at}realized) / ${at}target, 2)`;
  const range = `${at}realized < 0.9 * ${at}target ? ${higher} : ${at}realized > 1.1 * ${at}target ? ${lower} : 100`;
  return `${at}direction == 'higher' ? ${higher} : ${at}direction == 'lower' ? ${lower} : (${range})`;
}

function rating(score) {
  return `${score} > 100 ? 'above' : ${score} >= 90 ? 'meets' : 'below'`;
}

const behaviours = [1, 2, 3, 4, 5, 6, 7].map((number) => `behaviour${number}`).join(" + ");

const memberRules = [
  ["behaviourScore", `round((${behaviours}) / 7, 2)`],
  ["finalScore", "round(0.6 * $.resultScore + 0.4 * $.behaviourScore, 2)"],
  ["resultRating", rating("$.resultScore")],
  ["behaviourRating", rating("$.behaviourScore")],
  [
    "predicate",
    [
      "$.behaviourRating == 'below' ? ($.resultRating == 'below' ? 'veryPoor' : 'poor')",
      "$.resultRating == 'below' ? 'needsImprovement'",
      "$.resultRating == 'above' and $.behaviourRating == 'above' ? 'veryGood'",
      "'good'",
    ].join(" : "),
  ],
];

function expressions(rules) {
  return rules.map(([key, value], index) => ({ id: `e${index}`, key, value }));
}

function decision(middle) {
  const nodes = [
    { id: "in", type: "inputNode", name: "in", position },
    ...middle.map((content, index) => ({
      id: `n${index}`,
      type: "expressionNode",
      name: `n${index}`,
      position,
      content,
    })),
    { id: "out", type: "outputNode", name: "out", position },
  ];
  const edges = nodes
    .slice(1)
    .map(({ id }, index) => ({ id: `to-${id}`, sourceId: nodes[index].id, targetId: id, type: "edge" }));
  return { contentType: "application/vnd.gorules.decision", nodes, edges };
}

/** A node that runs once a row, so that the trace tells every row as ours does; then one for the member. */
export function zenByRow() {
  const rows = [
    ["raw", achievement("")],
    ["achievement", "max([0, min([$.raw, 120])])"],
    ["weighted", "$.achievement * weight"],
  ];
  const loop = { inputField: "indicators", outputPath: "rows", executionMode: "loop", passThrough: true };
  const mean = ["resultScore", "round(sum(map(rows, #.weighted)) / sum(map(rows, #.weight)), 2)"];
  return decision([{ ...loop, expressions: expressions(rows) }, { expressions: expressions([mean, ...memberRules]) }]);
}

/** Everything in one node that goes over a list of members by itself. */
export function zenLoop() {
  const loop = { inputField: "members", outputPath: "scored", executionMode: "loop", passThrough: false };
  return decision([{ ...loop, expressions: expressions(wholeMember()) }]);
}

/** One node for everything: its quickest form, whose trace tells the list of achievements as one value. */
export function zenInOneNode() {
  return decision([{ expressions: expressions(wholeMember()) }]);
}

function wholeMember() {
  const list = ["achievement", `map(indicators, max([0, min([${achievement("#.")}, 120])]))`];
  const weighted = ["weighted", "sum(map([0..7], $.achievement[#] * indicators[#].weight))"];
  const mean = ["resultScore", "round($.weighted / sum(map(indicators, #.weight)), 2)"];
  return [list, weighted, mean, ...memberRules];
}
