/** How customers pay, in the morning letters: all on Mondays, only what the day brings on others. */
import { describe, expect, it } from "vitest";
import { payerLine } from "../../domain/letters/payments/payer-line.ts";
import { exampleCompany } from "../support/example-company.ts";
import { letterTo, linesTo } from "../support/mornings.ts";
import {
  afterFirstList,
  booksReach,
  entryOf,
  late,
  noteOn,
  onTime,
  putInBooks,
  veryLate,
} from "../support/payer-world.ts";
import { createWorld, type World } from "../support/world.ts";

/** Bo keeps the books, Anna owns what nobody else does. */
const company = exampleCompany({ bookkeeper: "bo" });

const SUNDAY_NOON = "2026-11-29T11:00:00.000Z";
const MONDAY_NOON = "2026-11-30T11:00:00.000Z";

async function worldAt(at: string): Promise<World> {
  const world = createWorld({ at, company });
  await booksReach(world, "2026-11-29");
  await afterFirstList(world, "2026-11");
  await putInBooks(world, [late("late"), veryLate("bad"), onTime("good")]);
  await world.memory.register.findOrAdd({
    customerId: "c-1",
    standing: "customer",
    addresses: ["ekonomi@kund.example"],
    number: "late",
    name: "Norrtulls Glas",
    owner: "sofie",
    addedAt: "2026-01-01T00:00:00.000Z",
  });
  return world;
}

describe("the week's first morning letter", () => {
  it("has the standing list, to the owners and the bookkeeper only, with reasons in words", async () => {
    const world = await worldAt(SUNDAY_NOON);
    await world.at(MONDAY_NOON);
    const paymentsTo = (staffId: string): string[] =>
      linesTo(world, staffId, "2026-11-30").filter((line) => line.startsWith("payments"));
    expect(paymentsTo("bo")).toEqual(["payments: bad AB", "payments: Norrtulls Glas"]);
    expect(paymentsTo("anna")).toEqual(["payments: bad AB"]);
    expect(paymentsTo("sofie")).toEqual(["payments: Norrtulls Glas"]);
    expect(letterTo(world, "bo", "2026-11-30")?.lines[0]).toMatchObject({
      about: { accountId: "bad" },
      payer: { state: "serious", decision: "open" },
    });
    const [sent] = world.morningLetters().filter(({ to }) => to.startsWith("bo@"));
    const text = Buffer.from(sent?.raw ?? "")
      .toString()
      .replaceAll("=\r\n", "");
    expect(text).toMatch(/BETALNINGAR/);
    expect(text).toMatch(/Beh=C3=B6ver ett beslut/);
    expect(text).toContain("Enligt bokf=C3=B6ringen till och med 29=C2=A0november 2026.");
    expect(text.replaceAll("\r\n", " ")).toContain(
      "1 forts=C3=A4tt: god kund, granska igen 1=C2=A0februari 2027",
    );
  });

  it("tells of a promise to pay that runs", async () => {
    const world = await worldAt(SUNDAY_NOON);
    const promise = { noteId: "n1", at: SUNDAY_NOON, from: "2026-11-29", by: "2026-12-10" };
    await noteOn(world, "bad", { ...promise, says: "promised" });
    await world.at(MONDAY_NOON);
    const { lines = [] } = letterTo(world, "bo", "2026-11-30") ?? {};
    const payer = lines.find(({ about }) => about.accountId === "bad")?.payer;
    expect(payer).toMatchObject({ promised: { by: "2026-12-10" } });
    expect(payer && payerLine(payer, "en")).toContain(
      "The customer has promised to pay by 10\u00a0December 2026.",
    );
  });

  it("says nothing of payments while the books are old", async () => {
    const world = await worldAt(SUNDAY_NOON);
    await world.at(MONDAY_NOON);
    await world.at("2026-12-14T11:00:00.000Z");
    expect(linesTo(world, "bo", "2026-12-14")).toEqual([]);
  });
});

describe("other mornings", () => {
  it("tell of payments only what the day brings: a broken promise to pay, a day to look again", async () => {
    const world = await worldAt(SUNDAY_NOON);
    await noteOn(world, "bad", {
      noteId: "n1",
      at: SUNDAY_NOON,
      says: "promised",
      from: "2026-11-25",
      by: "2026-11-27",
    });
    await world.at(MONDAY_NOON);
    for (const day of ["2026-12-01", "2026-12-02", "2026-12-03"]) {
      await booksReach(world, day);
      await world.at(`${day}T11:00:00.000Z`);
    }
    expect(linesTo(world, "bo", "2026-12-01")).toEqual([]);
    expect(linesTo(world, "bo", "2026-12-02")).toEqual(["payments: bad AB"]);
    expect(letterTo(world, "bo", "2026-12-02")?.lines[0]?.payer).toMatchObject({
      broken: { by: "2026-11-27" },
    });
    expect(linesTo(world, "bo", "2026-12-03")).toEqual([]);
    expect((await entryOf(world, "bad")).brokenTold).toEqual(["n1"]);
  });
});
