/** Whichever one call of a port fails while payers are looked at: run again, it says the same, and nobody hears twice. */
import { describe, expect, it } from "vitest";
import { NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import { createFlagSlowPayers } from "../../functions/flag-slow-payers/flag-slow-payers.ts";
import { exampleCompany } from "../support/example-company.ts";
import { createMemory } from "../support/memory-ports.ts";
import {
  afterFirstList,
  booksReach,
  late,
  onTime,
  payerLetters,
  putInBooks,
  veryLate,
} from "../support/payer-world.ts";

const company = exampleCompany({ bookkeeper: "bo" });
const TUESDAY_1 = "2026-12-01T06:00:00.000Z";

type Port = Readonly<Record<string, (...given: never[]) => unknown>>;

/** Fails at the given call, counted over all ports, before or after it took effect. */
function failing(failAt: number, when: "before" | "after") {
  let calls = 0;
  const wrap = <T extends object>(port: T): T =>
    Object.fromEntries(
      Object.entries(port as Port).map(([name, call]) => [
        name,
        (...given: never[]) => {
          calls += 1;
          const fails = calls === failAt;
          if (fails && when === "before") throw new Error("planted");
          const answer = call(...given);
          if (!fails || !(answer instanceof Promise)) return answer;
          return answer.then(() => {
            throw new Error("planted");
          });
        },
      ]),
    ) as T;
  return { wrap, calls: () => calls };
}

async function run(failAt: number, when: "before" | "after", isFirst: boolean) {
  const memory = createMemory();
  const world = { memory, now: () => TUESDAY_1 };
  await booksReach(world, "2026-11-30");
  if (!isFirst) await afterFirstList(world);
  const many = Array.from({ length: 7 }, (_, n) => late(`late${n}`));
  await putInBooks(world, [...(isFirst ? [late("late")] : many), veryLate("bad"), onTime("good")]);
  const { wrap, calls } = failing(failAt, when);
  const flag = createFlagSlowPayers({
    company,
    ledger: wrap(memory.ledger),
    ledgerState: wrap(memory.ledgerState),
    register: wrap(memory.register),
    letters: wrap(memory.letters),
    letterQueue: wrap({ put: async () => undefined }),
    journal: { info: () => undefined, flag: () => undefined },
  });
  for (let tried = 0; tried < 3; tried += 1) {
    try {
      await flag(NEW_COMPANY_STATE, TUESDAY_1);
      break;
    } catch {
      continue;
    }
  }
  const states: string[] = [];
  for (const accountId of ["late", "late3", "bad", "good"]) {
    const entry = await memory.ledger.find(accountId);
    states.push(`${accountId} ${entry?.written?.state ?? "-"} ${entry?.lookAgainOn ?? "-"}`);
  }
  const { listedOn, months } = await memory.ledgerState.read();
  return { calls: calls(), outcome: { states, letters: payerLetters({ memory }), listedOn, months } };
}

describe.each([true, false])("the run, before the first list: %s", (isFirst) => {
  it("comes to the same whichever call fails", async () => {
    const { calls, outcome } = await run(0, "before", isFirst);
    expect(outcome.letters.length).toBeGreaterThan(1);
    for (let failAt = 1; failAt <= calls; failAt += 1) {
      for (const when of ["before", "after"] as const) {
        expect((await run(failAt, when, isFirst)).outcome, `call ${failAt}, ${when}`).toEqual(outcome);
      }
    }
  });
});
