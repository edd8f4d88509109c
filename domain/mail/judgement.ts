/**
 * What was decided about a mail: what it is, whether somebody must be in touch by a time (promise), and whether the
 * sender is told that time (acknowledge). Every decision carries its reasons, as stable codes and in words for staff.
 */
import { inWords } from "./reasons.ts";
import type { Reason, ReasonCode } from "./reasons.ts";

/**
 * - `customer`: a person who is not of the company (also a supplier, until staff say so);
 * - `staff`: from an address of the company, proved to be so;
 * - `automatic`: a machine: out-of-office, receipt, notification;
 * - `bounce`, `complaint`: what became of a letter of ours;
 * - `list`: a newsletter or mailing list;
 * - `spam`, `virus`: SES says so;
 * - `own`: a letter of ours that came back;
 * - `unreadable`: no mail can be seen in these bytes.
 */
export const MAIL_KINDS = [
  "customer",
  "staff",
  "automatic",
  "bounce",
  "complaint",
  "list",
  "spam",
  "virus",
  "own",
  "unreadable",
] as const;

export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * - `new`: somebody must be in touch by a time;
 * - `same`: the thread's open promise covers this mail, its deadline stays;
 * - `silent`: watched, counted apart, and never told to the customer;
 * - `none`: listed for staff, nothing is promised.
 */
export const PROMISE_EFFECTS = ["new", "same", "silent", "none"] as const;

export type PromiseEffect = (typeof PROMISE_EFFECTS)[number];

export interface Judgement {
  readonly kind: MailKind;
  readonly promise: PromiseEffect;
  readonly acknowledge: boolean;
  /** Whether it is proved that the address below wrote it (for staff: the address in From). */
  readonly authenticated: boolean;
  /**
   * Address of the person who wrote, normalised: whose customer it is, whose thread it may join, and where an
   * acknowledgement goes. From; for the company's own contact form what was typed there. Undefined when that is in
   * doubt, or when it is the company itself.
   */
  readonly answerTo: string | undefined;
  readonly reasons: readonly ReasonCode[];
  /** The reasons in words, with their facts. */
  readonly because: string;
}

/**
 * The judgement with another promise, unacknowledged, and the reason for that before all others. What was only said for
 * want of anything against it gives way.
 */
export function instead(judgement: Judgement, promise: PromiseEffect, reason: Reason): Judgement {
  const held = judgement.acknowledge ? { reasons: [], because: [] } : judgement;
  return {
    ...judgement,
    promise,
    acknowledge: false,
    reasons: [reason.code, ...held.reasons],
    because: [inWords([reason])].concat(held.because).join("; "),
  };
}
