import { describe, expect, it } from "vitest";
import { SUGGESTION_KINDS, type HintTold } from "../../../../domain/relation/hints/hint.ts";
import { hintsToTell } from "../../../../domain/relation/hints/hints-to-tell.ts";
import type { RelationNote } from "../../../../domain/relation/relation-facts.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { bought, relationOf, spoke } from "../made-up-relation.ts";
import { heldTalk, placed } from "../talks/made-up.ts";
import { account, hintsOf, looking, note, shortly } from "./holds.ts";

/** Monthly purchases for years: established. */
const purchases = Array.from({ length: 36 }, (_, at) =>
  bought(`${String(2023 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}-05`),
).concat(["2026-01-05", "2026-02-05", "2026-03-05"].map((on) => bought(on)));

const told = { purchases, contacts: [spoke("2026-03-09", { way: "mail", what: "Köksluckor" })] };

const suggested = (more: object, on: Day = "2026-03-10", asked = {}) =>
  hintsOf({ ...told, ...more }, { on, ...asked })
    .filter(({ kind }) => SUGGESTION_KINDS.some((each) => each === kind))
    .map(shortly);

describe("a suggestion", () => {
  it("fits for two weeks after people spoke", () => {
    const [hint] = hintsOf(told, { on: "2026-03-10" });
    expect(hint && shortly(hint)).toBe("feedback 2026-03-09 2026-03-09 2026-03-23");
    expect(hint?.because).toMatchObject({ spokeOn: "2026-03-09", spokeWhat: "Köksluckor" });
    expect(suggested({}, "2026-03-23")).toHaveLength(1);
    expect(suggested({}, "2026-03-24")).toEqual([]);
    expect(suggested({ contacts: [spoke("2026-03-09", { direction: "out" })] })).toEqual([]);
    expect(suggested({ contacts: [], talks: [heldTalk("2026-03-09")] })).toHaveLength(1);
  });

  it("quotes the subject of a mail or the beginning of a note, and nothing that is all of one, or private", () => {
    const quoted = (contact: Parameters<typeof spoke>[1]) =>
      hintsOf({ ...told, contacts: [spoke("2026-03-09", contact)] }, { on: "2026-03-10" })[0]?.because
        .spokeWhat;
    const what = "Tackade Karin för beställningen";
    expect(quoted({ what })).toBeUndefined();
    expect(quoted({ what, text: "Hon vill ha priser i höst" })).toBe(what);
    expect(quoted({ way: "mail", what: "Karin är sjuk" })).toBeUndefined();
  });

  it("is made to valued customers that grow or are established, and to no others", () => {
    expect(suggested({}, "2026-03-10", { valueClass: "C" })).toEqual([]);
    const phase = (said: "new" | "growing") => [note("2026-03-02", { says: "phase", phase: said })];
    expect(suggested({ notes: phase("new") })).toEqual([]);
    expect(suggested({ notes: phase("growing") })).toHaveLength(1);
  });

  it("is not made with overdue invoices, in a dispute, after a mishap, nor when the customer asked for peace", () => {
    const days = [{ from: "2026-03-01", to: "2026-03-12" }];
    expect(suggested({ paying: account({ overdue: days }) })).toEqual([]);
    expect(suggested({ paying: account({ overdue: days }) }, "2026-03-13")).toHaveLength(1);
    expect(suggested({ paying: account({ disputed: days }) })).toEqual([]);
    expect(suggested({ notes: [note("2025-09-11", { says: "complaint" })] })).toEqual([]);
    expect(suggested({ notes: [note("2025-09-09", { says: "complaint" })] })).toHaveLength(1);
    const broken = { id: "p", kind: "other", madeOn: "2026-01-02", endedOn: "2026-01-09", end: "broken" };
    expect(suggested({ promises: [broken] })).toEqual([]);
    const peace = note("2026-03-09", { says: "no-contact", until: "2026-03-15", reason: "bygger om" });
    expect(suggested({ notes: [peace] })).toEqual([]);
    expect(suggested({ notes: [peace] }, "2026-03-16")).toHaveLength(1);
  });

  it("comes half a year after the last at the earliest, whether that was noted, done or only told", () => {
    const noted = (on: Day) => [note(on, { says: "suggested", kind: "favour", outcome: "declined" })];
    expect(suggested({ notes: noted("2025-09-11") })).toEqual([]);
    expect(suggested({ notes: noted("2025-09-10") })).toHaveLength(1);
    const done = note("2025-10-01", { says: "hint", kind: "feedback", key: "2025-09-20", outcome: "done" });
    expect(suggested({ notes: [done] })).toEqual([]);
    const tell = (hinted: HintTold[], notes: RelationNote[] = []) =>
      hintsToTell(relationOf({ ...told, notes }), placed(), hinted, looking({ on: "2026-03-12" })).map(
        shortly,
      );
    const earlier = { kind: "improvement", key: "2025-10-01", on: "2025-10-02", staffId: "anna" } as const;
    expect(tell([earlier])).toEqual([]);
    const now = { ...earlier, kind: "feedback", key: "2026-03-09", on: "2026-03-10" } as const;
    expect(tell([now])).toEqual([]);
    const later = note("2026-03-10", {
      ...{ says: "hint", kind: "feedback", key: "2026-03-09", outcome: "later", until: "2026-03-12" },
    });
    expect(tell([now], [later])).toEqual(["feedback 2026-03-09 2026-03-09 2026-03-23"]);
  });

  it("goes round: first what fits the level, then what was suggested longest ago", () => {
    const level = (value: number) => note("2026-01-02", { says: "level", level: value });
    const before = (on: Day, kind: (typeof SUGGESTION_KINDS)[number]) =>
      note(on, { says: "suggested", kind, outcome: "adopted" });
    const kind = (notes: RelationNote[]) => suggested({ notes })[0]?.split(" ")[0];
    expect([1, 2, 3, 4, 5, 6].map((value) => kind([level(value)]))).toEqual([
      ...["feedback", "feedback", "improvement", "improvement", "favour", "favour"],
    ]);
    expect(kind([level(5), before("2025-01-02", "favour")])).toBe("improvement");
    expect(kind([level(5), before("2025-01-02", "favour"), before("2024-01-02", "improvement")])).toBe(
      "feedback",
    );
    const all = [
      before("2025-03-01", "feedback"),
      before("2024-01-02", "favour"),
      before("2024-06-01", "improvement"),
    ];
    expect(kind([level(5), ...all])).toBe("favour");
    // No favour is asked below level 3; without a level, not before two years.
    expect(kind([level(2), ...all])).toBe("improvement");
    expect(kind(all)).toBe("favour");
  });

  it("of a kind that is not wanted is none for a year: the next of the others comes", () => {
    const no = note("2025-08-03", { says: "hint", kind: "feedback", key: "2025-07-30", outcome: "no" });
    expect(suggested({ notes: [no] })[0]?.split(" ")[0]).toBe("improvement");
  });
});
