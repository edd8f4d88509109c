/** What files say comes to where it belongs, once, and nothing that staff have set is changed by it. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Customer } from "../../../../domain/customer/customer.ts";
import type { Person } from "../../../../domain/customer/register-entry.ts";
import { importSaid } from "../../../../domain/relation/import/import-said.ts";
import type { SaidRow } from "../../../../domain/relation/import/said-row.ts";
import { mergeFacts } from "../../../../domain/relation/merge-facts.ts";
import type { RelationNote } from "../../../../domain/relation/relation-facts.ts";
import { inOrderSaid } from "../../../../domain/relation/said.ts";
import { createRelationsKept } from "../../../../domain/relation/take-in/relations-kept.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { createMemory, type Memory } from "../../../support/memory-ports.ts";
import { karins } from "../../../support/relation-world.ts";

const company = exampleCompany();
const NOW = "2026-11-24T08:00:00.000Z";
const TODAY = "2026-11-24";

let memory: Memory;

const kept = () =>
  createRelationsKept(memory, company, {
    today: TODAY,
    payingOf: () => [],
  });

const run = (rows: readonly SaidRow[], now = NOW) =>
  importSaid(rows, { register: memory.register, kept: kept(), now, today: now.slice(0, 10) });

let line = 1;
function row(said: Partial<SaidRow> & { readonly number?: string; readonly name?: string }): SaidRow {
  line += 1;
  const { number, name, ...rest } = said;
  return {
    file: "f.csv",
    line,
    customer: { number, name, addresses: [] },
    moreAddresses: [],
    notes: [],
    ...rest,
  };
}

const karin: Person = {
  name: "Karin Lund",
  firstName: "Karin",
  address: "karin.lund@kund.example",
  role: "inköpare",
};

const other: Customer = {
  ...karins,
  ...{ customerId: "other", number: "7", name: "Öbergs Bygg", addresses: ["info@oberg.example"] },
};

async function customer(customerId = "karins"): Promise<Customer> {
  const found = await memory.register.find(customerId);
  if (found === undefined) throw new Error(`no customer ${customerId}`);
  return found;
}

const notes = async (customerId = "karins"): Promise<readonly RelationNote[]> =>
  (await memory.relations.find(customerId))?.facts.notes ?? [];

async function change(change: (customer: Customer) => Partial<Customer>): Promise<void> {
  const before = await customer();
  await memory.register.store(before, { ...before, ...change(before), version: (before.version ?? 0) + 1 });
}

beforeEach(async () => {
  memory = createMemory();
  await memory.register.store(undefined, karins);
  await memory.register.store(undefined, other);
});

describe("people of an import", () => {
  it("come into the register with their addresses, and the same file again changes nothing", async () => {
    const rows = [row({ number: "1001", person: karin, moreAddresses: ["order@kund.example"] })];
    const first = await run(rows);
    expect(first).toMatchObject({ counts: { people: { added: 1, changed: 0, unchanged: 0 } }, wrong: [] });
    const after = await customer();
    expect(after.people).toEqual([karin]);
    expect(after.addresses).toEqual(["karin@kund.example", "karin.lund@kund.example", "order@kund.example"]);
    expect((await run(rows)).counts.people).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect(await customer()).toEqual(after);
  });

  it("fill in what is missing, and leave what staff have changed or taken away", async () => {
    await change(() => ({ people: [{ name: "Karin Lund", role: "vd" }, { name: "Olle Berg" }] }));
    const olle: Person = { name: "Olle Berg", phone: "040-000 00 01" };
    const eva: Person = { name: "Eva Ek" };
    const rows = (role: string) =>
      [karin, olle, eva].map((person) =>
        row({ number: "1001", person: { ...person, ...(person === karin && { role }) } }),
      );
    expect((await run(rows("inköpare"))).counts.people).toEqual({ added: 1, changed: 2, unchanged: 0 });
    expect((await customer()).people).toEqual([{ ...karin, role: "vd" }, olle, eva]);
    await change(({ people = [] }) => ({ people: people.filter(({ name }) => name !== "Eva Ek") }));
    await change(({ people = [] }) => ({
      people: people.map((each) => (each.name === "Olle Berg" ? { ...each, phone: "2" } : each)),
    }));
    expect((await run(rows("inköpschef"))).counts.people).toEqual({ added: 0, changed: 0, unchanged: 3 });
    expect((await customer()).people).toEqual([
      { ...karin, role: "vd" },
      { ...olle, phone: "2" },
    ]);
  });

  it("are corrected where the file is, as long as nobody else has changed them", async () => {
    await run([row({ number: "1001", person: karin })]);
    await run([row({ number: "1001", person: { ...karin, role: "inköpschef", phone: "040-000 00 01" } })]);
    expect((await customer()).people).toEqual([{ ...karin, role: "inköpschef", phone: "040-000 00 01" }]);
  });

  it("are each one person, whatever many lines name them", async () => {
    const bare: Person = { name: "Karin Lund", phone: "040-000 00 01" };
    const twin: Person = { ...karin, address: "karin2@kund.example" };
    await run([row({ number: "1001", person: bare }), row({ number: "1001", person: karin })]);
    expect((await customer()).people).toEqual([{ ...karin, phone: "040-000 00 01" }]);
    await run([row({ number: "1001", person: karin }), row({ number: "1001", person: twin })]);
    expect((await customer()).people).toHaveLength(2);
  });

  it("get no address that another customer has, but that of a stranger who wrote", async () => {
    const stranger: Customer = {
      ...{ customerId: "s", standing: "unsorted", addresses: ["karin.lund@kund.example"], addedAt: NOW },
    };
    await memory.register.store(undefined, stranger);
    const { wrong } = await run([
      row({ number: "1001", person: karin }),
      row({ number: "1001", person: { name: "Åsa Öberg", address: "info@oberg.example" } }),
    ]);
    expect(wrong).toMatchObject([{ problem: "info@oberg.example belongs to customer 7 already" }]);
    expect((await customer()).people).toEqual([karin, { name: "Åsa Öberg" }]);
    expect((await customer("s")).joined).toBe("karins");
    expect((await memory.register.findByAddress("karin.lund@kund.example"))?.customerId).toBe("karins");
  });

  it("are twenty of a customer at most", async () => {
    const rows = Array.from({ length: 22 }, (_, at) =>
      row({ number: "1001", person: { name: `Karin ${"abcdefghijklmnopqrstuv"[at] ?? ""}son` } }),
    );
    const { counts, wrong } = await run(rows);
    expect(counts.people.added).toBe(20);
    expect(wrong).toHaveLength(2);
  });
});

describe("the customer of a line", () => {
  it("is found by number, address or whole name, and never guessed", async () => {
    await memory.register.store(undefined, { ...other, customerId: "o2", number: "8", addresses: [] });
    await memory.register.store(undefined, {
      ...other,
      ...{ customerId: "s", number: "9", name: "Leverans AB", addresses: [], standing: "supplier" },
    });
    const says = { notes: [{ says: "level", level: 2 }] } as const;
    const { counts, wrong } = await run([
      row({ number: "1001", ...says }),
      row({ ...says, customer: { addresses: ["info@oberg.example"] } }),
      row({ name: "norrtulls glas", ...says }),
      row({ name: "Norrtulls", ...says }),
      row({ name: "Öbergs Bygg", ...says }),
      row({ number: "4711", name: "Norrtulls Glas", ...says }),
      row({ ...says, customer: { addresses: ["info@oberg.example"], name: "Norrtulls Glas" } }),
      row({ number: "9", ...says }),
      row({ ...says, customer: { addresses: ["nobody@kund.example"] } }),
    ]);
    expect(counts.levels).toEqual({ added: 2, changed: 0, unchanged: 1 });
    expect(wrong.map(({ problem }) => problem)).toEqual([
      '"Norrtulls" is no name of a customer',
      "it may be any of Öbergs Bygg (7), Öbergs Bygg (8)",
      '"4711" is no number of a customer',
      "it may be any of Öbergs Bygg (7), Norrtulls Glas (1001)",
      "Leverans AB is no customer by the register (supplier)",
      '"nobody@kund.example" is no mail address of a customer',
    ]);
  });
});

describe("what an import says of relations", () => {
  it("becomes notes of their day, in a relation with all that was known before, and once", async () => {
    const rows = [
      row({ number: "1001", on: "2026-03-16", notes: [{ says: "level", level: 3, target: 4 }] }),
      row({ number: "1001", notes: [{ says: "referral", towards: "us", whom: "Berg & Dal" }] }),
      row({
        number: "1001",
        notes: [{ says: "milestone", day: "1951-05-03", yearly: true, what: "grundades" }],
      }),
    ];
    expect(await run(rows)).toMatchObject({
      wrong: [],
      counts: { referrals: { added: 1 }, milestones: { added: 1 }, levels: { added: 1 } },
    });
    const first = await notes();
    expect(first).toHaveLength(3);
    expect(first.every(({ noteId }) => noteId.startsWith("import:"))).toBe(true);
    const days = Object.fromEntries(first.map(({ says, on }) => [says, on]));
    expect(days).toEqual({ referral: TODAY, milestone: TODAY, level: "2026-03-16" });
    const again = await run(rows, "2026-12-24T08:00:00.000Z");
    expect(again.counts.levels).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect(await notes()).toEqual(first);
  });

  it("has the level of the latest import, once, where no day is said", async () => {
    const level = async (): Promise<unknown[]> =>
      inOrderSaid(await notes()).map((note) => note.says === "level" && note.level);
    const says = (...levels: readonly number[]) =>
      levels.map((each) => row({ number: "1001", notes: [{ says: "level", level: each }] }));
    for (const [at, each] of [3, 4, 3, 3].entries())
      await run(says(each), `2026-11-2${4 + at}T08:00:00.000Z`);
    expect(await level()).toEqual([3, 4, 3]);
    // In one file the last line holds, and the others are told.
    const { wrong, counts } = await run(says(5, 6, 6), "2026-11-29T08:00:00.000Z");
    expect(await level()).toEqual([3, 4, 3, 6]);
    expect(wrong).toMatchObject([{ problem: "a line below says another level" }]);
    expect(counts.levels).toEqual({ added: 1, changed: 0, unchanged: 1 });
    await run(says(5, 6, 6), "2026-11-30T08:00:00.000Z");
    expect(await level()).toEqual([3, 4, 3, 6]);
  });

  it("counts a recommendation for whoever made it", async () => {
    const { wrong } = await run([
      row({ number: "7", recommendedBy: "1001" }),
      row({ number: "7", recommendedBy: "Nobody's Friends" }),
      row({ number: "7", recommendedBy: "Öbergs Bygg" }),
    ]);
    expect(await notes()).toMatchObject([{ says: "referral", towards: "us", whom: "Öbergs Bygg" }]);
    expect(await notes("other")).toEqual([]);
    expect(wrong.map(({ problem }) => problem)).toEqual([
      'recommended by "Nobody\'s Friends" is no name of a customer',
      "Öbergs Bygg has recommended itself",
    ]);
  });

  it("leaves what staff have said: a level, a recommendation, a day that they took back", async () => {
    const said = (note: object) =>
      ({
        noteId: JSON.stringify(note),
        at: "2026-10-01T08:00:00.000Z",
        on: "2026-10-01",
        staffId: "anna",
        ...note,
      }) as RelationNote;
    await kept().bring(await customer(), (facts) =>
      mergeFacts(facts, {
        notes: [
          said({ says: "level", level: 5 }),
          said({ says: "referral", towards: "us", whom: "Berg och Dal" }),
          said({ says: "milestone", day: "2027-05-03", yearly: false, what: "25 år", isOver: true }),
        ],
      }),
    );
    const before = await notes();
    const { counts, wrong } = await run([
      row({ number: "1001", notes: [{ says: "level", level: 2 }] }),
      row({ number: "1001", notes: [{ says: "referral", towards: "us", whom: "berg och dal" }] }),
      row({
        number: "1001",
        notes: [{ says: "milestone", day: "2027-05-03", yearly: false, what: "25 år" }],
      }),
    ]);
    expect(wrong).toMatchObject([{ problem: "staff set the level on 2026-10-01" }]);
    expect(counts).toMatchObject({ referrals: { unchanged: 1 }, milestones: { unchanged: 1 } });
    expect(await notes()).toEqual(before);
    // Of a day before that: it is what was, and the level of staff still holds.
    await run([row({ number: "1001", on: "2025-01-31", notes: [{ says: "level", level: 2 }] })]);
    expect((await notes()).filter(({ says }) => says === "level")).toMatchObject([
      { level: 5 },
      { level: 2 },
    ]);
  });
});
