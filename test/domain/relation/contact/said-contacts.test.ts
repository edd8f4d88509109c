/** Contacts that follow from what people said: plans, wishes, offers, failures; and those that nobody wants. */
import { describe, expect, it } from "vitest";
import type { PromiseEnd } from "../../../../domain/relation/relation-facts.ts";
import type { Talk } from "../../../../domain/relation/talk.ts";
import { bought, spoke } from "../made-up-relation.ts";
import { due, note, ruleAndDay } from "./rules.ts";

const lastSpoke = [spoke("2026-11-02")];

const brokenOn = (endedOn: string): PromiseEnd => ({
  id: `promise-${endedOn}`,
  kind: "other",
  what: "ritningar",
  madeOn: "2026-11-01",
  endedOn,
  end: "broken",
});

describe("after a failure", () => {
  it("somebody is in touch on the next working day, within five at the latest", () => {
    // Friday, and the Friday after it.
    expect(due({ contacts: lastSpoke, promises: [brokenOn("2026-11-20")] })).toMatchObject({
      rule: "repair",
      dueOn: "2026-11-23",
      latestOn: "2026-11-27",
      because: { cause: "broken-promise", causeOn: "2026-11-20", what: "ritningar", lastOn: "2026-11-02" },
    });
  });

  it("the one that has waited longest counts, and none that somebody was in touch after", () => {
    const promises = [brokenOn("2026-11-20"), brokenOn("2026-11-17"), brokenOn("2026-10-01")];
    expect(ruleAndDay({ contacts: lastSpoke, promises })).toBe("repair 2026-11-18");
    expect(due({ contacts: [spoke("2026-11-21")], promises })?.rule).not.toBe("repair");
  });

  it("that is what to speak of, also when something else has been due for longer", () => {
    const promises = [brokenOn("2026-11-20")];
    expect(ruleAndDay({ contacts: [spoke("2026-01-02")], promises })).toBe("repair 2026-11-23");
    const plan = note("2026-11-02", { says: "next", next: "2026-11-10" });
    expect(ruleAndDay({ contacts: lastSpoke, notes: [plan], promises })).toBe("repair 2026-11-23");
  });

  it("a promise that ended when people spoke is put right by that, and not by a mail alone", () => {
    const promises = [{ ...brokenOn("2026-11-20"), promisedOn: "2026-11-18" }];
    expect(due({ contacts: [spoke("2026-11-20", { way: "other" })], promises })?.rule).not.toBe("repair");
    const written = [spoke("2026-11-20", { way: "mail", direction: "out" })];
    expect(due({ contacts: written, promises })).toMatchObject({
      rule: "repair",
      because: { causeOn: "2026-11-20", promisedOn: "2026-11-18" },
    });
    const again = [spoke("2026-11-21", { way: "mail", direction: "out" })];
    expect(due({ contacts: again, promises })?.rule).not.toBe("repair");
  });

  it("in Denmark nobody is told of marketing beside it", () => {
    const told = { customer: { country: "DK" }, contacts: lastSpoke, promises: [brokenOn("2026-11-20")] };
    expect(due(told)).toMatchObject({ rule: "repair", suggest: undefined });
    expect(due({ customer: { country: "DK" }, contacts: lastSpoke })?.suggest).toBe("call-or-visit");
  });

  it("being in touch on the same day does only when it is known to have come later", () => {
    const complaint = note("2026-11-20", { says: "complaint", what: "repa" });
    const at = (time: string) => [spoke("2026-11-20", { at: `2026-11-20T${time}:00.000Z` })];
    expect(due({ contacts: [spoke("2026-11-20")], notes: [complaint] })?.rule).toBe("repair");
    expect(due({ contacts: at("08:59"), notes: [complaint] })?.rule).toBe("repair");
    expect(due({ contacts: at("09:01"), notes: [complaint] })?.rule).not.toBe("repair");
    const heard = [spoke("2026-11-21", { direction: "in" })];
    expect(due({ contacts: heard, notes: [complaint] })?.rule).toBe("repair");
  });
});

