/**
 * The addresses of pages that only their reader should open: which thing the page shows, to whom, and until when, with a
 * keyed digest that nobody else can make. Whoever has the address can act as its reader, so it goes into letters to that
 * reader alone, ends after some days, and opening it changes nothing.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { type Instant, plusMilliseconds, toInstant } from "../time/instant.ts";

/** What the page shows. */
export type LinkTo =
  | { readonly is: "promise"; readonly promiseId: string }
  | { readonly is: "contact"; readonly contactId: string }
  /** How a customer pays. */
  | { readonly is: "payer"; readonly accountId: string }
  /** When to be in touch with a customer, and the yearly talks. */
  | { readonly is: "relation"; readonly customerId: string }
  /** What a colleague who leaves hands over. */
  | { readonly is: "leaving"; readonly who: string }
  /** All that the morning letter tells of, and what it had no room for. */
  | { readonly is: "morning"; readonly letterId: string };

export interface Link {
  readonly to: LinkTo;
  /** Id of the staff member. */
  readonly staffId: string;
  /** From then on it opens nothing. */
  readonly endsAt: Instant;
}

const DAY = 24 * 60 * 60 * 1000;

/** Longer than any promise is told ahead, and than most are late. */
const LASTS = 14 * DAY;

const DIGEST_LETTERS = 22;
const LONGEST_TOKEN = 600;
const SHAPE = /^([\w-]{4,560})\.([\w-]{22})$/;

/** A link that is given out now. */
export function linkFrom(to: LinkTo, staffId: string, now: Instant): Link {
  return { to, staffId, endsAt: plusMilliseconds(now, LASTS) };
}

/** The link as the last part of an address: letters, digits, "-", "_" and one dot. `key` is at least 32 bytes. */
export function tokenOf(key: Uint8Array, { to, staffId, endsAt }: Link): string {
  const said = Buffer.from(
    JSON.stringify([...written(to), staffId, Math.ceil(Date.parse(endsAt) / 1000)]),
  ).toString("base64url");
  return `${said}.${digest(key, "link", said)}`;
}

/** How every token begins: the letters that say what its page shows, which hold for all of that kind. */
export const TOKENS_BEGIN: readonly string[] = (["p", "c", "m", "y", "r", "l"] as const).map((is) =>
  Buffer.from(`["${is}","`).toString("base64url"),
);

/**
 * What the token opens; `ended` when its time has passed, undefined when it was not made with this key. A link that opens
 * nothing is best answered alike, whatever the reason.
 */
export function linkOf(key: Uint8Array, token: string, now: Instant): Link | "ended" | undefined {
  const [, said, given] = token.length <= LONGEST_TOKEN ? (SHAPE.exec(token) ?? []) : [];
  if (said === undefined || given === undefined || !isSame(given, digest(key, "link", said)))
    return undefined;
  // Only we can have written what the digest covers: its shape is known.
  const [is, id, staffId, endsAtSecond] = JSON.parse(Buffer.from(said, "base64url").toString()) as [
    Kind,
    string,
    string,
    number,
  ];
  const endsAt = toInstant(endsAtSecond * 1000);
  return now >= endsAt ? "ended" : { to: read(is, id), staffId, endsAt };
}

type Kind = "p" | "c" | "m" | "y" | "r" | "l";

function written(to: LinkTo): readonly [Kind, string] {
  switch (to.is) {
    case "promise":
      return ["p", to.promiseId];
    case "contact":
      return ["c", to.contactId];
    case "morning":
      return ["m", to.letterId];
    case "payer":
      return ["y", to.accountId];
    case "relation":
      return ["r", to.customerId];
    case "leaving":
      return ["l", to.who];
  }
}

function read(is: Kind, id: string): LinkTo {
  if (is === "y") return { is: "payer", accountId: id };
  if (is === "r") return { is: "relation", customerId: id };
  if (is === "l") return { is: "leaving", who: id };
  if (is === "p") return { is: "promise", promiseId: id };
  return is === "c" ? { is: "contact", contactId: id } : { is: "morning", letterId: id };
}

/** How long a question that a page asks can be answered. */
const QUESTION_LASTS = 60 * 60 * 1000;

/**
 * What a page gives along with a question, and wants back with the answer: that it asked just this, for this link, within
 * the hour. A program that only posts what it finds in a page has none for what it posts.
 */
export function questionMark(key: Uint8Array, token: string, question: string, askedAt: Instant): string {
  return `${askedAt}.${digest(key, "question", JSON.stringify([token, question, askedAt]))}`;
}

export function isAnswerTo(
  key: Uint8Array,
  { token, question, mark, now }: { token: string; question: string; mark: string; now: Instant },
): boolean {
  const [, askedAt = "", given = ""] = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)\.([\w-]{22})$/.exec(mark) ?? [];
  return (
    isSame(given, digest(key, "question", JSON.stringify([token, question, askedAt]))) &&
    now < plusMilliseconds(askedAt, QUESTION_LASTS)
  );
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function digest(key: Uint8Array, purpose: string, what: string): string {
  return createHmac("sha256", key).update(`${purpose}:${what}`).digest("base64url").slice(0, DIGEST_LETTERS);
}
