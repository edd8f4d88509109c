/** An agenda goes to the customer only at a word that can mean nothing else: what has gone cannot be taken back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import { readAsked } from "../../functions/receive-mail/read-asked.ts";
import { bookedWorld, drawnBy, last, ofKind, words } from "../support/agenda-world.ts";
import { exampleCompany } from "../support/example-company.ts";

async function sentAt(text: string) {
  const world = await bookedWorld();
  await drawnBy(world);
  await world.staffWrites({ text, answers: last(world, "agenda-draft") });
  await world.at("2026-11-24T09:00:00.000Z");
  return { count: ofKind(world, "agenda").length, told: await words(last(world, "confirmation")) };
}

const world = await bookedWorld();
await drawnBy(world);
const draft = [...world.memory.stored.letters.values()].find(({ kind }) => kind === "agenda-draft");

const { calendar } = exampleCompany();

/** What Anna's answer to the draft asks for. */
function asked(text: string, letter: Letter | undefined = draft) {
  const contact = { ...{ contactId: "c", at: "2026-11-24T08:00:00.000Z", subject: "", text } } as Contact;
  const { asks, notUnderstood } = readAsked({ contact, letter, calendar, writer: "Anna Björk" });
  const sends = asks.filter(({ does }) => does === "agenda-send").length;
  return { sends, asks, whys: notUnderstood.map(({ why }) => why) };
}

const NOT_TO_SEND = [
  ...[
    "Vi kan inte\nskicka.",
    "skicka\nmen vänta till fredag",
    "Nej,\nskicka",
    "Bra. Men vänta med att\nskicka",
  ],
  ...[
    "Skicka\nnär Bo har läst den.",
    "Hej inte nu, skicka",
    "skicka\n\nVänta",
    "skicka\nångra",
    "skicka\nBo?",
  ],
  "lägg till: att vi ska gå igenom priserna för hela nästa år innan vi\nskicka den",
  ...["Vent lidt før du\nsend", "Vi kan ikke\nsende den endnu, så ikke\nsend", "send\nmen vent til fredag"],
  ...["Vent litt før du\nsend", "Ikke\nsend", "send\nnår Bo har lest den"],
  ...["Älä vielä\nlähetä", "lähetä\nmutta vasta perjantaina", "Emme voi vielä\nlähetä"],
  ...[
    "Don't\nsend",
    "I'd rather have Bo read it before we\nsend it",
    "Please wait, I will tell you when to\nsend.",
  ],
  ...["send\nbut not before Friday", "No\nsend", "send\n\nhold on"],
];

const TO_SEND = [
  ...[
    "skicka",
    "Hej!\n\nSer bra ut, skicka.\n\nMvh Anna",
    "Ja, skicka den nu\nTack!",
    "Bra\nskicka\n\nTrevlig helg!",
  ],
  ...[
    "skicka\nAnna",
    "skicka\n\nAnna Björk\nSäljare, Björk & Holm",
    "lägg till: priser\nskicka",
    "Toppen!\nskicka",
  ],
  ...["send den\nTak", "Fint, send den\nMed venlig hilsen\nAnna\nÅbningstider: 8-16", "ok\nsend nå\nTakk!"],
  ...[
    "lähetä\nKiitos!",
    "Hyvä, lähetä\nTerv. Anna",
    "Looks good\nsend it\nThanks\nAnna",
    "ta bort 2\nskicka till bo@b.example",
  ],
];

describe("an agenda", () => {
  it.each(NOT_TO_SEND)("does not go at %j, and it is asked whether it shall", (text) => {
    const { sends, whys } = asked(text);
    expect(sends).toBe(0);
    expect(whys.length).toBeGreaterThan(0);
  });

  it.each(TO_SEND)("goes at %j", (text) => {
    expect(asked(text)).toMatchObject({ sends: 1, whys: [] });
  });

  it("does not go with any other word around it, before or after, on a line or over several", () => {
    const send = fc.constantFrom("skicka", "send", "lähetä", "skicka den", "send it");
    const other = fc.constantFrom(
      ...[
        "inte",
        "ikke",
        "ei",
        "not",
        "vänta",
        "vent",
        "odota",
        "wait",
        "Bo",
        "fredag",
        "när",
        "om",
        "12/1",
        "sen",
      ],
      ...[
        "Nej",
        "No",
        "kanske",
        "before",
        "until",
        "innan",
        "först",
        "Stopp",
        "x",
        "3 dagar",
        "(om",
        "glöm det",
      ],
    );
    const gap = fc.constantFrom(" ", "\n", ", ", ".\n", "\n\n", " \n ");
    fc.assert(
      fc.property(send, other, gap, fc.boolean(), fc.boolean(), (word, beside, between, isBefore, adds) => {
        const text = isBefore ? `${beside}${between}${word}` : `${word}${between}${beside}`;
        const { sends, whys } = asked(adds ? `lägg till: priser\n${text}` : text);
        expect(sends).toBe(0);
        expect(whys.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("that was not sent is still there to be sent, which the answer says", async () => {
    const { count, told } = await sentAt("skicka\nmen vänta till fredag");
    expect(count).toBe(0);
    expect(told).toContain("men vänta till fredag");
    expect(told.replaceAll(/\s+/g, " ")).toContain("Ska den gå ändå? Svara då bara ”skicka”.");
    expect((await sentAt("Ser bra ut!\nskicka\n\nMvh\nAnna")).count).toBe(1);
  });
});
