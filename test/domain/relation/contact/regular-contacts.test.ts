/** How often customers hear from us as a rule: by value, distance and meetings, while new, after one purchase, in silence. */
import { describe, expect, it } from "vitest";
import { bought, spoke } from "../made-up-relation.ts";
import { due, ruleAndDay } from "./rules.ts";

/** Bought in 2024 and 2025, so that it is neither new nor a prospect; five times a year, so that it is not silent. */
const purchases = ["2025-06-01", "2025-09-01", "2025-12-01", "2026-03-01", "2026-06-01", "2026-09-01"].map(
  (on) => bought(on),
);
/** Met recently, so that nothing asks for a meeting. */
const met = spoke("2026-11-02", { way: "meeting" });

describe("a customer who is neither new nor silent", () => {
  it.each([
    ["A", "2026-12-02"],
    ["B", "2027-01-31"],
    ["C", "2027-05-01"],
    [undefined, "2027-05-01"],
  ] as const)("hears from us as often as its class has it: %s", (valueClass, dueOn) => {
    const limits = { metWithinDays: 400, silentDays: 400, silentPurchaseDays: 400 };
    expect(ruleAndDay({ purchases, contacts: [met] }, { valueClass, limits })).toBe(`value ${dueOn}`);
  });

  it("is told with its class, and with what was said last, how and when", () => {
    const contacts = [spoke("2026-11-02", { way: "meeting", what: "Nytt kök" })];
    expect(due({ purchases, contacts }, { valueClass: "B" })?.because).toMatchObject({
      valueClass: "B",
      everyDays: 90,
      lastOn: "2026-11-02",
      lastWay: "meeting",
      lastWhat: "Nytt kök",
    });
  });

  it("is counted from what our people said, and not from what only the customer did", () => {
    const contacts = [met, spoke("2026-11-20", { direction: "in" })];
    expect(due({ purchases, contacts }, { valueClass: "B" })?.because.lastOn).toBe("2026-11-02");
    const answered = [met, spoke("2026-11-20", { direction: "out", way: "mail" })];
    expect(due({ purchases, contacts: answered }, { valueClass: "B" })?.because.lastOn).toBe("2026-11-20");
  });

  it("is counted from the day on which it came in, as long as nobody was in touch", () => {
    const customer = { addedOn: "2026-11-01" };
    const limits = { metWithinDays: 1000 };
    expect(ruleAndDay({ customer, purchases }, { valueClass: "B", limits })).toBe("value 2027-01-30");
  });

  it("hears from us as often as the class above when it is far away", () => {
    const limits = { nearPostcodes: ["20", "21"] };
    const of = (customer: { postcode?: string; country?: string }) =>
      due({ purchases, contacts: [met], customer }, { valueClass: "C", limits });
    expect(of({ postcode: "981 38" })).toMatchObject({
      rule: "far-away",
      dueOn: "2027-01-31",
      suggest: "visit-or-video",
    });
    expect(of({ country: "FI", postcode: "20100" })?.rule).toBe("far-away");
    for (const near of [{ postcode: "211 45" }, { postcode: "SE-211 45" }, {}]) {
      expect(of(near)?.rule).not.toBe("far-away");
    }
  });

  it("hears from us sooner when nobody was met for half a year, but not before the class above would have it", () => {
    const contacts = [spoke("2026-11-02"), spoke("2026-06-10", { way: "video" })];
    // Half a year after the video call is 10 December; 90 days after the last call are later.
    expect(due({ purchases, contacts }, { valueClass: "C" })).toMatchObject({
      rule: "not-met",
      dueOn: "2027-01-31",
      suggest: "visit-or-video",
      because: { metOn: "2026-06-10" },
    });
    expect(ruleAndDay({ purchases, contacts }, { valueClass: "B" })).toBe("not-met 2026-12-10");
    // There is no class above A: the day stays, the suggestion comes.
    const longUnmet = [spoke("2026-11-02"), spoke("2026-01-10", { way: "video" })];
    expect(ruleAndDay({ purchases, contacts: longUnmet }, { valueClass: "A" })).toBe("not-met 2026-12-02");
  });

  it("was met when a talk was held", () => {
    const talk = {
      talkId: "t1",
      kinds: ["update"],
      bookedAt: "2026-10-01T08:00:00.000Z",
      bookedBy: "d1",
    } as const;
    const held = { on: "2026-11-02", minutes: "Allt bra.", staff: ["anna"], people: [], by: "d2" };
    const talks = [{ ...talk, on: "2026-11-02", held, changedAt: "2026-11-02T15:00:00.000Z" }];
    expect(due({ purchases, talks }, { valueClass: "B" })).toMatchObject({
      rule: "value",
      dueOn: "2027-01-31",
      because: { lastOn: "2026-11-02", lastWay: "meeting" },
    });
  });

  it("is silent when nothing was heard for half a year, on the day on which it is due anyway", () => {
    const contacts = [spoke("2026-05-01"), spoke("2026-10-20", { direction: "out", way: "mail" })];
    expect(due({ purchases, contacts }, { valueClass: "B", limits: { metWithinDays: 400 } })).toMatchObject({
      rule: "silent",
      dueOn: "2027-01-18",
      because: { cause: "nothing-heard", causeOn: "2026-05-01", silentForDays: 262 },
    });
  });

  it("is silent when it has not bought for twice as long as usual", () => {
    const monthly = ["2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"].map((on) => bought(on));
    expect(
      due({ purchases: [...purchases.slice(0, 3), ...monthly], contacts: [met] }, { valueClass: "B" }),
    ).toMatchObject({
      rule: "silent",
      dueOn: "2027-01-31",
      because: { cause: "no-purchase", causeOn: "2026-04-10" },
    });
  });
});

