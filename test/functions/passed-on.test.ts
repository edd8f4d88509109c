/** What staff pass on by hand, told in the words of the domain; ports in memory. */
import { describe, expect, it } from "vitest";
import { mailText } from "../support/mail-text.ts";
import { type World, createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const log = { recipients: ["log@in.bjorkholm.example"] };

const inside = [
  "Kan du ta den här?",
  "",
  "-----Ursprungligt meddelande-----",
  "Från: Nils Ny <nils@ny.example>",
  "Skickat: den 20 november 2026 10:00",
  "Till: Anna",
  "Ämne: Offert",
  "",
  "Hej! Vad kostar en dörr?",
].join("\n");

const passedOn = (to: string, subject = "VB: Offert") =>
  mailText({ id: "passed", from: "anna@bjorkholm.example", to, subject, text: inside });

const promises = (world: World) => [...world.memory.stored.promises.values()];

describe("the mail of somebody whom nobody knows, that staff pass on", () => {
  it("to the logging address is noted for its writer, and promises nothing", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: passedOn("log@in.bjorkholm.example"), ...log, id: "one" });
    expect([...world.memory.stored.customers.values()]).toMatchObject([
      { customerId: "c-one", standing: "unsorted", addresses: ["nils@ny.example"] },
    ]);
    expect(world.memory.stored.contacts.get("one")).toMatchObject({
      kind: "staff",
      direction: "in",
      customerId: "c-one",
      answerTo: "nils@ny.example",
      promise: "none",
    });
    expect(world.memory.stored.threads.get("one")).toMatchObject({
      addresses: ["nils@ny.example"],
      lastFromCustomerAt: MONDAY_NINE,
    });
    expect(promises(world)).toEqual([]);
  });

  it("to a shared address makes a promise to its writer, unacknowledged, that an answer keeps", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: passedOn("info@bjorkholm.example"), id: "one" });
    expect(promises(world)).toMatchObject([
      { promiseId: "p-one", from: "nils@ny.example", fromName: "Nils Ny", customerId: "c-one" },
    ]);
    expect(world.memory.stored.contacts.get("one")).toMatchObject({
      promise: "new",
      acknowledge: false,
      reasons: ["passed-on-by-staff", "from-staff"],
    });
    expect(world.acknowledgements()).toEqual([]);
    await world.at("2026-11-23T09:00:00.000Z");
    const answer = mailText({
      id: "answer",
      from: "bo@bjorkholm.example",
      to: "nils@ny.example",
      cc: "log@in.bjorkholm.example",
      subject: "Sv: Offert",
    });
    await world.receive({ raw: answer, ...log });
    expect(promises(world)).toMatchObject([{ state: "kept", answeredBy: "bo" }]);
  });

  it("makes none when the thread it names is here already", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: mailText({ from: "nils@ny.example" }), id: "one" });
    const raw = passedOn("info@bjorkholm.example").replace(
      "MIME-",
      "References: <first@kund.example>\r\nMIME-",
    );
    await world.receive({ raw, id: "two" });
    expect(world.memory.stored.contacts.get("two")?.threadId).toBe("one");
    expect(promises(world)).toHaveLength(1);
  });

  it("makes none when colleagues only answer each other", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: passedOn("info@bjorkholm.example", "Sv: Offert"), id: "one" });
    expect(promises(world)).toEqual([]);
    expect(world.memory.stored.customers.size).toBe(0);
  });

  it("makes none for a supplier", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const nils = { customerId: "n", addresses: ["nils@ny.example"], addedAt: MONDAY_NINE } as const;
    await world.memory.register.store(undefined, { ...nils, standing: "supplier" });
    await world.receive({ raw: passedOn("info@bjorkholm.example"), id: "one" });
    expect(promises(world)).toEqual([]);
  });
});
