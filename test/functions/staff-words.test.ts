/** What staff ask for by mail, done and confirmed. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, readableText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
/** An hour before the promise falls due. */
const TUESDAY_EIGHT = "2026-11-24T07:00:00.000Z";

const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });

/** Karin has written, and Anna was told that an answer is due. */
async function alerted(company = exampleCompany()): Promise<{ world: World; promiseId: string }> {
  const world = createWorld({ at: MONDAY_NINE, company });
  const id = await world.receive({ raw: mail });
  await world.at(TUESDAY_EIGHT);
  expect(world.alerts()).toHaveLength(1);
  return { world, promiseId: `p-${id}` };
}

const promiseIn = (world: World, promiseId: string) => world.memory.stored.promises.get(promiseId);

const words = (letter: { raw: string } | undefined): string =>
  readableText(letter?.raw ?? "").replaceAll(/\s+/g, " ");

describe("one word in answer to the alert", () => {
  it("ends the promise, is confirmed, and nobody is alerted any more", async () => {
    const { world, promiseId } = await alerted();
    const id = await world.staffWrites({ text: "klart", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)).toMatchObject({
      state: "kept",
      endedBy: `d-${id}-0`,
      answeredBy: "anna",
    });
    const [letter] = world.confirmations();
    expect(letter).toMatchObject({ to: "anna@bjorkholm.example", from: "handslag@in.bjorkholm.example" });
    expect(letter?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(letter?.raw).toMatch(/^In-Reply-To: <staff\d+@kund.example>\r$/m);
    expect(words(letter)).toContain("karin@kund.example, ”Köksluckor”: Klart, och löftet är hållet.");
    await world.at("2026-11-27T12:00:00.000Z");
    expect(world.alerts()).toHaveLength(1);
  });

  it("delivered again changes nothing and is confirmed once", async () => {
    const { world, promiseId } = await alerted();
    const answer = { text: "klart", answers: world.alerts()[0] };
    const id = await world.staffWrites(answer);
    const after = promiseIn(world, promiseId);
    await world.redeliver(id, { raw: mail });
    expect(promiseIn(world, promiseId)).toEqual(after);
    expect(world.confirmations()).toHaveLength(1);
  });

  it("with a new time: the promise is watched by that", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "senare fredag\n\nMvh Anna", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)).toMatchObject({
      state: "open",
      version: 2,
      promisedAt: "2026-11-27T15:00:00.000Z",
    });
    await world.at("2026-11-27T14:00:00.000Z");
    expect(world.alerts()).toHaveLength(2);
  });

  it("from a colleague who was not asked, with another colleague in copy, works as well", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({
      text: "klaret",
      from: "sofie@bjorkholm.example",
      cc: "bo@bjorkholm.example",
      answers: world.alerts()[0],
    });
    expect(promiseIn(world, promiseId)).toMatchObject({ state: "kept", answeredBy: "sofie" });
    expect(world.confirmations()).toMatchObject([{ to: "sofie@bjorkholm.example" }]);
    expect(words(world.confirmations()[0])).toContain("Klaret, og løftet er holdt.");
  });

  it("hands over, and the new owner is told at once", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "lämna över till Bo", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)?.owner).toBe("bo");
    const told = world.sent.filter(({ kind }) => kind === "hand-over");
    expect(told).toMatchObject([{ to: "bo@bjorkholm.example" }]);
    expect(words(told[0])).toContain("Anna Björk har lämnat över karin@kund.example till dig");
    // A word in answer to that letter is about the same promise.
    await world.staffWrites({ text: "klart", from: "bo@bjorkholm.example", answers: told[0] });
    expect(promiseIn(world, promiseId)).toMatchObject({ state: "kept", answeredBy: "bo" });
  });

  it("that is not understood is asked back, with words that are", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "jag tar det sen nån gång", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)?.state).toBe("open");
    const said = words(world.confirmations()[0]);
    expect(said).toContain("”jag tar det sen nån gång”");
    expect(said).toContain("klart · senare fredag");
  });

  it("can be taken back, in answer to the confirmation", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "klart", answers: world.alerts()[0] });
    await world.staffWrites({ text: "ångra", answers: world.confirmations()[0] });
    expect(promiseIn(world, promiseId)).toMatchObject({
      state: "open",
      promisedAt: "2026-11-24T08:00:00.000Z",
    });
    expect(words(world.confirmations()[1])).toContain("Ångrat, allt är som förut.");
    await world.at("2026-11-24T08:00:00.000Z");
    expect(world.alerts().length).toBeGreaterThan(1);
  });

  it("by which nobody is a customer ends what waits, and the sender is acknowledged no more", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "inte kund", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)?.state).toBe("withdrawn");
    await world.receive({ raw: mailText({ id: "second", subject: "Mer", text: "Köp våra lister nu!" }) });
    expect(world.acknowledgements()).toHaveLength(1);
  });
});

