/** Thanks and days to remember that are put off for too long, handed over, or noted too late: what is said keeps true. */
import { describe, expect, it } from "vitest";
import type { RelationNote } from "../../domain/relation/relation-facts.ts";
import { hintsTo, hintWorld, known, note, noonOf } from "../support/hint-world.ts";
import { readableText } from "../support/mail-text.ts";
import { letterTo } from "../support/mornings.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import type { World } from "../support/world.ts";

const MONDAY = "2026-11-23";
const birthday = note("m", "2026-11-02", {
  ...{ says: "milestone", day: "2026-11-27", yearly: false, what: "25 år" },
});
const tip = note("r", "2026-11-20", { says: "referral", towards: "us", whom: "Ek" });

/** Monday noon; Sofie has been told. */
async function told(...notes: readonly RelationNote[]): Promise<World> {
  const world = await hintWorld({ karins: { notes } });
  await world.memory.register.store(undefined, { ...karins, owner: "sofie" });
  await world.at(noonOf(MONDAY));
  return world;
}

async function answered(world: World, text: string): Promise<string> {
  const answers = world.morningLetters().find(({ to }) => to.startsWith("sofie"));
  await world.staffWrites({ text, answers, from: "sofie@bjorkholm.example" });
  return readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");
}

async function toldTo(world: World, staffId: string, days: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const day of days) {
    await world.at(noonOf(day));
    lines.push(...hintsTo(world, staffId, day).map((hint) => `${day} ${hint}`));
  }
  return lines;
}

describe("what is put off", () => {
  it("beyond the last letter that comes in time is asked back with its day, and nothing is noted", async () => {
    for (const [kind, noted, text, day] of [
      ["milestone", birthday, "1 senere 15/12", "27. november"],
      ["milestone", birthday, "1 senere 28/11", "27. november"],
      ["thank", tip, "1 senere 15/1", "18. december"],
    ] as const) {
      const world = await told(noted);
      const said = await answered(world, text);
      expect([kind, text, said]).toEqual([kind, text, expect.stringContaining(`det den ${day}`)]);
      expect(said).not.toContain("Vi tager det op igen");
      expect((await relationOf(world, "karins")).facts.notes.map(({ noteId }) => noteId)).toEqual([
        noted.noteId,
      ]);
    }
  });

  it("until a day in time comes again on it", async () => {
    const world = await told(birthday);
    expect(await answered(world, "1 senere 26/11")).toContain("Vi tager det op igen den 26. november");
    expect(await toldTo(world, "sofie", ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"])).toEqual([
      "2026-11-26 karins milestone milestone:m:2026",
    ]);
  });

  it("on the last day cannot be", async () => {
    const world = await told(birthday);
    await world.at(noonOf("2026-11-27"));
    const said = await answered(world, "1 senere 30/11");
    expect(said).toContain("Det kan ikke udsættes");
  });
});

describe("a hint that is handed over", () => {
  it("is told to whoever has it from then on, and no more to the owner", async () => {
    const world = await told(tip);
    expect(hintsTo(world, "sofie", MONDAY)).toEqual(["karins thank r"]);
    await answered(world, "1 giv videre til Bo");
    await world.at(noonOf("2026-11-24"));
    expect(hintsTo(world, "sofie", "2026-11-24")).toEqual([]);
    expect(hintsTo(world, "bo", "2026-11-24")).toEqual(["karins thank r:last"]);
    const { lines = [] } = letterTo(world, "bo", "2026-11-24") ?? {};
    expect(lines.map(({ section }) => section)).toContain("contacts");
  });

  it("leaves other hints of the customer with the owner, and comes back when that is taken back", async () => {
    const world = await told(tip);
    await answered(world, "1 giv videre til Bo");
    await known(world, "karins", MONDAY, {
      notes: [note("q", MONDAY, { says: "referral", towards: "us", whom: "Dal" })],
    });
    await world.at(noonOf("2026-11-24"));
    expect(hintsTo(world, "sofie", "2026-11-24")).toEqual(["karins thank q"]);
    const other = await told(tip);
    await answered(other, "1 giv videre til Bo");
    await other.staffWrites({
      ...{ text: "fortryd", from: "sofie@bjorkholm.example" },
      answers: other.confirmations().at(-1),
    });
    expect(await toldTo(other, "sofie", ["2026-11-24"])).toEqual(["2026-11-24 karins thank r:last"]);
  });
});

describe("a day to remember that is noted", () => {
  const noted = async (text: string, at = "2026-11-23T09:00:00.000Z"): Promise<string> => {
    const world = await hintWorld({ karins: {} }, { at });
    await world.memory.register.store(undefined, karins);
    await world.staffWrites({ text: `Norrtulls Glas\n${text}` });
    return readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");
  };

  it("too late for any letter says so, and says from when on it comes when it comes each year", async () => {
    for (const text of ["milstolpe: 25 år i dag", "milstolpe: 25 år 23/11"]) {
      expect(await noted(text)).toContain("Det hinner inte stå i något brev.");
    }
    const friday = "2026-11-27T12:00:00.000Z";
    expect(await noted("milstolpe: invigning 28/11", friday)).toContain("Det hinner inte stå");
    const beforeHolidays = "2026-07-03T09:00:00.000Z";
    expect(await noted("milstolpe: invigning 20/7", beforeHolidays)).toContain("Det hinner inte stå");
    const yearly = await noted("milstolpe: Karins dag 23/11, varje år");
    expect(yearly).toContain("Vi påminner från och med nästa gång.");
    expect(yearly).not.toContain("några dagar före");
  });

  it("in time says that a letter comes", async () => {
    for (const text of [
      "milstolpe: 25 år 24/11",
      "milstolpe: 25 år 12 januari",
      "milstolpe: Karins dag 3 maj, varje år",
      "milstolpe: Karins dag 3 maj 1999, varje år",
    ]) {
      expect([text, await noted(text)]).toEqual([text, expect.stringContaining("några dagar före")]);
    }
  });
});
