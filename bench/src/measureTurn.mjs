/**
 * One turn of an engine: nanoseconds a member on the clock and on the processor. An engine in another process times
 * itself and answers `{ milliseconds, processor }`. A quick one is called again until the turn is long enough to time.
 */
export async function measureTurn(engine, leastMilliseconds = 0) {
  const before = process.cpuUsage();
  const start = performance.now();
  let calls = 0;
  let own = { milliseconds: 0, processor: 0 };
  do {
    const given = await engine.run();
    calls += 1;
    if (given)
      own = { milliseconds: own.milliseconds + given.milliseconds, processor: own.processor + given.processor };
  } while (performance.now() - start < leastMilliseconds);
  const elapsed = performance.now() - start;
  const used = process.cpuUsage(before);
  const divisor = calls * engine.members;
  if (own.milliseconds > 0) {
    return { wall: (own.milliseconds * 1e6) / divisor, processor: (own.processor * 1e6) / divisor };
  }
  return { wall: (elapsed * 1e6) / divisor, processor: ((used.user + used.system) * 1000) / divisor };
}