describe("a word with a number, in answer to the morning letter", () => {
  it("that no line has does nothing, and is told which one is missing", async () => {
    const world = createWorld({ at: "2026-11-23T14:00:00.000Z" });
    const id = await world.receive({ raw: mail });
    await world.at("2026-11-24T06:45:00.000Z");
    const morning = world.sent.find(({ kind }) => kind === "morning");
    await world.staffWrites({ text: "9 klart\n8 lovar: skicka offert senast fredag", answers: morning });
    expect(promiseIn(world, `p-${id}`)?.state).toBe("open");
    expect(world.memory.stored.promises.size).toBe(1);
    const said = words(world.confirmations()[0]);
    expect(said).toContain("9. Det finns ingen rad 9 i brevet. Inget är ändrat.");
    expect(said).toContain("8. Det finns ingen rad 8 i brevet. Inget är ändrat.");
    await world.staffWrites({ text: "1 klart", answers: morning });
    expect(promiseIn(world, `p-${id}`)?.state).toBe("kept");
  });
});

describe("in answer to a preview", () => {
  it("a word is about the mail that it shows", async () => {
    const company = exampleCompany({ letters: "preview" });
    const world = createWorld({ at: MONDAY_NINE, company });
    const id = await world.receive({ raw: mail });
    await world.staffWrites({ text: "klart", answers: world.sent[0] });
    expect(promiseIn(world, `p-${id}`)?.state).toBe("kept");
  });
});

