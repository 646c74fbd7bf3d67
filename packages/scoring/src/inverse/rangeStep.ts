import type { Frame } from "../interpret/step.ts";
import type { Ranges } from "./ranges.ts";

/** Computes what one node may hold in the row of the frame, from what the nodes before it may hold. */
export type RangeStep = (frame: Frame, ranges: Ranges) => void;
