/** Staff say in answer to the letter about a ledger file what its columns are. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { all } from "../support/all.ts";
import { type FileInMail, mailWithFiles } from "../support/mail-with-files.ts";
import { readableText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const newWorld = (): World =>
  createWorld({ at: "2026-11-23T09:00:00.000Z", company: exampleCompany({ bookkeeper: "bo" }) });

const letters = (world: World) =>
  world.sent
    .filter(({ kind }) => kind === "ledger-read")
    .map(({ raw, sesMessageId }) => ({ sesMessageId, text: readableText(raw).replaceAll(/\s+/g, " ") }));

const invoices = async (world: World): Promise<string[]> =>
  (await all(world.memory.ledger.due("2100-01-01")))
    .flatMap(({ account }) => account.invoices.map(({ number }) => number))
    .sort();

/** What the books say was paid, by whomever. */
const paid = async (world: World): Promise<string[]> =>
  [
    ...(await all(world.memory.ledger.due("2100-01-01"))).flatMap(({ account }) => account.payments),
    ...(await all(world.memory.ledger.loose())),
  ]
    .map(({ on, amount }) => `${on} ${amount / 100}`)
    .sort();

describe("words for a table's columns, in answer to the letter about it", () => {
  const STRANGE: FileInMail = {
    name: "lista.csv",
    content: "Nr;Vem;Ska in;Kronor\r\n7;Norrtulls Glas;2026-10-01;900,00\r\n8;Söders;2026-10-02;50,00\r\n",
  };

  it("have the file read once more, and every later one with these columns", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ files: [STRANGE] }));
    const [answers] = letters(world);
    expect(answers?.text).toContain("De heter: Nr, Vem, Ska in, Kronor.");
    await world.receive(
      mailWithFiles({
        answers,
        text: "Hej!\r\nNr = fakturanummer\r\nVem = kund\r\n• ska in = förfallodag\r\n”Kronor = belopp”\r\n\r\n> Nr = inget",
      }),
    );
    expect(await invoices(world)).toEqual(["7", "8"]);
    const again = letters(world)[1]?.text ?? "";
    expect(again).toContain("2 fakturor");
    expect(again).toContain("• Ska in = förfallodag");
    await world.handIn("nästa.csv", "Nr;Vem;Ska in;Kronor\r\n9;Söders;2026-11-01;70,00\r\n");
    expect(await invoices(world)).toEqual(["7", "8", "9"]);
    expect(letters(world)[2]?.text).not.toContain("kolumnerna");
  });

  it("correct what was guessed: the file counts as newer than it was", async () => {
    const world = newWorld();
    const guessed =
      "Fakturanr;Kund;Fakturadatum;Förfallodatum;Total;Netto\r\n1;Ek;2026-09-01;2026-10-01;100,00;80,00\r\n";
    await world.receive(mailWithFiles({ files: [{ name: "a.csv", content: guessed }] }));
    const [answers] = letters(world);
    await world.at("2026-11-23T10:00:00.000Z");
    await world.receive(mailWithFiles({ answers, text: "Netto = belopp" }));
    const [entry] = await all(world.memory.ledger.due("2100-01-01"));
    expect(entry?.account.invoices.map(({ amount }) => amount)).toEqual([8000]);
    expect(letters(world)[1]?.text).toContain("Inte använda: Total");
  });

  it("take out what was read wrongly before, and nothing that another file told", async () => {
    const world = newWorld();
    const header = "Inbetalningar\r\nDatum;Förfallodatum;Kund;Faktura;Belopp;Netto\r\n";
    const first = "2026-10-01;2026-10-20;Ek;1;100,00;80,00\r\n";
    const second = "2026-11-01;2026-11-20;Ek;2;50,00;40,00\r\n";
    await world.handIn("other.csv", `${header}${first}`);
    await world.at("2026-11-23T10:00:00.000Z");
    await world.receive(mailWithFiles({ files: [{ name: "a.csv", content: `${header}${first}${second}` }] }));
    expect(await paid(world)).toEqual(["2026-10-01 100", "2026-11-01 50"]);
    const answers = letters(world).at(-1);
    await world.at("2026-11-23T11:00:00.000Z");
    await world.receive(mailWithFiles({ answers, text: "Netto = belopp" }));
    expect(await paid(world)).toEqual(["2026-10-01 100", "2026-10-01 80", "2026-11-01 40"]);
    expect(letters(world).at(-1)?.text).not.toContain("fanns redan");

    const before = JSON.stringify(await paid(world));
    await world.handIn("a.csv", `${header}${first}${second}`);
    expect(JSON.stringify(await paid(world))).toBe(before);
  });

  it("take out nothing that another file of the same mail told", async () => {
    const world = newWorld();
    const october = "Inbetalningar\r\nDatum;Kund;Faktura;Belopp\r\n2026-10-01;Ek;1;100,00\r\n";
    const november =
      "Inbetalningar\r\nDatum;Förfallodatum;Kund;Faktura;Belopp;Netto\r\n" +
      "2026-10-01;2026-10-20;Ek;1;100,00;80,00\r\n2026-11-01;2026-11-20;Ek;2;50,00;40,00\r\n";
    await world.receive(
      mailWithFiles({
        files: [
          { name: "okt.csv", content: october },
          { name: "nov.csv", content: november },
        ],
      }),
    );
    expect(await paid(world)).toEqual(["2026-10-01 100", "2026-11-01 50"]);
    const answers = letters(world).find(({ text }) => text.includes("nov.csv"));
    await world.at("2026-11-23T11:00:00.000Z");
    await world.receive(mailWithFiles({ answers, text: "Netto = belopp" }));
    expect(await paid(world)).toEqual(["2026-10-01 100", "2026-10-01 80", "2026-11-01 40"]);
  });

  it("leave an invoice that another file told, before or at the same time", async () => {
    const content = "Fakturanr;Ref;Kund;Fakturadatum;Förfallodatum;Total\r\n";
    const row = "A1;71;Ek;2026-09-01;2026-10-01;100,00\r\n";
    for (const later of ["2026-11-23T09:00:00.000Z", "2026-11-23T10:00:00.000Z"]) {
      const world = newWorld();
      await world.handIn("bra.csv", `${content.replace("Ref;", "")}${row.replace("71;", "")}`);
      await world.at(later);
      await world.receive(mailWithFiles({ files: [{ name: "a.csv", content: `${content}${row}` }] }));
      expect(await invoices(world)).toEqual(["A1"]);
      const answers = letters(world).at(-1);
      await world.at("2026-11-23T11:00:00.000Z");
      await world.receive(mailWithFiles({ answers, text: "Ref = fakturanummer" }));
      expect(await invoices(world)).toEqual(["71", "A1"]);
    }
  });

  it("take out invoices that were none, with the customer who had nothing else", async () => {
    const world = newWorld();
    const content =
      "Fakturanr;Ref;Kund;Fakturadatum;Förfallodatum;Total\r\nA1;71;Ek;2026-09-01;2026-10-01;100,00\r\n";
    await world.receive(mailWithFiles({ files: [{ name: "a.csv", content }] }));
    expect(await invoices(world)).toEqual(["A1"]);
    const [answers] = letters(world);
    await world.at("2026-11-23T10:00:00.000Z");
    await world.receive(mailWithFiles({ answers, text: "Ref = fakturanummer" }));
    expect(await invoices(world)).toEqual(["71"]);
    const { files, closesOn } = await world.memory.ledgerState.read();
    expect(files).toHaveLength(1);
    expect(closesOn).toBeUndefined();
  });

  it("that are not understood are quoted, with the words that are", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ files: [STRANGE] }));
    const [answers] = letters(world);
    await world.receive(mailWithFiles({ answers, text: "Nr = gurka" }));
    expect(letters(world)[1]?.text).toContain("Vi förstod inte ”Nr = gurka”.");
    expect(letters(world)[1]?.text).toContain("En kolumn kan vara: fakturanummer");
    expect(await invoices(world)).toEqual([]);
  });

  it("are kept when the file is not: it is asked for once more", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ files: [STRANGE] }));
    const [answers] = letters(world);
    world.memory.stored.readLedgers.clear();
    const text = "Nr = fakturanummer\r\nVem = kund\r\nSka in = förfallodag\r\nKronor = belopp";
    await world.receive(mailWithFiles({ answers, text }));
    expect(letters(world)[1]?.text).toContain("Skicka den en gång till.");
    await world.receive(mailWithFiles({ files: [STRANGE] }));
    expect(await invoices(world)).toEqual(["7", "8"]);
  });

  it("are not asked for of a table whose columns nobody could name", async () => {
    const world = newWorld();
    const names = Array.from({ length: 5000 }, (_, at) => `Något${at}`);
    const header = `Fakturanr;Kund;Förfallodatum;Total;${names.join(";")}`;
    await world.receive(
      mailWithFiles({ files: [{ name: "a.csv", content: `${header}\r\n1;Ek;2026-10-01;100\r\n` }] }),
    );
    expect(await world.memory.ledgerState.read()).toMatchObject({ columns: {} });
    const [letter] = letters(world);
    expect(letter?.text).not.toContain("Något4999");
    const kept = [...world.memory.stored.letters.values()].find(({ kind }) => kind === "ledger-read");
    expect(JSON.stringify(kept).length).toBeLessThan(20_000);
  });
});
