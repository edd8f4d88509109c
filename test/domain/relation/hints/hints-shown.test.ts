/** What the page of a relation shows, beside what its letters told. */
import { describe, expect, it } from "vitest";
import type { HintTold } from "../../../../domain/relation/hints/hint.ts";
import { hintsShown } from "../../../../domain/relation/hints/hints-shown.ts";
import { hintsToTell } from "../../../../domain/relation/hints/hints-to-tell.ts";
import { bought, relationOf, spoke } from "../made-up-relation.ts";
import { placed } from "../talks/made-up.ts";
import { looking, note } from "./holds.ts";

const DAY = "2026-11-24";
const made = {
  contacts: [spoke("2026-11-20")],
  purchases: ["2024-01-10", "2025-01-10", "2026-01-10", "2026-06-10", "2026-10-10"].map((on) => bought(on)),
  firstPurchaseOn: "2024-01-10",
};
const told = (kind: HintTold["kind"], key: string, on = "2026-11-23", bare?: true): HintTold => ({
  ...{ kind, key, on, staffId: "anna" },
  ...(bare && { bare }),
});

const shown = (hinted: readonly HintTold[], notes: ReturnType<typeof note>[] = [], on = DAY) =>
  hintsShown(relationOf({ ...made, notes }), placed({ valueClass: "A" }), hinted, looking({ on })).map(
    ({ kind, key, bare }) => `${kind} ${key}${bare === true ? " bare" : ""}`,
  );

describe("the hints on a relation's page", () => {
  it("are what a letter would tell, before and after it told it", () => {
    const facts = relationOf({ ...made, notes: [] });
    const [hint] = hintsToTell(facts, placed({ valueClass: "A" }), [], looking({ on: DAY }));
    expect(`${hint?.kind ?? ""} ${hint?.key ?? ""}`).toBe("feedback 2026-11-20");
    expect(shown([])).toEqual(["feedback 2026-11-20"]);
    expect(shown([told("feedback", "2026-11-20")])).toEqual(["feedback 2026-11-20"]);
  });

  it("have no suggestion beside one that was told within six months, nor another in its place", () => {
    expect(shown([told("feedback", "2026-08-20", "2026-08-24")])).toEqual([]);
    expect(shown([told("improvement", "2026-11-20")])).toEqual([]);
    const before = [told("improvement", "2026-11-20"), told("feedback", "2025-08-20", "2025-08-24")];
    expect(shown(before)).toEqual(["improvement 2026-11-20"]);
  });

  it("leave out what was put off, until its day, and what was done or is not wanted", () => {
    const answer = (more: object) =>
      note("2026-11-23", { says: "hint", kind: "feedback", key: "2026-11-20", ...more } as never);
    const hinted = [told("feedback", "2026-11-20")];
    const later = answer({ outcome: "later", until: "2026-11-26" });
    expect(shown(hinted, [later])).toEqual([]);
    expect(shown(hinted, [later], "2026-11-26")).toEqual(["feedback 2026-11-20"]);
    expect(shown(hinted, [answer({ outcome: "done" })])).toEqual([]);
    expect(shown(hinted, [answer({ outcome: "no" })])).toEqual([]);
  });

  it("have a milestone without a suggestion when it was told without one", () => {
    const jubilee = note(
      "2026-11-01",
      { says: "milestone", day: "2026-11-27", yearly: false, what: "25 år" },
      "m",
    );
    const key = "milestone:m:2026";
    const others = [told("feedback", "2026-08-20", "2026-08-24")];
    expect(shown(others, [jubilee])).toEqual([`milestone ${key}`]);
    expect(shown([told("milestone", key, "2026-11-23", true), ...others], [jubilee])).toEqual([
      `milestone ${key} bare`,
    ]);
  });
});
