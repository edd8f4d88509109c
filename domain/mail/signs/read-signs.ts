/** All signs that a mail is not from a person who waits for us, and what they make of it together. */
import type { Reason } from "../reasons.ts";
import type { ReadMail } from "../read-mail.ts";
import type { Receipt } from "../receipt.ts";
import {
  answeringHeader,
  automaticHeader,
  autoSubmitted,
  mailingList,
  precedence,
} from "./automatic-headers.ts";
import { subjectOfAnswer, subjectOfColleague, subjectOfMachine } from "./automatic-subjects.ts";
import { machineFrom, machineSender, nullSender } from "./machine-senders.ts";
import {
  calendarAnswer,
  calendarReply,
  failedRecipients,
  plainReceipt,
  proposesTime,
  report,
} from "./reports.ts";
import type { Sign, SignReader } from "./sign.ts";

/** The most telling first: where they disagree about what the mail is, the first holds. */
const SIGNS: readonly SignReader[] = [
  report,
  plainReceipt,
  failedRecipients,
  calendarReply,
  autoSubmitted,
  automaticHeader,
  mailingList,
  precedence,
  nullSender,
  machineSender,
];

/** Without those that programs for customers and campaigns leave on all that they send. */
const SIGNS_OF_STAFF: readonly SignReader[] = [
  report,
  plainReceipt,
  failedRecipients,
  calendarAnswer,
  autoSubmitted,
  answeringHeader,
  precedence,
  nullSender,
];

export interface Signs {
  /** What the mail is; undefined when nothing was found. */
  readonly kind: Sign["kind"] | undefined;
  readonly reasons: readonly Reason[];
}

export function readSigns(mail: ReadMail, receipt: Receipt): Signs {
  // A calendar sends a person's proposal in its own name.
  const readers = proposesTime(mail) ? SIGNS.filter((read) => read !== autoSubmitted) : SIGNS;
  const found = readers.flatMap((read) => read(mail, receipt));
  return { kind: kindOf(found, mail), reasons: found };
}

/**
 * Signs that a machine wrote a colleague's mail, which then answers nobody; that it was sent to many is none. The subject
 * tells nothing in a note to ourselves, whose writer may speak of a holiday, or when it is that of the customer.
 */
export function readSignsOfStaff(
  mail: ReadMail,
  receipt: Receipt,
  { isSubjectTelling }: { isSubjectTelling: boolean },
): Signs {
  const readers = isSubjectTelling ? [...SIGNS_OF_STAFF, subjectOfColleague] : SIGNS_OF_STAFF;
  const found = readers.flatMap((read) => read(mail, receipt)).filter(({ kind }) => kind !== "list");
  return { kind: kindOf(found, mail), reasons: found };
}

/** Neither proves anything by itself, but a subject and an address tell a bounce from another machine's mail. */
function kindOf(found: readonly Sign[], mail: ReadMail): Sign["kind"] | undefined {
  const all = [...found, ...machineFrom(mail), ...subjectOfMachine(mail)];
  return found.length === 0
    ? undefined
    : (all.find(({ kind }) => kind === "complaint" || kind === "bounce") ?? all[0])?.kind;
}

/** Signs that count only where no other was found and nothing shows a person. */
export function weakSigns(mail: ReadMail): Signs {
  const reasons = subjectOfAnswer(mail);
  return { kind: reasons[0]?.kind, reasons };
}
