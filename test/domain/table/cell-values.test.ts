import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfSerial, isDateFormat, numberText } from "../../../domain/table/cell-values.ts";
import { dayFrom, dayNumber } from "../../../domain/time/day.ts";

describe("a number format", () => {
  it.each([
    "yyyy-mm-dd",
    "yyyy\\-mm\\-dd;@",
    "[$-41D]d mmmm yyyy",
    "dd.mm.yyyy hh:mm",
    "d/m",
    "mmm",
    "mmm-yy",
    '"den" d mmmm',
    "yyyy-mm-dd hh:mm:ss.000",
  ])("%s is a day's", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    "General",
    "0.00",
    "# ##0.00 [$SEK];[Red]-# ##0.00 [$SEK]",
    '#,##0 "dkk per day"',
    "0.00E+00",
    "[h]:mm:ss",
    "mm:ss.0",
    "h:mm AM/PM",
    "_-* #,##0\\ _d_-",
    '0 "',
    "@",
    "",
  ])("%s is none", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});

describe("the day of a serial number", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [46_388.75, "2027-01-01"],
    [46_387.999_999_999_9, "2027-01-01"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s in the system of 1900", (serial, day) => {
    expect(dayOfSerial(serial, "1900")).toBe(day);
  });

  it("is four years and a day later in the system of 1904", () => {
    expect(dayOfSerial(0, "1904")).toBe("1904-01-01");
    expect(dayOfSerial(44_926, "1904")).toBe("2027-01-01");
  });

  it("is none for 29 February 1900, which never was, and beyond the calendar", () => {
    for (const serial of [-1, 0, 60, 60.5, 2_958_466, 1e300, Number.NaN, Infinity]) {
      expect(dayOfSerial(serial, "1900")).toBeUndefined();
    }
  });

  it("counts every day once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const [day = "", next] = [dayOfSerial(serial, "1900"), dayOfSerial(serial + 1, "1900")];
        expect(next).toBe(dayFrom(dayNumber(day) + 1));
      }),
    );
  });
});

describe("a number in a sheet", () => {
  it.each([
    ["1234.5600000000001", "1234.56"],
    ["0.30000000000000004", "0.3"],
    ["-99.989999999999995", "-99.99"],
    ["1.2E3", "1200"],
    ["1.4999999999999999E-2", "0.015"],
    ["1001.0", "1001"],
    ["7350000000012345678", "7350000000012345678"],
    ["5.5600000000000004E11", "556000000000"],
    ["1E+25", "1e+25"],
    ["007", "007"],
    ["many", "many"],
  ])("%s is %s, as the sheet shows it", (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});
