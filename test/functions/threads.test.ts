/** Which thread a mail belongs to, told in the words of the domain; ports in memory. */
import { describe, expect, it } from "vitest";
import { mailText, readableText, staffAnswer } from "../support/mail-text.ts";
import { createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";

const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });

const answer = staffAnswer({ subject: "Sv: Köksluckor", text: "Hej Karin, jag ringer i morgon. Anna" });

describe("more in the same thread", () => {
  it("joins the open promise, whose deadline stays, and gets no second letter", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    await world.at("2026-11-23T10:00:00.000Z");
    const second = await world.receive({
      raw: mailText({
        id: "more",
        inReplyTo: "first",
        subject: "Sv: Köksluckor",
        text: "Jag glömde måtten.",
      }),
    });
    expect(world.acknowledgements()).toHaveLength(1);
    expect(world.memory.stored.contacts.get(second)).toMatchObject({
      threadId: first,
      promise: "same",
      promiseId: `p-${first}`,
    });
    expect(world.memory.stored.promises.get(`p-${first}`)?.promisedAt).toBe("2026-11-24T08:00:00.000Z");
  });

  it("is found by the id that SES gave our letter", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    const sesMessageId = world.memory.stored.letters.get(`ack-${first}`)?.sesMessageId ?? "";
    const second = await world.receive({
      raw: mailText({
        id: "more",
        inReplyToRaw: `<${sesMessageId}@eu-west-1.amazonses.com>`,
        text: "Tack, och måtten?",
      }),
    });
    expect(world.memory.stored.contacts.get(second)?.threadId).toBe(first);
  });

  it("is found by our reference in the text, when the mail program lost the ids", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    const quoted = readableText(world.acknowledgements()[0]?.raw ?? "");
    const second = await world.receive({
      raw: mailText({ id: "lost-ids", subject: "Köket", text: `Vi tar det billigare.\n\n${quoted}` }),
    });
    expect(world.memory.stored.contacts.get(second)?.threadId).toBe(first);
  });

  it("is found by its subject when it says that it answers, for a fortnight", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    const again = (id: string, subject: string) =>
      mailText({ id, subject, text: `Nummer ${id}: hur går det?` });
    const answers = await world.receive({ raw: again("a", "Sv: Köksluckor") });
    const another = await world.receive({ raw: again("b", "Köksluckor") });
    expect(world.memory.stored.contacts.get(answers)?.threadId).toBe(first);
    expect(world.memory.stored.contacts.get(another)?.threadId).toBe(another);
    await world.at("2026-12-10T09:00:00.000Z");
    const late = await world.receive({ raw: again("c", "Sv: Köksluckor") });
    expect(world.memory.stored.contacts.get(late)?.threadId).toBe(late);
  });

  it("after the promise was kept opens a new one in the same thread", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    await world.receive({ raw: answer, recipients: ["log@in.bjorkholm.example"] });
    await world.at("2026-12-14T09:00:00.000Z");
    const later = await world.receive({
      raw: mailText({ id: "later", inReplyTo: "answer", subject: "Sv: Köksluckor", text: "När börjar ni?" }),
    });
    expect(world.memory.stored.contacts.get(later)).toMatchObject({ threadId: first, promise: "new" });
    expect(world.memory.stored.promises.get(`p-${later}`)?.state).toBe("open");
  });

  it("that comes after its own answer finds it", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const answered = await world.receive({ raw: answer, recipients: ["log@in.bjorkholm.example"] });
    const late = await world.receive({ raw: mail });
    expect(world.memory.stored.contacts.get(late)?.threadId).toBe(answered);
    expect(world.acknowledgements()).toEqual([]);
  });

  it("from a stranger with a stolen Message-ID begins a thread of its own", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    const stranger = await world.receive({
      raw: mailText({ id: "stolen", from: "eve@fiffel.example", inReplyTo: "first", text: "Vad skrev ni?" }),
    });
    expect(world.memory.stored.contacts.get(stranger)?.threadId).not.toBe(first);
    expect(world.acknowledgements().map(({ to }) => to)).toEqual([
      "karin@kund.example",
      "eve@fiffel.example",
    ]);
  });
});
