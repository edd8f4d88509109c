/** Whether the customer has an invitation to a talk that will not be, or will be at another time or place. Pure. */
import type { Day, Instant } from "../../time/instant.ts";
import type { Talk } from "../talk.ts";

export interface WrongInvitation {
  readonly why: "moved" | "cancelled";
  /** When that was said. */
  readonly since: Instant;
  /** The last day on which the customer can still be told in time. */
  readonly until: Day;
}

export function wrongInvitation({
  agenda,
  held,
  on,
  cancelledAt,
  arrangedAt = "",
}: Talk): WrongInvitation | undefined {
  const sent = agenda?.sent;
  if (sent === undefined || sent.cancels === true || held !== undefined) return undefined;
  const { goesAt = sent.at } = sent;
  const invitedOn = sent.talkOn ?? on;
  // What rested then never went.
  if (cancelledAt !== undefined && sent.goesAt !== undefined && cancelledAt < sent.goesAt) return undefined;
  if (cancelledAt !== undefined) return { why: "cancelled", since: cancelledAt, until: invitedOn };
  const until = invitedOn < on ? invitedOn : on;
  return arrangedAt > goesAt ? { why: "moved", since: arrangedAt, until } : undefined;
}
