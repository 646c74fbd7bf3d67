import { type RowStage, stagedRows } from "./rowStage.ts";
import { cellKinds, refusedMissing, type WordTree } from "./tablePlan.ts";

// Names of their own, so that the branches of the hot loop compare with constants.
const { blank: blankCell, number: numberCell, word: wordCell, id: idCell, parent: parentCell } = cellKinds;
const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const minus = 45;
const zero = 48;
const space = 32;
const never = 1000;
/** Digits whose number surely is a 32-bit integer, and those whose number surely is exact in a double. */
const shortDigits = 9;
const exactDigits = 15;
const mostIdBytes = 200;
const hashSeed = -2_128_831_035;
const hashFactor = 16_777_619;

const noWords: WordTree = { next: new Int16Array(512), values: new Int16Array(2) };
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** How {@link scanRows} reads. */
export interface RowScanOptions {
  /** Where the last line break ends; every row that begins before it is whole, unless a quote is open. */
  readonly to: number;
  /** The decimal sign. */
  readonly point: number;
  /** 1 for each byte that an id may be made of. */
  readonly idClasses: Uint8Array;
}

/**
 * Reads plain rows from bytes into the stage and gives the place where it stopped; `stage.stopped` says why.
 *
 * A plain row has exactly the cells of the header, each of a form that can mean one thing only: a number within its
 * field's ends, a known word, an id of ASCII, or nothing, in quotes or not. Whatever else stands there is no error here:
 * the reading stops before that row, and the careful reader of rows says what it is.
 */
