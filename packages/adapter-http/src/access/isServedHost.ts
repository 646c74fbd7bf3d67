/**
 * Says whether the service answers to the host that a request names, with any port.
 *
 * A page on the web can point a name of its own at 127.0.0.1; a service on loopback without a token
 * is safe from it only where it looks at the name.
 */
export function isServedHost(request: Request, hosts: readonly string[] | undefined): boolean {
  if (hosts === undefined) return true;
  const host = request.headers.get("host") ?? new URL(request.url).host;
  return hosts.includes(host.replace(/:\d+$/, "").toLowerCase());
}
