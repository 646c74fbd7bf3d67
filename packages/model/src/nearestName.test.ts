import { describe, expect, it } from "vitest";
import { nearestName } from "./nearestName.ts";

describe("nearestName", () => {
  const known = ["targetTime", "realizedTime", "targetCost"];

  it("offers the name that differs by a letter", () => {
    expect(nearestName("realisedTime", known)).toBe("realizedTime");
    expect(nearestName("TARGETCOST", known)).toBe("targetCost");
    expect(nearestName("scroe", ["score", "verify", "serve"])).toBe("score");
    expect(nearestName("lnag", ["lang", "long"])).toBe("lang");
  });

  it("offers nothing where no name is near", () => {
    expect(nearestName("creativity", known)).toBeUndefined();
    expect(nearestName("", known)).toBeUndefined();
  });

  it("does not spend time on a name of any length", () => {
    expect(nearestName("x".repeat(10_000_000), known)).toBeUndefined();
  });
});
