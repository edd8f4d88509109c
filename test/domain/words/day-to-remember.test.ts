/** A day to remember among several: of days in a row it is the first, and of what is not clear staff are asked. */
import { expect, test } from "vitest";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { monday } from "./readings.ts";

const read = (text: string): string => {
  const { asks, notUnderstood } = readRelationWords(text, monday, "note");
  const [ask] = asks;
  return ask?.does === "milestone"
    ? `${ask.what} ${ask.day}${ask.yearly ? " yearly" : ""}`
    : (notUnderstood[0]?.why ?? "");
};

test.each([
  ["milstolpe: mässa 3-5 maj", "mässa 2027-05-03"],
  ["milstolpe: mässa 3–5/5", "mässa 2027-05-03"],
  ["milstolpe: mässa från den 3 till den 5 maj", "mässa 2027-05-03"],
  ["milstolpe: mässa 30 april - 2 maj", "mässa 2027-04-30"],
  ["milstolpe: mässa 3 och 4 maj", "mässa 2027-05-03"],
  ["milstolpe: mässa 3-5 maj, varje år", "mässa 2026-05-03 yearly"],
  ["milepæl: messe 3.-5. maj", "messe 2027-05-03"],
  ["milepæl: messe fra 3. til 5. maj", "messe 2027-05-03"],
  ["milestone: fair 3-5 May", "fair 2027-05-03"],
  ["milestone: fair 3 May to 5 May", "fair 2027-05-03"],
  ["merkkipäivä: messut 3.–5.5.", "messut 2027-05-03"],
  ["merkkipäivä: messut 3.–5. toukokuuta", "messut 2027-05-03"],
])("the first of several days: %s", (text, shown) => {
  expect(read(text)).toBe(shown);
});

test.each([
  "milstolpe: mässa 3 och 7 maj",
  "milstolpe: mässa 28-3 januari",
  "milstolpe: hall 40-5 maj",
  "milstolpe: 25 år 3 maj och 10 år 5 juni",
  "milestone: fair May 3-5",
])("days that are not clear are asked about: %s", (text) => {
  expect(read(text)).toBe("no-day");
});

test("days that run already have begun", () => {
  expect(read("milstolpe: mässa 20-25 november")).toBe("past-day");
});

test.each([
  ["milstolpe: 25 år 3 maj", "25 år 2027-05-03"],
  ["milstolpe: 3-årsdag 3 maj", "3-årsdag 2027-05-03"],
  ["milstolpe: 5-6 år som kund 3 maj", "5-6 år som kund 2027-05-03"],
  ["milstolpe: avtalet 2024-2026 slutar 3 maj", "avtalet 2024-2026 slutar 2027-05-03"],
  ["milstolpe: öppnar i Malmö 12 januari", "öppnar i Malmö 2027-01-12"],
  ["merkkipäivä: 25 vuotta 3.5.", "25 vuotta 2027-05-03"],
])("numbers that are no days stay words: %s", (text, shown) => {
  expect(read(text)).toBe(shown);
});
