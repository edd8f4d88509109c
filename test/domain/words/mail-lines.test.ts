/** Where the words of a mail end and its signature begins: nothing that was said is taken for a closing. */
import { describe, expect, it, test } from "vitest";
import { endOfText } from "../../../domain/words/mail-lines.ts";
import { readNote } from "../../../domain/words/read-note.ts";
import { readNoteOfContact } from "../../../domain/words/read-note-of-contact.ts";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { monday } from "./readings.ts";

describe("a first line that looks like a closing", () => {
  it.each([
    "T: Norrtulls Glas ringde",
    "t@kund.example ringde",
    "t@ek.example",
    "Hälsningar från Norrtulls Glas",
    "Hilsen fra Norrtulls Glas",
    "Best wishes from Norrtulls Glas",
  ])("is the note: %j", (line) => {
    expect(readNoteOfContact(line, undefined, monday).firstLine).toBe(line);
    const { asks } = readRelationWords(`${line}\nnästa: 12 januari`, monday, "note");
    expect(asks).toMatchObject([{ does: "next", on: "2027-01-12" }]);
  });
});

test.each([
  [["Ringde Karin", "Mvh", "Anna"], 1],
  [["Mvh Anna", "Björk & Holm"], 0],
  [["", "Terv. Anna Björk"], 1],
  [["Ringde Karin", "Hälsningar från oss alla"], 1],
  [["Ringde Karin", "T ringde 3/12", "nästa"], 3],
  [["Ringde Karin", "br@kund.example ringde", "--", "Anna"], 2],
])("%j ends at %i", (lines, end) => {
  expect(endOfText(lines)).toBe(end);
});

describe("below a signature", () => {
  it("a line with a word and a colon is asked back, and the note is read", () => {
    const note = "Ringde Norrtulls Glas\nMvh Anna\n\nnästa: 12 januari";
    const { asks, notUnderstood, rest } = readRelationWords(note, monday, "note");
    expect([asks, notUnderstood]).toEqual([[], [{ line: "nästa: 12 januari", why: "no-word" }]]);
    expect(readNoteOfContact(rest, undefined, monday).isSaid).toBe(true);
    const told = readRelationWords("Ringde Karin i går\nMvh Anna\n\nbokat: 12/1 kl 10", monday, "contact");
    expect(told.asks).toMatchObject([{ does: "met" }]);
    expect(told.notUnderstood).toEqual([{ line: "bokat: 12/1 kl 10", why: "no-word" }]);
  });

  it("a promise is asked back; opening hours are part of it", () => {
    const note = "Ringde Karin\nMvh Anna\nÖppet: mån–fre 8–17\nlovar: ritning senast fredag";
    expect(readNote(note, monday)).toMatchObject({
      asks: [],
      notUnderstood: [{ line: "lovar: ritning senast fredag", why: "no-word" }],
    });
  });
});
