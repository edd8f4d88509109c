/**
 * What changed and was not taken into relations yet, in DynamoDB: an item that changed carries a mark, and the sparse index
 * `byChange` names those that do. The mark is set by the very write that changes the item, and goes only if nothing has
 * changed since it was read. What fails is thrown; what is marked stays so.
 */
import type { ChangeFeed } from "../domain/relation/relation-book.ts";
import type { TableName } from "./contract.ts";
import type { Change, Dynamo, Item } from "./dynamodb.ts";

/** What a write adds that changes an item. */
export const CHANGED = { changed: "changed" } as const;

/** As many as are read at once: accounts of the ledger are large. */
const PAGE = 25;

export interface Marked<T> {
  readonly table: TableName & ("customers" | "ledger" | "promises");
  readonly toThing: (item: Item) => T | undefined;
  /** Which item it is, and what holds of it while nothing has changed it. */
  readonly asRead: (thing: T) => { readonly id: string } & Pick<Change, "condition" | "values">;
}

export function createDynamoChanges<T>(dynamo: Dynamo, { table, toThing, asRead }: Marked<T>): ChangeFeed<T> {
  async function read(ids: readonly string[]): Promise<T[]> {
    const items = await dynamo.getAll(table, ids);
    return items.filter(({ changed }) => changed !== undefined).flatMap((item) => toThing(item) ?? []);
  }
  return {
    changed: async function* () {
      let page: string[] = [];
      for await (const { id } of dynamo.query({
        table,
        index: "byChange",
        partition: ["changed", CHANGED.changed],
      })) {
        page.push(String(id));
        if (page.length < PAGE) continue;
        yield* await read(page);
        page = [];
      }
      yield* await read(page);
    },
    takenIn: async (thing) => {
      const { id, ...asItWas } = asRead(thing);
      await dynamo.change(table, id, { remove: ["changed"], ...asItWas });
    },
  };
}
