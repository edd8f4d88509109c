/** What staff say of a customer's payments, from their mail to the note on the account, and back again. */
import { beforeEach, describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import {
  afterFirstList,
  booksReach,
  entryOf,
  late,
  payerLetters,
  putInBooks,
  veryLate,
} from "../support/payer-world.ts";
import { createWorld, type World } from "../support/world.ts";

const company = exampleCompany({ bookkeeper: "bo" });

const TUESDAY_FIVE = "2026-11-24T04:00:00.000Z";
const TUESDAY_TEN = "2026-11-24T09:00:00.000Z";

const notesOn = async (world: World, accountId: string) => (await entryOf(world, accountId)).account.notes;

const lastAnswer = (world: World): string =>
  Buffer.from(world.confirmations().at(-1)?.raw ?? "")
    .toString()
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

describe("words of staff about payments", () => {
  let world: World;
  /** The one about "bad". */
  const alertTo = (who: string) =>
    world.sent.find(
      ({ kind, to, raw }) => kind === "payer-alert" && to.startsWith(who) && raw.includes("bad AB"),
    );

  beforeEach(async () => {
    world = createWorld({ at: TUESDAY_FIVE, company });
    await booksReach(world, "2026-11-22");
    await putInBooks(world, [veryLate("bad"), late("late", { names: [{ name: "Norrtulls Glas AB" }] })]);
    await afterFirstList(world);
    await world.at(TUESDAY_TEN);
  });

  it("in answer to an alert decide how to go on, and the confirmation says so", async () => {
    await world.staffWrites({
      text: "fortsätt: god kund, granska igen 1 mars\n\nMvh Anna",
      answers: alertTo("anna"),
    });
    expect(await notesOn(world, "bad")).toMatchObject([
      {
        at: TUESDAY_TEN,
        staffId: "anna",
        says: "decided",
        decision: "go-on",
        on: "2026-11-24",
        reason: "god kund",
        lookAgainOn: "2027-03-01",
      },
    ]);
    expect(lastAnswer(world)).toMatch(/bad AB: Best/);
    await booksReach(world, "2026-11-24");
    await world.at("2026-11-25T11:00:00.000Z");
    expect(payerLetters(world).filter((each) => each.includes("bad"))).toHaveLength(2);
    expect((await entryOf(world, "bad")).lookAgainOn).toBe("2027-03-01");
  });

  it("can be taken back within a day", async () => {
    const alert = alertTo("bo");
    await world.staffWrites({ from: "bo@bjorkholm.example", text: "tvist", answers: alert });
    expect(await notesOn(world, "bad")).toMatchObject([
      { says: "disputed", from: "2026-11-24", staffId: "bo" },
    ]);
    await world.staffWrites({
      from: "bo@bjorkholm.example",
      text: "ångra",
      answers: world.confirmations().at(-1),
    });
    expect(await notesOn(world, "bad")).toEqual([]);
  });

  it("are asked once more when the invoice that they name is one of several customers' in the account", async () => {
    const one = await entryOf(world, "bad");
    const [first, second, ...others] = one.account.invoices;
    const invoices = [
      ...[first, second].flatMap((invoice, at) =>
        invoice === undefined
          ? []
          : [{ ...invoice, number: "1044", customer: { number: `${at}`, name: `Ek ${at}` } }],
      ),
      ...others,
    ];
    await world.memory.ledger.store(one, { ...one, account: { ...one.account, invoices } });
    await world.staffWrites({ text: "tvist faktura 1044", answers: alertTo("anna") });
    expect(await notesOn(world, "bad")).toEqual([]);
    expect(lastAnswer(world).replaceAll(/\s+/g, " ")).toContain("Flera av kundens fakturor har nummer 1044");
    await world.staffWrites({ text: "tvist", answers: alertTo("anna") });
    expect(await notesOn(world, "bad")).toMatchObject([{ says: "disputed" }]);
  });

  it("end a dispute, and say of nothing new that it was known", async () => {
    const alert = alertTo("anna");
    for (const text of ["tvist faktura 1044", "tvist faktura 1044", "tvisten är löst"]) {
      await world.staffWrites({ text, answers: alert });
    }
    expect(await notesOn(world, "bad")).toMatchObject([
      { says: "disputed", invoice: "1044", from: "2026-11-24", to: "2026-11-24" },
    ]);
    expect(world.confirmations()).toHaveLength(3);
  });

  it("exempt a customer, so that it is judged no more from the day that the books reach it", async () => {
    await world.staffWrites({ text: "undanta till 1/3: ny ägare", answers: alertTo("anna") });
    await booksReach(world, "2026-11-24");
    await world.at("2026-11-25T11:00:00.000Z");
    expect((await entryOf(world, "bad")).written).toMatchObject({ state: "exempt", since: "2026-11-24" });
  });

  it("by the number of a line in Monday's letter, beside other words", async () => {
    await world.at("2026-11-29T11:00:00.000Z");
    await booksReach(world, "2026-11-29");
    await world.at("2026-11-30T09:00:00.000Z");
    const letter = world
      .morningLetters()
      .filter(({ to }) => to.startsWith("bo@"))
      .at(-1);
    await world.staffWrites({
      from: "bo@bjorkholm.example",
      text: "1 påminnelse skickad · 2 lovat betala 3/12",
      answers: letter,
    });
    expect(await notesOn(world, "bad")).toMatchObject([{ says: "reminded", on: "2026-11-30" }]);
    expect(await notesOn(world, "late")).toMatchObject([{ says: "promised", by: "2026-12-03" }]);
  });

  it("in a note whose subject is the customer's name, and asks who is meant where nobody is", async () => {
    const named = late("named");
    const customer = { name: "Norrtulls Glas AB" };
    await putInBooks(world, [
      { ...named, names: [customer], invoices: named.invoices.map((each) => ({ ...each, customer })) },
    ]);
    await world.staffWrites({ text: "lovat betala 3/12", subject: "Norrtulls Glas" });
    expect(await notesOn(world, "named")).toMatchObject([{ says: "promised", by: "2026-12-03" }]);
    await world.staffWrites({ text: "lovat betala 3/12", subject: "" });
    expect(world.confirmations()).toHaveLength(2);
    expect(lastAnswer(world)).toMatch(/vilken kund/);
  });

  it("ask back what has no reason or no day", async () => {
    await world.staffWrites({ text: "fortsätt", answers: alertTo("anna") });
    await world.staffWrites({ text: "förskott, granska igen 1 mars", answers: alertTo("anna") });
    expect(await notesOn(world, "bad")).toEqual([]);
    expect(lastAnswer(world)).toMatch(/Skriv sk/);
    expect((await world.memory.companyBook.read()).paused).toBeUndefined();
  });
});