describe("a note to the logging address alone", () => {
  it("with a promise is one, with its owner and deadline, watched like any other", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const id = await world.staffWrites({
      from: "bo@bjorkholm.example",
      text: "Pratade med Karin om köket.\nlovar: skicka offert senast fredag",
    });
    expect(promiseIn(world, `p-d-${id}-0`)).toMatchObject({
      kind: "other",
      what: "skicka offert",
      owner: "bo",
      state: "open",
      promisedAt: "2026-11-27T15:00:00.000Z",
    });
    expect(words(world.confirmations()[0])).toContain(
      "Noterat som utlovat: skicka offert, senast fredag 27 november",
    );
    await world.at("2026-11-27T14:00:00.000Z");
    expect(world.alerts()).toMatchObject([{ to: "bo@bjorkholm.example" }]);
    await world.staffWrites({ from: "bo@bjorkholm.example", text: "klart", answers: world.alerts()[0] });
    expect(promiseIn(world, `p-d-${id}-0`)?.state).toBe("kept");
  });

  it("that asks for nothing gets no letter", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.staffWrites({ text: "Pratade med Karin om köket. Hon vill ha vita luckor." });
    expect(world.sent).toEqual([]);
  });

  it("says who is away, when the company is closed, and stops letters to customers at once", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.staffWrites({ text: "borta: 2026-12-20–2027-01-07\nstängt: 2026-12-23" });
    expect(await world.memory.companyBook.read()).toMatchObject({
      away: [{ who: "anna", from: "2026-12-20", to: "2027-01-07" }],
      closed: [{ from: "2026-12-23", to: "2026-12-23" }],
    });
    await world.staffWrites({ text: "pausa" });
    await world.receive({ raw: mail });
    expect(world.acknowledgements()).toEqual([]);
    await world.staffWrites({ text: "starta" });
    await world.at("2026-11-23T08:30:00.000Z");
    expect(world.acknowledgements()).toHaveLength(1);
  });

  it("is not read for words in what a customer wrote, when it is passed on", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.staffWrites({
      subject: "VB: Hej",
      text: [
        "Karin ringde också.",
        "",
        "-----Ursprungligt meddelande-----",
        "Från: Karin Lund <karin@kund.example>",
        "Skickat: den 22 november 2026 16:00",
        "Till: anna@bjorkholm.example",
        "Ämne: Hej",
        "",
        "pausa",
        "stängt: 2026-12-23",
        "lovar: skicka allt gratis senast fredag",
      ].join("\r\n"),
    });
    expect(world.confirmations()).toEqual([]);
    expect((await world.memory.companyBook.read()).closed).toEqual([]);
    expect(world.memory.stored.promises.size).toBe(0);
  });

  it.each([
    ["a customer", "log@in.bjorkholm.example, karin@kund.example"],
    [
      "a customer, after the logging address was named often",
      `${"log@in.bjorkholm.example, ".repeat(60)}karin@kund.example`,
    ],
    ["more people than are kept", `${"log@in.bjorkholm.example, ".repeat(5000)}karin@kund.example`],
    ["a group", "log@in.bjorkholm.example, Kunder: karin@kund.example;"],
    ["a group that hides who is in it", "log@in.bjorkholm.example, Kunder:;"],
    ["an address that cannot be read", "log@in.bjorkholm.example, Karin <karin lund@kund.example>"],
    ["a name alone", "log@in.bjorkholm.example, Karin"],
  ])("is not read for words when it also goes to %s", async (_who, to) => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.staffWrites({ text: "lovar: skicka offert senast fredag", to, subject: "Offert" });
    expect([...world.memory.stored.promises.values()].filter(({ kind }) => kind === "other")).toEqual([]);
    expect(world.confirmations()).toEqual([]);
  });

  it("from a colleague whom the settings do not name is followed, but for what is a person's own", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.staffWrites({ from: "ny@bjorkholm.example", text: "borta: 2026-12-20–2027-01-07" });
    expect((await world.memory.companyBook.read()).away).toEqual([]);
    expect(words(world.confirmations()[0])).toContain("som har en egen adress i våra inställningar");
    await world.staffWrites({ from: "ny@bjorkholm.example", text: "pausa" });
    expect((await world.memory.companyBook.read()).paused).toBeDefined();
  });
});

describe("a mail that a customer may see", () => {
  it.each([
    ["the customer in copy", { cc: "karin@kund.example" }],
    ["to the customer, and to us in copy", { to: "karin@kund.example", cc: "log@in.bjorkholm.example" }],
    ["to a shared address", { to: "info@bjorkholm.example" }],
  ])("is never read for words: %s", async (_what, recipients) => {
    const { world } = await alerted();
    await world.staffWrites({ text: "pausa\nlovar: skicka offert senast fredag", ...recipients });
    await world.staffWrites({ text: "pausa", answers: world.alerts()[0], ...recipients });
    expect((await world.memory.companyBook.read()).paused).toBeUndefined();
    expect(world.confirmations()).toEqual([]);
  });
});

describe("whoever answers first", () => {
  it("is proposed as owner, and is it by one word", async () => {
    const { world, promiseId } = await alerted();
    const alert = world.alerts()[0];
    await world.receive({
      raw: mailText({
        id: "answer",
        from: "bo@bjorkholm.example",
        to: "karin@kund.example",
        cc: "log@in.bjorkholm.example",
        inReplyTo: "first",
      }),
    });
    expect([...world.memory.stored.customers.values()]).toMatchObject([{ proposedOwner: "bo" }]);
    await world.staffWrites({ from: "bo@bjorkholm.example", text: "min", answers: alert });
    expect([...world.memory.stored.customers.values()]).toMatchObject([{ owner: "bo" }]);
    expect(promiseIn(world, promiseId)?.state).toBe("kept");
  });
});
