import type { LocatedIssue } from "@kinerja/adapter-tables";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { type NearEdges, nearEdges, type ScoreInput } from "@kinerja/scoring";
import { readDate } from "../arguments/readDate.ts";
import { readTables } from "../arguments/readTables.ts";
import { readMembers } from "../reading/readMembers.ts";
import type { CommandCall } from "./command.ts";
import { effectiveDocument } from "./effectiveDocument.ts";

/** The edges near the members of an input, with every issue led back to its cell. */
export interface EdgeListing extends Omit<NearEdges, "issues"> {
  readonly issues: readonly LocatedIssue[];
  /** The document whose labels count. */
  readonly document: PolicyDocument;
}

/** Reads the members and looks at them by a sound policy. */
export async function listNearEdges(
  policy: PolicyDocument,
  overlays: readonly PolicyOverlay[],
  call: CommandCall,
): Promise<EdgeListing> {
  const { options, streams } = call;
  const [input = "", margin = "", rule, decimal] = ["input", "margin", "rule", "decimal"].map(
    (name) => options.get(name)?.[0],
  );
  const at = readDate(call);
  const members = await readMembers({
    input,
    tables: readTables(call, policy),
    // The sign may be meant for the table of cases alone.
    decimal: /\.csv$/i.test(input) && (decimal === "comma" || decimal === "point") ? decimal : undefined,
    policy,
    stdin: streams.stdin,
  });
  // Whether the input has the right shape is for `nearEdges` to say.
  const listing = nearEdges(policy, members.input as ScoreInput, {
    margin,
    overlays,
    ...(rule !== undefined && { rule }),
    ...(at !== undefined && { at }),
  });
  const document = effectiveDocument({ policy, overlays });
  if (members.tables === undefined) return { ...listing, document };
  const { issues: own, locate } = members.tables;
  // Where the table has an issue of its own for a place, it stands instead of what was said of the value left there.
  const told = new Set(own.map(({ path }) => path));
  const others = listing.issues.filter(({ path }) => !told.has(path));
  return { ...listing, issues: [...own, ...others.map((issue) => ({ ...issue, ...locate(issue.path) }))], document };
}
