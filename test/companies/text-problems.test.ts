/** A company's own texts are read through before anything is deployed. */
import { describe, expect, it } from "vitest";
import { checkSettings, SettingsError } from "../../companies/read.ts";
import { settingLines } from "../../companies/setting-lines.ts";
import { example, FILE, problems, type Settings, withFirstStaff } from "./said.ts";

const closed = (why: string): Settings => ({
  closedDays: { closures: [{ from: "2026-07-06", to: "2026-07-31", why }] },
});
const WHY = "closedDays.closures[0].why";

describe("a text in the settings", () => {
  it("that is right says nothing, nor do the names of the company, its people and its town", () => {
    expect(problems(closed("Semester för Björk & Holm i Malmö, Anna och Bo är lediga"))).toEqual([]);
  });

  it("stops the synthesis at a word that is spelt wrong, with line, word and suggestion", () => {
    const text = JSON.stringify({ ...example, ...closed("Semster för alla") }, null, 2);
    const line = text.split("\n").findIndex((each) => each.includes("Semster")) + 1;
    const check = (): unknown => checkSettings("nordlys", text, FILE);
    expect(check).toThrow(SettingsError);
    expect(check).toThrow(
      `${FILE}: ${WHY} (line ${line}): "Semster" is in no dictionary (sv). Perhaps "Semester"`,
    );
    expect(check).toThrow("Mend it, or put it into ownWords if it is right.");
  });

  it("may have the company's own words", () => {
    const changes = closed("Kvarvo stängt");
    expect(problems(changes)).toHaveLength(1);
    expect(problems({ ...changes, ownWords: ["Kvarvo"] })).toEqual([]);
  });

  it("is read in the company's first language", () => {
    expect(problems({ ...closed("Feriestengt for alle"), languages: ["nb", "sv"] })).toEqual([]);
    expect(problems({ ...closed("Summer holidays for everybody"), languages: ["en", "sv"] })).toEqual([]);
    expect(problems({ ...closed("Summer holdays for everybody"), languages: ["en", "sv"] })).toMatchObject([
      expect.stringMatching(/"holdays" is in no dictionary \(en\)\. Perhaps .*"holidays"/),
    ]);
  });

  it("is read in Finnish too", () => {
    const finnish = (why: string): string[] => problems({ ...closed(why), languages: ["fi"] });
    expect(finnish("Kesäloma")).toEqual([]);
    expect(finnish("Kesälomma")).toMatchObject([expect.stringContaining("is in no dictionary (fi)")]);
    expect(finnish("Kesäloma loma loma")).toMatchObject([expect.stringContaining("twice in a row")]);
  });

  it.each<[string, Settings, string]>([
    [
      "a doubled word",
      closed("Semester för för alla"),
      `${WHY} (line 1): "för för" is there twice in a row.`,
    ],
    ["what was left to fill in", closed("Stängt, TODO"), `${WHY} (line 1): "TODO" is still to be filled in.`],
    [
      "a name that was left to fill in",
      { legal: { name: "[Bolagsnamn] AB", number: "556000-0000", seat: "Malmö" } },
      `legal.name (line 1): "[Bolagsnamn]" is still to be filled in.`,
    ],
    [
      "a person's, too",
      withFirstStaff({ name: "{Förnamn} Björk" }),
      `staff[0].name (line 1): "{Förnamn}" is still to be filled in.`,
    ],
    [
      "a hard word",
      closed("Idioterna är lediga"),
      `${WHY} (line 1): "Idioterna" is a hard word about people.`,
    ],
  ])("stops at %s", (_, changes, said) => {
    expect(problems(changes)).toMatchObject([expect.stringContaining(said)]);
  });
});

describe("the lines of settings", () => {
  it("are those on which the values stand, in lists and objects, whatever the texts hold", () => {
    const json = `{\n "a": "x { [ , \\" ]",\n "list": [1,\n  { "b": {"c": true},\n "d": null }, []],\n "e":\n "f"\n}`;
    expect(() => JSON.parse(json) as unknown).not.toThrow();
    expect(Object.fromEntries(settingLines(json))).toEqual({
      "": 1,
      a: 2,
      list: 3,
      "list[0]": 3,
      "list[1]": 4,
      "list[1].b": 4,
      "list[1].b.c": 4,
      "list[1].d": 5,
      "list[2]": 5,
      e: 7,
    });
  });
});
