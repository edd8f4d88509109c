/** Days on which somebody is away, or the company is closed: what follows for what is promised, and how it is taken back. */
import { describe, expect, it } from "vitest";
import { mailText, readableText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
/** An hour before Karin's promise falls due. */
const TUESDAY_EIGHT = "2026-11-24T07:00:00.000Z";

const words = (letter: { raw: string } | undefined): string =>
  readableText(letter?.raw ?? "").replaceAll(/\s+/g, " ");

/** Karin has written, and Anna is to be in touch by nine on Tuesday. */
async function promised(): Promise<World> {
  const world = createWorld({ at: MONDAY_NINE });
  await world.receive({ raw: mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor?" }) });
  return world;
}

const note = (world: World, text: string, from = "anna@bjorkholm.example") =>
  world.staffWrites({ text, from });
const lastAnswer = (world: World): string => words(world.confirmations().at(-1));
const toldOf = (world: World): string[] =>
  world.sent.filter(({ kind }) => kind === "hand-over").map(({ to, raw }) => `${to}: ${words({ raw })}`);

describe("who says to be away", () => {
  it("today hands over at once what is due, though they were reminded of it", async () => {
    const world = await promised();
    await world.at(TUESDAY_EIGHT);
    expect(world.alerts()).toHaveLength(1);
    await note(world, "borta: i dag");
    expect(toldOf(world)).toEqual([
      expect.stringMatching(/^sofie@.*Anna Björk er væk tirs. 24\/11, så karin@kund.example venter/),
    ]);
    expect(toldOf(world)[0]).toContain(
      "Svar kunden, som du plejer, med log@in.bjorkholm.example på Cc eller Bcc.",
    );
    expect(toldOf(world)[0]).toMatch(/https:\/\/page\.example\//);
    expect(lastAnswer(world)).toContain(
      "Du är borta tis 24/11. Sofie Lind tar vid så länge. Det här är utlovat då: karin@kund.example, Köksluckor (senast kl. 9.00 i dag, tisdag 24 november).",
    );
  });

  it("on later days tells the stand-in of what falls due then, and of nothing else", async () => {
    const world = await promised();
    await note(world, "lovar: skicka offert till Kim senast 3/12");
    await note(world, "borta: 1/12–10/12, Bo tar över");
    expect(toldOf(world)).toEqual([
      expect.stringMatching(/^bo@.*Anna Björk on poissa|^bo@.*Anna Björk är borta|^bo@.*Anna Björk is away/),
    ]);
    expect(toldOf(world)[0]).toContain("skicka offert");
    expect(lastAnswer(world)).toContain(
      "Bo Holm tar vid så länge. Det här är utlovat då: skicka offert till Kim (senast",
    );
  });

  it("hears who is really there; and that nobody is, when the stand-ins are away, too", async () => {
    const world = await promised();
    await note(world, "poissa: 20.12.–7.1.", "sofie@bjorkholm.example");
    await note(world, "borta: 20/12–7/1", "bo@bjorkholm.example");
    await note(world, "borta: 20/12–7/1");
    expect(lastAnswer(world)).not.toMatch(/tar vid/);
    expect(lastAnswer(world)).toMatch(
      /Du är borta sön 20\/12–tors 7\/1. mån 21\/12–\S+ \d+\/1 är ingen annan här heller/,
    );
  });

  it("is back by one word, today and up to the end; the stand-in hears it, and mail goes to them again", async () => {
    const world = await promised();
    await world.at(TUESDAY_EIGHT);
    await note(world, "borta: 24/11–4/12");
    await note(world, "borta: 20/12–7/1");
    await world.at("2026-11-24T07:30:00.000Z");
    await note(world, "Tillbaka!");
    expect(lastAnswer(world)).toContain("Då räknar vi med att du är här tis 24/11–fre 4/12.");
    expect(toldOf(world).at(-1)).toMatch(/^sofie@.*Anna Björk tager sig af karin@kund.example/);
    await world.at("2026-11-24T08:00:00.000Z");
    expect(world.alerts().map(({ to }) => to)).toContain("anna@bjorkholm.example");
    const { away } = await world.memory.companyBook.read();
    expect(away.filter(({ isThere }) => isThere !== true)).toMatchObject([
      { from: "2026-12-20", to: "2027-01-07" },
    ]);
    await note(world, "tillbaka");
    expect(lastAnswer(world)).toContain("Du är inte noterad som borta.");
    await note(world, "tillbaka: 23/12");
    expect(lastAnswer(world)).toContain("Då räknar vi med att du är här ons 23/12–tors 7/1.");
  });

  it.each(["tilbage", "tilbake", "takaisin", "back", "I'm back!"])("is back by “%s”", async (text) => {
    const world = await promised();
    await note(world, "borta: 23/11–4/12");
    await note(world, text);
    expect(lastAnswer(world)).toContain("Då räknar vi med att du är här");
  });

  it("for longer than anybody is gets a question", async () => {
    const world = await promised();
    await note(world, "borta: 2026-12-20–2028-07-01");
    expect(lastAnswer(world)).toMatch(/så många dagar på en gång tar vi inte emot|den dagen|vilken dag/);
    expect((await world.memory.companyBook.read()).away).toEqual([]);
  });
});

describe("a company that closes", () => {
  it("over what customers were told lists it, and warns whose it is at once", async () => {
    const world = await promised();
    await world.at("2026-11-23T13:00:00.000Z");
    await note(world, "stängt: 24/11–4/12");
    expect(lastAnswer(world)).toContain(
      "Vi har stängt tis 24/11–fre 4/12. Det här är utlovat då: karin@kund.example, Köksluckor (senast kl. 9.00 i morgon, tisdag 24 november). Hör av er innan dess, eller ge en ny tid.",
    );
    expect(world.alerts().map(({ to, at }) => `${to} ${at}`)).toEqual([
      "anna@bjorkholm.example 2026-11-23T13:00:00.000Z",
    ]);
  });

  it("is open again by a word, on all of the days or some", async () => {
    const world = await promised();
    await note(world, "stängt: 21/12–30/12");
    await note(world, "öppet: 28/12–29/12");
    expect(lastAnswer(world)).toContain("Vi har öppet som vanligt mån 28/12–tis 29/12.");
    const closed = async () =>
      (await world.memory.companyBook.read()).closed
        .filter(({ isOpen }) => isOpen !== true)
        .map(({ from, to }) => `${from}–${to}`);
    expect(await closed()).toEqual(["2026-12-21–2026-12-27", "2026-12-30–2026-12-30"]);
    await note(world, "avoinna: 1.6.");
    expect(lastAnswer(world)).toContain("Det var inte sagt att vi har stängt då.");
    await world.staffWrites({ text: "ångra", answers: world.confirmations()[1] });
    expect(await closed()).toEqual(["2026-12-21–2026-12-30"]);
  });

  it("for longer than a summer gets a question", async () => {
    const world = await promised();
    await note(world, "stängt: 2026-11-24–2027-11-23");
    expect(lastAnswer(world)).toContain("så många dagar på en gång tar vi inte emot");
    expect((await world.memory.companyBook.read()).closed).toEqual([]);
  });
});
