import { demoCommand } from "../demo/demoCommand.ts";
import type { Command } from "./command.ts";
import { compileCommand } from "./compileCommand.ts";
import { convertCommand } from "./convertCommand.ts";
import { diffCommand } from "./diffCommand.ts";
import { differenceCommand } from "./differenceCommand.ts";
import { policiesCommand } from "./policiesCommand.ts";
import { profilesCommand } from "./profilesCommand.ts";
import { reachCommand } from "./reachCommand.ts";
import { scoreCommand } from "./scoreCommand.ts";
import { serveCommand } from "./serveCommand.ts";
import { signCommand } from "./signCommand.ts";
import { sqlCommand } from "./sqlCommand.ts";
import { standardCommand } from "./standardCommand.ts";
import { vectorsCommand } from "./vectorsCommand.ts";
import { verifyCommand } from "./verifyCommand.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  demoCommand,
  policiesCommand,
  profilesCommand,
  standardCommand,
  scoreCommand,
  verifyCommand,
  diffCommand,
  convertCommand,
  compileCommand,
  signCommand,
  reachCommand,
  differenceCommand,
  sqlCommand,
  vectorsCommand,
  serveCommand,
];
