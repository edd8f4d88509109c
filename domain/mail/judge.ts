/**
 * Judges one mail by itself: what it is, whether it makes a promise, whether it may be acknowledged, and why. Who wrote
 * it (`judge-by-standing.ts`) and where its thread stands (`judge-in-thread.ts`) is weighed after that. The mail is
 * logged whatever the outcome.
 *
 * Two mistakes are possible. Answering a machine, or somebody who never wrote, does harm at once: so every doubt about
 * the sender withholds the acknowledgement. Overlooking a person breaks a promise: so doubt never withholds that.
 * Never throws.
 */
import type { Company } from "../company.ts";
import { addressedTo, cameOnlyTo, isStaffAddress } from "./addressed-to.ts";
import type { AddressedTo } from "./addressed-to.ts";
import { domainOf, normaliseAddress } from "./address.ts";
import type { Mailbox } from "./addresses-in.ts";
import { doubtsAboutMail, doubtsAboutSender, isAnsweredUnproved } from "./judge-doubts.ts";
import { judgeSender } from "./judge-sender.ts";
import type { JudgedSender } from "./judge-sender.ts";
import type { Judgement, MailKind, PromiseEffect } from "./judgement.ts";
import { newText } from "./new-text.ts";
import type { ReadMail } from "./read-mail.ts";
import { inWords } from "./reasons.ts";
import type { Reason } from "./reasons.ts";
import type { Receipt } from "./receipt.ts";
import { withoutExcused } from "./signs/excused.ts";
import { machineFrom } from "./signs/machine-senders.ts";
import { readSigns, readSignsOfStaff, weakSigns } from "./signs/read-signs.ts";
import { saysMoreThanYesOrNo } from "./signs/reports.ts";

export interface MailToJudge {
  readonly mail: ReadMail;
  readonly receipt: Receipt;
  readonly company: Company;
  /** Whether the value of a loop mark was made with one of the company's keys. Without keys no mark is ours. */
  readonly isOwnMark?: ((mark: string) => boolean) | undefined;
  /** Whether a letter of ours has this Message-ID. */
  readonly isOwnId?: ((messageId: string) => boolean) | undefined;
  /** Whom of the company it was sent to, when the caller knows better than the mail. */
  readonly addressedTo?: AddressedTo | undefined;
  /** Subject of the mail that it answers, when it came to the reply address of that. */
  readonly answersSubject?: string | undefined;
}

/** The field of our own letters (`compose-letter.ts`), in lower case. */
const MARK_FIELD = "x-handslag-mark";

export function judge(toJudge: MailToJudge): Judgement {
  const { mail, receipt, company } = toJudge;
  const sender = judgeSender(mail, receipt, company);
  const decide = (
    kind: MailKind,
    promise: PromiseEffect,
    reasons: readonly Reason[],
    acknowledge = false,
  ): Judgement => ({
    kind,
    promise,
    acknowledge,
    authenticated: sender.isAuthenticated && sender.form === undefined,
    answerTo: writerOf(sender),
    reasons: reasons.map(({ code }) => code),
    because: inWords(reasons),
  });

  if (receipt.virus === "FAIL") return decide("virus", "none", [{ code: "virus-found" }]);
  if (receipt.spam === "FAIL") return decide("spam", "none", [{ code: "spam-found" }]);
  if (!mail.readable) return decide("unreadable", "none", [{ code: "unreadable" }]);
  const own = ownSigns(toJudge);
  if (own.length > 0) return decide("own", "none", own);

  const seen = withoutExcused(mail, sender, company);
  const from = mail.sender.address;
  if (from !== undefined && isColleagues(sender, from, company)) {
    // What a customer wrote says nothing of what answers them: programs put their words before it.
    const isSubjectTelling = !isNote(mail, company) && mail.subject !== toJudge.answersSubject;
    const signs = readSignsOfStaff(seen.mail, seen.receipt, { isSubjectTelling });
    if (signs.kind !== undefined) return decide(signs.kind, "none", signs.reasons);
    if (looksLikeForm(mail, company))
      return decide("customer", "new", [{ code: "form-not-named", fact: from }]);
    const [machine] = machineFrom(mail);
    return machine === undefined
      ? decide("staff", "none", [{ code: "from-staff", fact: from }])
      : decide(machine.kind, "none", [machine]);
  }
  const signs = readSigns(seen.mail, seen.receipt);
  if (signs.kind !== undefined) return decide(signs.kind, "none", signs.reasons);
  const weak = weakSigns(seen.mail);
  if (weak.kind !== undefined) {
    // Nothing else says that a machine wrote it: if it asks something, somebody had better look.
    return newText(mail.text).includes("?")
      ? decide(weak.kind, "new", [...weak.reasons, { code: "asks-something" }])
      : decide(weak.kind, "none", weak.reasons);
  }
  const { promise, reasons } = whatIsPromised(toJudge, sender);
  const doubts = [...doubtsAboutSender(mail, sender), ...doubtsAboutMail(mail, sender, company)];
  const isUnprovedAllowed = isAnsweredUnproved(doubts, sender, company);
  const acknowledge = promise === "new" && reasons.length === 0 && (doubts.length === 0 || isUnprovedAllowed);
  const because: Reason[] = acknowledge
    ? [{ code: "waits-for-us" }, ...(isUnprovedAllowed ? [{ code: "unproved-allowed" } as const] : [])]
    : [...reasons, ...doubts];
  return decide("customer", promise, [...because, ...wayOf(sender)], acknowledge);
}

