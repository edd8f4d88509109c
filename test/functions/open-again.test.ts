/** A mail that staff open again: from then on it is watched, and letters tell when it was written, not when it was opened. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, readableText, staffAnswer } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const TUESDAY_TEN = "2026-11-24T09:00:00.000Z";
const WEDNESDAY_EIGHT = "2026-11-25T07:00:00.000Z";
const THURSDAY_EIGHT = "2026-11-26T07:00:00.000Z";
const log = { recipients: ["log@in.bjorkholm.example"] };

/** So long that Wednesday's morning letter comes before the first alert. */
const company = exampleCompany({
  replyTime: { usualMinutes: 600, atLeastMinutes: 60, atMostMinutes: 2400 },
});

const said = (raw: string | undefined): string => readableText(raw ?? "").replaceAll(/\s+/g, " ");

/** Tuesday's letter is answered at ten: its line about this mail is opened. */
async function opened(world: World, contactId: string): Promise<void> {
  await world.at(TUESDAY_TEN);
  const [letter] = world.morningLetters();
  const stored = world.memory.stored.letters.get(letter?.letterId ?? "");
  if (stored?.kind !== "morning") throw new Error("There was no morning letter.");
  const number = 1 + stored.lines.findIndex(({ about }) => about.contactId === contactId);
  await world.staffWrites({ text: `${String(number)} öppna`, answers: letter });
}

const morningOf = (world: World, day: string): string =>
  said(world.morningLetters().find(({ letterId }) => letterId.endsWith(day))?.raw);

describe("a thank-you that is opened", () => {
  async function thanks(): Promise<World> {
    const world = createWorld({ at: "2026-11-23T07:10:00.000Z", company });
    await world.receive({ raw: mailText() });
    await world.at("2026-11-23T07:30:00.000Z");
    await world.receive({ raw: staffAnswer(), ...log });
    await world.at(MONDAY_NINE);
    await world.receive({
      id: "thanks",
      raw: mailText({ id: "thanks", inReplyTo: "answer", subject: "Re: En fråga", text: "Tack!" }),
    });
    await opened(world, "thanks");
    return world;
  }

  it("was written on Monday, says the morning letter on Wednesday", async () => {
    const world = await thanks();
    await world.at(WEDNESDAY_EIGHT);
    expect(morningOf(world, "2026-11-25")).toContain("karin@kund.example skrev måndag 23 november kl. 9.00");
  });

  it("was written on Monday, says the alert, also when it was done and opened once more", async () => {
    const world = await thanks();
    await world.at("2026-11-27T15:00:00.000Z");
    const [alert] = world.alerts();
    expect(said(alert?.raw)).toContain("skrev måndag 23 november kl. 9.00");
    await world.staffWrites({ text: "klart", answers: alert });
    await world.staffWrites({ text: "öppna", answers: alert });
    await world.at("2026-12-02T15:00:00.000Z");
    const again = world.alerts().at(-1);
    expect(again?.at).not.toBe(alert?.at);
    expect(said(again?.raw)).toContain("skrev måndag 23 november kl. 9.00");
  });
});

describe("a mail that cannot be read and is opened", () => {
  it("came on Monday from nobody that is known, and the letter still says that it cannot be read", async () => {
    const world = createWorld({ at: MONDAY_NINE, company });
    await world.receive({ id: "noise", raw: Buffer.from("\u0001\u0002 no mail at all") });
    await opened(world, "noise");
    expect(morningOf(world, "2026-11-24")).not.toContain("inte kund");
    await world.at(WEDNESDAY_EIGHT);
    const letter = morningOf(world, "2026-11-25");
    expect(letter).toContain("skrev måndag 23 november kl. 9.00");
    expect(letter).toContain("mejlet går inte att läsa");
    await world.at(THURSDAY_EIGHT);
    expect(morningOf(world, "2026-11-26")).toContain("mejlet går inte att läsa");
  });
});
