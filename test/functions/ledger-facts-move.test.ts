/** What is learned later may move a fact to another customer: whatever fails on the way, it is never lost. */
import { describe, expect, it } from "vitest";
import { all } from "../support/all.ts";
import { exampleCompany } from "../support/example-company.ts";
import { camtStatement, ledgerCsv } from "../support/ledger-samples.ts";
import { createWorld, type World } from "../support/world.ts";

const newWorld = (): World =>
  createWorld({ at: "2026-11-23T09:00:00.000Z", company: exampleCompany({ bookkeeper: "bo" }) });

/** Which invoices and payments each account has. */
async function holdings({ memory }: World): Promise<unknown> {
  const entries = await all(memory.ledger.due("2100-01-01"));
  return {
    accounts: entries.map(({ account: { invoices, payments } }) => [
      invoices.map(({ number }) => number),
      payments.map(({ amount }) => amount),
    ]),
    loose: (await all(memory.ledger.loose())).map(({ amount }) => amount),
  };
}

const GLASS = ledgerCsv({ number: "1", customer: "101", name: "Norrtulls Glas AB", total: 900, open: 900 });
const PAID_BY_GLASS = camtStatement("2026-11-20", {
  on: "2026-11-05",
  amount: "500.00",
  text: "faktura 7700",
  payer: "Norrtulls Glas AB",
});
const OTHERS = ledgerCsv({ number: "7700", customer: "202", name: "Söders Snickeri", total: 500, open: 500 });

async function handInAll(world: World): Promise<World> {
  await world.handIn("glas.csv", GLASS);
  await world.handIn("konto.xml", PAID_BY_GLASS);
  await world.handIn("andra.csv", OTHERS);
  await world.at("2026-11-23T12:00:00.000Z");
  return world;
}

describe("a payment that turns out to be for another customer's invoice", () => {
  it("moves there", async () => {
    const world = newWorld();
    await world.handIn("glas.csv", GLASS);
    await world.handIn("konto.xml", PAID_BY_GLASS);
    expect(await holdings(world)).toMatchObject({ accounts: [[["1"], [50_000]]] });
    await world.handIn("andra.csv", OTHERS);
    expect(await holdings(world)).toEqual({
      accounts: expect.arrayContaining([
        [["1"], []],
        [["7700"], [50_000]],
      ]) as unknown,
      loose: [],
    });
  });

  it("is never lost, whichever call fails, once or for a while", async () => {
    const whole = await handInAll(newWorld());
    const expected = await holdings(whole);
    const until = whole.faults.calls.lastIndexOf("ledgerFiles.file") + 1;
    for (let nth = 1; nth <= until; nth += 1) {
      for (const kind of ["before", "after"] as const) {
        const world = newWorld();
        for (const again of [0, 3, 6]) world.faults.plant({ nth: nth + again, kind });
        await handInAll(world);
        expect(await holdings(world), `${whole.faults.calls[nth - 1] ?? ""} ${kind}`).toEqual(expected);
      }
    }
  });
});
