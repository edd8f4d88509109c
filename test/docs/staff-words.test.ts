/**
 * What staff are told to write is understood, and as it was meant: every word in the tables of `docs/staff.md`, and
 * every word that a letter or a page of ours quotes, in all five languages. They are taken from the files themselves.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../domain/letters/language.ts";
import { MORNING_TEXTS } from "../../domain/letters/texts/morning/by-language.ts";
import { readAnswer } from "../../domain/words/read-words.ts";
import { readRelationWords } from "../../domain/words/read-relation-words.ts";
import { readPayerWords } from "../../domain/words/read-payer-words.ts";
import { readNote } from "../../domain/words/read-note.ts";
import { readDay } from "../../domain/words/said-day.ts";
import { monday, shown } from "../domain/words/readings.ts";
import { isConsent } from "../../domain/words/send-anyway.ts";

const ROOT = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/staff.md", ROOT), "utf8");

/** What the rows of the two tables ask for, in their order. */
const IN_ANSWERS = [
  "done",
  "not-needed",
  "later 2026-11-27 17:00",
  "hand-over",
  "hand-over Sofie",
  "open-again",
  "not-a-customer",
  "supplier",
  "customer",
  "mine",
  "undo",
];
const IN_NOTES = [
  /^promise ".+" 2026-11-27 17:00$/,
  /^away 2026-12-20 2027-01-07$/,
  /^away 2026-12-20 2027-01-07 Bo$/,
  /^back$/,
  /^back 2026-12-28 2026-12-28$/,
  /^closed 2026-12-24 2026-12-24$/,
  /^opened 2026-12-24 2026-12-24$/,
  /^leaves Anna 2026-12-31 Bo$/,
  /^stays Anna$/,
  /^pause$/,
  /^resume$/,
];

const IN_PAYMENTS = ["dispute", "dispute-over", "promise-to-pay", "exempt", "reminded", "decide"];

const OF_RELATIONS = [
  { does: "next", on: "2027-01-12" },
  { does: "talk-booked", at: "2027-01-12T09:00:00.000Z" },
  { does: "wish", everyDays: 91 },
  { does: "quote", isOpen: true },
  { does: "quote", isOpen: false },
  { does: "complaint" },
  { does: "no-contact", until: "2027-03-01" },
  { does: "no-talks", kinds: ["evaluation", "update"] },
  { does: "referral", towards: "us", whom: "Ek & Lönn" },
  { does: "referral", towards: "us", whom: "Ek" },
];

const OF_THE_LADDER = [
  { does: "level", level: 3, target: 4 },
  { does: "thanked" },
  { does: "milestone", day: "2027-05-03", yearly: false },
  { does: "milestone", day: "1999-05-03", yearly: true },
  { does: "suggested", kind: "improvement", outcome: "made" },
  { does: "suggested", kind: "improvement", outcome: "adopted" },
  { does: "suggested", kind: "favour", outcome: "made" },
  { does: "suggested", kind: "feedback", outcome: "made" },
  { does: "personal" },
  { does: "forget-personal" },
  { does: "owner", to: "Bo" },
];

