/** How threads are found when no id names them, and who may change that; ports in memory. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { exampleCompany } from "../support/example-company.ts";
import { type MailParts, mailText } from "../support/mail-text.ts";
import { type World, createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const log = { recipients: ["log@in.bjorkholm.example"] };
const FORGED = { dmarc: "FAIL", dmarcPolicy: "reject", spf: "PASS", dkim: "NONE" } as const;

const stateOf = (world: World, promiseId: string) => world.memory.stored.promises.get(promiseId)?.state;
const contact = (world: World, id: string) => world.memory.stored.contacts.get(id);

/** A mail by Anna that names no mail before it. */
const fresh = (parts: MailParts = {}) =>
  mailText({
    id: "fresh",
    from: "anna@bjorkholm.example",
    to: "karin@kund.example",
    cc: "log@in.bjorkholm.example",
    subject: "Mätning på torsdag",
    text: "Hej Karin, vi kommer klockan tio. Anna",
    ...parts,
  });

describe("a thread that began in the company's contact form", () => {
  const form = "form@webb.bjorkholm.example";
  const { exceptions } = exampleCompany();
  const company = exampleCompany({ exceptions: { ...exceptions, contactForms: [form] } });
  const filledIn = (id: string) => ({
    raw: mailText({ id, from: form, subject: "Kontakt", headers: ["Reply-To: karin@kund.example"] }),
    envelopeFrom: form,
    id,
  });

  it("is found by staff who write afresh to the one who filled it in", async () => {
    const world = createWorld({ at: MONDAY_NINE, company });
    await world.receive(filledIn("one"));
    await world.at("2026-11-23T09:00:00.000Z");
    await world.receive({ raw: fresh(), ...log });
    expect(stateOf(world, "p-one")).toBe("kept");
    await world.receive(filledIn("two"));
    await world.at("2026-11-23T10:00:00.000Z");
    await world.receive({ raw: fresh({ id: "again", subject: "Ett förslag" }), ...log });
    expect(stateOf(world, "p-two")).toBe("kept");
  });

  it("is found by its writer's own answer without ids", async () => {
    const world = createWorld({ at: MONDAY_NINE, company });
    await world.receive(filledIn("one"));
    await world.receive({
      raw: mailText({ id: "answer", subject: "Re: Kontakt", text: "En sak till?" }),
      id: "two",
    });
    expect(contact(world, "two")).toMatchObject({ threadId: "one", promise: "same" });
  });
});

describe("a name of a thread", () => {
  it("is not taken from a thread in which somebody waits, by a mail that nothing proves", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: mailText(), id: "one" });
    await world.at("2026-11-23T08:30:00.000Z");
    const forged = mailText({ id: "forged", subject: "hej" });
    await world.receive({ raw: forged, envelopeFrom: "x@evil.example", verdicts: FORGED, id: "two" });
    await world.at("2026-11-23T09:00:00.000Z");
    await world.receive({ raw: fresh(), ...log });
    expect(stateOf(world, "p-one")).toBe("kept");
    expect(stateOf(world, "p-two")).toBe("open");
  });

  it("goes to the latest thread of a customer who is proved, and not back when an old mail is read again", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const first = { raw: mailText() };
    await world.receive({ ...first, id: "one" });
    await world.at("2026-11-23T08:30:00.000Z");
    await world.receive({ raw: mailText({ id: "second", subject: "En dörr" }), id: "two" });
    await world.redeliver("one", first);
    await world.at("2026-11-23T09:00:00.000Z");
    await world.receive({ raw: fresh(), ...log });
    expect([stateOf(world, "p-one"), stateOf(world, "p-two")]).toEqual(["open", "kept"]);
  });

  it("that belongs to our letter cannot be taken by whoever is quicker", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const claim = mailText({
      id: "claim",
      from: "eve@fiffel.example",
      inReplyToRaw: "<ses-4@eu-west-1.amazonses.com>",
    });
    await world.receive({ raw: claim, id: "eve" });
    await world.receive({ raw: mailText(), id: "one" });
    expect(world.memory.stored.letters.get("ack-one")?.sesMessageId).toBe("ses-4");
    const answer = mailText({
      id: "more",
      inReplyToRaw: "<ses-4@eu-west-1.amazonses.com>",
      text: "Måtten?",
      subject: "Nu",
    });
    await world.receive({ raw: answer, id: "two" });
    expect(contact(world, "two")?.threadId).toBe("one");
  });

  it("is not taken by machines", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const robot = mailText({ id: "robot", inReplyTo: "first", headers: ["Auto-Submitted: auto-replied"] });
    await world.receive({ raw: robot });
    await world.receive({ raw: mailText(), id: "one" });
    await world.receive({ raw: fresh({ from: "info@bjorkholm.example", inReplyTo: "first" }), ...log });
    expect(stateOf(world, "p-one")).toBe("kept");
  });
});

