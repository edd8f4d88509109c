/** The two shorter relatives of the promised time, for staff. */
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { sayReceivedAt, sayReplyByShort } from "../../../domain/letters/reply-by-words.ts";

const stockholm = { timeZone: "Europe/Stockholm" } as const;

/** Readers see no difference between a space and a no-break space; tests of their places have their own. */
const plain = (words: string) => words.replaceAll("\u00a0", " ");

describe("the shorter relatives", () => {
  const rows: [Language, received: string[], short: string[]][] = [
    [
      "sv",
      ["i dag kl. 9.12", "i går kl. 16.40", "fredag 20 november kl. 16.40"],
      ["i dag 10.00", "i morgon 10.00", "tors 7/1 13.30"],
    ],
    [
      "da",
      ["i dag kl. 9.12", "i går kl. 16.40", "fredag den 20. november kl. 16.40"],
      ["i dag 10.00", "i morgen 10.00", "tors. 7/1 13.30"],
    ],
    [
      "fi",
      ["tänään klo 9.12", "eilen klo 16.40", "perjantaina 20. marraskuuta klo 16.40"],
      ["tänään klo 10.00", "huomenna klo 10.00", "to 7.1. klo 13.30"],
    ],
    [
      "nb",
      ["i dag kl. 9.12", "i går kl. 16.40", "fredag 20. november kl. 16.40"],
      ["i dag 10.00", "i morgen 10.00", "to. 7.1. 13.30"],
    ],
    [
      "en",
      ["today at 9:12", "yesterday at 16:40", "on Friday 20 November at 16:40"],
      ["10:00 today", "10:00 tomorrow", "13:30 on Thu 7 Jan"],
    ],
  ];

  it.each(rows)("are written as in the model letters, in %s", (language, received, short) => {
    const receivedAt = (at: string, saidAt: string) =>
      plain(sayReceivedAt({ receivedAt: at, saidAt, language, ...stockholm }));
    expect([
      receivedAt("2026-11-23T08:12:00.000Z", "2026-11-23T08:45:00.000Z"),
      receivedAt("2026-11-22T15:40:00.000Z", "2026-11-23T08:45:00.000Z"),
      receivedAt("2026-11-20T15:40:00.000Z", "2026-11-23T08:45:00.000Z"),
    ]).toEqual(received);

    const shortAt = (at: string, saidAt: string) =>
      plain(sayReplyByShort({ promisedAt: at, saidAt, language, ...stockholm }));
    expect([
      shortAt("2026-11-23T09:00:00.000Z", "2026-11-23T08:45:00.000Z"),
      shortAt("2026-11-23T09:00:00.000Z", "2026-11-22T08:45:00.000Z"),
      shortAt("2027-01-07T12:30:00.000Z", "2026-12-23T08:45:00.000Z"),
    ]).toEqual(short);
  });

  it("bring the year in subject lines, too, when it is far away", () => {
    const short = (language: Language) =>
      plain(
        sayReplyByShort({
          promisedAt: "2027-07-08T11:30:00.000Z",
          saidAt: "2026-12-23T08:45:00.000Z",
          language,
          ...stockholm,
        }),
      );
    expect(LANGUAGES.map(short)).toEqual([
      "tors 8/7 2027 13.30",
      "tors. 8/7 2027 13.30",
      "to 8.7.2027 klo 13.30",
      "to. 8.7.2027 13.30",
      "13:30 on Thu 8 Jul 2027",
    ]);
  });
});
