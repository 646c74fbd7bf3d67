import { isIP } from "node:net";

/** Whether an address is reached from this machine alone. A name other than localhost may lead anywhere. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