/** Whether it is proved that somebody at the company wrote it themselves. */
function isColleagues(
  { isAuthenticated, isHidden, form }: JudgedSender,
  from: string,
  company: Company,
): boolean {
  return isAuthenticated && !isHidden && form === undefined && isStaffAddress(company, from);
}

/** Whether it is written to our own addresses alone, and answers nothing: no program does that. */
function isNote(
  { to, cc, inReplyTo }: ReadMail,
  { loggingAddress, ledgerAddress, ownAddress }: Company,
): boolean {
  const ours = [loggingAddress, ledgerAddress, ownAddress];
  const recipients = [...to.mailboxes, ...cc.mailboxes].map(({ address }) => normaliseAddress(address) ?? "");
  return (
    inReplyTo.length === 0 && recipients.length > 0 && recipients.every((address) => ours.includes(address))
  );
}

/**
 * A website's contact form that sends from an address of the company to the company, and names the writer in Reply-To:
 * taken for a colleague's mail, it would be nobody's.
 */
function looksLikeForm(mail: ReadMail, company: Company): boolean {
  const isOurs = (address: string): boolean =>
    isStaffAddress(company, address) || domainOf(address) === company.receivingDomain;
  const named = (mailboxes: readonly Mailbox[]): string[] =>
    mailboxes.map(({ address }) => normaliseAddress(address)).filter((address) => address !== undefined);
  const recipients = named([...mail.to.mailboxes, ...mail.cc.mailboxes]);
  return (
    named(mail.replyTo).some((address) => !isOurs(address)) &&
    recipients.length > 0 &&
    recipients.every(isOurs) &&
    addressedTo(mail, company) !== "person"
  );
}

/** Who wrote, unless that is in doubt or the company itself. */
function writerOf({ writer, isOwn, isHidden }: JudgedSender): string | undefined {
  return isOwn || isHidden ? undefined : writer.address;
}

/** How it came, where that is not the usual way: it speaks neither for nor against an answer. */
function wayOf({ form, forward }: JudgedSender): Reason[] {
  return [
    ...(form === undefined ? [] : [{ code: "by-contact-form", fact: form } as const]),
    ...(forward?.isProved === true ? [{ code: "passed-on", fact: forward.by } as const] : []),
  ];
}

function ownSigns({ mail, receipt, company, isOwnMark, isOwnId }: MailToJudge): Reason[] {
  const marked = mail.headers.all(MARK_FIELD).some((mark) => isOwnMark?.(mark) ?? false);
  const isOwnLetter = mail.messageId !== undefined && (isOwnId?.(mail.messageId) ?? false);
  const letterAddresses = [company.ownAddress, company.loggingAddress, company.ledgerAddress];
  const sender = [mail.sender.address, receipt.envelopeFrom].find(
    (address) => address !== undefined && letterAddresses.includes(address),
  );
  return [
    ...(marked ? [{ code: "loop-mark" } as const] : []),
    ...(isOwnLetter ? [{ code: "own-letter-id", fact: mail.messageId } as const] : []),
    ...(sender === undefined ? [] : [{ code: "own-letter-address", fact: sender } as const]),
  ];
}

interface Promised {
  readonly promise: PromiseEffect;
  /** These withhold the acknowledgement. */
  readonly reasons: readonly Reason[];
}

/** What a mail of a person promises: for an answer to our invitation nobody is told a time. */
function whatIsPromised(toJudge: MailToJudge, sender: JudgedSender): Promised {
  const promised = promisedByAddress(toJudge, sender);
  return promised.promise === "new" && saysMoreThanYesOrNo(toJudge.mail)
    ? { promise: "silent", reasons: [{ code: "calendar-reply" }, ...promised.reasons] }
    : promised;
}

function promisedByAddress(
  { mail, receipt, company, ...given }: MailToJudge,
  { forward }: JudgedSender,
): Promised {
  const passedOnBy = forward?.isProved === true ? forward.by : undefined;
  switch (given.addressedTo ?? addressedTo(mail, company, passedOnBy)) {
    case "shared":
      return { promise: "new", reasons: [] };
    case "unacknowledged":
      return { promise: "new", reasons: [{ code: "address-not-acknowledged" }] };
    case "person":
      return { promise: "silent", reasons: [{ code: "to-a-person" }] };
    case "copy":
      return { promise: "none", reasons: [{ code: "only-in-copy" }] };
    case "nowhere":
      // Nobody but staff is told of that address, and what it is for asks for no answer.
      return cameOnlyTo(company.ledgerAddress, mail, receipt, company)
        ? { promise: "none", reasons: [{ code: "to-ledger-address" }] }
        : { promise: "new", reasons: [{ code: "not-addressed" }] };
  }
}
