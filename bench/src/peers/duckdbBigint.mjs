import { DuckDBInstance } from "@duckdb/node-api";
import { createAnswers } from "../answers.mjs";
import { fillDuckdbTable } from "../duckdbTable.mjs";
import { national } from "../nationalColumns.mjs";

const indicators = Array.from({ length: national.indicators }, (_, index) => index + 1);
const behaviours = Array.from({ length: national.behaviours }, (_, index) => index + 1);

function achievement(number) {
  const [direction, target, realized] = [`d${number}`, `t${number}`, `r${number}`];
  const higher = `(20000 * ${realized} + ${target}) // (2 * ${target})`;
  const lower = `(20000 * (2 * ${target} - ${realized}) + ${target}) // (2 * ${target})`;
  const raw = `CASE WHEN ${direction} = 0 OR (${direction} = 2 AND 10 * ${realized} < 9 * ${target}) THEN ${higher}
    WHEN ${direction} = 1 OR 10 * ${realized} > 11 * ${target} THEN ${lower} ELSE 10000 END`;
  return `greatest(0, least(12000, ${raw}))`;
}

function rating(score) {
  return `CASE WHEN ${score} > 10000 THEN 2 WHEN ${score} >= 9000 THEN 1 ELSE 0 END`;
}

/** Integers all the way: the only form in which DuckDB answers exactly, for its DECIMAL divides as a DOUBLE. */
function query() {
  const weighted = indicators.map((number) => `${achievement(number)} * w${number}`).join(" + ");
  const weights = indicators.map((number) => `w${number}`).join(" + ");
  const sum = behaviours.map((number) => `b${number}`).join(" + ");
  return `
    WITH sums AS (SELECT ${weighted} AS weighted, ${weights} AS weights, ${sum} AS total FROM cohort),
    scores AS (SELECT (2 * weighted + weights) // (2 * weights) AS result, (200 * total + 7) // 14 AS behaviour FROM sums),
    rated AS (SELECT result, behaviour, (6 * result + 4 * behaviour + 5) // 10 AS final,
      ${rating("result")} AS resultRating, ${rating("behaviour")} AS behaviourRating FROM scores)
    SELECT result::INTEGER, behaviour::INTEGER, final::INTEGER, resultRating::UTINYINT, behaviourRating::UTINYINT,
      (CASE WHEN behaviourRating = 0 THEN CASE WHEN resultRating = 0 THEN 0 ELSE 1 END
        WHEN resultRating = 0 THEN 2 WHEN resultRating = 2 AND behaviourRating = 2 THEN 4 ELSE 3 END)::UTINYINT
    FROM rated`;
}

function readAnswers(chunks, members) {
  const answers = createAnswers(members);
  const targets = ["result", "behaviour", "final", "resultRating", "behaviourRating", "predicate"];
  let from = 0;
  for (const chunk of chunks) {
    for (const [index, name] of targets.entries()) answers[name].set(chunk.getColumnVector(index).items, from);
    from += chunk.rowCount;
  }
  return answers;
}

/** One wide table in memory, so that no join or grouping stands in its way, one thread, results fetched as chunks. */
export async function create({ columns }) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await fillDuckdbTable(connection, columns);
  const statement = await connection.prepare(query());
  let chunks = [];
  return {
    label: "DuckDB, BIGINT by hand",
    members: columns.members,
    async run() {
      chunks = [];
      chunks = await (await statement.run()).fetchAllChunks();
    },
    answers: () => readAnswers(chunks, columns.members),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
