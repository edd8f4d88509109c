import { describe, expect, test } from "vitest";
import { rangeAt } from "../../../domain/words/day-range.ts";
import { tokensOf } from "../../../domain/words/tokens.ts";
import { calendar, monday } from "./readings.ts";

function read(text: string, at = monday.at): string {
  const range = rangeAt(tokensOf(text), 0, { at, calendar });
  return "why" in range ? range.why : `${range.days.from} ${range.days.to}`;
}

const CHRISTMAS = "2026-12-20 2027-01-07";

describe("from one day to another, both included", () => {
  test.each([
    ["2026-12-20–2027-01-07", CHRISTMAS],
    ["2026-12-20 - 2027-01-07", CHRISTMAS],
    ["2026-12-20 to 2027-01-07", CHRISTMAS],
    ["20.12.-7.1.", CHRISTMAS],
    ["20.12.–7.1.2027", CHRISTMAS],
    ["20/12 - 7/1", CHRISTMAS],
    ["20/12–7/1", CHRISTMAS],
    ["20 dec till 7 jan", CHRISTMAS],
    ["från 20 december till och med 7 januari", CHRISTMAS],
    ["20/12 t.o.m. 7/1", CHRISTMAS],
    ["fra 20. december til 7. januar", CHRISTMAS],
    ["20. desember til 7. januar", CHRISTMAS],
    ["20. joulukuuta – 7. tammikuuta", CHRISTMAS],
    ["from December 20 until January 7", CHRISTMAS],
    ["20-22 december", "2026-12-20 2026-12-22"],
    ["20.–22.12.", "2026-12-20 2026-12-22"],
    ["20–22/12", "2026-12-20 2026-12-22"],
    ["28-3 januari", "2026-12-28 2027-01-03"],
    ["fredag till tisdag", "2026-11-27 2026-12-01"],
    ["ma-ke", "2026-11-23 2026-11-25"],
    ["perjantaista maanantaihin", "2026-11-27 2026-11-30"],
    ["imorgon till övermorgon", "2026-11-24 2026-11-25"],
    ["i dag och i morgon", "2026-11-23 2026-11-24"],
    ["till fredag", "2026-11-23 2026-11-27"],
    ["until Friday", "2026-11-23 2026-11-27"],
    ["perjantaihin asti", "2026-11-23 2026-11-27"],
    ["i morgon", "2026-11-24 2026-11-24"],
    ["fredag", "2026-11-27 2026-11-27"],
    ["3.12.", "2026-12-03 2026-12-03"],
    ["nästa vecka", "2026-11-30 2026-12-06"],
    ["resten av veckan", "2026-11-23 2026-11-29"],
    ["v. 28-31", "2027-07-12 2027-08-08"],
    ["uke 28–30", "2027-07-12 2027-08-01"],
    ["20/11-27/11", "2026-11-20 2026-11-27"],
    ["20/11-26/11", "2026-11-20 2026-11-26"],
    ["kommande måndag", "2026-11-30 2026-11-30"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("a range that has begun is still this one, in either year", () => {
    expect(read("20/12–7/1", "2026-12-22T09:00:00.000Z")).toBe(CHRISTMAS);
    expect(read("20/12–7/1", "2027-01-05T09:00:00.000Z")).toBe(CHRISTMAS);
    expect(read("20/12–7/1", "2027-01-20T09:00:00.000Z")).toBe("past-day");
    expect(read("20/12–7/1", "2027-05-20T09:00:00.000Z")).toBe("2027-12-20 2028-01-07");
    expect(read("v. 46-48")).toBe("2026-11-09 2026-11-29");
  });

  test.each(["10/11–20/11", "i går", "2026-11-01–2026-11-20"])("%s has passed", (text) => {
    expect(read(text)).toBe("past-day");
  });

  test.each([
    "",
    "ett tag",
    "från fredag",
    "från 20/12",
    "2027-01-07–2026-12-20",
    "måndag och onsdag",
    "före jul",
    "kanske fredag",
    "2026-12-20–2029-01-07",
    "30/2–7/3",
    "3/12-26",
    "29/2",
  ])("%s is not read", (text) => {
    expect(read(text)).toBe("no-day");
  });
});
