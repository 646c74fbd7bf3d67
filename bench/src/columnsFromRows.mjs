import { national } from "./nationalColumns.mjs";

/** A decimal text with two decimals as hundredths, without a detour through a fraction. */
function hundredths(text) {
  const point = text.indexOf(".");
  return point < 0 ? Number(text) * 100 : Number(text.slice(0, point) + text.slice(point + 1).padEnd(2, "0"));
}

/** Rows of texts, as a CSV library gives them, as the columns that scoring needs. The first row of each is its header. */
export function columnsFromRows(memberRows, indicatorRows) {
  const members = memberRows.length - 1;
  const rows = indicatorRows.length - 1;
  const behaviours = Array.from({ length: national.behaviours }, () => new Uint8Array(members));
  const places = new Map();
  for (let member = 0; member < members; member += 1) {
    const cells = memberRows[member + 1];
    places.set(cells[0], member);
    for (let index = 0; index < national.behaviours; index += 1) behaviours[index][member] = Number(cells[index + 1]);
  }
  const direction = new Uint8Array(rows);
  const target = new Int32Array(rows);
  const realized = new Int32Array(rows);
  const weight = new Int16Array(rows);
  const offsets = new Int32Array(members + 1);
  for (let row = 0; row < rows; row += 1) {
    const cells = indicatorRows[row + 1];
    offsets[places.get(cells[0]) + 1] = row + 1;
    direction[row] = national.directions.indexOf(cells[1]);
    target[row] = hundredths(cells[2]);
    realized[row] = hundredths(cells[3]);
    weight[row] = hundredths(cells[4]);
  }
  return { members, rows, behaviours, direction, target, realized, weight, offsets };
}
