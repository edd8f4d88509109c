/**
 * Why a mail of a person may not be acknowledged, although it makes a promise. Every doubt counts: an answer to
 * somebody who never wrote does harm at once. Never throws.
 */
import type { Company } from "../company.ts";
import { isToMany } from "./addressed-to.ts";
import type { JudgedSender } from "./judge-sender.ts";
import type { ReadMail } from "./read-mail.ts";
import type { Reason } from "./reasons.ts";
import { isReadAsWritten } from "./receipt.ts";
import { isDoubtfulSubject, passesOnFailure } from "./signs/automatic-subjects.ts";
import { isByOwnRule } from "./signs/excused.ts";
import { isListRole, isMachineAddress } from "./signs/machine-senders.ts";
import { bringsOnlyReport } from "./signs/reports.ts";

export function doubtsAboutSender(mail: ReadMail, sender: JudgedSender): Reason[] {
  const { form, isAuthenticated } = sender;
  return form !== undefined && isAuthenticated
    ? doubtsAboutForm(sender, form)
    : doubtsAboutFrom(mail, sender);
}

function doubtsAboutFrom(
  { sender: from, headers }: ReadMail,
  { forward, receipt, isAuthenticated, isHidden, isOwn }: JudgedSender,
): Reason[] {
  const { dmarc, dmarcPolicy, spam, virus } = receipt;
  const isForged = dmarc === "FAIL" && (dmarcPolicy === "reject" || dmarcPolicy === "quarantine");
  const isUnproved = from.is === "clear" && !isAuthenticated;
  const missing = forward?.isProved === false ? forward.because : undefined;
  const found = isReadAsWritten(headers) ? `DMARC ${dmarc}` : undefined;
  const envelopeFrom = receipt.envelopeFrom ?? "";
  return [
    ...(from.is === "clear" ? [] : [{ code: `sender-${from.is}` } as const]),
    ...(isUnproved ? [{ code: "not-authenticated", fact: found } as const] : []),
    ...(isUnproved && missing !== undefined ? [{ code: "forward-not-proved", fact: missing } as const] : []),
    ...(isUnproved && isOwn ? [{ code: "claims-to-be-own", fact: from.address } as const] : []),
    ...(isForged ? [{ code: "possible-spoof", fact: `DMARC policy ${dmarcPolicy}` } as const] : []),
    ...(isHidden ? [{ code: "group-hides-writer" } as const] : []),
    ...(isListRole(envelopeFrom) ? [{ code: "machine-address", fact: envelopeFrom } as const] : []),
    ...((spam === "PASS" && virus === "PASS") || dmarc === "PASS"
      ? []
      : [{ code: "not-scanned", fact: `spam ${spam}, virus ${virus}` } as const]),
  ];
}

/** Here the form is proved to be the company's; what was typed there is whatever somebody typed. */
function doubtsAboutForm({ writer, isOwn }: JudgedSender, form: string): Reason[] {
  if (writer.is !== "clear" || isOwn) return [{ code: "form-without-writer", fact: form }];
  return isMachineAddress(writer.address) ? [{ code: "machine-address", fact: writer.address }] : [];
}

export function doubtsAboutMail(mail: ReadMail, { form, forward }: JudgedSender, company: Company): Reason[] {
  const suppressed = mail.headers.all("x-auto-response-suppress").find(asksForNoAnswer);
  const isSuppressed = suppressed !== undefined && !company.exceptions.answerSuppressed && form === undefined;
  return [
    ...(isToMany(mail)
      ? [{ code: "many-recipients", fact: `${mail.to.count + mail.cc.count} recipients` } as const]
      : []),
    ...(isSuppressed
      ? [{ code: "asks-for-no-answer", fact: `X-Auto-Response-Suppress: ${suppressed}` } as const]
      : []),
    ...(isByOwnRule(mail, company) && forward?.isProved !== true ? [{ code: "by-own-rule" } as const] : []),
    ...(passesOnFailure(mail.subject) || bringsOnlyReport(mail)
      ? [{ code: "passes-on-report" } as const]
      : []),
    ...(isDoubtfulSubject(mail) ? [{ code: "automatic-subject", fact: mail.subject } as const] : []),
    ...(mail.headers.cut ? [{ code: "header-too-large" } as const] : []),
    ...(mail.headers.ambiguous ? [{ code: "header-ambiguous" } as const] : []),
  ];
}

/** MS-OXCMAIL §2.1.3.2.20: what the sender's program wants suppressed; reports of delivery are not our business. */
function asksForNoAnswer(value: string): boolean {
  return value
    .toLowerCase()
    .split(/[\s,;]+/)
    .some((word) => word === "all" || word === "oof" || word === "autoreply");
}

/**
 * Whether that the sender is not proved is all that speaks against an answer, and the company answers all the same.
 * Never when the owner of the domain asks for such mail to be refused.
 */
export function isAnsweredUnproved(
  doubts: readonly Reason[],
  { receipt }: JudgedSender,
  { exceptions }: Company,
): boolean {
  return (
    exceptions.answerUnproven &&
    doubts.length > 0 &&
    doubts.every(({ code }) => code === "not-authenticated") &&
    (receipt.dmarc !== "FAIL" || receipt.dmarcPolicy === "none")
  );
}
