import { cliError } from "../cliError.ts";

/** What the system said of a file, in words; any other error stays as it is. */
export function systemError(error: unknown, name: string): unknown {
  const reason = error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : undefined;
  if (reason === undefined) return error;
  return reason === "ENOENT" || reason === "ENOTDIR"
    ? cliError("file.notFound", { name })
    : cliError("file.notReadable", { name, reason });
}
