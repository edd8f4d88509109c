import { describe, expect, test } from "vitest";
import { readDay } from "../../../domain/words/said-day.ts";
import { monday, wallClock } from "./readings.ts";

function read(text: string): string {
  const due = readDay(text, monday);
  return "why" in due ? due.why : wallClock(due.until);
}

describe("a day is due when the company closes on it, as each language writes it", () => {
  // The day of writing is Monday 23 November 2026, 10:00.
  test.each([
    ["idag", "2026-11-23 17:00"],
    ["i dag", "2026-11-23 17:00"],
    ["imorgon", "2026-11-24 17:00"],
    ["imorrn", "2026-11-24 17:00"],
    ["i övermorgon", "2026-11-25 17:00"],
    ["fredag", "2026-11-27 17:00"],
    ["på fredag", "2026-11-27 17:00"],
    ["senast på fredag", "2026-11-27 17:00"],
    ["fre", "2026-11-27 17:00"],
    ["tors", "2026-11-26 17:00"],
    ["nu på torsdag", "2026-11-26 17:00"],
    ["nästa fredag", "2026-12-04 17:00"],
    ["fredag nästa vecka", "2026-12-04 17:00"],
    ["fredag om en vecka", "2026-12-04 17:00"],
    ["fredag den 4 december", "2026-12-04 17:00"],
    ["den 4:e", "2026-12-04 17:00"],
    ["senast 3/12", "2026-12-03 17:00"],
    ["3/12 2026", "2026-12-03 17:00"],
    ["2026-12-03", "2026-12-03 17:00"],
    ["5 mars", "2027-03-05 17:00"],
    ["den 5:e mars", "2027-03-05 17:00"],
    ["i veckan", "2026-11-27 17:00"],
    ["nästa vecka", "2026-12-04 17:00"],
    ["v. 49", "2026-12-04 17:00"],
    ["onsdag vecka 49", "2026-12-02 17:00"],
    ["om två veckor", "2026-12-07 17:00"],
    ["inom 3 arbetsdagar", "2026-11-26 17:00"],
    ["om en månad", "2026-12-23 17:00"],
    ["slutet av månaden", "2026-11-30 17:00"],
    ["slutet av mars", "2027-03-31 17:00"],
    ["före jul", "2026-12-23 17:00"],
    ["före fredag", "2026-11-26 17:00"],
    ["före helgen", "2026-11-27 17:00"],
    ["imorgon kl 15", "2026-11-24 15:00"],
    ["imorgon kl. 15.30", "2026-11-24 15:30"],
    ["fredag före lunch", "2026-11-27 12:00"],
    ["fredag eftermiddag", "2026-11-27 17:00"],
    ["i eftermiddag", "2026-11-23 17:00"],
    ["före lunch", "2026-11-23 12:00"],
    ["i morgon bitti", "2026-11-24 12:00"],
    ["imorgon bitti", "2026-11-24 12:00"],
    ["på fredag morgon", "2026-11-27 12:00"],
    ["i eftermiddag före stängning", "2026-11-23 17:00"],
    ["kommande måndag", "2026-11-30 17:00"],
    ["3/12-26", "2026-12-03 17:00"],
    ["senast 5/3-27", "2027-03-05 17:00"],
  ])("sv: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["i dag", "2026-11-23 17:00"],
    ["i morgen", "2026-11-24 17:00"],
    ["i overmorgen kl. 9", "2026-11-25 09:00"],
    ["på lørdag", "2026-11-27 17:00"],
    ["fredag d. 4/12", "2026-12-04 17:00"],
    ["den 3. december", "2026-12-03 17:00"],
    ["senest den 5. marts", "2027-03-05 17:00"],
    ["03-12-2026", "2026-12-03 17:00"],
    ["næste uge", "2026-12-04 17:00"],
    ["uge 49", "2026-12-04 17:00"],
    ["om to uger", "2026-12-07 17:00"],
    ["inden for 3 hverdage", "2026-11-26 17:00"],
    ["inden fredag", "2026-11-26 17:00"],
    ["udgangen af måneden", "2026-11-30 17:00"],
    ["ultimo marts", "2027-03-31 17:00"],
    ["torsdag formiddag", "2026-11-26 12:00"],
    ["i morgen inden frokost", "2026-11-24 12:00"],
    ["i morgen tidlig", "2026-11-24 12:00"],
    ["førstkommende mandag", "2026-11-30 17:00"],
  ])("da: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["tänään", "2026-11-23 17:00"],
    ["huomenna", "2026-11-24 17:00"],
    ["ylihuomenna", "2026-11-25 17:00"],
    ["perjantaina", "2026-11-27 17:00"],
    ["ke", "2026-11-25 17:00"],
    ["to", "2026-11-26 17:00"],
    ["to 3.12.", "2026-12-03 17:00"],
    ["viimeistään perjantaina", "2026-11-27 17:00"],
    ["perjantaihin mennessä", "2026-11-27 17:00"],
    ["ensi perjantaina", "2026-11-27 17:00"],
    ["ensi viikolla", "2026-12-04 17:00"],
    ["ensi viikon perjantaina", "2026-12-04 17:00"],
    ["viikolla 49", "2026-12-04 17:00"],
    ["vko 49", "2026-12-04 17:00"],
    ["3.12.", "2026-12-03 17:00"],
    ["3.12.2026 klo 9", "2026-12-03 09:00"],
    ["5. maaliskuuta", "2027-03-05 17:00"],
    ["maaliskuun 5. päivä", "2027-03-05 17:00"],
    ["kahden viikon päästä", "2026-12-07 17:00"],
    ["viikon kuluttua", "2026-11-30 17:00"],
    ["3 työpäivän kuluessa", "2026-11-26 17:00"],
    ["kuun lopussa", "2026-11-30 17:00"],
    ["maaliskuun loppuun mennessä", "2027-03-31 17:00"],
    ["ennen joulua", "2026-12-23 17:00"],
    ["ennen perjantaita", "2026-11-26 17:00"],
    ["huomenna klo 9.30", "2026-11-24 09:30"],
    ["huomenna iltapäivällä", "2026-11-24 17:00"],
    ["huomenaamulla", "2026-11-24 12:00"],
    ["ensi maanantaina", "2026-11-30 17:00"],
    ["ensi maanantaihin mennessä", "2026-11-30 17:00"],
    ["viimeistään ensi maanantaina klo 9", "2026-11-30 09:00"],
    ["klo 15 ensi maanantaina", "2026-11-30 15:00"],
    ["ensi ma", "2026-11-30 17:00"],
    ["ensi ti", "2026-11-24 17:00"],
    ["ensi tiistaina 24.11.", "2026-11-24 17:00"],
    ["seuraavana maanantaina", "2026-11-30 17:00"],
    ["maanantaina", "2026-11-23 17:00"],
  ])("fi: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["i morgen kl. 9", "2026-11-24 09:00"],
    ["innen fredag", "2026-11-27 17:00"],
    ["før fredag", "2026-11-26 17:00"],
    ["to. 3.12. 13.30", "2026-12-03 13:30"],
    ["neste uke", "2026-12-04 17:00"],
    ["neste fredag", "2026-12-04 17:00"],
    ["uke 49", "2026-12-04 17:00"],
    ["3. desember", "2026-12-03 17:00"],
    ["5. mars", "2027-03-05 17:00"],
    ["om to uker", "2026-12-07 17:00"],
    ["innen 3 virkedager", "2026-11-26 17:00"],
    ["slutten av måneden", "2026-11-30 17:00"],
    ["onsdag ettermiddag", "2026-11-25 17:00"],
  ])("nb: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["today", "2026-11-23 17:00"],
    ["tomorrow", "2026-11-24 17:00"],
    ["the day after tomorrow", "2026-11-25 17:00"],
    ["by Friday", "2026-11-27 17:00"],
    ["Fri", "2026-11-27 17:00"],
    ["next Friday", "2026-12-04 17:00"],
    ["Friday next week", "2026-12-04 17:00"],
    ["next week", "2026-12-04 17:00"],
    ["week 49", "2026-12-04 17:00"],
    ["3/12", "2026-12-03 17:00"],
    ["5th of March", "2027-03-05 17:00"],
    ["March 5", "2027-03-05 17:00"],
    ["March 5th, 2027 at 10am", "2027-03-05 10:00"],
    ["the 5th", "2026-12-04 17:00"],
    ["in 3 days", "2026-11-26 17:00"],
    ["in 3 working days", "2026-11-26 17:00"],
    ["within two weeks", "2026-12-07 17:00"],
    ["the end of the month", "2026-11-30 17:00"],
    ["end of March", "2027-03-31 17:00"],
    ["before Christmas", "2026-12-23 17:00"],
    ["tomorrow at 3pm", "2026-11-24 15:00"],
    ["tomorrow at 3", "2026-11-24 15:00"],
    ["Friday at 9:30", "2026-11-27 09:30"],
    ["Friday by noon", "2026-11-27 12:00"],
    ["by EOD Friday", "2026-11-27 17:00"],
    ["this afternoon", "2026-11-23 17:00"],
    ["this afternoon, by close of business", "2026-11-23 17:00"],
    ["first thing tomorrow", "2026-11-24 12:00"],
    ["coming Monday", "2026-11-30 17:00"],
  ])("en: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("a day that has passed is said to have passed", () => {
  test.each([
    "i går",
    "igår",
    "i fredags",
    "yesterday",
    "last Friday",
    "eilen",
    "viime viikolla",
    "20/11",
    "3.11.",
    "2026-11-20",
    "kl 9",
    "3/12 2025",
    "v. 47",
  ])("%s", (text) => {
    expect(read(text)).toBe("past-day");
  });
});

describe("what nobody can be held to is not read", () => {
  test.each([
    "",
    "snarast",
    "asap",
    "efter fredag",
    "after Friday",
    "perjantain jälkeen",
    "kanske på fredag",
    "fredag eller måndag",
    "inte fredag",
    "i början av nästa vecka",
    "ensi viikon alussa",
    "om några dagar",
    "fredag den 5 december", // a Saturday
    "fredag 3/12", // a Thursday
    "31/11",
    "30.2.",
    "0/12",
    "12/25",
    "1.2.3.4",
    "3/12-28/12",
    "3/12-45",
    "29/2",
    "fredag kl 25",
    "kl 9:75 på fredag",
    "Friday 13pm",
    "kl 25",
    "fredag kl 9-15",
    "v. 54",
    "2029-01-01",
    "om 900 dagar",
    "fredag, annars måndag",
    "fredag ring honom",
  ])("%s", (text) => {
    expect(read(text)).toBe("no-day");
  });
});
