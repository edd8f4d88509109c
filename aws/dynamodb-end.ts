/**
 * Items that end by time: DynamoDB deletes them some days after the second that they name (developer guide, "Using time
 * to live"). Until then they are still read, which does no harm.
 */
import type { Instant } from "../domain/time/instant.ts";
import { ITEM_ENDS_BY } from "./contract.ts";
import type { Item, Write } from "./dynamodb.ts";

/** What an item that may be forgotten at that moment holds besides. */
export const endAttribute = (forgetAt: Instant): Item => ({
  [ITEM_ENDS_BY]: Math.ceil(Date.parse(forgetAt) / 1000),
});

/** The same write, with the moment from which its item may be forgotten. */
export function endingAt(write: Write, forgetAt: Instant): Write {
  const end = endAttribute(forgetAt);
  if ("putNew" in write) {
    return { ...write, putNew: { ...write.putNew, ...end } };
  }
  return "change" in write
    ? { ...write, change: { ...write.change, set: { ...write.change.set, ...end } } }
    : write;
}

/** What was stored, without that moment. */
export function withoutEnd(item: Item): Item {
  const { [ITEM_ENDS_BY]: _end, ...rest } = item;
  return rest;
}
