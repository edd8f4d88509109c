/**
 * The company's random keys in DynamoDB, made on first use. Two functions that make one at the same moment end with the
 * same key, because only the first put holds. Nothing secret is in a template. Whoever rotates the key of reply addresses
 * adds an item with the next number, `reply-address:2`, and deletes the one before when nobody answers by it any more.
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

  /** A later key may be there since the last call: that costs one read. */
  async function newestFirst(name: string): Promise<readonly [Uint8Array, ...Uint8Array[]]> {
    const found: [Uint8Array, ...Uint8Array[]] = [await key(`${name}:1`)];
    for (let number = 2; ; number += 1) {
      const id = `${name}:${number}`;
      const bytes = cached.has(id) ? await cached.get(id) : (await dynamo.get("keys", id))?.["bytes"];
      if (!(bytes instanceof Uint8Array)) return found;
      cached.set(id, Promise.resolve(bytes));
      found.unshift(bytes);
    }
  }

  return {
    loopMark: () => key("loop-mark:1"),
    link: () => key("link:1"),
    replyAddresses: () => newestFirst("reply-address"),
  };
}
