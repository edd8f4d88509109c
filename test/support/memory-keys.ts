/** The company's keys in memory, always the same ones. */
import type { Keys } from "../../domain/ports.ts";

export interface MemoryKeys {
  readonly keys: Keys;
  /** The keys of reply addresses, the newest first: a test rotates them. */
  readonly replyKeys: [Uint8Array, ...Uint8Array[]];
}

export function createMemoryKeys(): MemoryKeys {
  const key = (each: number): Uint8Array => new Uint8Array(32).fill(each);
  const replyKeys: MemoryKeys["replyKeys"] = [key(9)];
  return {
    keys: {
      loopMark: async () => key(7),
      link: async () => key(8),
      replyAddresses: async () => [...replyKeys],
    },
    replyKeys,
  };
}
