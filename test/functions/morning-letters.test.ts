/** The morning letters, from the mails of the days before to what staff read; told in the words of the domain. */
import { describe, expect, it } from "vitest";
import type { Company } from "../../domain/company.ts";
import type { MorningLetter } from "../../domain/letters/letter.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madePromise } from "../support/made.ts";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

/** Tuesday 24 November 2026, so that nothing is the week's first. */
const TUESDAY_NINE = "2026-11-24T08:00:00.000Z";
const WEDNESDAY_EIGHT = "2026-11-25T07:00:00.000Z";
const log = { recipients: ["log@in.bjorkholm.example"] };
const first = mailText({ subject: "Köksluckor" });
const answer = staffAnswer({ subject: "Sv: Köksluckor", text: "Hej Karin, jag ringer i morgon. Anna" });

function letters(world: World): MorningLetter[] {
  return [...world.memory.stored.letters.values()].filter((letter) => letter.kind === "morning");
}

function letterTo(world: World, staffId: string, on: string): MorningLetter | undefined {
  return letters(world).find((letter) => letter.staffId === staffId && letter.on === on);
}

const linesTo = (world: World, staffId: string, on = "2026-11-25"): string[] =>
  (letterTo(world, staffId, on)?.lines ?? []).map(({ section, who }) => `${section}: ${who}`);

const staffAway = (id: string, away: { from: string; to: string }[]): Partial<Company> => ({
  staff: exampleCompany().staff.map((member) => (member.id === id ? { ...member, away } : member)),
});

describe("a morning with something in it", () => {
  it("brings one letter to whom it concerns, and none to others", async () => {
    const world = createWorld({ at: TUESDAY_NINE });
    await world.receive({ raw: first });
    await world.at(WEDNESDAY_EIGHT);
    expect(letters(world).map(({ letterId, state }) => [letterId, state])).toEqual([
      ["morning-anna-2026-11-25", "sent"],
    ]);
    expect(linesTo(world, "anna")).toEqual(["promised-today: karin@kund.example"]);
    expect(letterTo(world, "anna", "2026-11-25")?.lines[0]).toMatchObject({
      about: { promiseId: "p-m1", contactId: "m1", customerId: "c-m1" },
      subject: "Köksluckor",
      isNew: true,
    });
    const [sent] = world.morningLetters();
    expect(sent).toMatchObject({ to: "anna@bjorkholm.example", from: "handslag@in.bjorkholm.example" });
    expect(sent?.raw).toMatch(/Auto-Submitted: auto-generated/);
    expect(sent?.raw).toMatch(/multipart\/alternative/);
  });

  it("is told once, however often the run is called", async () => {
    const world = createWorld({ at: TUESDAY_NINE });
    await world.receive({ raw: first });
    await world.at(WEDNESDAY_EIGHT);
    const before = letters(world);
    await world.runDaily("write-morning-letters");
    await world.at("2026-11-25T15:00:00.000Z");
    expect(letters(world)).toEqual(before);
    expect(world.morningLetters()).toHaveLength(1);
  });

  it.each(["letters.ensure", "letterQueue.put", "log.on", "promises.open", "companyBook.store"])(
    "is told once, although %s fails in the middle",
    async (call) => {
      const world = createWorld({ at: TUESDAY_NINE });
      await world.receive({ raw: first });
      await world.at("2026-11-25T06:44:00.000Z");
      world.faults.plant({ nth: 1, kind: "before", call });
      world.faults.plant({ nth: 2, kind: "after", call });
      await world.at("2026-11-25T09:00:00.000Z");
      expect(world.morningLetters()).toHaveLength(1);
    },
  );

  it("goes to whoever stands in for somebody who is away", async () => {
    const company = exampleCompany(staffAway("anna", [{ from: "2026-11-25", to: "2026-11-27" }]));
    const world = createWorld({ at: TUESDAY_NINE, company });
    await world.receive({ raw: first });
    await world.at(WEDNESDAY_EIGHT);
    expect(linesTo(world, "anna")).toEqual([]);
    expect(linesTo(world, "sofie")).toEqual(["promised-today: karin@kund.example"]);
  });

  it("goes to the owner although away when there is nobody else", async () => {
    const { staff } = exampleCompany();
    const away = [{ from: "2026-11-25", to: "2026-11-27" }];
    const world = createWorld({
      at: TUESDAY_NINE,
      company: exampleCompany({ staff: staff.map((member) => ({ ...member, away })) }),
    });
    await world.receive({ raw: first });
    await world.at(WEDNESDAY_EIGHT);
    expect(linesTo(world, "anna")).toEqual(["promised-today: karin@kund.example"]);
  });

  it("waits on closed days, and is caught up until the company closes", async () => {
    const world = createWorld({ at: "2026-11-27T08:00:00.000Z" });
    await world.receive({ raw: first });
    await world.at("2026-11-29T22:00:00.000Z");
    expect(letters(world)).toEqual([]);
    const late = createWorld({ at: TUESDAY_NINE });
    await late.receive({ raw: first });
    late.settings.sweeps = false;
    await late.at("2026-11-25T14:00:00.000Z");
    await late.runDaily("write-morning-letters");
    expect(linesTo(late, "anna")).toEqual(["overdue: karin@kund.example"]);
    await late.at("2026-11-26T16:30:00.000Z");
    await late.runDaily("write-morning-letters");
    expect(letterTo(late, "anna", "2026-11-26")).toBeUndefined();
  });

  it("says what was done between the making and the sending, and nothing when that was all", async () => {
    const world = createWorld({ at: TUESDAY_NINE });
    await world.receive({ raw: first });
    await world.at("2026-11-25T06:44:00.000Z");
    world.refusals.push({ result: "not-now", because: "throttled" });
    await world.at("2026-11-25T06:45:00.000Z");
    await world.receive({ raw: answer, ...log });
    await world.at("2026-11-25T08:00:00.000Z");
    expect(letterTo(world, "anna", "2026-11-25")).toMatchObject({
      state: "withdrawn",
      because: "all in it was done meanwhile",
    });
  });

  it("reads in proportion to what is due, whatever the company has stored", async () => {
    const reads = async (stored: number): Promise<number> => {
      const world = createWorld({ at: TUESDAY_NINE });
      for (let index = 0; index < stored; index += 1) {
        const promiseId = `old${String(index)}`;
        world.memory.stored.promises.set(promiseId, madePromise({ promiseId, state: "kept", revision: 1 }));
      }
      await world.receive({ raw: first });
      await world.at("2026-11-25T06:44:00.000Z");
      const before = world.faults.calls.length;
      await world.runDaily("write-morning-letters");
      return world.faults.calls.length - before;
    };
    expect(await reads(3000)).toBe(await reads(0));
  });
});

