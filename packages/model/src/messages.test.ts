import { describe, expect, it } from "vitest";
import { modelMessages } from "./messages.ts";

describe.each(Object.entries(modelMessages))("the message of %s", (code, { id, en }) => {
  it("has a code of the form area.reason", () => {
    expect(code).toMatch(/^[a-z]+\.[a-z][A-Za-z]*$/);
  });

  it("says in both languages what happened and what to do, in at least two sentences", () => {
    for (const text of [id, en]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.split(/[.;?:] /).length).toBeGreaterThanOrEqual(2);
      expect(text.length).toBeLessThanOrEqual(220);
    }
    expect(id).not.toBe(en);
  });
});
