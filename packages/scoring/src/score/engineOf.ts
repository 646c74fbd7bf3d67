import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import type { CompileOptions } from "./compilePolicy.ts";
import { createEngine, type Engine } from "./createEngine.ts";

// What was compiled is kept as long as the document lives: the key is the document itself, so that
// two documents with one id never meet.
const kept = new WeakMap<
  PolicyDocument,
  Map<string, { readonly overlays: readonly PolicyOverlay[]; readonly engine: Engine }>
>();
const greatestKept = 32;
// The usual call gives no options and finds its engine without making a key.
const keptPlain = new WeakMap<PolicyDocument, Engine>();
const noOptions: CompileOptions = {};

/** The engine of a policy with these options, compiled on first use. */
export function engineOf(policy: PolicyDocument, options: CompileOptions = noOptions): Engine {
  // What is no object cannot be kept; compiling says what is wrong with it.
  if (typeof policy !== "object" || policy === null) return createEngine(policy, options);
  if (options === noOptions) {
    const plain = keptPlain.get(policy) ?? createEngine(policy);
    keptPlain.set(policy, plain);
    return plain;
  }
  const engines =
    kept.get(policy) ?? new Map<string, { readonly overlays: readonly PolicyOverlay[]; readonly engine: Engine }>();
  kept.set(policy, engines);
  const overlays = options.overlays ?? [];
  const key = JSON.stringify([options.at ?? null, options.mode ?? null, overlays.map(({ id }) => id)]);
  const found = engines.get(key);
  if (found !== undefined && sameList(found.overlays, overlays)) return found.engine;
  const engine = createEngine(policy, options);
  if (engines.size >= greatestKept) engines.clear();
  engines.set(key, { overlays, engine });
  return engine;
}

function sameList(a: readonly PolicyOverlay[], b: readonly PolicyOverlay[]): boolean {
  return a.length === b.length && a.every((overlay, index) => overlay === b[index]);
}
