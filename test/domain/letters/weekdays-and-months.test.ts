/** Every weekday of every month, in every form: the tables of words have no hole and no slip. */
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { sayReplyBy, sayReplyByShort } from "../../../domain/letters/reply-by-words.ts";

const stockholm = { timeZone: "Europe/Stockholm", companyCountry: "SE" } as const;

/** Readers see no difference between a space and a no-break space; tests of their places have their own. */
const plain = (words: string) => words.replaceAll("\u00a0", " ");

describe("every weekday and every month", () => {
  // Written out here once more, and compared with Intl below where Intl has the form that a sentence needs.
  const weekdays: Record<Language, string> = {
    sv: "måndag tisdag onsdag torsdag fredag lördag söndag",
    da: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    fi: "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
    nb: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  };
  const months: Record<Language, string> = {
    sv: "januari februari mars april maj juni juli augusti september oktober november december",
    da: "januar februar marts april maj juni juli august september oktober november december",
    fi:
      "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta " +
      "lokakuuta marraskuuta joulukuuta",
    nb: "januar februar mars april mai juni juli august september oktober november desember",
    en: "January February March April May June July August September October November December",
  };
  const forms: Record<Language, readonly [today: string, tomorrow: string, otherDay: string]> = {
    sv: ["kl. 9.30 i dag, W D M", "kl. 9.30 i morgon, W D M", "W D M kl. 9.30"],
    da: ["kl. 9.30 i dag, W den D. M", "kl. 9.30 i morgen, W den D. M", "W den D. M kl. 9.30"],
    fi: ["tänään W D. M klo 9.30", "huomenna W D. M klo 9.30", "W D. M klo 9.30"],
    nb: ["kl. 9.30 i dag, W D. M", "kl. 9.30 i morgen, W D. M", "W D. M kl. 9.30"],
    en: [
      "9:30 today, W D M (Swedish time)",
      "9:30 tomorrow, W D M (Swedish time)",
      "9:30 on W D M (Swedish time)",
    ],
  };
  const dayMs = 86_400_000;

  /** For each weekday and month of 2027 the first such day, 09:30 in Stockholm. */
  function eachWeekdayOfEachMonth() {
    return Array.from({ length: 12 }, (_, month) =>
      Array.from({ length: 7 }, (_, offset) => {
        const noon = new Date(Date.UTC(2027, month, 1 + offset, 12));
        const summer = month >= 3 && month <= 9;
        const promisedAt = new Date(Date.UTC(2027, month, 1 + offset, summer ? 7 : 8, 30)).toISOString();
        return { month, day: 1 + offset, weekday: (noon.getUTCDay() + 6) % 7, promisedAt };
      }),
    ).flat();
  }

  it.each(LANGUAGES)("has its words today, tomorrow and on another day, in %s", (language) => {
    const days = eachWeekdayOfEachMonth();
    expect(new Set(days.map(({ weekday, month }) => `${weekday} ${month}`)).size).toBe(84);
    for (const { month, day, weekday, promisedAt } of days) {
      for (const [form, pattern] of forms[language].entries()) {
        const daysBefore = form === 2 ? 3 : form;
        const saidAt = new Date(Date.parse(promisedAt) - daysBefore * dayMs).toISOString();
        const expected = pattern
          .replace(/\bW\b/, weekdays[language].split(" ")[weekday] ?? "?")
          .replace(/\bD\b/, String(day))
          .replace(/\bM\b/, months[language].split(" ")[month] ?? "?");
        expect(plain(sayReplyBy({ promisedAt, saidAt, language, ...stockholm }))).toBe(expected);
      }
    }
  });

  it.each(LANGUAGES)("has the names that Intl knows, in %s", (language) => {
    const name = (field: "weekday" | "month", at: string) =>
      new Intl.DateTimeFormat(language, { [field]: "long", timeZone: "Europe/Stockholm" }).format(
        Date.parse(at),
      );
    // Intl gives the Finnish names in the nominative: "maanantai", "tammikuu".
    const ending = language === "fi" ? { weekday: "na", month: "ta" } : { weekday: "", month: "" };
    for (const { month, weekday, promisedAt } of eachWeekdayOfEachMonth()) {
      expect(weekdays[language].split(" ")[weekday]).toBe(name("weekday", promisedAt) + ending.weekday);
      expect(months[language].split(" ")[month]).toBe(name("month", promisedAt) + ending.month);
    }
  });

  it.each(LANGUAGES)("has a short form, in %s", (language) => {
    const short: Record<Language, string> = {
      sv: "mån tis ons tors fre lör sön",
      da: "man. tirs. ons. tors. fre. lør. søn.",
      fi: "ma ti ke to pe la su",
      nb: "ma. ti. on. to. fr. lø. sø.",
      en: "Mon Tue Wed Thu Fri Sat Sun",
    };
    const patterns: Record<Language, string> = {
      sv: "W D/N 9.30",
      da: "W D/N 9.30",
      fi: "W D.N. klo 9.30",
      nb: "W D.N. 9.30",
      en: "9:30 on W D M",
    };
    for (const { month, day, weekday, promisedAt } of eachWeekdayOfEachMonth()) {
      const saidAt = new Date(Date.parse(promisedAt) - 3 * dayMs).toISOString();
      const expected = patterns[language]
        .replace(/\bW\b/, short[language].split(" ")[weekday] ?? "?")
        .replace(/\bD\b/, String(day))
        .replace(/\bN\b/, String(month + 1))
        .replace(/\bM\b/, (months.en.split(" ")[month] ?? "?").slice(0, 3));
      expect(plain(sayReplyByShort({ promisedAt, saidAt, language, ...stockholm }))).toBe(expected);
    }
  });
});
