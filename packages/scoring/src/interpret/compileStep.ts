import { addIntegers, divideRounded, multiplyIntegers, subtractIntegers } from "@kinerja/model";
import { noCell } from "../program/noCell.ts";
import type { Program } from "../program/program.ts";
import { aggregateStep } from "./aggregateStep.ts";
import { bandsStep, chooseStep, compareStep, logicStep, otherwiseStep, presentStep, tableStep } from "./choiceSteps.ts";
import { placeOf } from "./createLayout.ts";
import { greaterInteger, lesserInteger } from "./extremes.ts";
import { codes } from "./memory.ts";
import { divideStep, foldStep, mapStep } from "./numberSteps.ts";
import type { Layout, Place, Step } from "./step.ts";

/** Makes the function that computes one node; inputs and constants are written before and have none. */
export function compileStep(program: Program, layout: Layout, index: number): Step | undefined {
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
      return foldStep(self, node.of.map(locate), addIntegers);
    case "multiply":
      return foldStep(self, node.of.map(locate), multiplyIntegers);
    case "least":
      return foldStep(self, node.of.map(locate), lesserInteger);
    case "greatest":
      return foldStep(self, node.of.map(locate), greaterInteger);
    case "subtract":
      return foldStep(self, [locate(node.a), locate(node.b)], subtractIntegers);
    case "widen": {
      const { factor } = node;
      return mapStep(self, locate(node.a), (value) => multiplyIntegers(value, factor));
    }
    case "narrow": {
      const { factor, mode } = node;
      return mapStep(self, locate(node.a), (value) => divideRounded(value, factor, mode));
    }
    case "divide": {
      const { up, down, mode, whenZero } = node;
      const zero = whenZero === "issue" ? {} : { whenZero: codes[whenZero] };
      return divideStep(self, { node: index, a: locate(node.a), b: locate(node.b), up, down, mode, ...zero });
    }
    case "compare":
      return compareStep(self, locate(node.a), locate(node.b), node.comparison);
    case "all":
      return logicStep(self, node.of.map(locate), 0);
    case "any":
      return logicStep(self, node.of.map(locate), 1);
    case "not":
      return mapStep(self, locate(node.a), (value) => (value === 0 ? 1 : 0));
    case "present":
      return presentStep(self, locate(node.a));
    case "choose":
      return chooseStep(self, { if: locate(node.if), then: locate(node.then), else: locate(node.else) });
    case "bands": {
      const bands = node.bands.map((band) => ({ ...band, then: locate(band.then) }));
      return bandsStep(self, index, locate(node.a), bands);
    }
    case "table":
      return tableStep(self, {
        of: node.of.map(locate),
        sizes: node.sizes,
        cells: node.cells.map((cell) => (cell === noCell ? undefined : locate(cell))),
        node: index,
      });
    case "otherwise":
      return otherwiseStep(self, locate(node.a), {
        codes: node.kinds.map((kind) => codes[kind]),
        else: locate(node.else),
      });
    case "aggregate": {
      const { level, absent, empty, a } = node;
      const of = a === undefined ? {} : { of: locate(a) };
      const whenEmpty = empty === "refuse" ? {} : { empty: locate(empty) };
      return aggregateStep(self, { node: index, function: node.function, level, absent, ...of, ...whenEmpty });
    }
  }
}