describe("a thread of a customer with several addresses", () => {
  const kund: Customer = {
    customerId: "kund",
    standing: "customer",
    addresses: ["karin@kund.example", "karin.privat@gmail.com"],
    name: "Kund AB",
    addedAt: MONDAY_NINE,
  };
  const world = async () => {
    const made = createWorld({ at: MONDAY_NINE });
    await made.memory.register.store(undefined, kund);
    await made.receive({ raw: mailText(), id: "one" });
    return made;
  };
  const more = (from: string) => mailText({ id: from, from, inReplyTo: "first", subject: "Re: En fråga" });

  it.each(["karin.privat@gmail.com", "ola@kund.example"])("is joined by %s", async (from) => {
    const handslag = await world();
    await handslag.receive({ raw: more(from), id: "two" });
    expect(contact(handslag, "two")).toMatchObject({ threadId: "one", promise: "same" });
    expect(handslag.acknowledgements()).toHaveLength(1);
  });

  it("is not joined by one of them when nothing proves who wrote", async () => {
    const handslag = await world();
    await handslag.receive({ raw: more("karin.privat@gmail.com"), verdicts: FORGED, id: "two" });
    expect(contact(handslag, "two")?.threadId).toBe("two");
  });

  it("is answered by a mail to any of them", async () => {
    const handslag = await world();
    await handslag.receive({ raw: fresh({ to: "ola@kund.example", inReplyTo: "first" }), ...log });
    expect(stateOf(handslag, "p-one")).toBe("kept");
  });
});

describe("a mail that staff send", () => {
  const afterFirst = async (raw: string): Promise<World> => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: mailText(), id: "one" });
    await world.at("2026-11-23T08:30:00.000Z");
    await world.receive({ raw, ...log, id: "two" });
    return world;
  };

  it("to somebody else, with the customer in copy, is no answer", async () => {
    const parts = { to: "lev@supplier.example", cc: "karin@kund.example, log@in.bjorkholm.example" };
    const world = await afterFirst(fresh({ ...parts, inReplyTo: "first" }));
    expect(stateOf(world, "p-one")).toBe("open");
    expect(contact(world, "two")).toMatchObject({ threadId: "one", answers: false });
  });

  it("afresh from a shared address, as a bookkeeping program does, is no answer", async () => {
    const invoice = { from: "info@bjorkholm.example", subject: "Faktura 2231", text: "Bifogat faktura." };
    expect(stateOf(await afterFirst(fresh(invoice)), "p-one")).toBe("open");
  });

  it("from a shared address under the customer's subject is one", async () => {
    const answer = { from: "info@bjorkholm.example", subject: "Sv: En fråga" };
    expect(stateOf(await afterFirst(fresh(answer)), "p-one")).toBe("kept");
  });

  it("afresh from a person's own address is one", async () => {
    expect(stateOf(await afterFirst(fresh()), "p-one")).toBe("kept");
  });
});

describe("a thread", () => {
  it("keeps the language of its first mails", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const text = "Hei, mitä ovet maksavat ja milloin voitte tulla mittaamaan?";
    await world.receive({ raw: mailText({ text, subject: "Ovet" }), id: "one" });
    expect(world.memory.stored.threads.get("one")?.language).toBe("fi");
    await world.receive({ raw: mailText({ id: "b", inReplyTo: "first", text: "OK?" }), id: "two" });
    expect(contact(world, "two")?.language).toBe("fi");
  });
});
