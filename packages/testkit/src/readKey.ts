/** An own key of an object; nothing where it is inherited or not there. */
export function readKey(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