describe("a prospect", () => {
  it("hears from us every three months, whatever else", () => {
    expect(ruleAndDay({ contacts: [spoke("2026-11-02")] })).toBe("prospect 2027-01-31");
  });
});

describe("a new customer", () => {
  it("hears from us every two weeks for two months, then every month while it is new", () => {
    const of = (firstOn: string, lastOn: string) =>
      ruleAndDay({ purchases: [bought(firstOn), bought(firstOn, 2000)], contacts: [spoke(lastOn)] });
    expect(of("2026-11-01", "2026-11-20")).toBe("new 2026-12-04");
    expect(of("2026-09-20", "2026-11-10")).toBe("new 2026-12-10");
  });

  it("is not asked after before its first invoice", () => {
    const facts = {
      purchases: [bought("2026-11-20"), bought("2026-11-21")],
      contacts: [spoke("2026-08-01")],
    };
    expect(ruleAndDay(facts)).toBe("new 2026-11-20");
  });

  it("is an ordinary one again on the first day that no longer counts as new", () => {
    const many = ["2026-06-01", "2026-06-01", "2026-07-01"].map((on, index) => bought(on, 1000 + index));
    // New until 27 November: the month after 20 November ends later.
    const contacts = [spoke("2026-11-20", { way: "meeting" })];
    expect(ruleAndDay({ purchases: many, contacts }, { valueClass: "B" })).toBe("value 2027-02-18");
    expect(ruleAndDay({ purchases: many, contacts: [spoke("2026-10-20")] }, { valueClass: "B" })).toBe(
      "new 2026-11-19",
    );
  });
});

describe("who bought once", () => {
  // More than a year ago, so that it is not new.
  const only = [bought("2025-11-01")];
  const limits = { boughtOnceDays: [390, 420] };

  it("hears from us on days after it that nobody was in touch for", () => {
    const of = (...days: string[]) =>
      ruleAndDay({ purchases: only, contacts: days.map((on) => spoke(on, { way: "meeting" })) }, { limits });
    // 390 days are 26 November; ten days before it are enough.
    expect(of("2026-11-15")).toBe("bought-once 2026-11-26");
    expect(of("2026-11-16")).toBe("bought-once 2026-12-26");
  });

  it("is told with the day on which it bought", () => {
    const contacts = [spoke("2025-11-02", { way: "meeting" })];
    expect(due({ purchases: only, contacts }, { limits: { boughtOnceDays: [30] } })?.because.causeOn).toBe(
      "2025-11-01",
    );
  });
});

describe("an imported customer", () => {
  const customer = { imported: true, addedOn: "2026-11-01" } as const;

  it("waits for the day that was laid for it, whatever its purchases say", () => {
    const purchases = [bought("2025-01-02")];
    expect(ruleAndDay({ customer, purchases }, { placed: { spreadContactOn: "2026-12-14" } })).toBe(
      "day-one 2026-12-14",
    );
    expect(ruleAndDay({ customer, purchases })).toBe("day-one 2026-12-31");
  });

  it("waits for nothing when it was lost already", () => {
    expect(ruleAndDay({ customer, purchases: [bought("2024-10-31")] })).toBeUndefined();
  });

  it("is like any other once somebody was in touch", () => {
    const told = { customer, contacts: [spoke("2026-11-20")] };
    expect(ruleAndDay(told, { placed: { spreadContactOn: "2026-12-14" } })).toBe("prospect 2027-02-18");
  });
});

describe("in Denmark", () => {
  it("a call or a visit is suggested to prospects, and to who is silent or dormant", () => {
    const contacts = [spoke("2026-11-02", { way: "meeting" })];
    const prospect = { contacts, customer: { country: "DK" } };
    expect(due(prospect)?.suggest).toBe("call-or-visit");
    expect(due({ contacts }, { country: "DK" })?.suggest).toBe("call-or-visit");
    expect(due({ ...prospect, purchases }, { valueClass: "B" })?.suggest).toBeUndefined();
    const silent = {
      ...prospect,
      purchases,
      contacts: [spoke("2026-03-01"), spoke("2026-10-20", { direction: "out", way: "mail" })],
    };
    expect(due(silent, { valueClass: "B", limits: { metWithinDays: 400 } })).toMatchObject({
      rule: "silent",
      suggest: "call-or-visit",
    });
  });
});

describe("a customer whom nobody has called since it was new", () => {
  const grown = ["2024-02-05", "2024-12-05", "2025-10-01", "2026-02-01", "2026-05-01", "2026-09-01"];

  it("is not called new when it has become something else meanwhile, and waits since the same day", () => {
    const purchases = grown.map((on) => bought(on));
    const told = { purchases, firstPurchaseOn: "2024-02-05", customer: { addedOn: "2024-02-05" } };
    expect(due(told, { valueClass: "B" })).toMatchObject({
      rule: "value",
      because: { everyDays: 90, valueClass: "B" },
    });
    expect(due(told, { on: "2024-03-01" })?.rule).toBe("new");
  });
});
