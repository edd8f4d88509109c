import { describe, expect, test } from "vitest";
import { explainRelations } from "./explain-relations-of-files.ts";
import { FACTS } from "./sample-relations.ts";

const { printed, complained, lines, file, explain, of, summary } = explainRelations();

describe("explain relations", () => {
  test("says of each customer phase, class, next contact and talks, and why", async () => {
    const path = file("all.json", JSON.stringify(FACTS));
    expect(await explain(path, "--as-of", "2026-03-16", "--json", "--language", "en")).toBe(0);
    expect(of("Ek & Lönn")).toMatchObject({
      customerNumber: "1001",
      phase: "growing",
      level: 3,
      valueClass: "A",
      nextContactOn: "2026-04-01",
      dueOn: "2026-04-01",
      rule: "value",
      because: expect.stringContaining("most important") as string,
      talks: [
        { kind: "evaluation", dueOn: "2027-02-02", state: "not-due" },
        { kind: "update", dueOn: "2026-08-02", state: "not-due" },
      ],
      breadth: { ours: 2, theirs: 1 },
      atRisk: [],
    });
    expect(of("Nordhamns Glas")).toMatchObject({
      phase: "prospect",
      rule: "repair",
      dueOn: "2026-03-13",
      nextContactOn: "2026-03-16",
    });
    expect(of("Nordhamns Glas")).not.toHaveProperty("suggest", "call-or-visit");
    expect(summary()).toMatchObject({
      customers: 2,
      active: 2,
      withoutNextContact: 0,
      perDayMost: 1,
      dueNow: 1,
      grossPurchases: 0,
      wrong: [],
    });
  });

  test("reads the same from one object a line, with what is the customer's beside the customer", async () => {
    const whole = file("all.json", JSON.stringify(FACTS));
    const [ek, glas] = FACTS.customers;
    const of = (list: readonly { customer: string }[], is: boolean) =>
      list
        .filter(({ customer }) => (customer === "1002") !== is)
        .map((each) => ({ ...each, customer: undefined }));
    const each = (customer: unknown, is: boolean) =>
      JSON.stringify({
        customer,
        ...Object.fromEntries(
          (["contacts", "invoices", "promises", "notes", "talks"] as const).map((list) => [
            list,
            of(FACTS[list], is),
          ]),
        ),
      });
    await explain(whole, "--as-of", "2026-03-16", "--json");
    const before = printed.splice(0);
    await explain(file("lines.jsonl", each(ek, true), each(glas, false)), "--as-of", "2026-03-16", "--json");
    expect(printed).toEqual(before);
  });

  test("counts what stands in several files, or twice in one, once", async () => {
    const one = file("one.json", JSON.stringify(FACTS));
    await explain(one, "--as-of", "2026-03-16", "--json");
    const before = printed.splice(0);
    const again = file(
      "again.json",
      JSON.stringify({ ...FACTS, contacts: [...FACTS.contacts, ...FACTS.contacts] }),
    );
    await explain(again, one, "--as-of", "2026-03-16", "--json");
    expect(printed).toEqual(before);
  });

  test.each([
    ["Kund;Datum;Sätt;Riktning;Medarbetare;Kontaktperson;Ämne", "möte;båda;Anna Björk"],
    ["Kunde;Dato;Kanal;Retning;Medarbejder;Person;Emne", "møde;begge;anna"],
    ["Kunde;Dato;Måte;Retning;Medarbeider;Person;Emne", "besøk;;anna"],
    ["Asiakas;Päivä;Tapa;Suunta;Työntekijä;Henkilö;Aihe", "tapaaminen;molemmat;anna"],
    ["Customer;Date;Way;Direction;Staff;People;Subject", "visit;both;anna@bjorkholm.example"],
  ])("reads a table of contacts with the columns %s", async (header, said) => {
    const path = file("contacts.csv", header, `Ek & Lönn;2/3 2026;${said};Karin, Per;kök`);
    expect(await explain(path, "--as-of", "2026-03-16", "--json", "--language", "en")).toBe(0);
    expect(of("Ek & Lönn")).toMatchObject({
      lastContactOn: "2026-03-02",
      because: expect.stringContaining("at a meeting: “kök”") as string,
      breadth: { ours: 1, theirs: 2 },
    });
  });

  test("reads tables of talks and customers, and ledgers, together", async () => {
    const customers = file(
      "kunder.csv",
      "Kundnr;Namn;E-post;Vår referens",
      "1001;Ek & Lönn;karin@ek.example;Anna Björk",
      "1002;Nordhamns Glas;glas@nordhamn.example;bo",
    );
    const talks = file(
      "samtal.csv",
      "Kund;Samtal;Datum;Bokat;Hållet;Medarbetare;Person;Protokoll",
      "1001;utvärdering, uppdatering;2026-02-02;2026-01-02;2026-02-02;Anna;Karin;Allt väl",
      "1002;utvärdering;2026-05-04;2026-03-02;;;;",
      "1002;kaffe;2026-05-04;;;;;",
    );
    const ledger = file(
      "reskontra.csv",
      "Kundnr;Kundnamn;Fakturanr;Fakturadatum;Förfallodatum;Belopp;Saldo;Betaldatum",
      "1001;Ek & Lönn;501;2026-01-02;2026-02-02;10 000,00;0,00;2026-02-02",
    );
    const args = ["--as-of", "2026-03-16", "--imported-on", "2026-01-07", "--json"];
    expect(await explain(customers, talks, ledger, ...args)).toBe(1);
    expect(of("Ek & Lönn")).toMatchObject({
      phase: "new",
      valueClass: "A",
      lastContactOn: "2026-02-02",
      talks: [
        { kind: "evaluation", dueOn: "2027-02-02" },
        { kind: "update", dueOn: "2027-02-02" },
      ],
    });
    expect(of("Nordhamns Glas")).toMatchObject({ rule: "planned", dueOn: "2026-05-04" });
    expect(summary()).toMatchObject({
      customers: 2,
      grossPurchases: 1,
      wrong: [{ file: talks, line: 4, field: "Samtal" }],
    });
  });

  test("makes customers of all who are named when nobody lists them", async () => {
    const path = file(
      "contacts.csv",
      "Kund;Datum;Sätt",
      "Ek & Lönn;2026-03-02;samtal",
      "Glas;2026-03-02;mejl",
    );
    expect(await explain(path, "--as-of", "2026-03-16", "--json")).toBe(0);
    expect(
      lines()
        .slice(0, -1)
        .map(({ customer }) => customer),
    ).toEqual(["Ek & Lönn", "Glas"]);
  });

  test("speaks the reader's language to people", async () => {
    const path = file("all.json", JSON.stringify(FACTS));
    await explain(path, "--as-of", "2026-03-16", "--language", "da");
    const text = printed.join("\n").replaceAll(/[\u00A0\u202F]/g, " ");
    expect(text).toContain("Næste kontakt: 1. april 2026 (anna)");
    expect(text).toContain("Evalueringssamtale: senest 2. februar 2027.");
    expect(text).toContain("Relations: 2 customers, 2 of them active, 0 without a next contact");
  });

  test("tells of a file that cannot be opened, and goes on", async () => {
    const path = file("all.json", JSON.stringify(FACTS));
    expect(await explain("folder-that-is-not-there/none.json", path, "--as-of", "2026-03-16", "--json")).toBe(
      1,
    );
    expect(complained[0]).toContain("none.json: cannot be opened");
    expect(summary()).toMatchObject({ customers: 2 });
  });

  test("tells of a file that is none it reads", async () => {
    const path = file("page.html", "<!doctype html><html><body>Fel</body></html>");
    expect(await explain(path, "--as-of", "2026-03-16", "--json")).toBe(1);
    expect(summary().wrong).toMatchObject([
      { file: path, problem: expect.stringContaining("refused") as string },
    ]);
  });

  test("says a class only where it says something", async () => {
    const sold = [1000, 100, 1].map((net, index) => ({
      customer: { number: `${index + 1}`, name: ["Ek", "Lönn", "Holm"][index], addedOn: "2026-01-01" },
      invoice: { number: "1", on: "2026-02-02", net },
    }));
    const path = file("all.jsonl", ...sold.map((each) => JSON.stringify(each)));
    await explain(path, "--as-of", "2026-03-16", "--language", "en");
    const text = printed.join("\n");
    expect(text).toMatch(/^Ek \(1\): [^;]+; among our most important customers$/m);
    expect(text).toMatch(/^Holm \(3\): new customer since [^;]+$/m);
  });

  test("leaves out who was added later, whatever is known of them from before", async () => {
    const later = { addedOn: "2027-03-01", imported: true };
    const path = file(
      "all.json",
      JSON.stringify({
        customers: [
          { number: "1", name: "Ek", addedOn: "2026-01-01" },
          { number: "2", name: "Lönn", ...later },
        ],
        contacts: [{ customer: "2", on: "2023-01-02", way: "call", direction: "both" }],
        invoices: [{ customer: "2", number: "1", on: "2024-10-02", net: 100 }],
      }),
    );
    expect(await explain(path, "--as-of", "2026-03-16", "--json")).toBe(0);
    expect(summary()).toMatchObject({ customers: 1, active: 1, withoutNextContact: 0 });
  });

  test("counts one as one", async () => {
    const path = file(
      "all.json",
      JSON.stringify({
        customers: [{ number: "1", name: "Ek", addedOn: "2026-01-01" }],
        invoices: [{ customer: "1", number: "1", on: "2026-02-02", amount: 100 }],
      }),
    );
    expect(await explain(path, "--as-of", "2026-03-16", "--language", "en")).toBe(0);
    const text = printed.join("\n");
    expect(text).toContain("Relations: 1 customer, 1 of them active");
    expect(text).toContain("1 invoice or credit note counts with tax");
  });

  test("wants a file and a day", async () => {
    expect(await explain("--as-of", "2026-03-16")).toBe(2);
    expect(await explain(file("all.json", "{}"))).toBe(2);
    expect(await explain(file("all.json", "{}"), "--as-of", "2026-02-30")).toBe(2);
    expect(await explain(file("all.json", "{}"), "--as-of", "9999-12-31")).toBe(2);
    expect(await explain(file("all.json", "{}"), "--as-of", "2200-01-01")).toBe(2);
    expect(await explain(file("all.json", "{}"), "--as-of", "2026-02-03", "--language", "xx")).toBe(2);
  });
});
