/** What comes into relations, in memory and in DynamoDB alike: side by side, with names that look alike, and again. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDynamoRelationStores } from "../../aws/dynamodb-relation-stores.ts";
import { NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import { AT_ONCE, type LedgerBook } from "../../domain/payment/ledger-book.ts";
import { createPlanContacts, type PlanContactsDeps } from "../../functions/plan-contacts/plan-contacts.ts";
import { all } from "../support/all.ts";
import { type EmulatedDynamo, startEmulatedDynamo } from "../support/emulated-dynamo.ts";
import { exampleCompany } from "../support/example-company.ts";
import { createMemory } from "../support/memory-ports.ts";
import { bought, karins } from "../support/relation-world.ts";

const TUESDAY = "2026-11-24T06:00:00.000Z";
const NUMBERS = Array.from({ length: 12 }, (_, at) => String(at + 1));

type Stores = Omit<PlanContactsDeps, "company" | "journal"> & { readonly ledger: LedgerBook };

/** `create` gives empty stores. */
function takenInContract(create: () => Promise<Stores>): void {
  it("makes one customer of each number of the books, and nothing more when it is done again", async () => {
    const stores = await create();
    const flags: unknown[] = [];
    const deps = {
      ...stores,
      company: exampleCompany(),
      journal: { info: () => undefined, flag: (...flag: unknown[]) => flags.push(flag) },
    };
    await stores.register.store(undefined, karins);
    const { accountChanges, customerChanges, ledger, relations } = stores;
    for (const number of NUMBERS) {
      const account = { ...bought(`a${number}`, number), names: [{ number, name: `Kund ${number} AB` }] };
      await ledger.store(undefined, { account, revision: 0, lookAgainOn: AT_ONCE });
    }
    const run = () => createPlanContacts(deps)(NEW_COMPANY_STATE, TUESDAY);
    await run();
    const first = await all(relations.all());
    expect(first.flatMap(({ facts }) => facts.customer.number ?? []).sort()).toEqual(
      [...NUMBERS, "1001"].sort(),
    );
    expect(first.filter(({ facts }) => facts.purchases.length === 3)).toHaveLength(NUMBERS.length);
    expect(first.every(({ placed }) => placed?.month === "2026-11")).toBe(true);
    expect([...(await all(customerChanges.changed())), ...(await all(accountChanges.changed()))]).toEqual([]);
    await run();
    expect(await all(relations.all())).toEqual(first);
    expect(flags).toEqual([]);
  });
}

describe("in memory", () => {
  takenInContract(async () => createMemory());
});

describe("in DynamoDB", () => {
  let emulated: EmulatedDynamo;
  beforeAll(async () => {
    emulated = await startEmulatedDynamo();
  });
  afterAll(() => emulated.stop());

  takenInContract(async () => createDynamoRelationStores(await emulated.fresh()));
});
