const plainKey = /^[A-Za-z_$][\w$]*$/;

/**
 * Writes the way to a place in the input as text, the way `Issue.path` has it.
 *
 * @example
 * formatPath(["members", 3, "activities", 0, "targetTime"]); // => "members[3].activities[0].targetTime"
 */
export function formatPath(segments: readonly PropertyKey[]): string {
  let path = "";
  for (const segment of segments) {
    if (typeof segment === "number") path += `[${segment}]`;
    else if (plainKey.test(String(segment))) path += path === "" ? String(segment) : `.${String(segment)}`;
    else path += `[${JSON.stringify(String(segment))}]`;
  }
  return path;
}
