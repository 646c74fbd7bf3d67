import { z } from "zod";

/**
 * Makes the schema of an object without other keys. Its message about an unknown key lists the known
 * ones, a line each, from which `parsePolicy` offers the nearest.
 */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape).join("\n");
  return z.strictObject(shape, { error: (issue) => (issue.code === "unrecognized_keys" ? known : undefined) });
}
