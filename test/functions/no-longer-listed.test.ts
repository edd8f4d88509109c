/** A company that exports nothing but its open items, month after month: what a list leaves out was paid. */
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../domain/payment/ledger-book.ts";
import { plusDays } from "../../domain/time/day.ts";
import { exampleCompany } from "../support/example-company.ts";
import { afterFirstList, payerLetters } from "../support/payer-world.ts";
import { createWorld, type World } from "../support/world.ts";

const company = exampleCompany({ bookkeeper: "bo" });

const HEADER = "Kundnr;Kundnamn;Fakturanr;Fakturadatum;Förfallodatum;Belopp;Restbelopp";
const GLAS = ["501;2026-07-01;2026-07-31", "502;2026-08-01;2026-08-31", "503;2026-09-01;2026-10-01"].map(
  (invoice) => `7;Nordhamns Glas;${invoice};10 000,00;10 000,00`,
);
const EK = "8;Ek & Lönn;504;2026-11-12;2026-12-12;2 000,00;2 000,00";
const ASK = "10;Ask & Alm;505;2026-11-13;2026-12-13;2 000,00;2 000,00";

const openItems = (day: string, ...rows: readonly string[]): string =>
  [`Obetalda fakturor per ${day}`, HEADER, ...rows].join("\n");

type List = readonly [day: string, list: string];

/** From Wednesday on one list a day, each followed by the run of the next morning. */
async function afterLists(...lists: readonly List[]): Promise<World> {
  const world = createWorld({ at: "2026-11-25T12:00:00.000Z", company });
  await afterFirstList(world, "2026-11");
  for (const list of lists) await next(world, list);
  return world;
}

async function next(world: World, [day, list]: List): Promise<void> {
  await world.handIn(`obetalda-${day}.csv`, list);
  await nextNoon(world);
}

async function nextNoon(world: World): Promise<void> {
  await world.at(`${plusDays(world.now().slice(0, "YYYY-MM-DD".length), 1)}T12:00:00.000Z`);
}

async function glasIn({ memory }: World): Promise<LedgerEntry> {
  const [glas] = await memory.ledger.entriesWith(["number 7"]);
  if (glas === undefined) throw new Error("Nordhamns Glas has no account.");
  return glas;
}

const WITH_GLAS = ["2026-11-23", openItems("2026-11-23", ...GLAS, EK, ASK)] as const;
const WITHOUT_GLAS = ["2026-11-25", openItems("2026-11-25", EK, ASK)] as const;

describe("who is missing from the newest list of open items", () => {
  it("is serious while the list has them, and slow, because they were late, when the next one does not", async () => {
    const world = await afterLists(WITH_GLAS);
    const { account, written } = await glasIn(world);
    expect(written?.state).toBe("serious");
    await next(world, WITHOUT_GLAS);
    const after = await glasIn(world);
    expect(after).toMatchObject({ account, written: { state: "slow" } });
    expect(after.overdue).toBeUndefined();
    expect(payerLetters(world).filter((letter) => !letter.startsWith("serious"))).toEqual([]);
  });

  it("is looked at once for it", async () => {
    const world = await afterLists(WITH_GLAS, WITHOUT_GLAS);
    const { revision } = await glasIn(world);
    expect(revision).toBeGreaterThan(2);
    await nextNoon(world);
    expect((await glasIn(world)).revision).toBe(revision);
  });

  it("is the same when the lists come in the other order", async () => {
    const one = await glasIn(await afterLists(WITH_GLAS, WITHOUT_GLAS));
    const other = await glasIn(await afterLists(WITHOUT_GLAS, WITH_GLAS));
    expect(other.written?.state).toBe(one.written?.state);
    expect(other.account.invoices.map(({ number, open }) => [number, open])).toEqual(
      one.account.invoices.map(({ number, open }) => [number, open]),
    );
  });

  it("stays serious when the file has nothing but others, whose invoices the list before should have had", async () => {
    const others = openItems("2026-11-25", "9;Made Up;499;2026-06-01;2026-07-01;2 000,00;2 000,00");
    const world = await afterLists(WITH_GLAS, ["2026-11-25", others]);
    expect((await glasIn(world)).written?.state).toBe("serious");
  });

  it("stays serious when the list is of one customer", async () => {
    const world = await afterLists(WITH_GLAS, ["2026-11-25", openItems("2026-11-25", EK)]);
    expect((await glasIn(world)).written?.state).toBe("serious");
  });
});
