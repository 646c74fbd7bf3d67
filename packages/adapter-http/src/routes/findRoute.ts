import type { Route } from "./route.ts";

/** The route of an address, and the id that stands in it. */
export interface FoundRoute {
  readonly route: Route;
  readonly id: string;
}

/** Finds the route of a path; an address has one route only. */
export function findRoute(routes: readonly Route[], pathname: string): FoundRoute | undefined {
  const given = pathname.split("/");
  for (const route of routes) {
    const wanted = route.path.split("/");
    if (wanted.length !== given.length) continue;
    if (!wanted.every((part, index) => part === "{id}" || part === given[index])) continue;
    const id = decode(given[wanted.indexOf("{id}")] ?? "");
    if (id !== undefined) return { route, id };
  }
  return undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
