/** A wrong setting stops the deploy, and says in which file, which setting, and what is expected. */
import { describe, expect, it } from "vitest";
import { FILE, problems, said, type Settings, withFirstStaff } from "./said.ts";

const monday = (...hours: Settings[]): Settings => ({ openingHours: { monday: hours } });
const hours = (from: string, until: string): Settings => ({ from, until });

const SECRET = "5f0c93b1d27ae8641b7f20e9ac35d486@in.bjorkholm.example";

describe("a wrong setting", () => {
  it.each<[string, Settings, RegExp]>([
    [
      "an account that is no account",
      { account: "1234" },
      /^account: write the 12 digits of the AWS account/,
    ],
    ["a region that is none", { region: "Stockholm" }, /^region: write an AWS region, for example eu-west-1/],
    ["an unknown country", { country: "IS" }, /^country: must be one of "SE", "DK", "FI", "NO"/],
    ["an unknown mode", { mode: "forward" }, /^mode: must be one of "copy", "relay"/],
    ["an unknown kind of letters", { letters: "yes" }, /^letters: must be one of "preview", "on", "paused"/],
    ["no language", { languages: [] }, /^languages/],
    ["an unknown language", { languages: ["sv", "is"] }, /^languages\[1\]: must be one of "sv"/],
    ["a wait that is too long", { acknowledgeAfter: 16 }, /^acknowledgeAfter: .*15/],
    ["a wait that is no number", { acknowledgeAfter: "3" }, /^acknowledgeAfter: .*number/],
    ["an empty name", { name: "  " }, /^name: must not be empty/],
    ["a name of two lines", { name: "Nordlys\r\nBcc: all@example.com" }, /^name: must be one line/],
    ["an insecure privacy page", { privacyUrl: "http://nordlys.example" }, /^privacyUrl: write the https/],
    ["a domain that is none", { receivingDomain: "nordlys" }, /^receivingDomain: write a domain name/],
    ["no addresses", { addresses: [] }, /^addresses/],
    ...["0701234567", "+46 70 123 45 67", "+0701234567", "anna", "https://hooks.example"].map(
      (nobody): [string, Settings, RegExp] => [
        `a second channel to ${nobody}`,
        { secondChannel: [nobody] },
        /^secondChannel\[0\]: write a phone number as \+46701234567, or a mail address/,
      ],
    ),
    ...[
      "vidare@in.bjorkholm.example",
      `${"a1".repeat(16)}@in.bjorkholm.example`,
      "0c93b1d27ae8@x.example",
    ].map((guessable): [string, Settings, RegExp] => [
      `a forwarding address that can be guessed, ${guessable}`,
      { forwarding: { provider: "google", address: guessable } },
      /^forwarding\.address: is too easy to guess: .*openssl/,
    ]),
    [
      "a mail server that does not say its name",
      { forwarding: { provider: "other", address: SECRET } },
      /^forwarding\.authservId: goes with provider "other"/,
    ],
    [
      "a name for a mail server that has none",
      { forwarding: { provider: "google", address: SECRET, authservId: "mx.google.com" } },
      /^forwarding\.authservId: goes with provider "other"/,
    ],
    [
      "an address that is none",
      { addresses: [{ address: "info at nordlys", owner: "anna" }] },
      /^addresses\[0\]\.address: write one plain mail address/,
    ],
    ["a staff member without an address", withFirstStaff({ address: undefined }), /^staff\[0\]\.address/],
    [
      "days away that end before they begin",
      withFirstStaff({ away: [{ from: "2026-12-02", to: "2026-12-01" }] }),
      /^staff\[0\]\.away\[0\]\.to: must not end before/,
    ],
    [
      "a day that is none",
      withFirstStaff({ away: [{ from: "2026-02-30", to: "2026-03-01" }] }),
      /^staff\[0\]\.away\[0\]\.from: write a day/,
    ],
    [
      "a time that is none",
      monday(hours("08:00", "25:00")),
      /^openingHours\.monday\[0\]\.until: write a time as HH:MM/,
    ],
    [
      "hours that close before they open",
      monday(hours("17:00", "08:00")),
      /^openingHours\.monday\[0\]\.until: must close later/,
    ],
    [
      "hours that overlap",
      monday(hours("08:00", "13:00"), hours("12:00", "17:00")),
      /^openingHours\.monday: list the hours/,
    ],
    ["a holiday week that is none", { closedDays: { holidayWeeks: [54] } }, /^closedDays\.holidayWeeks\[0\]/],
    [
      "a reply time beyond its limits",
      { replyTime: { usual: 8, atMost: 4 } },
      /^replyTime\.usual: must lie between/,
    ],
    [
      "a phone number that is none",
      { urgentPhone: { number: "ring us", answered: "always" } },
      /^urgentPhone\.number: write a phone number/,
    ],
    ["a time zone that is none", { timeZone: "Mars/Olympus" }, /^timeZone: write an IANA time zone/],
    ["a retention that is too short", { retention: { mailDays: 1 } }, /^retention\.mailDays: .*30/],
    ["a log retention that CloudWatch lacks", { retention: { logDays: 100 } }, /^retention\.logDays/],
    [
      "a verified domain that is none",
      { ses: { verifiedDomains: ["x"] } },
      /^ses\.verifiedDomains\[0\]: write a domain/,
    ],
  ])("is named: %s", (_what, changes, expected) => {
    expect(problems(changes)).toEqual([expect.stringMatching(expected)]);
  });

  it("is named when it is missing", () => {
    expect(
      said({ account: undefined, legal: undefined })
        .map((line) => line.split(":")[1]?.trim())
        .sort(),
    ).toEqual(["account", "legal"]);
  });

  it("is named when there is no such setting, at the top and below", () => {
    expect(said({ acknowlegdeAfter: 3 })).toEqual([
      `${FILE}: acknowlegdeAfter: there is no such setting; check the spelling or remove it.`,
    ]);
    expect(said({ closedDays: { squeezedays: true } })).toEqual([
      `${FILE}: closedDays.squeezedays: there is no such setting; check the spelling or remove it.`,
    ]);
  });

  it("is named together with all others", () => {
    expect(said({ account: "1", mode: "x", addresses: [], privacyUrl: "-" })).toHaveLength(4);
  });
});
