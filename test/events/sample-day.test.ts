/** The sample day is what `npm start -- --once` plays: it must be complete, in order, and true to its calendar. */
import { describe, expect, it } from "vitest";
import { readCompany } from "../../companies/read.ts";
import { replyBy } from "../../domain/time/reply-by.ts";
import { headerField, namesIn, readEvent, sampleDay } from "./sample-day-file.ts";

/** Mails of the company that were sent before the sample day, and what came before them. */
const BEFORE_THE_DAY = [
  "<b2c7d0f1-66a0-4a53-b0e9-1f4f2d7c9a35@bjorkholm.example>",
  "<DB9PR07MB6627D1E0A4B7@DB9PR07MB6627.prod.mikkelsen.example>",
  "<1a6e8d35-0f27-4d8e-9b61-c48d2f9077ae@bjorkholm.example>",
];

/** In the place of the id of a letter of ours. */
const LETTER = "<letter@handslag.example>";

const company = readCompany("example");
const mails = sampleDay.map((entry) => ({ ...entry, raw: readEvent(`mail/${entry.file}`) }));
const honest = mails.filter(({ file }) => file !== "hostile.eml");
const idsIn = (value: string): string[] => value.match(/<[^<>\s]+>/g) ?? [];

describe("the sample day", () => {
  it("plays every mail in the folder, each once", () => {
    const inFolder = namesIn("mail").filter((name) => name.endsWith(".eml"));
    expect(sampleDay.map(({ file }) => file).sort()).toEqual(inFolder);
  });

  it("acknowledges at least two mails in each of the company's languages", () => {
    const count = (language: string) =>
      sampleDay.filter(({ expect: { acknowledged, language: said } }) => acknowledged && said === language)
        .length;
    expect(Object.fromEntries(company.languages.map((language) => [language, count(language)]))).toEqual({
      sv: 4,
      da: 2,
      fi: 2,
      nb: 2,
      en: 2,
    });
  });

  it("is in order of time, each mail written within two minutes before it arrives", () => {
    const arrivals = sampleDay.map(({ at }) => Date.parse(at));
    expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b));
    for (const { file, at, raw } of mails) {
      const written = Date.parse(headerField(raw, "date").replace(/\(.*\)/, ""));
      expect(Date.parse(at) - written, file).toBeGreaterThanOrEqual(0);
      expect(Date.parse(at) - written, file).toBeLessThan(120_000);
    }
  });

  it("is one Monday, from before opening time until after closing", () => {
    expect(sampleDay.filter(({ at }) => at.startsWith("2026-11-23"))).toHaveLength(sampleDay.length);
    expect(sampleDay[0]?.at).toBe("2026-11-23T07:50:00+01:00");
    expect(sampleDay.at(-1)?.at).toBe("2026-11-23T18:30:00+01:00");
  });

  it("expects the times that the company's opening hours give", () => {
    for (const { file, at, expect: expected } of sampleDay) {
      if (!expected.acknowledged) {
        expect(expected.promisedAt, file).toBeUndefined();
        continue;
      }
      const { calendar, replyTime } = company;
      const promise = replyBy(calendar, {
        at: new Date(at).toISOString(),
        withinMinutes: replyTime.usualMinutes,
        limits: replyTime,
      });
      expect(expected.promisedAt, file).toBe(promise.promisedAt);
    }
  });

  it("brings mail to the example company's own receiving domain only", () => {
    const known = [
      company.loggingAddress,
      company.ledgerAddress,
      company.ownAddress,
      ...company.addresses.map(({ address }) => address.replace(/@.*/, `@${company.receivingDomain}`)),
    ];
    for (const { file, to } of sampleDay) {
      expect(
        to.filter((address) => !known.includes(address)),
        file,
      ).toEqual([]);
    }
  });

  it("has threads that fit together: what is answered was sent earlier that day, or before it", () => {
    const seen = [...BEFORE_THE_DAY, LETTER];
    for (const { file, raw } of honest) {
      const answered = [...idsIn(headerField(raw, "in-reply-to")), ...idsIn(headerField(raw, "references"))];
      expect(
        answered.filter((id) => !seen.includes(id)),
        file,
      ).toEqual([]);
      const [own, ...more] = idsIn(headerField(raw, "message-id"));
      expect(more, file).toEqual([]);
      expect(own, file).toBeDefined();
      expect(seen, file).not.toContain(own);
      seen.push(own ?? "");
    }
  });

  it("says which letter of ours is answered where a mail leaves its id open, and only there", () => {
    for (const { file, answers, raw } of mails) {
      expect(raw.includes(LETTER), file).toBe(answers !== undefined);
    }
  });

  it("follows each customer's thread from mail to answer to thanks", () => {
    const id = (file: string) => headerField(readEvent(`mail/${file}.eml`), "message-id");
    const answers = (file: string) => headerField(readEvent(`mail/${file}.eml`), "in-reply-to");
    expect(answers("fi-staircase-drawings")).toBe(id("fi-staircase"));
    expect(answers("staff-answers-kitchen")).toBe(id("sv-kitchen-quote"));
    expect(answers("sv-thanks")).toBe(id("staff-answers-kitchen"));
    expect(answers("staff-answers-windows")).toBe(id("da-window-frames"));
    expect(answers("da-dialogue")).toBe(id("staff-answers-windows"));
  });

  it("hands in ledgers that are there: one in a mail, byte for byte, the others into the bucket", () => {
    const [, attached = ""] =
      /filename="fortnox-kundreskontra.csv"[^]*?\r\n\r\n([^]*?)\r\n--/.exec(
        readEvent("mail/staff-hands-in-ledger.eml").toString("latin1"),
      ) ?? [];
    expect(Buffer.from(attached, "base64")).toEqual(readEvent("ledgers/fortnox-kundreskontra.csv"));
    const uploads = JSON.parse(readEvent("sample-day-ledgers.json").toString("utf8")) as { file: string }[];
    expect(["fortnox-kundreskontra.csv", ...uploads.map(({ file }) => file)].sort()).toEqual(
      namesIn("ledgers").filter((name) => !name.startsWith(".")),
    );
  });
});
