/**
 * What SES found when it received a mail. It comes only from the `receipt` object of SES's notification: header fields
 * inside the mail that look like verdicts can be forged by anybody. What is missing or odd in a notification counts as
 * no verdict, never as a good one. Never throws.
 *
 * Shape: https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
import { domainOf, normaliseAddress } from "./address.ts";
import type { Headers } from "./read-headers.ts";
import { toInstant } from "../time/instant.ts";
import type { Instant } from "../time/instant.ts";

/** As SES writes it; `NONE` when the notification does not say. */
export const VERDICTS = ["PASS", "FAIL", "GRAY", "PROCESSING_FAILED", "NONE"] as const;

export type Verdict = (typeof VERDICTS)[number];

export interface Receipt {
  readonly receivedAt: Instant;
  /** The envelope sender (RFC 5321 MAIL FROM), lower case: "" is the null sender, undefined when nobody said. */
  readonly envelopeFrom: string | undefined;
  /** Envelope recipients, which are addresses of the company, lower case. */
  readonly recipients: readonly string[];
  /** What SES read as From, normalised: the verdicts speak of that. Undefined when the notification does not say. */
  readonly headerFrom?: string | undefined;
  readonly spam: Verdict;
  readonly virus: Verdict;
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
  /** What the domain in From asks for when DMARC fails. SES names it only then. */
  readonly dmarcPolicy?: "none" | "quarantine" | "reject" | undefined;
}

/**
 * Reads a notification of SES's (`{ mail, receipt }`), or its `receipt` alone. `receivedAt` stands in where the
 * notification does not say when.
 */
export function readReceipt(notification: unknown, receivedAt: Instant): Receipt {
  const whole = object(notification);
  const receipt = "receipt" in whole ? object(whole["receipt"]) : whole;
  const mail = object(whole["mail"]);
  const verdict = (name: string): Verdict => {
    const status = object(receipt[name])["status"];
    return VERDICTS.find((known) => known === status) ?? "NONE";
  };
  const policy = String(receipt["dmarcPolicy"]).toLowerCase();
  const recipients: unknown = receipt["recipients"];
  return {
    // `receipt.timestamp` is when the rule acted, which may be hours later: SES tries for four.
    receivedAt: instant(mail["timestamp"]) ?? instant(receipt["timestamp"]) ?? receivedAt,
    envelopeFrom: envelopeAddress(mail["source"]),
    recipients: Array.isArray(recipients) ? recipients.map((each) => String(each).toLowerCase()) : [],
    headerFrom: headerFrom(object(mail["commonHeaders"])["from"]),
    spam: verdict("spamVerdict"),
    virus: verdict("virusVerdict"),
    spf: verdict("spfVerdict"),
    dkim: verdict("dkimVerdict"),
    dmarc: verdict("dmarcVerdict"),
    dmarcPolicy: (["none", "quarantine", "reject"] as const).find((known) => known === policy),
  };
}

/** An address behind anything that is none: names come decoded, and may hold commas and quotes. */
const LAST_ADDRESS = /([^\s<>"(),:;]+@[^\s<>"(),:;]+)>?\s*$/;

/** "" for a From that is no single address: then no address is the one that SES saw. */
function headerFrom(values: unknown): string | undefined {
  if (!Array.isArray(values)) return undefined;
  const [only, ...others] = values.map((value) => LAST_ADDRESS.exec(String(value).slice(-400))?.[1]);
  return others.length > 0 || only === undefined ? "" : (normaliseAddress(only) ?? "");
}

/** `<a@b.example>`, `a@b.example`, or the null sender `<>` and "". */
export function envelopeAddress(value: unknown): string | undefined {
  return typeof value === "string" ? value.trim().replace(/^<|>$/g, "").trim().toLowerCase() : undefined;
}

/**
 * Whether the mail is really from `from` (normalised): DMARC passed; or the domain has no policy (GRAY), and SPF or
 * DKIM proves it for a domain aligned with From's. A failed DMARC never is, whatever the policy says; nor is a mail in
 * whose header SES may have seen another sender, or other signatures, than we do.
 */
export function authenticated(receipt: Receipt, headers: Headers, from: string): boolean {
  if (!isReadAsWritten(headers)) return false;
  if (receipt.dmarc === "PASS") return true;
  if (receipt.dmarc !== "GRAY") return false;
  const domain = domainOf(from);
  const envelope = normaliseAddress(receipt.envelopeFrom ?? "");
  if (receipt.spf === "PASS" && envelope !== undefined && isAligned(domainOf(envelope), domain)) return true;
  // SES says that a signature holds, not which one: so all of them must be aligned.
  const signedBy = headers.all("dkim-signature").map(signingDomain);
  return receipt.dkim === "PASS" && signedBy.length > 0 && signedBy.every((each) => isAligned(each, domain));
}

/** Whether every reader finds the same fields in it: nothing was left out, nothing can be read in two ways. */
export function isReadAsWritten({ cut, ambiguous }: Headers): boolean {
  return !cut && !ambiguous;
}

/**
 * The `d=` tag, lower case; "" when there is not exactly one. A tag list (RFC 6376 §3.2) has neither comments nor
 * quotes, and the names of its tags are told apart by case: `D=` is another tag, and a reason for doubt.
 */
function signingDomain(signature: string): string {
  const tags = signature.split(";").map((tag) => /^[ \t]*(d)[ \t]*=(.*)$/i.exec(tag));
  const [tag, ...more] = tags.filter((found) => found !== null);
  const domain = tag?.[1] === "d" && more.length === 0 ? (tag[2] ?? "").trim().toLowerCase() : "";
  return /^[a-z0-9.-]+$/.test(domain) ? domain : "";
}

/**
 * The same domain, or one within the other. Stricter than DMARC's relaxed alignment (RFC 7489 §3.1), which needs a
 * list of public suffixes: two neighbours under one domain are not aligned here.
 */
export function isAligned(one: string, other: string): boolean {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  return longer === shorter ? shorter !== "" : shorter.includes(".") && longer.endsWith(`.${shorter}`);
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function instant(value: unknown): Instant | undefined {
  if (typeof value !== "string" || Number.isNaN(Date.parse(value))) return undefined;
  return toInstant(value);
}
