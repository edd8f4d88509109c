/** From a booked talk to its minutes: the agenda is drawn, changed and sent by answers, and answered by the customer. */
import { describe, expect, it } from "vitest";
import type { Customer } from "../../domain/customer/customer.ts";
import { bookedWorld, drawnBy, last, ofKind, read, talkOf, words } from "../support/agenda-world.ts";
import { exampleCompany } from "../support/example-company.ts";
import { karins } from "../support/relation-world.ts";

describe("the agenda of a booked talk", () => {
  it("is drawn ten days before it, and shown to whoever booked it; nothing goes to the customer", async () => {
    const world = await bookedWorld();
    expect(ofKind(world, "agenda-draft")).toHaveLength(0);
    await drawnBy(world);
    const draft = last(world, "agenda-draft");
    expect(draft.to).toBe("anna@bjorkholm.example");
    expect(await words(draft)).toContain("tisdag 8\u00a0december kl.\u00a010.00");
    expect(await words(draft)).toContain("karin@kund.example");
    expect(world.sent.map(({ to }) => to)).not.toContain("karin@kund.example");
    await world.at("2026-11-25T08:00:00.000Z");
    expect(ofKind(world, "agenda-draft")).toHaveLength(1);
  });

  it("is changed by answering, and shown again in place of a confirmation", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    const confirmed = world.confirmations().length;
    await world.staffWrites({
      text: "lägg till: leveranstider i vår\nta bort 1",
      answers: last(world, "agenda-draft"),
    });
    await world.at("2026-11-24T08:20:00.000Z");
    expect(ofKind(world, "agenda-draft")).toHaveLength(2);
    expect(await words(last(world, "agenda-draft"))).toContain("leveranstider i vår");
    expect(world.confirmations()).toHaveLength(confirmed);
  });

  it("goes to the customer some minutes after staff say so, with an invitation", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    expect(await words(world.confirmations().at(-1) ?? last(world, "confirmation"))).toContain("5 minuter");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    await world.at("2026-11-24T08:30:00.000Z");
    const letter = last(world, "agenda");
    expect(letter).toMatchObject({ to: "karin@kund.example", from: "info@bjorkholm.example" });
    const { from, attachments } = await read(letter);
    expect(from?.name).toBe("Anna Björk, Björk & Holm Snickeri");
    expect(attachments.map(({ mimeType }) => mimeType)).toContain("text/calendar");
    await world.at("2026-12-03T08:00:00.000Z");
    expect(ofKind(world, "agenda-unsent")).toHaveLength(0);
    expect(ofKind(world, "agenda")).toHaveLength(1);
  });

  it("that is changed and sent by one mail is not shown once more, and goes when it can no longer be taken back", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "lägg till: priser\nskicka", answers: last(world, "agenda-draft") });
    expect(await words(last(world, "confirmation"))).toContain("5 minuter");
    await world.at("2026-11-24T08:05:59.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    await world.at("2026-11-24T08:06:10.000Z");
    expect(await words(last(world, "agenda"))).toContain("priser");
    expect(ofKind(world, "agenda-draft")).toHaveLength(1);

    await world.staffWrites({ text: "lägg till: leveranser", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:10:00.000Z");
    expect(await words(last(world, "agenda-draft"))).toContain("Kunden har fått en tidigare version.");
  });

  it("does not go when that is taken back in time, and the word comes too late after", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:03:00.000Z");
    await world.staffWrites({ text: "ångra", answers: world.confirmations().at(-1) });
    await world.at("2026-11-24T09:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    expect((await talkOf(world)).agenda?.sent).toBeUndefined();

    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    const confirmation = world.confirmations().at(-1);
    await world.at("2026-11-24T09:20:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(1);
    await world.staffWrites({ text: "ångra", answers: confirmation });
    expect((await talkOf(world)).agenda?.sent).toBeDefined();
  });

  it("that has not gone five days before is told of, once", async () => {
    const world = await bookedWorld();
    await world.at("2026-12-07T12:00:00.000Z");
    expect(ofKind(world, "agenda-unsent")).toHaveLength(1);
    expect(last(world, "agenda-unsent").at.slice(0, 10)).toBe("2026-12-01");
  });

  it("goes to no address but the customer's", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({
      text: "skicka till nagon@annan.example",
      answers: last(world, "agenda-draft"),
    });
    await world.at("2026-11-24T09:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    expect(await words(last(world, "confirmation"))).toContain("är inte kundens");
  });

  it("goes to one who wants no automatic letters, since a person sends it; not where mail comes back", async () => {
    const noLetters: Customer = { ...karins, noLetters: true };
    const world = await bookedWorld({ customer: noLetters });
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(1);

    const lost: Customer = {
      ...karins,
      undeliverableSince: { "karin@kund.example": "2026-10-01T00:00:00.000Z" },
    };
    const other = await bookedWorld({ customer: lost });
    await drawnBy(other);
    expect(await words(last(other, "agenda-draft"))).toContain("ingen adress till kunden");
    await other.staffWrites({ text: "skicka", answers: last(other, "agenda-draft") });
    await other.at("2026-11-24T08:30:00.000Z");
    expect(ofKind(other, "agenda")).toHaveLength(0);
  });

  it("is shown to its leader, and sent to nobody, while letters are only shown", async () => {
    const world = await bookedWorld({ company: exampleCompany({ letters: "preview" }) });
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(0);
    expect(last(world, "preview").to).toBe("anna@bjorkholm.example");
    expect(await words(last(world, "preview"))).toContain("Så här skulle brevet till karin@kund.example");
  });

  it("asks its leader before the customer is told of another time, or of none", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    await world.staffWrites({ text: "Norrtulls Glas: bokat: 9/12 kl 14, utvärderingssamtal" });
    await world.at("2026-11-24T08:40:00.000Z");
    expect(await words(last(world, "agenda-draft"))).toContain("en annan tid eller plats");
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T09:00:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(2);
    const [first, second] = await Promise.all(ofKind(world, "agenda").map(words));
    expect(first).toContain("Vi har bestämt tid för ett utvärderingssamtal: tisdag 8\u00a0december");
    expect(second?.replaceAll("\u00a0", " ")).toContain(
      "Ny tid för vårt utvärderingssamtal: onsdag 9 december kl. 14.00, i stället för tisdag 8 december kl. 10.00.",
    );

    await world.staffWrites({ text: "avbokat", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T09:10:00.000Z");
    expect(ofKind(world, "agenda")).toHaveLength(2);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T09:30:00.000Z");
    const { attachments, subject } = await read(last(world, "agenda"));
    expect(subject).toBe("Vårt samtal onsdag 9 december blir inte av");
    const file = attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString())[0] ?? "";
    expect(file).toContain("METHOD:CANCEL");
    expect(file).toContain("SEQUENCE:2");
  });

  it("asks its leader again each working day until the customer has been told of another time", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    await world.staffWrites({ text: "Norrtulls Glas: bokat: 9/12 kl 14, utvärderingssamtal" });
    await world.at("2026-11-30T12:00:00.000Z");
    const days = ofKind(world, "agenda-draft").map(({ at }) => at.slice(0, 10));
    expect(days.slice(1)).toEqual(["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30"]);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-12-02T12:00:00.000Z");
    expect(ofKind(world, "agenda-draft")).toHaveLength(days.length);
    expect(ofKind(world, "agenda")).toHaveLength(2);

    await world.staffWrites({ text: "avbokat", answers: last(world, "agenda-draft") });
    await world.at("2026-12-14T12:00:00.000Z");
    const off = ofKind(world, "agenda-draft").slice(days.length);
    expect(off.map(({ at }) => at.slice(0, 10))).toEqual(
      ["02", "03", "04", "07", "08", "09"].map((day) => `2026-12-${day}`),
    );
    expect(await words(last(world, "agenda-draft"))).toContain("har kvar inbjudan");
  });

  it("is told of when it comes back, and that address is not written to again", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-11-24T08:30:00.000Z");
    const { letterId } = last(world, "agenda");
    await world.tellNews(letterId, { what: "bounce", at: world.now(), permanent: true });
    await world.at("2026-11-24T08:45:00.000Z");
    expect(await words(last(world, "agenda-unsent"))).toContain("kom inte fram");
    const customer = await world.memory.register.find("karins");
    expect(customer?.undeliverableSince).toHaveProperty(["karin@kund.example"]);
  });

  it("belongs to a talk that closes with minutes", async () => {
    const world = await bookedWorld();
    await drawnBy(world);
    await world.staffWrites({ text: "skicka", answers: last(world, "agenda-draft") });
    await world.at("2026-12-08T12:00:00.000Z");
    await world.staffWrites({
      text: "klart\nVi gick igenom allt. Karin är nöjd och vill ha kortare leveranstider.",
      answers: last(world, "agenda-draft"),
    });
    expect((await talkOf(world)).held).toMatchObject({ on: "2026-12-08" });
    expect(await words(last(world, "confirmation"))).toContain("december 2027");
  });
});
