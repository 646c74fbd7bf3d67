/**
 * The headers that let a page of another origin read the answer: none, unless the origin is one of
 * those that were named.
 */
export function originHeaders(request: Request, origins: readonly string[]): Readonly<Record<string, string>> {
  if (origins.length === 0) return {};
  const origin = request.headers.get("origin");
  if (origin === null || !origins.includes(origin)) return { vary: "Origin" };
  return {
    vary: "Origin",
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, HEAD, POST",
    "access-control-allow-headers": "authorization, content-type, accept, accept-language",
    "access-control-max-age": "600",
  };
}
