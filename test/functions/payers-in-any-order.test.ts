/**
 * Whatever the order of imports, however often the run is called, and when it comes days late: the same states are
 * written, and the same is told to the same people.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import type { PayerAccount, PayerNote } from "../../domain/payment/payer-account.ts";
import { plusDays } from "../../domain/time/day.ts";
import { createFlagSlowPayers } from "../../functions/flag-slow-payers/flag-slow-payers.ts";
import { exampleCompany } from "../support/example-company.ts";
import { createMemory, type Memory } from "../support/memory-ports.ts";
import {
  afterFirstList,
  booksReach,
  madeAccount,
  MONTHS,
  payerLetters,
  putInBooks,
} from "../support/payer-world.ts";

const company = exampleCompany({ bookkeeper: "bo" });

/** Tuesday; the books reach to Sunday. */
const TUESDAY = "2026-11-24T06:00:00.000Z";
const REACH = "2026-11-22";

interface Books {
  readonly memory: Memory;
  readonly run: (at: string) => Promise<void>;
}

async function booksWith(accounts: readonly PayerAccount[], { isFirst = false } = {}): Promise<Books> {
  const memory = createMemory();
  const world = { memory, now: () => TUESDAY };
  await booksReach(world, REACH);
  if (!isFirst) await afterFirstList(world);
  await putInBooks(world, accounts);
  const flag = createFlagSlowPayers({
    ...memory,
    company,
    letterQueue: { put: async () => undefined },
    journal: { info: () => undefined, flag: () => undefined },
  });
  return {
    memory,
    run: async (at) => {
      await flag(NEW_COMPANY_STATE, at);
    },
  };
}

/** What is written of every account, and what was told. */
async function outcome({ memory }: Books, accounts: readonly PayerAccount[]) {
  const entries = await Promise.all(accounts.map(({ accountId }) => memory.ledger.find(accountId)));
  const written = entries
    .map((entry) => ({ accountId: entry?.account.accountId ?? "", ...entry, account: 0, revision: 0 }))
    .sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
  return { written, letters: payerLetters({ memory }) };
}

const day = fc.integer({ min: 0, max: 60 }).map((days) => plusDays("2026-10-01", days));

const note: fc.Arbitrary<PayerNote> = fc
  .oneof(
    fc.record({ says: fc.constant("promised" as const), from: day, by: day }),
    fc.record({ says: fc.constant("disputed" as const), from: day }),
    fc.record({
      says: fc.constant("decided" as const),
      decision: fc.constant("go-on" as const),
      on: day,
      reason: fc.constant("god kund"),
      lookAgainOn: day,
    }),
  )
  .map((said, index = 0) => ({ noteId: `n-${JSON.stringify(said)}-${index}`, at: TUESDAY, ...said }));

const account = (accountId: string): fc.Arbitrary<PayerAccount> =>
  fc
    .record({
      paidAfter: fc.array(fc.option(fc.integer({ min: -10, max: 60 }), { nil: undefined }), {
        minLength: 1,
        maxLength: 10,
      }),
      notes: fc.array(note, { maxLength: 2 }),
    })
    .map(({ paidAfter, notes }) =>
      madeAccount(
        accountId,
        paidAfter.map((days, month) => ({
          dueOn: MONTHS[month] ?? "2026-10-02",
          // The books know of nothing that was paid after the day that they reach.
          ...(days !== undefined && plusDays(MONTHS[month] ?? REACH, days) <= REACH && { paidAfter: days }),
          number: `${accountId}-${month}`,
        })),
        { notes },
      ),
    );

const accounts = fc
  .nat({ max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => account(`a${n}`))));

describe("the run that looks at who pays how", () => {
  it("says the same whatever the order of imports", async () => {
    await fc.assert(
      fc.asyncProperty(accounts, fc.boolean(), async (all, isFirst) => {
        const [one, other] = [
          await booksWith(all, { isFirst }),
          await booksWith(all.toReversed(), { isFirst }),
        ];
        await one.run(TUESDAY);
        await other.run(TUESDAY);
        expect(await outcome(other, all)).toEqual(await outcome(one, all));
      }),
      { numRuns: 60 },
    );
  });

  it("says the same when it is called again and again, and says nothing new until the books reach further", async () => {
    await fc.assert(
      fc.asyncProperty(accounts, fc.boolean(), async (all, isFirst) => {
        const books = await booksWith(all, { isFirst });
        await books.run(TUESDAY);
        const before = await outcome(books, all);
        for (const at of [TUESDAY, "2026-11-25T06:00:00.000Z", "2026-11-27T06:00:00.000Z"])
          await books.run(at);
        expect(await outcome(books, all)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("says the same when it comes three days late", async () => {
    await fc.assert(
      fc.asyncProperty(accounts, fc.boolean(), async (all, isFirst) => {
        const [inTime, late] = [await booksWith(all, { isFirst }), await booksWith(all, { isFirst })];
        await inTime.run(TUESDAY);
        await late.run("2026-11-27T06:00:00.000Z");
        expect(await outcome(late, all)).toEqual(await outcome(inTime, all));
      }),
      { numRuns: 60 },
    );
  });

  it("comes to the same states whether it ran every day or not for a week", async () => {
    await fc.assert(
      fc.asyncProperty(accounts, async (all) => {
        const [daily, once] = [await booksWith(all), await booksWith(all)];
        for (const on of ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-30"]) {
          await booksReach({ ...daily, now: () => TUESDAY }, on);
          await daily.run(`${on}T06:00:00.000Z`);
        }
        await booksReach({ ...once, now: () => TUESDAY }, "2026-11-30");
        await once.run("2026-11-30T06:00:00.000Z");
        const states = async (books: Books) =>
          (await outcome(books, all)).written.map(({ written, lookAgainOn, overdue }) => ({
            state: written?.state,
            lookAgainOn,
            overdue,
          }));
        expect(await states(once)).toEqual(await states(daily));
      }),
      { numRuns: 60 },
    );
  });
});
