/** The words of every promised time: the tables of the model letters, and every weekday and month there is. */
import { describe, expect, it } from "vitest";
import type { Country } from "../../../domain/company.ts";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { sayReceivedAt, sayReplyBy } from "../../../domain/letters/reply-by-words.ts";

const stockholm = { timeZone: "Europe/Stockholm", companyCountry: "SE" } as const;

/** Readers see no difference between a space and a no-break space; tests of their places have their own. */
const plain = (words: string) => words.replaceAll("\u00a0", " ");

function replyBy(
  promisedAt: string,
  saidAt: string,
  language: Language,
  more: { readerCountry?: string } = {},
) {
  return sayReplyBy({ promisedAt, saidAt, language, ...stockholm, ...more });
}

describe("the promised time", () => {
  const tables = [
    {
      promisedAt: "2026-11-23T09:00:00.000Z",
      saidAt: ["2026-11-23T07:12:00.000Z", "2026-11-22T11:00:00.000Z", "2026-11-20T15:40:00.000Z"],
      words: {
        sv: [
          "kl. 10.00 i dag, måndag 23 november",
          "kl. 10.00 i morgon, måndag 23 november",
          "måndag 23 november kl. 10.00",
        ],
        da: [
          "kl. 10.00 i dag, mandag den 23. november",
          "kl. 10.00 i morgen, mandag den 23. november",
          "mandag den 23. november kl. 10.00",
        ],
        fi: [
          "tänään maanantaina 23. marraskuuta klo 10.00",
          "huomenna maanantaina 23. marraskuuta klo 10.00",
          "maanantaina 23. marraskuuta klo 10.00",
        ],
        nb: [
          "kl. 10.00 i dag, mandag 23. november",
          "kl. 10.00 i morgen, mandag 23. november",
          "mandag 23. november kl. 10.00",
        ],
        en: [
          "10:00 today, Monday 23 November (Swedish time)",
          "10:00 tomorrow, Monday 23 November (Swedish time)",
          "10:00 on Monday 23 November (Swedish time)",
        ],
      },
    },
    {
      promisedAt: "2027-01-07T12:30:00.000Z",
      saidAt: ["2027-01-07T08:00:00.000Z", "2027-01-06T08:00:00.000Z", "2026-12-23T14:00:00.000Z"],
      words: {
        sv: [
          "kl. 13.30 i dag, torsdag 7 januari",
          "kl. 13.30 i morgon, torsdag 7 januari",
          "torsdag 7 januari kl. 13.30",
        ],
        da: [
          "kl. 13.30 i dag, torsdag den 7. januar",
          "kl. 13.30 i morgen, torsdag den 7. januar",
          "torsdag den 7. januar kl. 13.30",
        ],
        fi: [
          "tänään torstaina 7. tammikuuta klo 13.30",
          "huomenna torstaina 7. tammikuuta klo 13.30",
          "torstaina 7. tammikuuta klo 13.30",
        ],
        nb: [
          "kl. 13.30 i dag, torsdag 7. januar",
          "kl. 13.30 i morgen, torsdag 7. januar",
          "torsdag 7. januar kl. 13.30",
        ],
        en: [
          "13:30 today, Thursday 7 January (Swedish time)",
          "13:30 tomorrow, Thursday 7 January (Swedish time)",
          "13:30 on Thursday 7 January (Swedish time)",
        ],
      },
    },
  ];

  for (const { promisedAt, saidAt, words } of tables) {
    it.each(LANGUAGES)(`is written as in the model letters, ${promisedAt}, in %s`, (language) => {
      expect(saidAt.map((at) => plain(replyBy(promisedAt, at, language)))).toEqual(words[language]);
    });
  }

  it("never splits kl. from its time, nor a day from its month", () => {
    const said = (language: Language) =>
      replyBy("2026-11-23T09:00:00.000Z", "2026-11-20T15:40:00.000Z", language);
    expect(said("sv")).toBe("måndag 23\u00a0november kl.\u00a010.00");
    expect(said("da")).toBe("mandag den 23.\u00a0november kl.\u00a010.00");
    expect(said("fi")).toBe("maanantaina 23.\u00a0marraskuuta klo\u00a010.00");
    expect(said("nb")).toBe("mandag 23.\u00a0november kl.\u00a010.00");
    expect(said("en")).toBe("10:00 on Monday 23\u00a0November (Swedish time)");
  });

  it("has no leading zero in the hour and two digits in the minute", () => {
    const [early, late] = ["2026-11-23T07:00:00.000Z", "2026-11-23T08:30:00.000Z"];
    const said = "2026-11-20T15:40:00.000Z";
    expect(plain(replyBy(early, said, "sv"))).toBe("måndag 23 november kl. 8.00");
    expect(plain(replyBy(late, said, "fi"))).toBe("maanantaina 23. marraskuuta klo 9.30");
    expect(plain(replyBy(late, said, "en"))).toBe("9:30 on Monday 23 November (Swedish time)");
  });
});