describe("a call that nobody took", () => {
  const tried = (on: string) => spoke(on, { direction: "out" });
  const complaint = note("2026-11-19", { says: "complaint", what: "repa" });

  it("puts nothing right and uses up no plan, and is tried again on the next working day at the earliest", () => {
    // Friday, and the Monday after it.
    const repair = { contacts: [tried("2026-11-20"), ...lastSpoke], notes: [complaint] };
    expect(due(repair)).toMatchObject({
      ...{ rule: "repair", dueOn: "2026-11-23", latestOn: "2026-11-26" },
      because: { causeOn: "2026-11-19", lastOn: "2026-11-02" },
    });
    const next = note("2026-11-02", { says: "next", next: "2026-11-20" });
    expect(ruleAndDay({ contacts: [tried("2026-11-20"), ...lastSpoke], notes: [next] })).toBe(
      "planned 2026-11-23",
    );
    expect(ruleAndDay({ contacts: [tried("2026-11-10"), ...lastSpoke], notes: [next] })).toBe(
      "planned 2026-11-20",
    );
  });

  it("is not the last time that people were in touch, and puts nothing off", () => {
    const usual = (contacts: Parameters<typeof due>[0]) => due(contacts, { valueClass: "A" });
    const purchases = [bought("2024-01-02"), bought("2024-02-02"), bought("2026-11-01")];
    for (const way of ["call", "meeting", "video"] as const) {
      const contacts = [
        spoke("2026-11-16", { way, direction: "out" }),
        spoke("2026-10-20", { way: "meeting" }),
      ];
      expect(usual({ contacts, purchases })).toMatchObject({
        dueOn: "2026-11-19",
        because: { lastOn: "2026-10-20" },
      });
    }
    const written = [spoke("2026-11-16", { way: "message", direction: "out" })];
    expect(usual({ contacts: written, purchases })?.because.lastOn).toBe("2026-11-16");
  });

  it("is asked for again on the next working day where it was due already", () => {
    const purchases = [bought("2024-01-02"), bought("2024-02-02"), bought("2026-11-01")];
    const contacts = [tried("2026-11-23"), spoke("2026-10-20", { way: "meeting" })];
    expect(ruleAndDay({ contacts, purchases }, { valueClass: "A" })).toBe("value 2026-11-24");
  });
});

describe("a plan", () => {
  const next = (on: string, day: string) => note(on, { says: "next", next: day, reason: "ny offert" });

  it("silences all other rules but repair until its day, and is due then", () => {
    const notes = [next("2026-11-02", "2027-06-01"), note("2026-11-02", { says: "wish", everyDays: 7 })];
    expect(due({ contacts: lastSpoke, notes })).toMatchObject({
      rule: "planned",
      dueOn: "2027-06-01",
      because: { what: "ny offert" },
    });
    expect(ruleAndDay({ contacts: lastSpoke, notes, promises: [brokenOn("2026-11-20")] })).toBe(
      "repair 2026-11-23",
    );
  });

  it("stays due when its day has passed and nobody was in touch", () => {
    expect(ruleAndDay({ contacts: lastSpoke, notes: [next("2026-11-02", "2026-11-10")] })).toBe(
      "planned 2026-11-10",
    );
  });

  it("is spent when somebody was in touch on its day or later", () => {
    const told = {
      contacts: [spoke("2026-11-10", { way: "mail" })],
      notes: [next("2026-11-02", "2026-11-10")],
    };
    expect(due(told)?.rule).toBe("prospect");
  });

  it("is spent when a later contact was noted that sets no other day, but not by a mail", () => {
    const notes = [next("2026-11-02", "2027-01-12")];
    expect(due({ contacts: [spoke("2026-11-10")], notes })?.rule).toBe("prospect");
    expect(due({ contacts: [spoke("2026-11-10", { way: "mail" })], notes })?.rule).toBe("planned");
    expect(due({ contacts: [spoke("2026-11-10", { direction: "in" })], notes })?.rule).toBe("planned");
  });

  it("is not spent by the contact that it was noted with", () => {
    const plan = next("2026-11-02", "2027-01-12");
    const contacts = [spoke("2026-11-02", { id: plan.noteId, at: "2026-11-02T09:00:01.000Z" })];
    expect(due({ contacts, notes: [plan] })?.rule).toBe("planned");
  });

  it("is the one that was said last, and whoever it was handed to takes it", () => {
    const handed = note("2026-11-03", { says: "next", next: "2027-02-01", by: "bo" });
    expect(due({ notes: [handed, next("2026-11-02", "2027-01-12")] })).toMatchObject({
      dueOn: "2027-02-01",
      by: "bo",
    });
  });

  it("is a time that is agreed for a talk, too, unless it was called off", () => {
    const talk: Talk = {
      talkId: "t1",
      kinds: ["evaluation"],
      bookedAt: "2026-11-03T08:00:00.000Z",
      bookedBy: "d1",
      leader: "bo",
      on: "2026-12-09",
      changedAt: "2026-11-03T08:00:00.000Z",
    };
    expect(due({ contacts: lastSpoke, talks: [talk] })).toMatchObject({
      rule: "planned",
      dueOn: "2026-12-09",
      by: "bo",
      because: { cause: "talk" },
    });
    const off = { ...talk, cancelledAt: "2026-11-10T08:00:00.000Z" };
    expect(due({ contacts: lastSpoke, talks: [off] })?.rule).toBe("prospect");
    expect(due({ contacts: lastSpoke, talks: [off] }, { on: "2026-11-09" })?.rule).toBe("planned");
  });
});

