import type { Route } from "./route.ts";

/** The methods that a route takes, as the header Allow lists them. */
export function methodOf({ kind }: Route): "GET, HEAD, OPTIONS" | "POST, OPTIONS" {
  switch (kind) {
    case "read":
    case "policy":
      return "GET, HEAD, OPTIONS";
    case "compute":
    case "document":
      return "POST, OPTIONS";
    default:
      return kind satisfies never;
  }
}
