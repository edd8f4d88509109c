/**
 * Judges one mail by itself: what it is, whether it makes a promise, whether it may be acknowledged, and why. Where
 * its thread stands is weighed after that (`judge-in-thread.ts`). The mail is logged whatever the outcome.
 *
 * Two mistakes are possible. Answering a machine, or somebody who never wrote, does harm at once: so every doubt about
 * the sender withholds the acknowledgement. Overlooking a person breaks a promise: so doubt never withholds that.
 * Never throws.
 */
import type { Company } from "../company.ts";
import { addressedTo, isStaffAddress, isToMany } from "./addressed-to.ts";
import type { AddressedTo } from "./addressed-to.ts";
import type { Judgement, MailKind, PromiseEffect } from "./judgement.ts";
import type { ReadMail } from "./read-mail.ts";
import { inWords } from "./reasons.ts";
import type { Reason } from "./reasons.ts";
import { authenticated } from "./receipt.ts";
import type { Receipt } from "./receipt.ts";
import { passesOnFailure } from "./signs/automatic-subjects.ts";
import { readSigns, weakSigns } from "./signs/read-signs.ts";
import { newText } from "./new-text.ts";

export interface MailToJudge {
  readonly mail: ReadMail;
  readonly receipt: Receipt;
  readonly company: Company;
  /** Whether the value of a loop mark was made with one of the company's keys. Without keys no mark is ours. */
  readonly isOwnMark?: ((mark: string) => boolean) | undefined;
  /** Whom of the company it was sent to, when the caller knows better than the mail. */
  readonly addressedTo?: AddressedTo | undefined;
}

/** The field of our own letters (`compose-letter.ts`), in lower case. */
const MARK_FIELD = "x-handslag-mark";

export function judge(toJudge: MailToJudge): Judgement {
  const { mail, receipt, company } = toJudge;
  const from = mail.sender.address;
  const isAuthenticated = from !== undefined && authenticated(receipt, mail.headers, from);
  const decide = (
    kind: MailKind,
    promise: PromiseEffect,
    reasons: readonly Reason[],
    acknowledge = false,
  ): Judgement => ({
    kind,
    promise,
    acknowledge,
    authenticated: isAuthenticated,
    reasons: reasons.map(({ code }) => code),
    because: inWords(reasons),
  });

  if (receipt.virus === "FAIL") return decide("virus", "none", [{ code: "virus-found" }]);
  if (receipt.spam === "FAIL") return decide("spam", "none", [{ code: "spam-found" }]);
  if (!mail.readable) return decide("unreadable", "none", [{ code: "unreadable" }]);
  const own = ownSigns(toJudge);
  if (own.length > 0) return decide("own", "none", own);

  const signs = readSigns(mail, receipt);
  if (signs.kind !== undefined) return decide(signs.kind, "none", signs.reasons);
  if (isAuthenticated && isStaffAddress(company, from)) {
    return decide("staff", "none", [{ code: "from-staff", fact: from }]);
  }
  const weak = weakSigns(mail, receipt);
  if (weak.kind !== undefined) {
    // Nothing else says that a machine wrote it: if it asks something, somebody had better look.
    return newText(mail.text).includes("?")
      ? decide(weak.kind, "new", [...weak.reasons, { code: "asks-something" }])
      : decide(weak.kind, "none", weak.reasons);
  }
  const { promise, reasons } = whatIsPromised(toJudge);
  const doubts = [...doubtsAboutSender(mail, receipt, isAuthenticated), ...doubtsAboutMail(mail)];
  const acknowledge = promise === "new" && reasons.length === 0 && doubts.length === 0;
  return decide(
    "customer",
    promise,
    acknowledge ? [{ code: "waits-for-us" }] : [...reasons, ...doubts],
    acknowledge,
  );
}

function ownSigns({ mail, receipt, company, isOwnMark }: MailToJudge): Reason[] {
  const marked = mail.headers.all(MARK_FIELD).some((mark) => isOwnMark?.(mark) ?? false);
  const letterAddresses = [company.ownAddress, company.loggingAddress];
  const sender = [mail.sender.address, receipt.envelopeFrom].find(
    (address) => address !== undefined && letterAddresses.includes(address),
  );
  return [
    ...(marked ? [{ code: "loop-mark" } as const] : []),
    ...(sender === undefined ? [] : [{ code: "own-letter-address", fact: sender } as const]),
  ];
}

/** What a mail of a person promises by whom it was sent to; reasons here withhold the acknowledgement. */
function whatIsPromised({ mail, company, ...given }: MailToJudge): {
  promise: PromiseEffect;
  reasons: Reason[];
} {
  switch (given.addressedTo ?? addressedTo(mail, company)) {
    case "shared":
      return { promise: "new", reasons: [] };
    case "unacknowledged":
      return { promise: "new", reasons: [{ code: "address-not-acknowledged" }] };
    case "person":
      return { promise: "silent", reasons: [{ code: "to-a-person" }] };
    case "copy":
      return { promise: "none", reasons: [{ code: "only-in-copy" }] };
    case "nowhere":
      return { promise: "new", reasons: [{ code: "not-addressed" }] };
  }
}

function doubtsAboutSender(
  { sender }: ReadMail,
  { dmarc, dmarcPolicy, spam, virus }: Receipt,
  isAuthenticated: boolean,
): Reason[] {
  const isForged = dmarc === "FAIL" && (dmarcPolicy === "reject" || dmarcPolicy === "quarantine");
  const isScanned = spam === "PASS" && virus === "PASS";
  return [
    ...(sender.is === "clear" ? [] : [{ code: `sender-${sender.is}` } as const]),
    ...(sender.is === "clear" && !isAuthenticated
      ? [{ code: "not-authenticated", fact: `DMARC ${dmarc}` } as const]
      : []),
    ...(isForged ? [{ code: "possible-spoof", fact: `DMARC policy ${dmarcPolicy}` } as const] : []),
    ...(isScanned || dmarc === "PASS"
      ? []
      : [{ code: "not-scanned", fact: `spam ${spam}, virus ${virus}` } as const]),
  ];
}

/** Why a mail of a person may not be answered by a machine, whoever wrote it. */
function doubtsAboutMail(mail: ReadMail): Reason[] {
  const suppressed = mail.headers.all("x-auto-response-suppress").find(asksForNoAnswer);
  return [
    ...(isToMany(mail)
      ? [{ code: "many-recipients", fact: `${mail.to.count + mail.cc.count} recipients` } as const]
      : []),
    ...(suppressed === undefined
      ? []
      : [{ code: "asks-for-no-answer", fact: `X-Auto-Response-Suppress: ${suppressed}` } as const]),
    ...(passesOnFailure(mail.subject) ? [{ code: "passes-on-report" } as const] : []),
    ...(mail.headers.cut ? [{ code: "header-too-large" } as const] : []),
  ];
}

/** MS-OXCMAIL §2.1.3.2.20: what the sender's program wants suppressed; reports of delivery are not our business. */
function asksForNoAnswer(value: string): boolean {
  return value
    .toLowerCase()
    .split(/[\s,;]+/)
    .some((word) => word === "all" || word === "oof" || word === "autoreply");
}
