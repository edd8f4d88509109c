/**
 * The company's random keys in DynamoDB, made on first use. Two functions that make one at the same moment end with the
 * same key, because only the first put holds. Nothing secret is in a template, and rotation is a new item.
 */
import { randomBytes } from "node:crypto";
import type { Keys } from "../domain/ports.ts";
import type { Dynamo } from "./dynamodb.ts";

const BYTES = 32;

/** `random` makes the bytes of a new key. */
export function createDynamoKeys(dynamo: Dynamo, random: (bytes: number) => Uint8Array = randomBytes): Keys {
  const cached = new Map<string, Promise<Uint8Array>>();

  async function readOrMake(id: string): Promise<Uint8Array> {
    const item = await dynamo.get("keys", id);
    if (item?.["bytes"] instanceof Uint8Array) {
      return item["bytes"];
    }
    await dynamo.putNew("keys", { id, bytes: random(BYTES) });
    const made = await dynamo.get("keys", id);
    if (made?.["bytes"] instanceof Uint8Array) {
      return made["bytes"];
    }
    throw new Error(`The key "${id}" could not be made. It is tried again.`);
  }

  function key(id: string): Promise<Uint8Array> {
    const known = cached.get(id);
    if (known !== undefined) {
      return known;
    }
    const reading = readOrMake(id);
    cached.set(id, reading);
    // A key that could not be read must be asked for again.
    reading.catch(() => cached.delete(id));
    return reading;
  }

  return {
    loopMark: () => key("loop-mark:1"),
    link: () => key("link:1"),
    replyAddress: () => key("reply-address:1"),
  };
}