describe("the customer's wish", () => {
  it("wins over the rules, the days between two contacts included", () => {
    const notes = [note("2026-11-02", { says: "wish", everyDays: 3 })];
    expect(ruleAndDay({ contacts: lastSpoke, notes })).toBe("wish 2026-11-05");
    const rarely = [note("2026-11-02", { says: "wish", everyDays: 365 })];
    expect(ruleAndDay({ contacts: lastSpoke, notes: rarely, purchases: [bought("2026-11-01")] })).toBe(
      "wish 2027-11-02",
    );
  });

  it("is not older than the day on which it was said", () => {
    const notes = [note("2026-11-20", { says: "wish", everyDays: 7 })];
    expect(ruleAndDay({ contacts: lastSpoke, notes })).toBe("wish 2026-11-20");
  });

  it("is one no more when it is taken back", () => {
    const notes = [note("2026-11-02", { says: "wish", everyDays: 3 }), note("2026-11-03", { says: "wish" })];
    expect(due({ contacts: lastSpoke, notes })?.rule).toBe("prospect");
  });
});

describe("who thinks about an offer", () => {
  const offer = note("2026-11-16", { says: "quote", isOpen: true, what: "kök" });

  it("hears from us after a week, and within ten days, until it has been decided", () => {
    expect(due({ contacts: lastSpoke, notes: [offer] })).toMatchObject({
      rule: "undecided",
      dueOn: "2026-11-23",
      latestOn: "2026-11-26",
      because: { causeOn: "2026-11-16", what: "kök" },
    });
    expect(ruleAndDay({ contacts: [spoke("2026-11-20")], notes: [offer] })).toBe("undecided 2026-11-27");
    const won = note("2026-11-20", { says: "quote", isOpen: false });
    expect(due({ contacts: lastSpoke, notes: [offer, won] })?.rule).toBe("prospect");
  });

  it("is not asked sooner than days lie between two contacts", () => {
    const limits = { floorDays: 14 };
    expect(ruleAndDay({ contacts: [spoke("2026-11-20")], notes: [offer] }, { limits })).toBe(
      "undecided 2026-12-04",
    );
  });

  it("is asked although it came with an import and nobody was in touch", () => {
    const customer = { imported: true, addedOn: "2026-11-01" } as const;
    expect(ruleAndDay({ customer, notes: [offer] })).toBe("undecided 2026-11-23");
  });
});

describe("contacts that nobody wants", () => {
  const peace = note("2026-11-10", { says: "no-contact", until: "2027-03-31", reason: "ombyggnad" });

  it("wait until the day after the peace that was asked for", () => {
    expect(ruleAndDay({ contacts: lastSpoke, notes: [peace] })).toBe("prospect 2027-04-01");
    const promises = [brokenOn("2026-11-09")];
    expect(due({ contacts: lastSpoke, notes: [peace], promises })).toMatchObject({
      rule: "repair",
      dueOn: "2027-04-01",
      latestOn: "2027-04-01",
    });
    const wish = note("2026-11-20", { says: "wish", everyDays: 60 });
    expect(ruleAndDay({ contacts: lastSpoke, notes: [peace, wish], promises })).toBe("wish 2027-01-01");
  });

  it("are wanted again when something else was said since", () => {
    const plan = note("2026-11-20", { says: "next", next: "2026-12-01" });
    expect(ruleAndDay({ notes: [peace, plan] })).toBe("planned 2026-12-01");
    const complaint = note("2026-11-20", { says: "complaint" });
    expect(ruleAndDay({ notes: [peace, complaint] })).toBe("repair 2026-11-23");
    expect(ruleAndDay({ notes: [peace], promises: [brokenOn("2026-11-20")] })).toBe("repair 2026-11-23");
  });

  it("are given up when staff say that the customer is lost, but for what is said later", () => {
    const lost = note("2026-11-10", { says: "phase", phase: "lost" });
    expect(due({ contacts: lastSpoke, notes: [lost] })).toBeUndefined();
    const plan = (on: string) => note(on, { says: "next", next: "2027-01-12" });
    expect(due({ contacts: lastSpoke, notes: [lost, plan("2026-11-09")] })).toBeUndefined();
    expect(ruleAndDay({ contacts: lastSpoke, notes: [lost, plan("2026-11-11")] })).toBe("planned 2027-01-12");
    const back = note("2026-11-20", { says: "phase" });
    expect(due({ contacts: lastSpoke, notes: [lost, back] })?.rule).toBe("prospect");
  });

  it("are given up after two years of silence, but for a plan that still stands, and the customer's own wish", () => {
    const contacts = [spoke("2024-11-01")];
    expect(due({ contacts })).toBeUndefined();
    expect(due({ contacts }, { on: "2026-10-01" })?.rule).toBe("prospect");
    const plan = note("2024-11-01", { says: "next", next: "2025-01-12" });
    expect(ruleAndDay({ contacts, notes: [plan] })).toBe("planned 2025-01-12");
    const wish = note("2024-11-01", { says: "wish", everyDays: 90 });
    expect(ruleAndDay({ contacts, notes: [wish] })).toBe("wish 2025-01-30");
  });

  it("do not come back for good when the peace that was asked for outlasts two years", () => {
    const long = note("2024-11-01", { says: "no-contact", until: "2027-03-31", reason: "ombyggnad" });
    expect(due({ contacts: [spoke("2024-11-01")], notes: [long] })).toBeUndefined();
  });
});
