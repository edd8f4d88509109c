/** Settings files as they are found, read and completed by what is left out. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkSettings, companyNames, readCompany, SettingsError } from "../../companies/read.ts";
import { DEFAULT_LIMITS } from "../../domain/payment/payment-limits.ts";
import { check, COMPANIES, example, FILE, said } from "./said.ts";

describe("the example", () => {
  it("is right", () => {
    expect(said({})).toEqual([]);
  });

  it("is what a reader of the folder finds, beside the schema", () => {
    expect(companyNames(COMPANIES)).toContain("example");
    expect(companyNames(COMPANIES)).not.toContain("company.schema");
    expect(readCompany("example", COMPANIES).name).toBe("Björk & Holm Snickeri");
  });
});

describe("settings that are left out", () => {
  it("are careful ones", () => {
    const { settings, company } = check({
      mode: undefined,
      letters: undefined,
      acknowledgeAfter: undefined,
      region: undefined,
      bookkeeper: undefined,
    });
    expect(company).toMatchObject({
      id: "nordlys",
      mode: "copy",
      letters: "preview",
      acknowledgeAfterMinutes: 3,
      replyTime: { usualMinutes: 480, atLeastMinutes: 60, atMostMinutes: 1440 },
      loggingAddress: "log@in.bjorkholm.example",
      ledgerAddress: "ledger@in.bjorkholm.example",
      bookkeeper: "anna",
      payments: DEFAULT_LIMITS,
      ownAddress: "handslag@in.bjorkholm.example",
    });
    expect(settings).toMatchObject({
      region: "eu-west-1",
      retention: { mailDays: 1095, logDays: 90 },
      ses: { verifiedDomains: [] },
      closedDays: { customary: true, squeezeDays: false, shortDays: "open", closures: [], special: [] },
    });
  });

  it.each([
    ["SE", "Europe/Stockholm"],
    ["DK", "Europe/Copenhagen"],
    ["FI", "Europe/Helsinki"],
    ["NO", "Europe/Oslo"],
  ])("take the time zone from the country: %s", (country, timeZone) => {
    expect(check({ country }).company.calendar.timeZone).toBe(timeZone);
  });
});

describe("limits of slow payment", () => {
  it("are the usual ones where they are not set, and amounts are written in whole units", () => {
    const { company } = check({
      bookkeeper: "bo",
      payments: { graceDays: 5, tolerance: { SEK: 99.5, ISK: 700 }, slow: { lateShare: 0.5 } },
    });
    expect(company.bookkeeper).toBe("bo");
    expect(company.payments).toEqual({
      ...DEFAULT_LIMITS,
      graceDays: 5,
      tolerance: { ...DEFAULT_LIMITS.tolerance, SEK: 9950, ISK: 700 },
      slow: { ...DEFAULT_LIMITS.slow, lateShare: 0.5 },
    });
  });
});

describe("addresses and domains", () => {
  it("are in small letters, however they were written", () => {
    const { company } = check({
      receivingDomain: "In.Bjorkholm.Example",
      addresses: [{ address: "Info@Bjorkholm.Example", owner: "anna" }],
    });
    expect(company.receivingDomain).toBe("in.bjorkholm.example");
    expect(company.addresses[0]?.address).toBe("info@bjorkholm.example");
  });
});

describe("a settings file", () => {
  const folder = mkdtempSync(join(tmpdir(), "handslag-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("that is not JSON is named", () => {
    expect(() => checkSettings("nordlys", "{ name: Nordlys }", FILE)).toThrow(
      /^companies\/nordlys\.json: this is not JSON/,
    );
  });

  it("that is no object is named", () => {
    expect(() => checkSettings("nordlys", "[]", FILE)).toThrow(
      /^companies\/nordlys\.json: \(the whole file\): /,
    );
  });

  it("that is not there is named, with those that are", () => {
    writeFileSync(join(folder, "fjord.json"), JSON.stringify(example));
    expect(() => readCompany("nordlys", folder)).toThrow(
      /nordlys\.json: there is no such settings file\. .*: fjord\./,
    );
  });

  it("has a name that can be part of a resource's", () => {
    expect(() => readCompany("Nord Lys", folder)).toThrow(
      /Nord Lys\.json: a company is named with small letters/,
    );
    expect(() => readCompany("../example", folder)).toThrow(SettingsError);
  });
});
