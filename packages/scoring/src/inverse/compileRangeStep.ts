import { addIntegers, divideRounded, multiplyIntegers, subtractIntegers } from "@kinerja/model";
import { placeOf } from "../interpret/createLayout.ts";
import { greaterInteger, lesserInteger } from "../interpret/extremes.ts";
import { codes } from "../interpret/memory.ts";
import type { Layout, Place } from "../interpret/step.ts";
import { noCell } from "../program/noCell.ts";
import type { Program } from "../program/program.ts";
import { aggregateRangeStep } from "./rangeAggregateStep.ts";
import {
  bandsRangeStep,
  chooseRangeStep,
  compareRangeStep,
  logicRangeStep,
  otherwiseRangeStep,
  presentRangeStep,
  tableRangeStep,
} from "./rangeChoiceSteps.ts";
import {
  differenceBounds,
  divideRangeStep,
  type FoldOptions,
  foldRangeStep,
  notRangeStep,
  productBounds,
  risingBounds,
  risingStep,
} from "./rangeNumberSteps.ts";
import type { RangeStep } from "./rangeStep.ts";
import { addLines, extremeOfLines, multiplyLines } from "./shapes.ts";

const sumFold: FoldOptions = {
  bounds: risingBounds(addIntegers),
  lines: (a, b) => addLines(a, b, addIntegers, 1),
};
const differenceFold: FoldOptions = {
  bounds: differenceBounds(subtractIntegers),
  lines: (a, b) => addLines(a, b, subtractIntegers, -1),
};
const productFold: FoldOptions = {
  bounds: productBounds,
  lines: (a, b) => multiplyLines(a, b, multiplyIntegers),
};
const leastFold: FoldOptions = {
  bounds: risingBounds(lesserInteger),
  lines: (a, b) => extremeOfLines(a, b, lesserInteger),
};
const greatestFold: FoldOptions = {
  bounds: risingBounds(greaterInteger),
  lines: (a, b) => extremeOfLines(a, b, greaterInteger),
};

/** Makes the function that computes what one node may hold; inputs and constants have none. */
export function compileRangeStep(program: Program, layout: Layout, index: number): RangeStep | undefined {
  const node = program.nodes[index];
  if (node === undefined) return undefined;
  const locate = (part: number): Place => placeOf(layout, part);
  const self = locate(index);
  switch (node.operation) {
    case "input":
    case "constant":
    case "absent":
      return undefined;
    case "add":
      return foldRangeStep(self, node.of.map(locate), sumFold);
    case "multiply":
      return foldRangeStep(self, node.of.map(locate), productFold);
    case "least":
      return foldRangeStep(self, node.of.map(locate), leastFold);
    case "greatest":
      return foldRangeStep(self, node.of.map(locate), greatestFold);
    case "subtract":
      return foldRangeStep(self, [locate(node.a), locate(node.b)], differenceFold);
    case "widen": {
      const { factor } = node;
      return risingStep(self, locate(node.a), (value) => multiplyIntegers(value, factor), "straight");
    }
    case "narrow": {
      const { factor, mode } = node;
      return risingStep(self, locate(node.a), (value) => divideRounded(value, factor, mode), "monotone");
    }
    case "divide": {
      const { up, down, mode, whenZero } = node;
      const zero = whenZero === "issue" ? {} : { whenZero: codes[whenZero] };
      return divideRangeStep(self, { a: locate(node.a), b: locate(node.b), up, down, mode, ...zero });
    }
    case "compare":
      return compareRangeStep(self, locate(node.a), locate(node.b), node.comparison);
    case "all":
      return logicRangeStep(self, node.of.map(locate), 0);
    case "any":
      return logicRangeStep(self, node.of.map(locate), 1);
    case "not":
      return notRangeStep(self, locate(node.a));
    case "present":
      return presentRangeStep(self, locate(node.a));
    case "choose":
      return chooseRangeStep(self, { if: locate(node.if), then: locate(node.then), else: locate(node.else) });
    case "bands": {
      const bands = node.bands.map((band) => ({ ...band, then: locate(band.then) }));
      return bandsRangeStep(self, locate(node.a), bands);
    }
    case "table":
      return tableRangeStep(self, {
        of: node.of.map(locate),
        sizes: node.sizes,
        cells: node.cells.map((cell) => (cell === noCell ? undefined : locate(cell))),
      });
    case "otherwise":
      return otherwiseRangeStep(self, locate(node.a), {
        replaced: node.kinds.reduce((mask, kind) => mask | (1 << codes[kind]), 0),
        else: locate(node.else),
      });
    case "aggregate": {
      const { level, absent, empty, a } = node;
      const of = a === undefined ? {} : { of: locate(a) };
      const whenEmpty = empty === "refuse" ? {} : { empty: locate(empty) };
      return aggregateRangeStep(self, { function: node.function, level, absent, ...of, ...whenEmpty });
    }
  }
}
