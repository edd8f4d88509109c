/** Who is told of a promise that falls due, when, and in which words; told in the words of the domain. */
import { describe, expect, it } from "vitest";
import { companyManagedByBo as company } from "../support/example-company.ts";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import { madePromise } from "../support/made.ts";
import { told, wordsTo } from "../support/told-of.ts";
import { createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });
const log = { recipients: ["log@in.bjorkholm.example"] };
const answer = staffAnswer({ subject: "Sv: Köksluckor", text: "Hej Karin, jag ringer i morgon. Anna" });

const ALL_THREE = [
  "11-24T07:00 anna warning",
  "11-24T08:00 anna deadline",
  "11-24T08:00 sofie deadline",
  "11-24T13:00 anna manager",
  "11-24T13:00 bo manager",
];

describe("a promise that nobody keeps", () => {
  it("is told to its owner an opening hour before, at the deadline to the backup as well, then to the manager", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: company() });
    await world.receive({ raw: mail });
    await world.at("2026-11-24T06:59:59.000Z");
    expect(world.alerts()).toEqual([]);
    await world.at("2026-11-30T12:00:00.000Z");
    expect(told(world)).toEqual(ALL_THREE);
  });

  it("is told as often, within the sweep's interval, although every schedule was lost", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: company() });
    world.settings.schedulesCall = false;
    await world.receive({ raw: mail });
    await world.at("2026-11-30T12:00:00.000Z");
    expect(told(world)).toEqual(ALL_THREE);
  });

  it("is told in words that fit who reads them", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: company() });
    await world.receive({ raw: mail });
    await world.at("2026-11-24T13:00:00.000Z");
    expect(wordsTo(world, "anna", "warning")).toContain("Vi har lovat att höra av oss senast kl. 9.00 i dag");
    expect(wordsTo(world, "anna", "deadline")).toContain("Sofie Lind har också fått det här.");
    expect(wordsTo(world, "sofie", "deadline")).toContain(
      "som afløser for Anna Björk, som også har fået det",
    );
    expect(wordsTo(world, "anna", "manager")).toContain(
      "säg som det är och ge en ny tid. Bo Holm har också fått",
    );
    const toManager = wordsTo(world, "bo", "manager");
    expect(toManager).toContain("Anna Björk är tillfrågad.");
    expect(toManager).toContain("Skrev: i går kl. 9.00");
    expect(toManager).toContain("”lämna över till”");
  });
});

describe("who is told", () => {
  const away = { away: [{ from: "2026-11-23", to: "2026-11-27" }] };

  it("is the one who stands in while the owner is away, and then that one's backup", async () => {
    const world = createWorld({
      at: MONDAY_NINE,
      company: company({ anna: away, sofie: { backup: "bo" } }),
    });
    await world.receive({ raw: mail });
    await world.at("2026-11-24T08:00:00.000Z");
    expect(told(world)).toEqual([
      "11-24T07:00 sofie warning",
      "11-24T08:00 sofie deadline",
      "11-24T08:00 bo deadline",
    ]);
    expect(wordsTo(world, "sofie", "warning")).toContain("fordi Anna Björk er fraværende");
    expect(wordsTo(world, "bo", "deadline")).toContain("som ersättare för Sofie Lind");
  });

  it("is the colleague whom an absence names, before the usual backup", async () => {
    const named = { away: [{ from: "2026-11-23", to: "2026-11-27", backup: "bo" }] };
    const world = createWorld({ at: MONDAY_NINE, company: company({ anna: named }) });
    await world.receive({ raw: mail });
    await world.at("2026-11-24T07:30:00.000Z");
    expect(told(world)).toEqual(["11-24T07:00 bo warning"]);
  });

  it("is nobody twice: a manager who owns the promise gets one letter", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: mail });
    await world.at("2026-11-30T12:00:00.000Z");
    expect(told(world)).toEqual([...ALL_THREE.slice(0, 3), "11-24T13:00 anna manager"]);
  });

  it("is, where there is no manager, the fallback owner, unless the promise is theirs", async () => {
    const fallback = { ...company({ bo: { manager: false } }), fallbackOwner: "sofie" };
    const world = createWorld({ at: MONDAY_NINE, company: fallback });
    await world.receive({ raw: mail });
    await world.at("2026-11-24T13:00:00.000Z");
    expect(told(world).slice(3)).toEqual(["11-24T13:00 anna manager", "11-24T13:00 sofie manager"]);
  });
});

