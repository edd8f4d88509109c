/** All signs that a mail is not from a person who waits for us, and what they make of it together. */
import type { Reason } from "../reasons.ts";
import type { ReadMail } from "../read-mail.ts";
import type { Receipt } from "../receipt.ts";
import { automaticHeader, autoSubmitted, mailingList, precedence } from "./automatic-headers.ts";
import { automaticSubject } from "./automatic-subjects.ts";
import { machineSender } from "./machine-senders.ts";
import { calendarReply, failedRecipients, report } from "./reports.ts";
import type { Sign, SignReader } from "./sign.ts";

/** The most telling first: where they disagree about what the mail is, the first holds. */
const SIGNS: readonly SignReader[] = [
  report,
  failedRecipients,
  calendarReply,
  autoSubmitted,
  automaticHeader,
  mailingList,
  precedence,
  machineSender,
];

export interface Signs {
  /** What the mail is; undefined when nothing was found. */
  readonly kind: Sign["kind"] | undefined;
  readonly reasons: readonly Reason[];
}

export function readSigns(mail: ReadMail, receipt: Receipt): Signs {
  const found = SIGNS.flatMap((read) => read(mail, receipt));
  if (found.length === 0) return { kind: undefined, reasons: [] };
  // A subject proves nothing by itself, but it tells a bounce from another machine's mail.
  const all = [...found, ...automaticSubject(mail, receipt)];
  const kind = all.find((sign) => sign.kind === "complaint" || sign.kind === "bounce")?.kind ?? all[0]?.kind;
  return { kind, reasons: found };
}

/** Signs that count only where no other was found and nothing shows a person. */
export function weakSigns(mail: ReadMail, receipt: Receipt): Signs {
  const reasons = automaticSubject(mail, receipt);
  return { kind: reasons[0]?.kind, reasons };
}
