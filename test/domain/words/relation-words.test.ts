/** What staff say of a relation, as they write it in five languages. */
import { describe, expect, test } from "vitest";
import { readNoteOfContact } from "../../../domain/words/read-note-of-contact.ts";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { monday } from "./readings.ts";
import { da } from "./relations/da.ts";
import { en } from "./relations/en.ts";
import { fi } from "./relations/fi.ts";
import { nb } from "./relations/nb.ts";
import { sv } from "./relations/sv.ts";
import { shownRelation } from "./relations/shown-relation.ts";

describe.each(Object.entries({ sv, da, nb, fi, en }))("of a relation in %s", (_, relations) => {
  test.each(relations.notes)("a note: %s", (text, read) => {
    const { met, notUnderstood } = readNoteOfContact(text, undefined, monday);
    expect(shownRelation(met ? [met] : [], notUnderstood)).toBe(read);
  });

  test.each(relations.lines)("a line: %s", (text, read) => {
    const { asks, notUnderstood } = readRelationWords(text, monday, "note");
    expect(shownRelation(asks, notUnderstood)).toBe(read);
  });

  describe.each(["contact", "talk", "agenda"] as const)("in answer to a letter about a %s", (where) => {
    test.each(relations[where])("%s", (text, read) => {
      const { asks, notUnderstood } = readRelationWords(text, monday, where);
      expect(shownRelation(asks, notUnderstood)).toBe(read);
    });
  });
});

describe("in answer to a letter with numbered lines", () => {
  const about = (item: number) => (item === 4 ? "contact" : item === 5 ? "talk" : undefined);
  const read = (text: string, aboutLine?: typeof about) => {
    const { asks, notUnderstood, rest } = readRelationWords(text, monday, "lines", aboutLine);
    return [shownRelation(asks, notUnderstood), rest];
  };

  test.each([
    ["4 nästa: 12 januari", "4 next 2027-01-12", ""],
    ["4 nästa 12 januari\n1 klart", "4 next 2027-01-12", "1 klart"],
    ["1 klart · 5 bokat: tis 12/1 kl 10", "5 booked 2027-01-12 10:00", "1 klart "],
    [
      "4,5 låt vara till 1 mars: de bygger om",
      "4 no-contact 2027-03-01 de bygger om + 5 no-contact 2027-03-01 de bygger om",
      "",
    ],
    ["klart\nnästa fredag ses vi", "", "klart\nnästa fredag ses vi"],
  ])("%j is %j, and %j is left to others", (text, shown, rest) => {
    expect(read(text)).toEqual([shown, rest]);
  });

  test.each([
    ["4 klart, ringde Karin i fredags", "4 call both 2026-11-20"],
    ["4 senare fredag", "4 next 2026-11-27"],
    ["4 lämna över till Bo", "4 next 2026-11-23 by Bo"],
    ["5 klart", "? no-minutes"],
    ["5 klart: nöjda med leveranserna i år", "5 meeting both talk:"],
    ["5 klart\nNöjda med leveranserna.\n4 senare fredag", "5 meeting both talk: + 4 next 2026-11-27"],
    ["5 senare 1 mars", "5 talk-later 2027-03-01"],
  ])("of a line about a contact or a talk, %j is %j", (text, shown) => {
    expect(read(text, about)).toEqual([shown, ""]);
  });

  test.each([
    ["5 klaret: Mette er tilfreds. Vil have tilbud på døre.", "Mette er tilfreds. Vil have tilbud på døre."],
    [
      "5 klart: Mette är nöjd, vi ska boka ett möte i mars.\nKan vi leverera snabbare?",
      "Mette är nöjd, vi ska boka ett möte i mars.\nKan vi leverera snabbare?",
    ],
    ["5 klart\nVi ska skicka ritningar.", "Vi ska skicka ritningar."],
    [
      "5 done: Mette is happy.\nquote: gate in oak\nShe will call us in May.\n4 later Friday",
      "Mette is happy.\nShe will call us in May.",
    ],
  ])(
    "of a talk, what is said behind the colon or below is its minutes, with plans and wishes: %j",
    (text, minutes) => {
      const { asks, notUnderstood } = readRelationWords(text, monday, "lines", about);
      expect(notUnderstood).toEqual([]);
      expect(asks[0]).toMatchObject({ does: "met", item: 5, talk: [], text: minutes });
    },
  );

  test("a word with a colon beneath a numbered line asks for itself, of the same customer", () => {
    expect(read("5 done: Mette is happy.\nquote: gate in oak", about)).toEqual([
      "5 meeting both talk: + 5 quote gate in oak",
      "",
    ]);
  });

  test.each(["5 klart: på fredag", "5 klart på fredag", "5 klart?"])("%j is no minutes", (text) => {
    expect(readRelationWords(text, monday, "lines", about).asks).toEqual([]);
  });

  test("words of other lines are left to others, whatever stands beside them", () => {
    expect(read("1 klart, 4 senare fredag", about)).toEqual(["", "1 klart, 4 senare fredag"]);
    expect(read("4 inte kund", about)).toEqual(["", "4 inte kund"]);
  });
});