describe("today and tomorrow", () => {
  it("are calendar days where the company is, not stretches of 24 hours", () => {
    // 23:30 on Sunday and 00:30 on Monday in Stockholm.
    expect(plain(replyBy("2026-11-23T09:00:00.000Z", "2026-11-22T22:30:00.000Z", "sv"))).toMatch(/i morgon/);
    expect(plain(replyBy("2026-11-23T09:00:00.000Z", "2026-11-22T23:30:00.000Z", "sv"))).toMatch(/i dag/);
  });

  it("follow the time zone of the company", () => {
    const said = (timeZone: string) =>
      sayReplyBy({
        promisedAt: "2026-11-23T09:00:00.000Z",
        saidAt: "2026-11-22T22:30:00.000Z",
        language: "fi",
        timeZone,
        companyCountry: "FI",
      });
    expect(plain(said("Europe/Helsinki"))).toBe("tänään maanantaina 23. marraskuuta klo 11.00");
    expect(plain(said("Europe/Stockholm"))).toBe("huomenna maanantaina 23. marraskuuta klo 10.00");
  });

  it("hold over the nights when the clocks change", () => {
    expect(plain(replyBy("2027-03-28T07:00:00.000Z", "2027-03-27T22:59:00.000Z", "sv"))).toBe(
      "kl. 9.00 i morgon, söndag 28 mars",
    );
    expect(plain(replyBy("2027-11-01T08:00:00.000Z", "2027-10-31T22:59:00.000Z", "sv"))).toBe(
      "kl. 9.00 i morgon, måndag 1 november",
    );
  });

  it("say nothing of tomorrow on a Saturday about Monday", () => {
    expect(plain(replyBy("2026-11-23T09:00:00.000Z", "2026-11-21T10:00:00.000Z", "da"))).toBe(
      "mandag den 23. november kl. 10.00",
    );
  });
});

describe("whose clock it is", () => {
  const at = ["2026-11-23T09:00:00.000Z", "2026-11-20T15:40:00.000Z"] as const;

  it("is said, last, when the reader is known to have another clock", () => {
    const said = LANGUAGES.map((language) => plain(replyBy(...at, language, { readerCountry: "FI" })));
    expect(said).toEqual([
      "måndag 23 november kl. 10.00 (svensk tid)",
      "mandag den 23. november kl. 10.00 (svensk tid)",
      "maanantaina 23. marraskuuta klo 10.00 (Ruotsin aikaa)",
      "mandag 23. november kl. 10.00 (svensk tid)",
      "10:00 on Monday 23 November (Swedish time)",
    ]);
  });

  it("is not said when the reader has the same clock or nobody knows", () => {
    for (const readerCountry of ["SE", "DK", "NO", "DE", undefined]) {
      expect(plain(replyBy(...at, "sv", readerCountry === undefined ? {} : { readerCountry }))).toBe(
        "måndag 23 november kl. 10.00",
      );
    }
  });

  it("has words for each country in each language", () => {
    const zones = (language: Language) =>
      (["SE", "DK", "FI", "NO"] as const).map((companyCountry: Country) => {
        const said = sayReplyBy({
          promisedAt: at[0],
          saidAt: at[1],
          language,
          timeZone: "Europe/Oslo",
          companyCountry,
          readerCountry: "GB",
        });
        return /\(.*\)$/.exec(said)?.[0];
      });
    const scandinavian = ["(svensk tid)", "(dansk tid)", "(finsk tid)", "(norsk tid)"];
    expect(zones("sv")).toEqual(scandinavian);
    expect(zones("da")).toEqual(scandinavian);
    expect(zones("nb")).toEqual(scandinavian);
    expect(zones("fi")).toEqual(["(Ruotsin aikaa)", "(Tanskan aikaa)", "(Suomen aikaa)", "(Norjan aikaa)"]);
    expect(zones("en")).toEqual(["(Swedish time)", "(Danish time)", "(Finnish time)", "(Norwegian time)"]);
  });
});

describe("the year", () => {
  it("stands there only when the day is more than six months away", () => {
    const words = (promisedAt: string, language: Language) =>
      plain(replyBy(promisedAt, "2026-11-23T08:00:00.000Z", language));
    expect(words("2027-05-23T08:00:00.000Z", "sv")).toBe("söndag 23 maj kl. 10.00");
    expect(words("2027-05-24T08:00:00.000Z", "sv")).toBe("måndag 24 maj 2027 kl. 10.00");
    expect(words("2027-05-24T08:00:00.000Z", "da")).toBe("mandag den 24. maj 2027 kl. 10.00");
    expect(words("2027-05-24T08:00:00.000Z", "fi")).toBe("maanantaina 24. toukokuuta 2027 klo 10.00");
    expect(words("2027-05-24T08:00:00.000Z", "nb")).toBe("mandag 24. mai 2027 kl. 10.00");
    expect(words("2027-05-24T08:00:00.000Z", "en")).toBe("10:00 on Monday 24 May 2027 (Swedish time)");
  });

  it("stands there for what happened more than six months ago, too", () => {
    const received = (receivedAt: string) =>
      plain(sayReceivedAt({ receivedAt, saidAt: "2026-11-23T08:00:00.000Z", language: "sv", ...stockholm }));
    expect(received("2026-05-23T08:00:00.000Z")).toBe("lördag 23 maj kl. 10.00");
    expect(received("2026-05-22T08:00:00.000Z")).toBe("fredag 22 maj 2026 kl. 10.00");
  });
});

it("a time zone that nobody knows is refused by name", () => {
  expect(() =>
    sayReplyBy({
      promisedAt: "2026-11-23T09:00:00.000Z",
      saidAt: "2026-11-23T08:00:00.000Z",
      language: "sv",
      timeZone: "Europe/Nowhere",
      companyCountry: "SE",
    }),
  ).toThrow(/Europe\/Nowhere/);
});
