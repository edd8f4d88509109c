import { describe, expect, it } from "vitest";
import type { Day } from "../../../../domain/time/instant.ts";
import { spoke } from "../made-up-relation.ts";
import { hintsOf, note, shortly, type Looking } from "./holds.ts";

const set = (on: Day, level: number, more: object = {}) => note(on, { says: "level", level, ...more });

/** Not lost. */
const contacts = [spoke("2025-06-02")];

const askedOn = (on: Day, notes: ReturnType<typeof set>[], asked: Omit<Looking, "on"> = {}) =>
  hintsOf({ contacts, notes }, { on, ...asked }, "level").map(shortly);

describe("the question of the next step", () => {
  it("comes when the level stood below its target for 18 months, and again each half year", () => {
    const notes = [set("2024-03-31", 2)];
    expect(askedOn("2025-09-29", notes)).toEqual([]);
    expect(askedOn("2025-09-30", notes)).toEqual(["level 2024-03-31:0 2025-09-30"]);
    expect(askedOn("2026-03-30", notes)).toEqual(["level 2024-03-31:0 2025-09-30"]);
    expect(askedOn("2026-03-31", notes)).toEqual(["level 2024-03-31:1 2026-03-31"]);
  });

  it("says where the relation stands, since when, where it should come to, and the next step that was named", () => {
    const notes = [set("2023-01-02", 2), set("2024-03-31", 2, { nextStep: "visa kalkylen" })];
    expect(hintsOf({ contacts, notes }, { on: "2025-09-30" }, "level")[0]?.because).toEqual({
      ...{ level: 2, since: "2023-01-02", target: 4, nextStep: "visa kalkylen", valueClass: "A" },
    });
  });

  it("counts from what staff said last of the level, be it the same", () => {
    expect(askedOn("2025-09-30", [set("2024-03-31", 2), set("2024-06-01", 2)])).toEqual([]);
  });

  it("is not asked at the target: the one that staff named, or that of the class, of C without one", () => {
    const notes = [set("2024-01-02", 3)];
    expect(askedOn("2026-03-02", notes)).toHaveLength(1);
    expect(askedOn("2026-03-02", notes, { valueClass: "B" })).toEqual([]);
    expect(askedOn("2026-03-02", [set("2024-01-02", 1)], { valueClass: undefined })).toHaveLength(1);
    expect(askedOn("2026-03-02", [set("2024-01-02", 3, { target: 3 })])).toEqual([]);
    expect(askedOn("2026-03-02", [set("2024-01-02", 3, { target: 5 })], { valueClass: "C" })).toHaveLength(1);
  });

  it("is not asked of whom no level is known, nor of who is lost", () => {
    expect(askedOn("2026-03-02", [])).toEqual([]);
    const lost = note("2026-02-02", { says: "phase", phase: "lost" });
    expect(askedOn("2026-03-02", [set("2024-01-02", 2), lost])).toEqual([]);
  });
});
