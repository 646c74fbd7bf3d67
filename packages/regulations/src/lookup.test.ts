import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { findOverlay } from "./findOverlay.ts";
import { findPolicy } from "./findPolicy.ts";
import { overlays } from "./overlays.ts";
import { policies } from "./policies.ts";
import { pp46Of2011 } from "./pp46Of2011.ts";
import { pp46Of2011Round } from "./pp46Of2011Round.ts";

/** The source files that a file brings along, by their relative imports. */
function reach(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  for (const [, path = ""] of text.matchAll(/ from "(\.\/[^"]+)"/g)) reach(path, seen);
  return seen;
}

describe("findPolicy and findOverlay", () => {
  test("find by id", () => {
    expect(findPolicy("pp-46-2011")).toBe(pp46Of2011);
    expect(findOverlay("pp-46-2011.round")).toBe(pp46Of2011Round);
  });

  test("find nothing under a name that every object has", () => {
    for (const id of ["", "__proto__", "constructor", "toString", "pp-46-2011.round"]) {
      expect(findPolicy(id), id).toBeUndefined();
    }
    for (const id of ["", "__proto__", "constructor", "toString", "pp-46-2011"]) {
      expect(findOverlay(id), id).toBeUndefined();
    }
  });

  test("every overlay has its policy", () => {
    for (const overlay of Object.values(overlays)) expect(findPolicy(overlay.base)).toBeDefined();
  });
});

describe("sub-paths", () => {
  const doors = Object.entries(manifest.exports).flatMap(([path, door]) =>
    typeof door === "object" && path !== "." && "@kinerja/source" in door
      ? [[path, door["@kinerja/source"]] as const]
      : [],
  );

  test("there is one for every policy", () => {
    expect(doors.map(([path]) => path).sort()).toEqual(
      Object.keys(policies)
        .map((id) => `./${id}`)
        .sort(),
    );
  });

  test.each(doors)("%s takes that policy only", (path, source) => {
    const others = doors.filter(([other]) => other !== path).map(([, file]) => file.replace("./src/", "./"));
    const taken = reach(source.replace("./src/", "./"));
    for (const other of [...others, "./policies.ts", "./overlays.ts"]) expect([...taken]).not.toContain(other);
  });

  test.each(doors)("%s gives the policy under its id", async (path, source) => {
    const door: Readonly<Record<string, { readonly id: string }>> = await import(source.replace("./src/", "./"));
    expect(Object.values(door).map(({ id }) => id)).toContain(path.slice(2));
  });
});
