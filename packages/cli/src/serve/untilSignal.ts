/** Waits until the process is asked to end. A second asking ends it at once, as usual. */
export async function untilSignal(): Promise<void> {
  await new Promise<void>((done) => {
    const onSignal = (): void => {
      process.off("SIGTERM", onSignal).off("SIGINT", onSignal);
      done();
    };
    process.on("SIGTERM", onSignal).on("SIGINT", onSignal);
  });
}
