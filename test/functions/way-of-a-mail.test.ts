/** The way of a mail through the functions, told in the words of the domain; ports in memory. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { createWorld } from "../support/world.ts";
import { mailText, readableText, staffAnswer } from "../support/mail-text.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";

const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });

describe("a customer's first mail", () => {
  it("is acknowledged within minutes, with a time, to the one who wrote", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const id = await world.receive({ raw: mail });
    expect(world.acknowledgements()).toHaveLength(1);
    const [letter] = world.acknowledgements();
    expect(letter).toMatchObject({ to: "karin@kund.example", from: "info@bjorkholm.example" });
    expect(letter?.raw).toMatch(/^Auto-Submitted: auto-replied\r$/m);
    expect(letter?.raw).toMatch(/^In-Reply-To: <first@kund.example>\r$/m);
    const promise = world.memory.stored.promises.get(`p-${id}`);
    // Eight opening hours with a lunch break, from 9.00: 17.00 is seven, so the next day at 9.00.
    expect(promise).toMatchObject({ state: "open", promisedAt: "2026-11-24T08:00:00.000Z", owner: "anna" });
    expect(world.memory.stored.filed.has(id)).toBe(true);
    expect(world.memory.stored.incoming.has(id)).toBe(false);
  });

  it("from a country with another clock is told whose time is meant", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const text = "Hei, milloin voisitte tulla katsomaan vanhaa ulko-oveamme?";
    await world.receive({
      raw: mailText({ from: "liisa@virtanen.fi", text }),
      envelopeFrom: "liisa@virtanen.fi",
    });
    const letter = readableText(world.acknowledgements()[0]?.raw ?? "").replaceAll(/\s+/g, " ");
    expect(letter).toContain("huomenna tiistaina 24. marraskuuta klo 9.00 (Ruotsin aikaa)");
  });

  it("makes its sender an unsorted customer, once", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: mail });
    await world.receive({ raw: mailText({ id: "second", subject: "En fråga till", text: "Och fönster?" }) });
    expect([...world.memory.stored.customers.values()]).toMatchObject([
      { standing: "unsorted", addresses: ["karin@kund.example"] },
    ]);
  });

  it("is answered once, however often it is delivered", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const id = await world.receive({ raw: mail });
    for (let time = 0; time < 4; time += 1) await world.redeliver(id, { raw: mail });
    expect(world.acknowledgements()).toHaveLength(1);
    expect(world.memory.stored.promises.size).toBe(1);
  });

  it("is answered once when the sender's server sends it twice, and the second is shown as the same", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: `Received: from a\r\n${mail}` });
    const second = await world.receive({ raw: `Received: from b\r\n${mail}` });
    expect(world.acknowledgements()).toHaveLength(1);
    expect(world.memory.stored.contacts.get(second)).toMatchObject({ duplicateOf: first, promise: "none" });
    expect(world.memory.stored.incoming.size).toBe(0);
  });

  it("that the store does not have is shown as missing, with an alarm and without a storm", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.redeliver("gone", { raw: mail });
    expect(world.memory.stored.contacts.get("missing-gone")).toMatchObject({
      kind: "unreadable",
      promise: "none",
    });
    expect(world.flags.map(({ metric }) => metric)).toEqual(["QuarantinedMail"]);
    expect(world.dead).toEqual([]);
  });
});

const answer = staffAnswer({ subject: "Sv: Köksluckor", text: "Hej Karin, jag ringer i morgon. Anna" });

describe("an answer by staff", () => {
  it("keeps the promise, and nobody is warned", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    await world.at("2026-11-23T12:00:00.000Z");
    const id = await world.receive({ raw: answer, recipients: ["log@in.bjorkholm.example"] });
    expect(world.memory.stored.promises.get(`p-${first}`)).toMatchObject({ state: "kept", endedBy: id });
    await world.at("2026-11-27T12:00:00.000Z");
    expect(world.alerts()).toEqual([]);
  });

  it("withdraws a letter that still waits", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: exampleCompany({ acknowledgeAfterMinutes: 5 }) });
    const first = await world.receive({ raw: mail });
    await world.at("2026-11-23T08:02:00.000Z");
    await world.receive({ raw: answer, recipients: ["log@in.bjorkholm.example"] });
    await world.at("2026-11-23T09:00:00.000Z");
    expect(world.sent).toEqual([]);
    expect(world.memory.stored.letters.get(`ack-${first}`)).toMatchObject({
      state: "withdrawn",
      because: "a person was quicker",
    });
  });

  it.each([
    ["late, when the manager need not be told yet", "2026-11-24T10:00:00.000Z", "late"],
    ["broken, when it came after that", "2026-11-25T12:00:00.000Z", "broken"],
  ])("after the deadline ends the promise %s", async (_what, answeredAt, end) => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    await world.at(answeredAt);
    await world.receive({ raw: answer, recipients: ["log@in.bjorkholm.example"] });
    expect(world.memory.stored.promises.get(`p-${first}`)?.state).toBe(end);
  });

  it("that nothing proves to be theirs closes nothing", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    await world.receive({ raw: answer, verdicts: { dmarc: "FAIL", spf: "FAIL", dkim: "FAIL" } });
    expect(world.memory.stored.promises.get(`p-${first}`)?.state).toBe("open");
  });

  it("only to a colleague closes nothing", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = await world.receive({ raw: mail });
    await world.receive({
      raw: mailText({
        id: "fwd",
        from: "anna@bjorkholm.example",
        to: "bo@bjorkholm.example",
        inReplyTo: "first",
      }),
    });
    expect(world.memory.stored.promises.get(`p-${first}`)?.state).toBe("open");
  });
});

describe("letters to customers", () => {
  it("are shown to the owner in preview, and nothing reaches the customer", async () => {
    const world = createWorld({ at: MONDAY_NINE, company: exampleCompany({ letters: "preview" }) });
    await world.receive({ raw: mail });
    expect(world.sent).toMatchObject([{ kind: "preview", to: "anna@bjorkholm.example" }]);
    expect(world.sent[0]?.raw).toContain("karin@kund.example");
  });

  it("are held while paused, and sent when they are on again in time", async () => {
    const company = { ...exampleCompany({ letters: "paused" }) };
    const world = createWorld({ at: MONDAY_NINE, company });
    const id = await world.receive({ raw: mail });
    await world.at("2026-11-23T09:00:00.000Z");
    expect(world.sent).toEqual([]);
    expect(world.memory.stored.letters.get(`ack-${id}`)?.state).toBe("waiting");
    Object.assign(company, { letters: "on" });
    await world.at("2026-11-23T10:00:00.000Z");
    expect(world.acknowledgements()).toHaveLength(1);
  });

  it("are withdrawn when they would come too late to be true", async () => {
    const company = { ...exampleCompany({ letters: "paused" }) };
    const world = createWorld({ at: MONDAY_NINE, company });
    const id = await world.receive({ raw: mail });
    await world.at("2026-11-24T07:50:00.000Z");
    Object.assign(company, { letters: "on" });
    await world.at("2026-11-24T08:30:00.000Z");
    expect(world.acknowledgements()).toEqual([]);
    expect(world.memory.stored.letters.get(`ack-${id}`)?.state).toBe("withdrawn");
  });
});

describe("mail that nobody announced", () => {
  it("is fed again after an hour, promised from when it came, and never acknowledged", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    world.memory.stored.incoming.set("lost", { raw: Buffer.from(mail), storedAt: MONDAY_NINE });
    await world.at("2026-11-23T10:00:00.000Z");
    expect(world.memory.stored.contacts.get("lost")).toMatchObject({ promise: "new", acknowledge: false });
    expect(world.memory.stored.promises.get("p-lost")?.madeAt).toBe(MONDAY_NINE);
    expect(world.memory.stored.incoming.size).toBe(0);
    expect(world.acknowledgements()).toEqual([]);
  });
});