describe("a promise that the customer was not told", () => {
  it("in a running dialogue is told once, to its owner, at the deadline", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: company() });
    await world.receive({ raw: mail });
    await world.at("2026-11-23T09:00:00.000Z");
    await world.receive({ raw: answer, ...log });
    await world.at("2026-11-23T10:00:00.000Z");
    await world.receive({
      raw: mailText({
        id: "more",
        inReplyTo: "answer",
        subject: "Sv: Köksluckor",
        text: "Kan ni komma på torsdag?",
      }),
    });
    await world.at("2026-12-04T12:00:00.000Z");
    expect(told(world)).toEqual(["11-24T10:00 anna deadline"]);
    expect(wordsTo(world, "anna", "deadline")).toContain(
      "Ingen tid är lovad, men än har vi inte sett något svar.",
    );
  });
});

describe("another promise", () => {
  const other = madePromise({
    promiseId: "other",
    kind: "other",
    what: "skicka offert.",
    contactId: "note",
    subject: "",
    fromName: "",
  });

  it("to a customer is watched in the same way, in its own words", async () => {
    const world = createWorld({ at: "2026-11-24T06:00:00.000Z", company: company() });
    await world.memory.promises.store(other);
    await world.at("2026-11-24T12:01:00.000Z");
    expect(told(world).map((each) => each.slice(12))).toEqual([
      "anna warning",
      "anna deadline",
      "sofie deadline",
      "anna manager",
      "bo manager",
    ]);
    expect(wordsTo(world, "anna", "warning")).toContain(
      "Du har lovat karin@kund.example: skicka offert, senast kl. 9.00 i dag, tisdag 24 november.",
    );
    expect(wordsTo(world, "bo", "manager")).toContain(
      "Anna Björk har lovat karin@kund.example: skicka offert.",
    );
  });

  it("to nobody that is known is watched all the same, by those who would be told of any", async () => {
    const world = createWorld({ at: "2026-11-24T06:00:00.000Z", company: company() });
    await world.memory.promises.store({ ...other, from: "" });
    await world.at("2026-11-30T12:00:00.000Z");
    expect(world.alerts().map(({ to }) => to.split("@")[0])).toEqual(["anna", "anna", "sofie", "anna", "bo"]);
    expect(wordsTo(world, "bo", "manager")).toContain("Anna Björk har lovat: skicka offert.");
    expect(wordsTo(world, "anna", "warning")).toContain("Du har lovat: skicka offert, senast kl. 9.00 i dag");
  });
});

describe("an alert", () => {
  it("of an old deadline is not sent when there is a new one", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: company() });
    const id = await world.receive({ raw: mail });
    await world.at("2026-11-24T06:00:00.000Z");
    const before = await world.memory.promises.find(`p-${id}`);
    if (before === undefined) throw new Error("There is no promise.");
    await world.memory.promises.store({
      ...before,
      version: 2,
      promisedAt: "2026-11-27T09:00:00.000Z",
      warnAt: "2026-11-27T08:00:00.000Z",
      escalateAt: "2026-11-27T14:00:00.000Z",
    });
    await world.at("2026-11-27T08:06:00.000Z");
    expect(told(world)).toEqual(["11-27T08:00 anna warning"]);
  });
});

describe("a table of promises that was restored", () => {
  it("tells what was told before its letters were lost from sight, and no more than once", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: company() });
    const id = await world.receive({ raw: mail });
    await world.at("2026-11-24T08:30:00.000Z");
    const { promises } = world.memory.stored;
    const promise = promises.get(`p-${id}`);
    if (promise === undefined) throw new Error("There is no promise.");
    promises.set(`p-${id}`, { ...promise, alertedAt: undefined });
    await world.at("2026-11-30T12:00:00.000Z");
    expect(told(world)).toEqual(ALL_THREE);
    expect(world.dead).toEqual([]);
  });
});
