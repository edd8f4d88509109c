/** A world with relations: a customer whom somebody has placed, what it bought, and what is known of it. */
import type { Customer } from "../../domain/customer/customer.ts";
import type { RelationEntry } from "../../domain/relation/relation-book.ts";
import type { Memory } from "./memory-ports.ts";
import { madeAccount } from "./payer-world.ts";
import type { World } from "./world.ts";

/** The ports by which relations are kept. */
export function relationPorts({
  relations,
  relationsState,
  customerChanges,
  accountChanges,
  promiseChanges,
}: Memory) {
  return { relations, relationsState, customerChanges, accountChanges, promiseChanges };
}

export const karins: Customer = {
  customerId: "karins",
  standing: "customer",
  addresses: ["karin@kund.example"],
  number: "1001",
  name: "Norrtulls Glas",
  owner: "sofie",
  addedAt: "2024-01-08T09:00:00.000Z",
};

/** An account with a purchase a month, the newest on 2 November 2026. */
export const bought = (accountId: string, number?: string) =>
  madeAccount(
    accountId,
    ["2026-10-02", "2026-11-02", "2026-12-02"].map((dueOn, at) => ({
      dueOn,
      number: `F${String(at)}`,
      issuedOn: ["2026-09-02", "2026-10-02", "2026-11-02"][at],
    })),
    { names: [{ name: "Norrtulls Glas", number }] },
  );

export async function relationOf(
  { memory }: Pick<World, "memory">,
  customerId: string,
): Promise<RelationEntry> {
  const entry = await memory.relations.find(customerId);
  if (entry === undefined) throw new Error(`no relation with ${customerId}`);
  return entry;
}

/** How many customers, accounts and promises have changed and were not taken in. */
export async function notTakenIn({ memory }: Pick<World, "memory">): Promise<number> {
  let count = 0;
  for (const feed of [memory.customerChanges, memory.accountChanges, memory.promiseChanges])
    for await (const _ of feed.changed()) count += 1;
  return count;
}
