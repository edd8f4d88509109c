/** Notes by staff to the logging address alone, and what is no note because others see it. */
import { describe, expect, it } from "vitest";
import { mailText, readableText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";

const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });

const promiseIn = (world: World, promiseId: string) => world.memory.stored.promises.get(promiseId);

const words = (letter: { raw: string } | undefined): string =>
  readableText(letter?.raw ?? "").replaceAll(/\s+/g, " ");

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

  it("that asks for nothing, and tells of nobody, gets no letter", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.staffWrites({ text: "Köket är klart på torsdag. Vita luckor." });
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
    // That Karin called was said by a colleague.
    expect(world.confirmations().map(({ raw }) => readableText(raw))).toEqual([
      expect.stringContaining("Noterat: telefonsamtal med Karin."),
    ]);
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

  it.each([
    ["an answer", "Den mån 23 nov. 2026 kl 08:00 skrev Karin <karin@kund.example>:\n\n> hej\n\n"],
    ["a mail whose header alone is quoted", "> Från: Karin <karin@kund.example>\n> Ämne: Hej\n>\n> hej\n\n"],
    ["one quoted line", "> hej\n\n"],
  ])("is not read for words below a quote, but asked back about them: %s", async (_what, quote) => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.staffWrites({ text: `FYI\n\n${quote}stängt: 2026-12-23\nlovar: betala senast fredag` });
    expect((await world.memory.companyBook.read()).closed).toEqual([]);
    expect(world.memory.stored.promises.size).toBe(0);
    expect(words(world.confirmations()[0])).toContain("”stängt: 2026-12-23”");
    await world.staffWrites({ text: `stängt: 2026-12-23\n\n${quote}Hälsar Karin` });
    expect((await world.memory.companyBook.read()).closed).toHaveLength(1);
  });

  it.each(["Bcc: karin@kund.example", "Resent-To: karin@kund.example", "Resent-Cc: Kunder:;", "Bcc: karin"])(
    "is not read for words when its header says %s",
    async (header) => {
      const world = createWorld({ at: MONDAY_NINE });
      await world.staffWrites({ text: "lovar: skicka offert senast fredag", headers: [header] });
      expect(world.memory.stored.promises.size).toBe(0);
      expect(world.confirmations()).toEqual([]);
    },
  );

  it("that lacks a colon is asked back, with words that would do", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    await world.staffWrites({
      text: "lovar skicka offert på fredag",
      headers: ["Bcc: log@in.bjorkholm.example"],
    });
    const said = words(world.confirmations()[0]);
    expect(said).toContain("”lovar skicka offert på fredag”");
    expect(said).toContain("lovar: skicka offert senast fredag · borta: 20/12–7/1");
  });

  it("with a word for a letter of ours does nothing, and is told to answer that letter", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const id = await world.receive({ raw: mail });
    for (const text of ["klart", "ångra", "1 inte kund"]) await world.staffWrites({ text });
    expect(promiseIn(world, `p-${id}`)?.state).toBe("open");
    expect(world.confirmations()).toHaveLength(3);
    for (const letter of world.confirmations()) {
      expect(words(letter)).toContain("Vi vet inte vad det gäller. Svara på brevet som det handlar om");
    }
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
    const world = createWorld({ at: MONDAY_NINE });
    await world.receive({ raw: mail });
    await world.at("2026-11-24T07:00:00.000Z");
    await world.staffWrites({ text: "pausa\nlovar: skicka offert senast fredag", ...recipients });
    await world.staffWrites({ text: "pausa", answers: world.alerts()[0], ...recipients });
    expect((await world.memory.companyBook.read()).paused).toBeUndefined();
    expect(world.confirmations()).toEqual([]);
  });
});
