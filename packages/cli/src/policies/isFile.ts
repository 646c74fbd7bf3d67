import { existsSync } from "node:fs";

/** True for a name that can only be a file, and for one that is. */
export function isFile(name: string): boolean {
  return name === "-" || /[/\\]|\.json$/i.test(name) || existsSync(name);
}
