import { cpus, totalmem } from "node:os";

/** What a record was measured on. */
export function machine() {
  const list = cpus();
  return {
    processor: list[0]?.model.trim() ?? "unknown",
    cores: list.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}
