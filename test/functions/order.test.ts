/** Queues keep no order: whatever comes first, the same must hold at the end. */
import { describe, expect, it } from "vitest";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import { type World, createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const LATER = "2026-11-23T12:00:00.000Z";

const first = mailText({
  id: "first",
  subject: "Köksluckor",
  text: "Vad kostar nya luckor till ett litet kök?",
});
const second = mailText({
  id: "second",
  inReplyTo: "first",
  subject: "Sv: Köksluckor",
  text: "Och bänkskivan?",
});
const answer = staffAnswer({ subject: "Sv: Köksluckor", text: "Hej Karin, jag ringer i morgon. Anna" });
const log = { recipients: ["log@in.bjorkholm.example"] };

const open = (world: World) =>
  [...world.memory.stored.promises.values()].filter(({ state }) => state === "open");
const threads = (world: World) =>
  new Set([...world.memory.stored.contacts.values()].map(({ threadId }) => threadId));

describe("two mails of one thread", () => {
  it("make one promise and one letter although the first is read second", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    world.faults.plant({ nth: 1, kind: "before", call: "log.record" });
    await world.receive({ raw: first, id: "m-first" });
    await world.receive({ raw: second, id: "m-second" });
    await world.at(LATER);
    expect(threads(world).size).toBe(1);
    expect(open(world)).toHaveLength(1);
    expect(world.acknowledgements()).toHaveLength(1);
  });
});

describe("a question and its answer", () => {
  it("read in the wrong order leave nobody waiting and nobody warned", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    world.faults.plant({ nth: 1, kind: "before", call: "log.record" });
    await world.receive({ raw: first });
    await world.at("2026-11-23T08:01:00.000Z");
    await world.receive({ raw: answer, ...log });
    await world.at("2026-11-30T12:00:00.000Z");
    expect(open(world)).toEqual([]);
    expect(world.sent.filter(({ kind }) => kind !== "morning")).toEqual([]);
  });

  it("do not end a question that came after the answer was written", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: first });
    await world.at("2026-11-23T08:10:00.000Z");
    world.faults.plant({ nth: 1, kind: "before", call: "log.record" });
    await world.receive({ raw: answer, ...log });
    await world.at("2026-11-23T08:11:00.000Z");
    await world.receive({ raw: second });
    await world.at(LATER);
    expect(open(world)).toHaveLength(1);
    // It goes on with the dialogue: watched, and looked at once.
    await world.at("2026-11-24T10:00:00.000Z");
    expect(world.alerts()).toHaveLength(1);
  });
});

describe("a mail to a person of the company", () => {
  const toAnna = (text: string) =>
    mailText({
      id: "direct",
      to: "anna@bjorkholm.example",
      cc: "log@in.bjorkholm.example",
      inReplyTo: "first",
      text,
    });

  it("in a thread with an open promise makes no second one", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: first });
    await world.receive({ raw: toAnna("Har du hunnit titta på det?"), ...log });
    expect(open(world)).toHaveLength(1);
    await world.receive({ raw: answer, ...log });
    expect(open(world)).toEqual([]);
  });

  it("that only thanks for an answer makes none", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: first });
    await world.at("2026-11-23T09:00:00.000Z");
    await world.receive({ raw: answer, ...log });
    await world.at("2026-11-23T09:30:00.000Z");
    await world.receive({ raw: toAnna("Tack!"), ...log });
    expect(open(world)).toEqual([]);
  });
});

describe("an answer by staff", () => {
  it("that begins a mail of its own to the customer who waits keeps the promise", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: first });
    const fresh = mailText({
      id: "fresh",
      from: "anna@bjorkholm.example",
      to: "karin@kund.example",
      subject: "Tack för samtalet",
      text: "Hej Karin, som sagt kommer jag på torsdag. Anna",
    });
    await world.receive({ raw: fresh, ...log });
    expect(open(world)).toEqual([]);
  });

  it("to a customer at a domain with å, ä or ö keeps the promise", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({
      raw: mailText({ from: "karin@kök.example" }),
      envelopeFrom: "karin@xn--kk-fka.example",
    });
    expect(open(world)).toHaveLength(1);
    await world.receive({ raw: answer.replace("To: karin@kund.example", "To: karin@kök.example"), ...log });
    expect(open(world)).toEqual([]);
  });

  it("goes to the thread of the customer it is written to, not to whoever used the Message-ID first", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({
      raw: mailText({ id: "first", from: "eve@fiffel.example", text: "Vidarebefordrat utan grund." }),
    });
    const karins = await world.receive({
      raw: mailText({ id: "first", subject: "Fönster", text: "Vad kostar fönster?" }),
    });
    await world.receive({
      raw: mailText({
        id: "answer",
        from: "anna@bjorkholm.example",
        to: "karin@kund.example",
        cc: "log@in.bjorkholm.example",
        inReplyTo: "first",
        subject: "Sv: Fönster",
      }),
      ...log,
    });
    expect(world.memory.stored.promises.get(`p-${karins}`)?.state).toBe("kept");
  });
});

describe("the same mail without a Message-ID", () => {
  it("received twice is answered once", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const raw = first.replace(/^Message-ID:.*\r\n/m, "");
    await world.receive({ raw: `Received: from a\r\n${raw}` });
    await world.receive({ raw: `Received: from b\r\n${raw}` });
    expect(world.acknowledgements()).toHaveLength(1);
  });
});

describe("a table that was restored", () => {
  it("takes a mail in again whose promise is there and whose contact is not", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const id = await world.receive({ raw: first });
    const { contacts, threads: allThreads, filed, incoming } = world.memory.stored;
    contacts.clear();
    allThreads.clear();
    world.memory.forgetNames();
    incoming.set(id, { raw: filed.get(id) ?? new Uint8Array(), storedAt: MONDAY_NINE });
    await world.at("2026-11-23T10:00:00.000Z");
    expect(contacts.get(id)).toMatchObject({ promise: "new", promiseId: `p-${id}` });
    expect(world.acknowledgements()).toHaveLength(1);
    expect(incoming.size).toBe(0);
  });
});
