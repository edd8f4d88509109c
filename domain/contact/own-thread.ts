/**
 * Which thread a mail belongs to. Message-IDs can be stolen, so being named in a thread is not enough: the sender must
 * be one of its addresses, or staff. A stranger with a stolen id begins a thread of their own, and learns nothing.
 */
import type { Judgement } from "../mail/judgement.ts";
import type { ReadMail } from "../mail/read-mail.ts";
import type { Thread } from "./contact.ts";

/** Message-IDs that may name the thread, the nearest first: its own (it may come late), its parent, its ancestors. */
export function idsOfThread({ messageId, inReplyTo, references }: ReadMail): string[] {
  return [
    ...new Set([...(messageId === undefined ? [] : [messageId]), ...inReplyTo, ...references.toReversed()]),
  ];
}

/** The first of the threads that the sender belongs to; undefined when the mail begins a thread. */
export function ownThread(
  threads: readonly Thread[],
  mail: ReadMail,
  { kind }: Judgement,
): Thread | undefined {
  if (kind === "staff") {
    return threads[0];
  }
  const { sender } = mail;
  return sender.is === "clear"
    ? threads.find(({ addresses }) => addresses.includes(sender.address))
    : undefined;
}
