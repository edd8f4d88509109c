/**
 * What each alarm means for people, in words, and where the runbook says what to do. Whoever adds a queue, a function
 * or a flag has to say so here, or the types do not fit.
 */
import type { FunctionName, METRICS } from "../aws/contract.ts";
import type { QueueName } from "./constructs/work-queues.ts";

/** Sections of `docs/runbook.md`: what to do, one for all alarms that ask for the same. */
export type RunbookSection =
  | "dead-letters"
  | "function-errors"
  | "sweep-not-running"
  | "mail-waiting"
  | "mail-not-stored"
  | "bounces"
  | "complaints"
  | "quarantined-mail"
  | "failed-letter"
  | "delayed-letter"
  | "unclear-letter"
  | "failed-item"
  | "cap-reached"
  | "page-flood"
  | "claimed-staff";

export interface Impact {
  /** Who is worse off, and how, until somebody acts. A sentence or two. */
  readonly means: string;
  readonly runbook: RunbookSection;
}

/** When messages of a queue have failed for good. */
export const DEAD_LETTERS: Readonly<Record<QueueName, string>> = {
  incoming:
    "A customer's mail came in and could not be read: it is stored, but nobody was told and nothing was promised.",
  letters:
    "A letter was not sent: a customer waits for an acknowledgement, or a staff member was not alerted.",
  deliveries: "What became of a letter is not known: it may have bounced, and the customer heard nothing.",
  deadlines:
    "A promise falls due and its owner was not warned: the customer may wait past the promised time.",
  "reply-times":
    "Promised times are still those learned earlier: customers may be promised a time that is not kept.",
  payers: "Nobody looked at who pays how: a customer who has begun to pay late is told of later.",
  contacts:
    "Nobody planned whom to be in touch with: the morning letters name no customers to contact, and some may be forgotten.",
  talks: "Nobody looked at which yearly talks are due: their owners are told later.",
  mornings: "Staff got no morning letter: what is promised for today may be overlooked.",
  imports: "A ledger file was handed in and could not be read: who pays slowly is judged without it.",
  sweep:
    "Nobody looks for what was missed: mails, letters and promises that fell through stay where they fell.",
};

/** When a function keeps failing. */
export const FUNCTION_ERRORS: Readonly<Record<FunctionName, string>> = {
  "receive-mail": "Mails come in and are not read: customers get no acknowledgement until this is mended.",
  "send-letter": "Letters are not sent: customers and staff wait for them until this is mended.",
  "record-delivery": "Nobody learns which letters bounced or were delivered until this is mended.",
  "watch-promises": "Owners are not warned of promises that fall due until this is mended.",
  "learn-reply-time":
    "Promised times are still those learned earlier: customers may be promised a time that is not kept.",
  "flag-slow-payers":
    "Nobody is told of customers who begin to pay late, nor asked for files, until this is mended.",
  "plan-contacts":
    "Morning letters name no customers to contact until this is mended: some may feel forgotten.",
  "plan-talks": "Nobody is told of yearly talks that fall due until this is mended.",
  "staff-page":
    "Staff cannot open what their letters link to until this is mended; answering a letter by a word still works.",
  "write-morning-letters": "Staff get no morning letter until this is mended: promises may be overlooked.",
  "import-ledger":
    "Ledger files are not read until this is mended: who pays slowly is judged by older ones, or not at all.",
  sweep: "What was missed is not found until this is mended: a mail or letter may wait unnoticed.",
};

type Flag = (typeof METRICS)["names"][number];

/** When a function flags something that a person should look at, and which functions do. */
export const FLAGS: Readonly<Record<Flag, Impact & { readonly from: readonly FunctionName[] }>> = {
  QuarantinedMail: {
    means:
      "A mail cannot be read, carries a virus or was never brought to the log: its sender gets no answer unless a person reads it.",
    runbook: "quarantined-mail",
    from: ["receive-mail", "sweep"],
  },
  FailedLetter: {
    means:
      "A letter will not arrive: a customer was not told when to expect an answer, or staff were not alerted.",
    runbook: "failed-letter",
    from: ["send-letter", "record-delivery", "sweep"],
  },
  DelayedLetter: {
    means:
      "Letters wait, since SES does not take them for now: customers are not told when to expect an answer, and staff are alerted by the second channel only.",
    runbook: "delayed-letter",
    from: ["send-letter"],
  },
  UnclearLetter: {
    means: "Nobody knows whether a letter went out. It is not sent twice: the customer may have got none.",
    runbook: "unclear-letter",
    from: ["send-letter", "sweep"],
  },
  FailedItem: {
    means:
      "One letter, promise, mail, payer or relation could not be looked after: a customer or an owner may wait for it.",
    runbook: "failed-item",
    from: ["sweep", "flag-slow-payers", "plan-contacts", "plan-talks"],
  },
  CapReached: {
    means:
      "So many mails came in that letters are held back: some customers are not told when to expect an answer, and staff get a summary instead of alerts.",
    runbook: "cap-reached",
    from: ["send-letter", "watch-promises"],
  },
  ClaimedStaff: {
    means:
      "Somebody wrote as if they were one of the staff, or used the id of a letter, or a reply address, that only staff got. Nothing was done at their word; a colleague may be deceived by the same person.",
    runbook: "claimed-staff",
    from: ["receive-mail"],
  },
};
