/** A line that makes a colleague leave is done only where every word of it, above it and below it was read. */
import { describe, expect, it, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";

async function after(text: string, subject = ""): Promise<{ world: World; answer: string }> {
  const world = createWorld({ at: MONDAY });
  await world.staffWrites({ text, subject });
  const answer = readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");
  return { world, answer };
}

const leftIn = async (world: World) =>
  ((await world.memory.companyBook.read()).left ?? []).map(({ who, to }) => `${who} to ${to}`);

describe("that a colleague leaves is asked back, and nothing done,", () => {
  test.each([
    ...[
      "slutar: Sofie, vår kontakt på Ek Bygg, 31/12",
      "slutar: Sofie (Ek Bygg) 31/12",
      "slutar: Sofie, Bo 31/12",
    ],
    ...["stopper: Sofie, kontakten hos Byg, 31/12", "leaves: Sofie, our contact at Harrow, 31/12"],
    ...["lopettaa: Sofie, asiakkaan yhteyshenkilö, 31.12.", "slutter: Sofie, kontakten hos Bygg, 31/12"],
    ...["slutar: Sofie & Bo 31/12", "slutar: Sofie på Ek Bygg 31/12", "leaves: Sofie at Harrow 31/12"],
    ...["slutar: Sofie 31/12 kanske", "stopper: Sofie måske 31/12", "leaves: not Sofie 31/12"],
    ...["slutar: Sofie 31/12, Bo tar över tills vidare", "slutar: Sofie 31/12, Bo och Anna tar över"],
    ...["slutar: Sofie 31/12, Bo tar över, Anna tar över", "slutar: Sofie 31/12, Bo tar inte över"],
    ...[
      "slutar: Sofie före 31/12",
      "”slutar: Sofie 31/12”",
      "| slutar: Sofie 31/12",
      "2 slutar: Sofie 31/12",
    ],
    ...["”slutar: Sofie 31/12, Bo tar över”", "slutar: Sofie «31/12»"],
  ])("when a word is left over: %s", async (text) => {
    const { world, answer } = await after(text);
    expect(await leftIn(world)).toEqual([]);
    expect(answer).toMatch(/Sofie|Bo och Anna/);
  });

  test.each([
    ...[
      "Från: Bo <bo@bjorkholm.example>\nTill: Anna\nÄmne: x\n",
      "From: Bo\nTo: Anna\n",
      "Lähettäjä: Bo\nAihe: x",
    ],
    ...[
      "Fra: Bo\nTil: Anna\nEmne: x\n",
      "Evil <evil@x.example> skrev den 3 nov",
      "Kunden Ek Bygg skriver så här\n",
    ],
    ...[
      "Bo skrev i chatten",
      "Från Bo Holm",
      "Citat från mejl",
      "Fick detta:",
      "Bo:",
      "Sofie har berättat för mig.",
    ],
    ...["Bo kirjoitti chatissa", "Bo wrote in the chat", "Bo skrev i chatten:\nlovar: ringa Kalle fredag"],
  ])("below what others may have said: %j", async (above) => {
    for (const line of ["slutar: Sofie 31/12", "slutar inte: Sofie"]) {
      const { world, answer } = await after(`${above}\n${line}`);
      expect(await leftIn(world)).toEqual([]);
      expect(answer).toContain("”slutar inte: Anna”");
    }
  });

  test.each([
    ...["Fwd: besked", "VB: besked", "Vs: besked", "Sv: VB: besked", "[Fwd: besked]", "Möte med Skanska"],
    ...["Skanska", "Meeting at Harrow", "Karin Lund", "Tapaaminen Virtasella"],
  ])("under the subject %j", async (subject) => {
    const { world, answer } = await after("slutar: Sofie 31/12", subject);
    expect(await leftIn(world)).toEqual([]);
    expect(answer).toContain("Sofie 31/12");
  });

  test.each([
    ...["Hennes kunder går till Bo", "Bo tar Norrtulls Glas", "Bo tar över\nFast Ek Bygg tar Anna", "Bo"],
    ...[
      "Her customers go to Bo",
      "Asiakkaat siirtyvät Bolle",
      "Hendes kunder går til Bo",
      "Kundene går til Bo",
    ],
  ])("with words below that nobody reads: %j", async (below) => {
    const { world } = await after(`slutar: Sofie 31/12\n${below}`);
    expect(await leftIn(world)).toEqual([]);
  });
});

describe("that a colleague leaves is done", () => {
  test.each([
    ["slutar: Sofie 31/12\nBo tar över", "bo"],
    ["slutar: Sofie 31/12,\nBo tar över", "bo"],
    ["slutar: Sofie 31/12.\n\nErsättare: Bo\n\nMvh Anna", "bo"],
    ["leaves: Sofie 31/12\nBo takes over", "bo"],
    ["stopper: Sofie 31/12\nBo tager over", "bo"],
    ["slutter: Sofie 31/12\nBo tar over", "bo"],
    ["lopettaa: Sofie 31.12.\nBo hoitaa", "bo"],
    ["slutar: Sofie 31/12\nJag tar över", "anna"],
    ["slutar: Sofie Lind, sista dag 31/12, sedan tar jag över", "anna"],
    ["Hej!\n\nborta: 3/12\nslutar: Sofie 31/12 och Bo tar över\n\nAnna Björk\nBjörk & Holm", "bo"],
    ["- slutar: Sofie 31/12, Bo tar över hennes kunder.", "bo"],
    ["slutar: Sofie 31/12 (Bo tar över)", "bo"],
    ["leaves: Sofie, last day 31 December, Bo takes over from her", "bo"],
    ["lopettaa: Sofie 31.12. ja Bo hoitaa asiakkaat", "bo"],
    ["slutter: Sofie fredag 27. november, stedfortreder: Bo Holm", "bo"],
    ["slutar: Sofie 31/12\n\nAnna", "anna"],
    ["slutar: 31/12 Sofie", "anna"],
    ["slutar: Sofie 31/12!", "anna"],
    ["Tack!\nslutar: Sofie 31/12", "anna"],
    ["slutar: Sofie 31/12. Tack!\nMange tak", "anna"],
    ["slutar: sofie@bjorkholm.example 31/12, bo tar över", "bo"],
    ["slutar: Sofie 31/12\nstängt: 24/12", "anna"],
  ])("with whoever is named: %j", async (text, to) => {
    const { world } = await after(text);
    expect(await leftIn(world)).toEqual([`sofie to ${to}`]);
  });

  test.each([
    "Sofie slutar",
    "Info",
    "Sofies sista dag",
    "Personal",
    "Slutar",
    "Uppsägning Sofie Lind",
    "Sv: besked",
  ])("under the subject %j", async (subject) => {
    const { world } = await after("slutar: Sofie Lind 31/12", subject);
    expect(await leftIn(world)).toEqual(["sofie to anna"]);
  });
});

describe("that a colleague stays", () => {
  test.each([
    ...["Slutar inte: Sofie?", "slutar inte: Sofie, det är Bo som slutar", "slutar inte: Sofie 31/12"],
    ...["stopper ikke: Sofie?", "slutter ikke: Sofie?", "ei lopeta: Sofie?", "does not leave: Sofie?"],
    ...["stannar: Sofie, tror jag", "Bo skrev i chatten\nslutar inte: Sofie", "”slutar inte: Sofie”"],
    ...["stays: Sofie until March", "slutar inte: Sofie\nBo sade det"],
  ])("is asked back: %j", async (text) => {
    const { world } = await after("slutar: Sofie 31/12");
    await world.staffWrites({ text });
    expect(await leftIn(world)).toEqual(["sofie to anna"]);
  });

  test.each([
    ...["slutar inte: Sofie", "Slutar inte: Sofie Lind.", "Hej,\nslutar inte: Sofie ändå\nMvh Anna"],
    ...["stopper ikke: Sofie alligevel", "ei lopeta: Sofie sittenkin", "does not leave: Sofie after all"],
    ...["slutter ikke: Sofie likevel!", "stays: Sofie"],
  ])("is done: %j", async (text) => {
    const { world } = await after("slutar: Sofie 31/12");
    await world.staffWrites({ text });
    expect(await leftIn(world)).toEqual([]);
  });

  it("is asked back in a note about a customer", async () => {
    const { world } = await after("slutar: Sofie 31/12");
    await world.staffWrites({ text: "slutar inte: Sofie", subject: "Fwd: Skanska" });
    expect(await leftIn(world)).toEqual(["sofie to anna"]);
  });
});
