/**
 * The national workload as a decision of `@gorules/zen-engine`: one expression node, whose later
 * keys read the earlier ones. Its numbers are decimals inside, so its answers can be compared.
 */
export function zenDecision() {
  const higher = "100 * #.realized / #.target";
  const lower = "100 * (2 * #.target - #.realized) / #.target";
  const range = `#.realized < 0.9 * #.target ? round(${higher}, 2) : #.realized > 1.1 * #.target ? round(${lower}, 2) : 100`;
  const raw = `#.direction == 'higher' ? round(${higher}, 2) : #.direction == 'lower' ? round(${lower}, 2) : (${range})`;
  const rating = (score) => `${score} > 100 ? 'above' : ${score} >= 90 ? 'meets' : 'below'`;
  const behaviours = [1, 2, 3, 4, 5, 6, 7].map((number) => `behaviour${number}`).join(" + ");
  const expressions = [
    ["achievement", `map(indicators, max([0, min([${raw}, 120])]))`],
    ["weighted", "sum(map([0..7], $.achievement[#] * indicators[#].weight))"],
    ["resultScore", "round($.weighted / sum(map(indicators, #.weight)), 2)"],
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
  ].map(([key, value], index) => ({ id: `e${index}`, key, value }));
  const position = { x: 0, y: 0 };
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "in", type: "inputNode", name: "in", position },
      { id: "score", type: "expressionNode", name: "score", position, content: { expressions } },
      { id: "out", type: "outputNode", name: "out", position },
    ],
    edges: [
      { id: "first", sourceId: "in", targetId: "score", type: "edge" },
      { id: "second", sourceId: "score", targetId: "out", type: "edge" },
    ],
  };
}
