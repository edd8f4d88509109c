/** Ledger files that are handed in: what the books know afterwards, and what whoever handed them in is told. */
import { describe, expect, it } from "vitest";
import type { LedgerReadLetter } from "../../domain/letters/letter.ts";
import { settle } from "../../domain/payment/settle.ts";
import { all } from "../support/all.ts";
import { exampleCompany } from "../support/example-company.ts";
import { camtStatement, ledgerCsv } from "../support/ledger-samples.ts";
import { readableText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";

/** Bo keeps the books. */
const newWorld = (): World => createWorld({ at: MONDAY, company: exampleCompany({ bookkeeper: "bo" }) });

const letters = (world: World) =>
  world.sent
    .filter(({ kind }) => kind === "ledger-read")
    .map(({ to, raw }) => ({ to, text: readableText(raw) }));

const outcomes = ({ memory }: World) =>
  [...memory.stored.letters.values()]
    .filter((letter): letter is LedgerReadLetter => letter.kind === "ledger-read")
    .map(({ outcome }) => outcome);

/** What is open of each invoice, in kronor, by the facts in the books. */
async function openIn({ memory }: World): Promise<Record<string, number>> {
  const open: Record<string, number> = {};
  for await (const { account } of memory.ledger.due("2100-01-01")) {
    for (const { invoice, open: left } of settle(account).invoices) open[invoice.number] = left / 100;
  }
  return open;
}

const loose = async ({ memory }: World) =>
  (await all(memory.ledger.loose())).map(({ paymentId }) => paymentId);

/** Everything that the books know, whatever the order in which it came; but not when it was stated. */
async function books(world: World): Promise<unknown> {
  return { open: await openIn(world), loose: (await loose(world)).length };
}

/** Which of two files is read first is nobody's choice when the first one fails. */
const inOrder = (told: ReturnType<typeof letters>) =>
  told.toSorted((one, other) => (one.text < other.text ? -1 : 1));

const ROWS = [
  { number: "1", open: 1000, ocr: "12344" },
  { number: "2", open: 0 },
  { number: "3", customer: "102", name: "Söders Snickeri", open: 500, total: 500 },
];

describe("a customer ledger that is put under imports/", () => {
  it("is read into the books, told to the bookkeeper in one letter, and moved out of the way", async () => {
    const world = newWorld();
    await world.handIn("kundreskontra.csv", ledgerCsv(...ROWS));
    expect(await openIn(world)).toEqual({ "1": 1000, "2": 0, "3": 500 });
    const [letter, ...others] = letters(world);
    expect(others).toEqual([]);
    expect(letter?.to).toBe("bo@bjorkholm.example");
    expect(letter?.text).toContain("3 fakturor, 1 betald, 2 obetalda");
    expect(letter?.text).toContain("• Förfallodatum = förfallodag");
    expect([...world.memory.stored.handedIn.keys()]).toEqual([]);
    expect(world.flags).toEqual([]);
  });

  it("changes nothing when it comes again, under whatever name, and says so", async () => {
    const world = newWorld();
    await world.handIn("a.csv", ledgerCsv(...ROWS));
    const before = JSON.stringify(await all(world.memory.ledger.due("2100-01-01")));
    await world.at("2026-11-24T09:00:00.000Z");
    await world.handIn("b.csv", ledgerCsv(...ROWS));
    expect(JSON.stringify(await all(world.memory.ledger.due("2100-01-01")))).toBe(before);
    expect(letters(world)[1]?.text).toContain("Allt i den fanns redan hos oss");
    expect(letters(world)[1]?.text).not.toContain("kolumn");
  });

  it("is told apart: a newer list with nothing else, an older one, and one of a day to come", async () => {
    const world = newWorld();
    const per = (day: string, ...rows: typeof ROWS) => `Kundreskontra;;Per ${day}\r\n${ledgerCsv(...rows)}`;
    const told = async (name: string, content: string) => {
      await world.handIn(name, content);
      return letters(world).at(-1)?.text.replaceAll(/\s+/g, " ");
    };
    await world.handIn("1.csv", per("2026-11-13", ...ROWS));
    expect(await told("2.csv", per("2026-11-20", ...ROWS))).toContain("men nu når uppgifterna längre fram.");
    expect((await world.memory.ledgerState.read()).closesOn).toBe("2026-11-20");
    const older = await told("0.csv", per("2026-11-06", ...ROWS));
    expect(older).toContain("Inget i den är nyare än det som vi har");
    expect(older).toContain("Det som vi har når till och med 20 november 2026.");
    expect(await told("3.csv", per("2026-11-13", ...ROWS))).toContain(
      "Allt i den fanns redan hos oss, så inget är",
    );
    expect(await told("4.csv", per("2026-11-27", ...ROWS))).toContain(
      "till och med 27 november 2026, men den dagen",
    );
  });

  it("is told of again when the very same file is put there again later, and only once when a message is", async () => {
    const world = newWorld();
    await world.handIn("a.csv", ledgerCsv(...ROWS));
    await world.at("2026-11-24T09:00:00.000Z");
    await world.handIn("a.csv", ledgerCsv(...ROWS));
    expect(letters(world)).toHaveLength(2);
  });

  it("is overruled by a corrected one, and does not overrule it when it comes again", async () => {
    const world = newWorld();
    await world.handIn("wrong.csv", ledgerCsv({ number: "1", open: 900 }));
    await world.at("2026-11-23T10:00:00.000Z");
    await world.handIn("right.csv", ledgerCsv({ number: "1", open: 400 }));
    expect(await openIn(world)).toEqual({ "1": 400 });
    await world.at("2026-11-23T11:00:00.000Z");
    await world.handIn("wrong.csv", ledgerCsv({ number: "1", open: 900 }));
    expect(await openIn(world)).toEqual({ "1": 400 });
  });

  it("keeps the good rows beside wrong ones, and tells these by line, field and what was expected", async () => {
    const world = newWorld();
    await world.handIn("a.csv", ledgerCsv(...ROWS, { number: "4", dueOn: "imorgon", open: 70 }));
    expect(await openIn(world)).toMatchObject({ "1": 1000, "4": 70 });
    expect(letters(world)[0]?.text).toContain("Rad 5, ”Förfallodatum”: ”imorgon” är inget datum.");
  });

  it("says of each wrong row whether the rest of it was read", async () => {
    const world = newWorld();
    const lines = [
      "Fakturanr;Kundnr;Kundnamn;Fakturadatum;Förfallodatum;Totalt;Restbelopp",
      "1;101;Ek Bygg AB;2026-10-01;2026-10-31;100,00;0,00",
      "2;101;Ek Bygg AB;2026-02-30;2026-10-31;100,00;0,00",
      "3;101;Ek Bygg AB;2026-10-01;2026-10-31;hundra;0,00",
      ";101;Ek Bygg AB;2026-10-01;2026-10-31;100,00;0,00",
    ];
    await world.handIn("a.csv", lines.join("\n"));
    expect(Object.keys(await openIn(world))).toEqual(["1", "2"]);
    const text = letters(world)[0]?.text.replaceAll(/\s+/g, " ");
    expect(text).toContain(
      "”2026-02-30” är inget datum. Skriv så här, till exempel: 2026-11-30. Resten av raden är läst.",
    );
    expect(text).toContain(
      "”hundra” är inget belopp. Skriv så här, till exempel: 1 250,50. Raden är inte läst.",
    );
    expect(text).toContain("fakturanummer saknas. Raden är inte läst.");
  });

  it("says what an amount without a currency is in: the company's own", async () => {
    const world = createWorld({ at: MONDAY, company: exampleCompany({ country: "NO" }) });
    await world.handIn("a.csv", ledgerCsv({ number: "1" }));
    const [entry] = await all(world.memory.ledger.due("2100-01-01"));
    expect(entry?.account.invoices[0]?.currency).toBe("NOK");
  });
});

describe("a bank statement", () => {
  const ledger = ledgerCsv(...ROWS);
  const statement = camtStatement(
    "2026-11-20",
    { on: "2026-11-02", amount: "600.00", reference: "12344" },
    { on: "2026-11-05", amount: "77.00", text: "tack", payer: "Okänd" },
  );

  it("pays what it names; the rest is listed with the reason and waits", async () => {
    const world = newWorld();
    await world.handIn("reskontra.csv", ledger);
    await world.handIn("konto.xml", statement);
    expect(await openIn(world)).toMatchObject({ "1": 400, "3": 500 });
    expect(letters(world)[1]?.text).toContain("2 betalningar, 1 till fakturor som vi känner till");
    expect(letters(world)[1]?.text.replaceAll(/\s+/g, " ")).toContain(
      "5 november 2026, 77 kr, Okänd, ”tack”: vi känner inte till någon faktura som passar",
    );
    expect(await loose(world)).toHaveLength(1);
    expect((await world.memory.ledgerState.read()).closesOn).toBe("2026-11-20");
  });

  it("gives the same books when it comes before the ledger", async () => {
    const [one, other] = [newWorld(), newWorld()];
    await one.handIn("reskontra.csv", ledger);
    await one.handIn("konto.xml", statement);
    await other.handIn("konto.xml", statement);
    await other.handIn("reskontra.csv", ledger);
    expect(await books(other)).toEqual(await books(one));
  });
});

describe("a file that is no ledger", () => {
  it.each([
    ["reskontra.se", '#FLAGGA 0\r\n#PROGRAM "Made up" 1\r\n#SIETYP 4\r\n', "Det är en SIE-fil"],
    ["export.csv", "<!DOCTYPE html><html><head><title>Logga in</title></head></html>", "Det är en webbsida"],
    ["fakturor.json", '{"ErrorInformation":{"message":"Ogiltig token","code":2000311}}', "felmeddelande"],
    ["tom.csv", "", "Den är tom."],
    ["lista.csv", "Namn;Ålder\nAnna;7\nOlle;8\n", "vi ser inte vad kolumnerna betyder"],
  ])("is refused in words, changes nothing and is moved: %s", async (name, content, words) => {
    const world = newWorld();
    await world.handIn(name, content);
    expect(letters(world)[0]?.text.replaceAll(/\s+/g, " ")).toContain(words);
    expect(await openIn(world)).toEqual({});
    expect((await world.memory.ledgerState.read()).files).toEqual([]);
    expect(world.memory.stored.handedIn.size).toBe(0);
    expect(world.dead).toEqual([]);
  });

  it("may be too large to be looked at", async () => {
    const world = newWorld();
    await world.handIn("stor.csv", Buffer.alloc(50 * 1024 * 1024 + 1));
    expect(outcomes(world)).toEqual([{ refused: "too-large" }]);
  });
});

describe("whatever fails on the way", () => {
  const statement = camtStatement("2026-11-20", { on: "2026-11-05", amount: "77.00", payer: "Okänd" });
  async function handInBoth(world: World): Promise<World> {
    await world.handIn("reskontra.csv", ledgerCsv(...ROWS));
    await world.handIn("konto.xml", statement);
    await world.at("2026-11-23T10:00:00.000Z");
    return world;
  }

  it("once, before or after it took effect: the books and the letters are the same in the end", async () => {
    const whole = await handInBoth(newWorld());
    const expected = await books(whole);
    const told = inOrder(letters(whole));
    expect(told.map(({ text }) => text).join(" ")).not.toContain("fanns redan hos oss");
    const until = whole.faults.calls.lastIndexOf("ledgerFiles.file") + 1;
    expect(until).toBeGreaterThan(20);
    for (let nth = 1; nth <= until; nth += 1) {
      for (const kind of ["before", "after"] as const) {
        const world = newWorld();
        world.faults.plant({ nth, kind });
        await handInBoth(world);
        expect(await books(world), `${world.faults.calls[nth - 1] ?? ""} ${kind}`).toEqual(expected);
        expect(inOrder(letters(world))).toEqual(told);
        expect(world.memory.stored.handedIn.size).toBe(0);
        expect(world.dead).toEqual([]);
      }
    }
  });

  it("for half an hour: nobody is told that a file was read before it is in the books", async () => {
    const world = newWorld();
    for (let nth = 1; nth <= 12; nth += 1) world.faults.plant({ nth, kind: "before", call: "ledger.store" });
    await world.handIn("reskontra.csv", ledgerCsv(...ROWS));
    await world.at("2026-11-23T09:30:00.000Z");
    expect(outcomes(world)).toHaveLength(1);
    expect(letters(world)).toEqual([]);
    expect(await openIn(world)).toEqual({});
    await world.at("2026-11-23T12:00:00.000Z");
    expect(await openIn(world)).toEqual({ "1": 1000, "2": 0, "3": 500 });
    expect(letters(world).map(({ text }) => text)).toEqual([
      expect.stringContaining("3 fakturor") as unknown,
    ]);
  });

  it("the sweep feeds a file of which no event came", async () => {
    const world = newWorld();
    world.memory.stored.handedIn.set("imports/a.csv", { bytes: Buffer.from(ledgerCsv(...ROWS)), at: MONDAY });
    await world.at("2026-11-23T11:00:00.000Z");
    expect(letters(world)).toHaveLength(1);
  });
});