describe("the week's first letter", () => {
  it("comes to everybody who is there, with last week's figures, the reader's own and no one else's", async () => {
    const world = createWorld({ at: TUESDAY_NINE });
    await world.receive({ raw: first });
    await world.at("2026-11-24T09:00:00.000Z");
    await world.receive({ raw: answer, ...log });
    await world.at("2026-11-30T07:00:00.000Z");
    const own = { kept: 1, due: 1, medianMinutes: 60 };
    const on = "2026-11-30";
    expect(letterTo(world, "anna", on)?.week).toEqual({ company: own, own, ownIsOpen: false });
    expect(letterTo(world, "bo", on)?.week).toMatchObject({ company: own, ownIsOpen: false });
    expect(letterTo(world, "bo", on)?.week?.own).toBeUndefined();
    expect(letterTo(world, "sofie", on)?.state).toBe("sent");
  });

  it("comes on Tuesday when the company is closed on Monday", async () => {
    const world = createWorld({ at: TUESDAY_NINE });
    const said = { from: "2026-11-30", to: "2026-11-30", at: TUESDAY_NINE, deedId: "d1" };
    await world.memory.companyBook.store({ ...(await world.memory.companyBook.read()), closed: [said] });
    await world.at("2026-12-02T07:00:00.000Z");
    const days = ["2026-11-30", "2026-12-01", "2026-12-02"].map((on) => letterTo(world, "bo", on)?.state);
    expect(days).toEqual([undefined, "sent", undefined]);
  });

  it("tells what was found about the reply time again; other letters tell it once", async () => {
    const world = createWorld({ at: TUESDAY_NINE });
    const found = {
      kind: "slow-down-over",
      foundOn: "2026-11-25",
      stays: false,
      promisedMinutes: 480,
    } as const;
    const replyTime = { minutes: 480, from: "learned", answers: 100, because: "" } as const;
    const window = { windowFrom: "2026-09-01", windowTo: "2026-11-25", findings: [found] };
    await world.memory.companyBook.store({
      ...(await world.memory.companyBook.read()),
      replyTime: { ...replyTime, ...window },
    });
    await world.at("2026-11-30T07:00:00.000Z");
    const days = ["2026-11-25", "2026-11-26", "2026-11-30"];
    expect(days.map((on) => letterTo(world, "anna", on)?.findings)).toEqual([[found], undefined, [found]]);
    expect(letterTo(world, "bo", "2026-11-30")?.findings).toEqual([]);
  });
});
