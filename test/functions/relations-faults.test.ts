/** Whichever one call of a port fails while relations are kept: after the next run they are what they would have been. */
import { describe, expect, it } from "vitest";
import { NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import { createPlanContacts } from "../../functions/plan-contacts/plan-contacts.ts";
import { exampleCompany } from "../support/example-company.ts";
import { createFaults, type FaultKind } from "../support/faults.ts";
import { madeContact, madeEntry, madePromise, madeThread } from "../support/made.ts";
import { createMemory } from "../support/memory-ports.ts";
import { putInBooks } from "../support/payer-world.ts";
import { bought, karins, notTakenIn, relationPorts } from "../support/relation-world.ts";

const company = exampleCompany();
const TUESDAY = "2026-11-24T06:00:00.000Z";

/** A customer with a mail, a promise and an account; an account without a customer; one that turned out to be another. */
async function aMorning() {
  const memory = createMemory();
  const { register, log, promises } = memory;
  await register.store(undefined, karins);
  await log.record(
    madeEntry({
      contact: madeContact({ customerId: "karins" }),
      thread: madeThread({ customerId: "karins" }),
    }),
  );
  const ended = { state: "kept", endedAt: "2026-11-23T10:00:00.000Z", endedBy: "answer" } as const;
  await promises.store(madePromise({ customerId: "karins", ...ended }));
  await putInBooks({ memory }, [bought("a", "1001"), bought("b", "77")]);
  await register.store(undefined, {
    ...karins,
    ...{ customerId: "other", number: undefined, addresses: [], joined: "karins", standing: "unsorted" },
  });
  await log.record(
    madeEntry({
      contact: madeContact({ contactId: "mail2", threadId: "mail2", customerId: "other" }),
      thread: madeThread({ threadId: "mail2", customerId: "other" }),
      sameMailKey: "same2",
    }),
  );
  return memory;
}

async function runWith(nth: number, kind: FaultKind) {
  const memory = await aMorning();
  const faults = createFaults();
  const { register, log, promises, ledger, ledgerState } = memory;
  const flags: string[] = [];
  const plan = createPlanContacts({
    ...faults.wrap({ ...relationPorts(memory), register, log, promises, ledger, ledgerState }),
    ...{ company, journal: { info: () => undefined, flag: (metric) => flags.push(metric) } },
  });
  const run = async () => plan(NEW_COMPANY_STATE, TUESDAY);
  if (nth > 0) faults.plant({ nth, kind });
  // The queue delivers again what failed as a whole; what failed alone is taken in by the next run.
  await run().catch(run);
  const calls = faults.calls.length;
  await run();
  const entries = [...memory.relations.entries]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { revision: _, ...entry }]) => entry);
  const { version: _version, ...state } = await memory.relationsState.read();
  const customers = [...memory.stored.customers.values()]
    .map(({ customerId, valueClass }) => ({ customerId, valueClass }))
    .toSorted((a, b) => (a.customerId < b.customerId ? -1 : 1));
  return { calls, outcome: { entries, state, customers, notTakenIn: await notTakenIn({ memory }) } };
}

describe("the run", () => {
  it("comes to the same whichever call fails", async () => {
    const { calls, outcome } = await runWith(0, "before");
    expect(outcome.entries.map(({ facts }) => facts.contacts.length)).toEqual([2, 0]);
    expect(outcome.entries.map(({ facts }) => facts.purchases.length)).toEqual([3, 3]);
    expect(outcome.customers.map(({ valueClass }) => valueClass)).toEqual(["A", undefined, "A"]);
    expect(outcome.notTakenIn).toBe(0);
    for (let nth = 1; nth <= calls; nth += 1) {
      for (const kind of ["before", "after"] as const) {
        expect((await runWith(nth, kind)).outcome, `call ${nth}, ${kind}`).toEqual(outcome);
      }
    }
  });
});
