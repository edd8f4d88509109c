/**
 * The mark on every letter of ours (header `MARK_HEADER` of `domain/mail/compose-letter.ts`), by which it is recognised when it comes back: the letter's
 * id and a keyed digest of it, so that nobody can pass off their mail as ours to keep it from being acted on.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

const DIGEST_LETTERS = 22;
const SHAPE = /^([\w-]{1,128})\.([\w-]{22})$/;

export function loopMark(key: Uint8Array, letterId: string): string {
  return `${letterId}.${digest(key, letterId)}`;
}

/** The id of our letter that bears this mark; undefined when the mark is not ours. */
export function letterOfMark(key: Uint8Array, mark: string): string | undefined {
  const [, letterId, given] = SHAPE.exec(mark.trim()) ?? [];
  if (letterId === undefined || given === undefined) return undefined;
  const same = timingSafeEqual(Buffer.from(given), Buffer.from(digest(key, letterId)));
  return same ? letterId : undefined;
}

function digest(key: Uint8Array, letterId: string): string {
  return createHmac("sha256", key)
    .update(`loop-mark:${letterId}`)
    .digest("base64url")
    .slice(0, DIGEST_LETTERS);
}
