import type { IncomingMessage } from "node:http";

/** The content of a request, read only as fast as it is wanted. */
export interface RequestBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Lets the rest of the content go by unread, so that the client gets its answer and can go on. */
  readonly discard: () => void;
}

/** Opens the content of a request as a stream of the web platform. */
export function requestBody(incoming: IncomingMessage): RequestBody {
  let isOver = false;
  let stop = (): void => undefined;
  const discard = (): void => {
    isOver = true;
    stop();
    incoming.resume();
  };
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const onData = (chunk: Uint8Array): void => {
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      };
      const end = (act: () => void) => (): void => {
        if (isOver) return;
        isOver = true;
        stop();
        act();
      };
      const onEnd = end(() => controller.close());
      const onBreak = end(() => controller.error(new Error("The client went away.")));
      stop = () => {
        incoming.off("data", onData).off("end", onEnd).off("close", onBreak);
      };
      // An error that nobody listens to would end the process.
      incoming.on("error", onBreak);
      incoming.on("data", onData).once("end", onEnd).once("close", onBreak);
      incoming.pause();
    },
    pull: () => {
      incoming.resume();
    },
    cancel: discard,
  });
  return { stream, discard };
}
