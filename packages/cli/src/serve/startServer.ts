import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Handler } from "@kinerja/adapter-http";
import { nodeListener } from "@kinerja/adapter-http/node";

/** Options of {@link startServer}. */
export interface StartServerOptions {
  readonly handle: Handler;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Takes no new requests, and ends when the open ones are answered, or after a while without them. */
  readonly stop: () => Promise<void>;
}

// Times in milliseconds. A client that sends its request byte by byte, or holds a connection for nothing, is cut off.
const times = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};
const greatestConnections = 1_024;
const longestStop = 15_000;

/** Puts a handler on a port, and fails where the port is not to be had. */
export async function startServer({ handle, host, port }: StartServerOptions): Promise<RunningServer> {
  const listen = nodeListener(handle);
  const server = createServer(times, (incoming, outgoing) => {
    listen(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.maxConnections = greatestConnections;
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    // Connections that fall idle after the stop are closed as they do; those that never do, in the end.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), longestStop);
    await new Promise<void>((done) => server.close(() => done()));
    clearInterval(sweep);
    clearTimeout(cut);
  };
  return { port: taken, stop };
}
