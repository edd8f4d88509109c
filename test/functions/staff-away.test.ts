/** The out-of-office of staff, in answer to our letters. */
import { describe, expect, it } from "vitest";
import { mailText, readableText, staffAnswer } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
/** An hour before the promise falls due. */
const TUESDAY_EIGHT = "2026-11-24T07:00:00.000Z";

const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });

/** Karin has written, and Anna was told that an answer is due. */
async function alerted(): Promise<{ world: World; promiseId: string }> {
  const world = createWorld({ at: MONDAY_NINE });
  const id = await world.receive({ raw: mail });
  await world.at(TUESDAY_EIGHT);
  expect(world.alerts()).toHaveLength(1);
  return { world, promiseId: `p-${id}` };
}

const promiseIn = (world: World, promiseId: string) => world.memory.stored.promises.get(promiseId);

const words = (letter: { raw: string } | undefined): string =>
  readableText(letter?.raw ?? "").replaceAll(/\s+/g, " ");

describe("an out-of-office in answer to our letter", () => {
  const automatic = ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"];

  it("marks its owner away, ends nothing, is not answered, and somebody who is there is told", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({
      subject: "Autosvar: Karin Lund väntar på svar",
      text: "Hej! Jag är ledig och tillbaka måndag 30 november.",
      answers: world.alerts()[0],
      headers: automatic,
    });
    expect((await world.memory.companyBook.read()).away).toMatchObject([
      { who: "anna", from: "2026-11-24", to: "2026-11-29" },
    ]);
    expect(promiseIn(world, promiseId)).toMatchObject({ state: "open", owner: "anna" });
    expect(world.confirmations()).toMatchObject([{ to: "anna@bjorkholm.example" }]);
    expect(words(world.confirmations()[0])).toContain(
      "Ditt automatiska svar säger att du är borta, så vi räknar med att du är det tis 24/11–sön 29/11. " +
        "Är du här ändå? Svara ”tillbaka”. Sofie Lind tar vid så länge. Det här är utlovat då: karin@kund.example, Köksluckor",
    );
    const told = world.sent.filter(({ kind }) => kind === "hand-over");
    expect(told).toMatchObject([{ to: "sofie@bjorkholm.example" }]);
    expect(words(told[0])).toContain("Anna Björk er væk");
  });

  it("is taken back by “undo” in answer to that letter, or to the one that it answered; or by “back”, later, too", async () => {
    for (const [text, answers] of [
      ["ångra", "confirmation"],
      ["ångra", "alert"],
      ["tillbaka", "confirmation"],
      ["tillbaka", undefined],
    ] as const) {
      const { world } = await alerted();
      await world.staffWrites({
        subject: "Autosvar",
        text: "Jag är tillbaka fredag 18 december.",
        answers: world.alerts()[0],
        headers: automatic,
      });
      expect((await world.memory.companyBook.read()).away).toHaveLength(1);
      if (text === "tillbaka") await world.at("2026-11-26T08:00:00.000Z");
      const letter = answers === "alert" ? world.alerts()[0] : world.confirmations()[0];
      await world.staffWrites({ text, answers: answers && letter });
      const away = (await world.memory.companyBook.read()).away.filter(({ isThere }) => isThere !== true);
      expect(away.filter(({ to }) => to >= "2026-11-26")).toEqual([]);
      const news = words(world.sent.findLast(({ kind }) => kind === "hand-over"));
      expect(news).toContain("Anna Björk tager sig af karin@kund.example");
      expect(words(world.confirmations().at(-1))).not.toContain("Är du här");
      expect(words(world.confirmations().at(-1))).toMatch(/Ångrat|räknar vi med att du är här tors 26\/11/);
    }
  });

  it("is believed of who said to be back days ago, but not while it says what was taken back", async () => {
    for (const [text, to] of [
      ["Jag är sjuk och tillbaka 5/12.", "2026-12-04"],
      ["Jag är på semester och tillbaka 19/12.", undefined],
    ] as const) {
      const { world } = await alerted();
      await world.staffWrites({ text: "borta: 24/11–18/12" });
      await world.at("2026-11-25T08:00:00.000Z");
      await world.staffWrites({ text: "tillbaka" });
      await world.at("2026-11-26T07:10:00.000Z");
      const before = world.sent.filter(({ kind }) => kind === "hand-over").length;
      await world.staffWrites({ subject: "Autosvar", text, answers: world.alerts()[0], headers: automatic });
      const away = (await world.memory.companyBook.read()).away.filter(({ isThere }) => isThere !== true);
      expect(away.map((each) => each.to)).toEqual(to === undefined ? [] : [to]);
      const told = world.sent.filter(({ kind }) => kind === "hand-over").slice(before);
      expect(told.map((each) => each.to)).toEqual(to === undefined ? [] : ["sofie@bjorkholm.example"]);
    }
  });

  it("read only after its owner has said to be back is no news", async () => {
    const { world } = await alerted();
    await world.staffWrites({ text: "tillbaka", verdicts: { receivedAt: "2026-11-24T07:10:00.000Z" } });
    const before = world.sent.length;
    const answers = world.alerts()[0];
    const text = "Jag är på semester och tillbaka 19/12.";
    await world.staffWrites({
      text,
      answers,
      headers: automatic,
      verdicts: { receivedAt: "2026-11-24T07:05:00.000Z" },
    });
    const away = (await world.memory.companyBook.read()).away.filter(({ isThere }) => isThere !== true);
    expect(away).toEqual([]);
    expect(world.sent.slice(before)).toEqual([]);
  });

  it("tells whoever is there of all that falls due meanwhile, though it answers one letter", async () => {
    const { world } = await alerted();
    const other = mailText({
      id: "max",
      from: "max@annan.example",
      subject: "Trappa",
      text: "Kan ni bygga en trappa?",
    });
    await world.receive({ raw: other });
    await world.staffWrites({
      text: "Tillbaka måndag 30 november.",
      answers: world.alerts()[0],
      headers: automatic,
    });
    const told = world.sent.filter(({ kind }) => kind === "hand-over");
    expect(told.map(({ to }) => to)).toEqual(["sofie@bjorkholm.example", "sofie@bjorkholm.example"]);
    expect(words(told.find(({ raw }) => raw.includes("max@annan.example")))).toContain(
      "Anna Björk er væk tirs. 24/11–søn. 29/11, så max@annan.example venter på svar fra dig i stedet",
    );
  });

  it("that says so in its subject only does the same", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({
      subject: "Jag är på semester",
      text: "Klart för i år! Tillbaka måndag 30 november.",
      answers: world.alerts()[0],
    });
    expect((await world.memory.companyBook.read()).away).toMatchObject([{ who: "anna", to: "2026-11-29" }]);
    expect(promiseIn(world, promiseId)?.state).toBe("open");
    expect(world.confirmations()).toHaveLength(1);
  });

  it("to a customer, with us in copy, keeps no promise", async () => {
    const { world, promiseId } = await alerted();
    const subject = "Jag är på semester till 7/1";
    const raw = staffAnswer({ subject, text: "Jag läser mejlet när jag är tillbaka." });
    await world.receive({ raw, recipients: ["log@in.bjorkholm.example"] });
    expect(promiseIn(world, promiseId)?.state).toBe("open");
  });

  it("without a day holds until the next working day", async () => {
    const { world } = await alerted();
    await world.at("2026-11-27T10:00:00.000Z");
    await world.staffWrites({
      text: "Jag är på resa och läser inte mejl.",
      answers: world.alerts()[0],
      headers: automatic,
    });
    expect((await world.memory.companyBook.read()).away).toMatchObject([
      { from: "2026-11-27", to: "2026-11-29" },
    ]);
  });

  it.each([
    ["answers nothing of ours", { answers: false, verdicts: undefined }],
    ["is not proved", { answers: true, verdicts: { dmarc: "FAIL", spf: "FAIL", dkim: "FAIL" } as const }],
  ])("that %s changes nothing", async (_what, { answers, verdicts }) => {
    const { world } = await alerted();
    await world.staffWrites({
      text: "Jag är ledig.",
      answers: answers ? world.alerts()[0] : undefined,
      headers: automatic,
      ...(verdicts && { verdicts }),
    });
    expect((await world.memory.companyBook.read()).away).toEqual([]);
  });
});