/** Rows of the table under a heading, without its head: the words of each language. */
function tableUnder(heading: string): string[][] {
  const section = page.split(/^## /m).find((each) => each.startsWith(heading)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ""));
}

describe("the page for staff", () => {
  const answers = tableUnder("Answer a letter");
  const notes = tableUnder("Write to log@");

  it("has every word in five languages", () => {
    expect(answers.map((words) => words.length)).toEqual(IN_ANSWERS.map(() => LANGUAGES.length));
    expect(notes.map((words) => words.length)).toEqual(IN_NOTES.map(() => LANGUAGES.length));
  });

  it.each(answers.flatMap((words, row) => words.map((word) => [word, IN_ANSWERS[row] ?? ""] as const)))(
    'says that "%s" in an answer means %s, and so it does',
    (word, meaning) => {
      // A Finnish name stands in the form that "to" takes: who is meant is found among the colleagues.
      expect(shown(readAnswer(word, monday)).replace("Sofielle", "Sofie")).toBe(meaning);
    },
  );

  it.each(notes.flatMap((words, row) => words.map((word) => [word, IN_NOTES[row] ?? /-/] as const)))(
    'says that "%s" may stand in a note and in an answer, and so it may',
    (word, meaning) => {
      expect(shown(readNote(word, monday))).toMatch(meaning);
      expect(shown(readAnswer(word, monday))).toMatch(meaning);
    },
  );

  const payments = tableUnder("Say what you know").map((words) =>
    words.filter((word) => !word.endsWith("…")),
  );

  it("has every word about payments in five languages", () => {
    expect(payments.slice(0, -1).map((words) => words.length)).toEqual(
      IN_PAYMENTS.map(() => LANGUAGES.length),
    );
  });

  it.each(payments.flatMap((words, row) => words.map((word) => [word, IN_PAYMENTS[row] ?? ""] as const)))(
    'says that "%s" in answer to a letter about payments means %s, and so it does',
    (word, does) => {
      const { asks } = readPayerWords(word, monday, "payer");
      expect(asks).toMatchObject([{ does }]);
    },
  );

  const relations = tableUnder("Note a call");

  it("has every word about keeping in touch in five languages", () => {
    expect(relations.map((words) => words.length)).toEqual(OF_RELATIONS.map(() => LANGUAGES.length));
  });

  it.each(relations.flatMap((words, row) => words.map((word) => [word, OF_RELATIONS[row] ?? {}] as const)))(
    'says that "%s" may stand in a note, and in answer to a letter about the customer, and so it may',
    (word, ask) => {
      for (const where of ["note", "contact", "talk"] as const) {
        expect(readRelationWords(word, monday, where)).toMatchObject({ asks: [ask], notUnderstood: [] });
      }
    },
  );

  const ladder = tableUnder("The ladder");

  it("has every word about the ladder and the people in five languages", () => {
    expect(ladder.map((words) => words.length)).toEqual(OF_THE_LADDER.map(() => LANGUAGES.length));
  });

  it.each(ladder.flatMap((words, row) => words.map((word) => [word, OF_THE_LADDER[row]] as const)))(
    'says that "%s" may stand in a note, and in answer to a letter about the customer, and so it may',
    (word, ask) => {
      for (const where of ["note", "contact", "hint"] as const) {
        expect(readRelationWords(word, monday, where)).toMatchObject({ asks: [ask], notUnderstood: [] });
      }
    },
  );

  it("gives examples that are understood", () => {
    const [, examples = ""] = /begin with the number of the line: (.+?)\. /.exec(page) ?? [];
    expect(quoted(examples, /`([^`]+)`/g).map((each) => shown(readAnswer(each, monday)))).toEqual([
      "1 done",
      "2 not-a-customer + 4 not-a-customer",
      "3 later 2026-11-27 17:00",
    ]);
    const [, days = ""] = /^Days may be written .+?: (.+`)\./m.exec(page) ?? [];
    const read = quoted(days, /`([^`]+)`/g).map((each) => readDay(each, monday));
    expect(read).toHaveLength(5);
    expect(read.filter((day) => !("until" in day))).toEqual([]);
  });
});

describe("what letters and pages tell staff to answer", () => {
  const MARKS: Record<Language, RegExp> = {
    sv: /”([^”"`\n]+)”/g,
    fi: /”([^”"`\n]+)”/g,
    da: /»([^«"`\n]+)«/g,
    nb: /«([^»"`\n]+)»/g,
    en: /“([^”"`\n]+)”/g,
  };
  /** Names of settings, which the deployer is told of. */
  const NO_WORDS = new Set(["letters", "on", "preview"]);

  /** Of an agenda that did not go, though its leader may have meant it to. */
  const SENDS = new Set(["skicka", "send", "lähetä"]);

  const files = ["domain/letters/texts/", "functions/"].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?:^|texts\/.*|\/)(?:sv|da|nb|fi|en)\.ts$/.test(file))
      // What answers a letter about a ledger file is about its columns.
      .filter((file) => !file.startsWith("ledger/"))
      .map((file) => `${folder}${file}`),
  );
  const told = files.flatMap((file) => {
    const language = file.slice(-5, -3) as Language;
    const text = withoutWhatIsFilledIn(readFileSync(new URL(file, ROOT), "utf8"));
    const inText = quoted(text, MARKS[language]).filter(
      (word) => !word.includes(FILLED_IN) && !NO_WORDS.has(word),
    );
    const [, examples = ""] = /\bexamples:\s+"([^"]+)"/.exec(text) ?? [];
    const inExamples = examples.split(" · ").filter((word) => word !== "");
    return [...new Set([...inText, ...inExamples])].map((word) => [file, word] as const);
  });

  it("is found in every language", () => {
    const languages = new Set(told.map(([file]) => file.slice(-5, -3)));
    expect([...languages].sort()).toEqual([...LANGUAGES].sort());
    expect(told.length).toBeGreaterThan(60);
  });

  it.each(told)("%s: %s", (file, word) => {
    if (file.includes("/payments-")) {
      expect(readPayerWords(word, monday, "payer")).toMatchObject({
        asks: [{}],
        notUnderstood: [],
        rest: "",
      });
      return;
    }
    // Of a hint: "later" with the day that stands in the letter.
    if (file.includes("/ladder-known/")) {
      const answer = /^(?:senare|senere|myöhemmin|later)$/.test(word) ? `1 ${word} 27.11.` : `1 ${word}`;
      const relation = readRelationWords(answer, monday, "lines", () => "hint");
      const { asks, notUnderstood } = relation.asks.length > 0 ? relation : readAnswer(answer, monday);
      expect({ asks, notUnderstood }).toMatchObject({ asks: [{ item: 1 }], notUnderstood: [] });
      return;
    }
    // Of a second reader, in answer to the letter that asks for it.
    if (file.includes("/agenda-sending/") && word === "ok") {
      expect(isConsent(word)).toBe(true);
      return;
    }
    // "lämna över till" and a name; "skicka till" and an address.
    const isAgenda =
      /\/agenda-(?:letters|sending)\//.test(file) || (file.includes("/confirmation/") && SENDS.has(word));
    const answer = /(?:till|til|to|välitä)$/.test(word)
      ? `${word} ${isAgenda ? "karin@kund.example" : "Sofie"}`
      : word;
    const relation = readRelationWords(answer, monday, isAgenda ? "agenda" : "talk");
    const { asks, notUnderstood } = relation.asks.length > 0 ? relation : readAnswer(answer, monday);
    expect(notUnderstood).toEqual([]);
    expect(asks).toHaveLength(1);
  });

  it.each(LANGUAGES)("stands in the morning letter's examples in %s as it is meant", (language) => {
    const { disputed, ...words } = MORNING_TEXTS[language].words;
    expect(readPayerWords(`2 ${disputed}`, monday, "lines").asks).toEqual([{ does: "dispute", item: 2 }]);
    const read = Object.fromEntries(
      Object.entries(words).map(([name, word]) => [name, shown(readAnswer(`2 ${word}`, monday))]),
    );
    expect(read).toEqual({
      done: "2 done",
      laterFriday: "2 later 2026-11-27 17:00",
      laterMonday: "2 later 2026-11-23 17:00",
      handOver: "2 hand-over",
      notACustomer: "2 not-a-customer",
      customer: "2 customer",
      open: "2 open-again",
      mine: "2 mine",
    });
  });
});

const FILLED_IN = "…";

/** `${…}` as one sign, those inside others first. */
function withoutWhatIsFilledIn(source: string): string {
  const shorter = source.replaceAll(/\$\{[^{}]*\}/g, FILLED_IN);
  return shorter === source ? source : withoutWhatIsFilledIn(shorter);
}

function quoted(text: string, marks: RegExp): string[] {
  return [...text.matchAll(marks)].map(([, word]) => word ?? "");
}