export function scanRows(stage: RowStage, bytes: Uint8Array, from: number, options: RowScanOptions): number {
  const { plan, ints, doubles, states, hasStates, parents, idEnds, idHashes, ids, keys } = stage;
  const { width, kinds, slots, decimals, least, greatest, missingStates, missingValues, words, isDouble } = plan;
  const { idClasses, to } = options;
  const delimiter = plan.delimiter.charCodeAt(0);
  const quotedPoint = options.point - zero;
  // A decimal comma between commas is one in quotes only.
  const openPoint = options.point === delimiter ? never : quotedPoint;
  const last = width - 1;
  const idBytes = roomFor(stage, to - from);
  let idLength = ids.length;
  let count = stage.count;
  let parent = stage.parent;
  let { inOrder } = stage;
  let at = from;
  let stopped: RowStage["stopped"] = "end";
  if (plan.neverPlain) {
    stage.stopped = from < to ? "unusual" : "end";
    return from;
  }

  rows: while (at < to) {
    if (count === stagedRows) {
      stopped = "full";
      break;
    }
    const rowStart = at;
    let idEnd = idLength;
    let hash = 0;
    let rowParent = parent;
    cells: for (let column = 0; column < width; column += 1) {
      let byte = bytes[at] ?? 0;
      const quoted = byte === quote;
      if (quoted) {
        at += 1;
        byte = bytes[at] ?? 0;
      }
      const start = at;
      switch (kinds[column]) {
        case numberCell: {
          const negative = byte === minus;
          if (negative) at += 1;
          const firstDigit = at;
          let units = 0;
          let digit = (bytes[at] ?? 0) - zero;
          while (digit >= 0 && digit <= 9) {
            units = (Math.imul(units, 10) + digit) | 0;
            at += 1;
            digit = (bytes[at] ?? 0) - zero;
          }
          let digits = at - firstDigit;
          let fraction = 0;
          if (digit === (quoted ? quotedPoint : openPoint)) {
            if (digits === 0) break cells;
            at += 1;
            const firstDecimal = at;
            digit = (bytes[at] ?? 0) - zero;
            while (digit >= 0 && digit <= 9) {
              units = (Math.imul(units, 10) + digit) | 0;
              at += 1;
              digit = (bytes[at] ?? 0) - zero;
            }
            fraction = at - firstDecimal;
            if (fraction === 0) break cells;
            digits += fraction;
          }
          const slot = (slots[column] ?? 0) * stagedRows + count;
          let value: number;
          if (digits === 0) {
            const state = missingStates[column] ?? 0;
            if (negative || state === refusedMissing) break cells;
            states[slot] = state;
            if (state !== 0) hasStates[slots[column] ?? 0] = 1;
            value = missingValues[column] ?? 0;
          } else {
            const widened = (decimals[column] ?? 0) - fraction;
            if (widened < 0 || digits + widened > exactDigits) break cells;
            value = (digits <= shortDigits ? units : longUnits(bytes, firstDigit, at)) * (powers[widened] ?? 1);
            if (negative) value = 0 - value;
            if (!(value >= (least[column] ?? 0) && value <= (greatest[column] ?? 0))) break cells;
          }
          if (isDouble[slots[column] ?? 0] === 1) doubles[slot] = value;
          else ints[slot] = value;
          break;
        }
        case wordCell: {
          const { next, values } = words[column] ?? noWords;
          let node = 1;
          for (;;) {
            const edge = next[(node << 8) | byte] ?? 0;
            if (edge === 0) break;
            node = edge;
            at += 1;
            byte = bytes[at] ?? 0;
          }
          let value = (values[node] ?? 0) - 1;
          const slot = (slots[column] ?? 0) * stagedRows + count;
          if (value < 0) {
            const state = missingStates[column] ?? 0;
            if (at > start || state === refusedMissing) break cells;
            states[slot] = state;
            if (state !== 0) hasStates[slots[column] ?? 0] = 1;
            value = missingValues[column] ?? 0;
          }
          ints[slot] = value;
          break;
        }
        case idCell: {
          hash = hashSeed;
          let end = idLength;
          if (byte === space) break cells;
          while (idClasses[byte] === 1) {
            idBytes[end] = byte;
            end += 1;
            hash = Math.imul(hash ^ byte, hashFactor);
            at += 1;
            byte = bytes[at] ?? 0;
          }
          // An id of a child row may be missing; whose member it is says another column.
          if (end === idLength && keys === undefined) break cells;
          if (end - idLength > mostIdBytes || idBytes[end - 1] === space) break cells;
          idEnd = end;
          break;
        }
        case parentCell: {
          if (keys === undefined || !keys.plain) break cells;
          const { bytes: known, starts, repeats } = keys;
          let found = -1;
          for (
            let candidate = parent < 0 ? 0 : parent;
            candidate <= parent + 1 && candidate < keys.rows;
            candidate += 1
          ) {
            let key = starts[candidate] ?? 0;
            const end = starts[candidate + 1] ?? 0;
            if (key === end || (repeats !== undefined && repeats[candidate] === 2)) continue;
            at = start;
            while (key < end && bytes[at] === known[key]) {
              at += 1;
              key += 1;
            }
            if (key === end && endsCell(bytes[at] ?? 0, delimiter)) {
              found = candidate;
              break;
            }
          }
          if (found < 0) {
            at = start;
            while (idClasses[bytes[at] ?? 0] === 1) at += 1;
            if (at === start || byte === space || bytes[at - 1] === space) break cells;
            found = keys.find(bytes, start, at);
            if (found < 0) break cells;
          }
          rowParent = found;
          break;
        }
        case blankCell:
          break;
        default:
          break cells;
      }
      if (quoted) {
        if (bytes[at] !== quote) break;
        at += 1;
      }
      const end = bytes[at];
      if (column < last) {
        if (end !== delimiter) break;
        at += 1;
        continue;
      }
      if (end === lineFeed) at += 1;
      else if (end === carriageReturn) at += bytes[at + 1] === lineFeed ? 2 : 1;
      else break;
      // The row is plain to its end.
      idEnds[count] = idEnd;
      idHashes[count] = hash;
      idLength = idEnd;
      if (rowParent < parent) inOrder = false;
      parent = rowParent;
      parents[count] = rowParent;
      count += 1;
      continue rows;
    }
    at = rowStart;
    stopped = "unusual";
    // What the row's first cells left there is not of the row that will stand in this place.
    for (let slot = count; slot < states.length; slot += stagedRows) states[slot] = 0;
    break;
  }
  stage.sheetRow += count - stage.count;
  stage.count = count;
  stage.parent = parent;
  stage.inOrder = inOrder;
  stage.stopped = stopped;
  ids.length = idLength;
  return at;
}

function endsCell(byte: number, delimiter: number): boolean {
  return byte === delimiter || byte === quote || byte === lineFeed || byte === carriageReturn;
}

/** The digits between two places, whatever sign stands among them; exact up to 15 of them. */
function longUnits(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
  }
  return units;
}

/** The bytes of the ids, with room for as many more. */
function roomFor({ ids }: RowStage, more: number): Uint8Array {
  const needed = ids.length + more;
  if (ids.bytes.length < needed) {
    const longer = new Uint8Array(Math.max(needed, Math.ceil(ids.bytes.length * 1.5)));
    longer.set(ids.bytes.subarray(0, ids.length));
    ids.bytes = longer;
  }
  return ids.bytes;
}
