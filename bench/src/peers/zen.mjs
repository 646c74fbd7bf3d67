import { ZenEngine } from "@gorules/zen-engine";
import { createAnswers, writeAnswer } from "../answers.mjs";
import { nationalMembers } from "../nationalMembers.mjs";
import { zenByRow, zenInOneNode, zenLoop } from "../zenDecision.mjs";

function peer(label, count, evaluateAll) {
  let results = [];
  return {
    label,
    members: count,
    async run() {
      results = await evaluateAll();
    },
    answers() {
      const answers = createAnswers(count);
      for (const [index, result] of results.entries()) writeAnswer(answers, index, result);
      return answers;
    },
  };
}

async function oneByOne(decision, members, options) {
  const results = [];
  for (const member of members) results.push((await decision.evaluate(member, options)).result);
  return results;
}

/** A pre-created decision whose node goes over a list: 2,000 members a call, its quickest way. */
export function createLoop({ columns }) {
  const count = Math.min(columns.members, 2000);
  const members = nationalMembers(columns, count);
  const decision = new ZenEngine().createDecision(zenLoop());
  return peer("zen-engine, loop mode", count, async () => (await decision.evaluate({ members })).result.scored);
}

/** A pre-created decision, one call a member. */
export function createSingle({ columns }) {
  const count = Math.min(columns.members, 1000);
  const members = nationalMembers(columns, count);
  const decision = new ZenEngine().createDecision(zenInOneNode());
  return peer("zen-engine, one call a member", count, () => oneByOne(decision, members));
}

/** One call a member with a trace that tells every row, as ours does. */
export function createTraced({ columns }) {
  const count = Math.min(columns.members, 500);
  const members = nationalMembers(columns, count);
  const decision = new ZenEngine().createDecision(zenByRow());
  return peer("zen-engine with a trace", count, () => oneByOne(decision, members, { trace: true }));
}
