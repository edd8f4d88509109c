/** What `explain mail` is told besides the mail: how it came, what SES found, and what is known of who wrote. */
import { readFile } from "node:fs/promises";
import { readCompany } from "../../companies/read.ts";
import type { Company } from "../../domain/company.ts";
import { STANDINGS } from "../../domain/customer/standing.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import type { CustomerFacts } from "../../domain/mail/judge-by-standing.ts";
import type { ThreadFacts } from "../../domain/mail/judge-in-thread.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import { envelopeAddress, readReceipt } from "../../domain/mail/receipt.ts";
import type { Receipt } from "../../domain/mail/receipt.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { DEFAULT_COMPANY, readInstant, UsageError } from "../command-line.ts";

export const OPTIONS = {
  from: { type: "string" },
  to: { type: "string" },
  own: { type: "string" },
  receipt: { type: "string" },
  at: { type: "string" },
  standing: { type: "string" },
  "no-letters": { type: "boolean" },
  "staff-wrote": { type: "string" },
  promised: { type: "boolean" },
} as const;

export const OPTIONS_HELP = `  --from ADDRESS    the envelope sender; '' is the null sender (default: Return-Path, or else From)
  --to ADDRESS      the envelope recipient (default: the mail counts as addressed to the company)
  --own A,B         more addresses of the company
  --receipt R       what SES found: pass (default), none, or a FILE with an SES notification or its receipt as JSON
  --at INSTANT      when it was received (default: its Date, or else now)
  --standing S      what the company has said of who wrote: ${STANDINGS.join(", ")}
  --no-letters      the customer wants no automatic letters
  --staff-wrote I   staff wrote last in its thread, at this instant
  --promised        its thread has an open promise`;

export interface Circumstances {
  readonly company: Company;
  readonly customer: CustomerFacts;
  readonly thread: ThreadFacts;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What SES found, without the verdicts of a mail that has none. */
  readonly notification: unknown;
  readonly at: Instant | undefined;
  readonly now: Instant;
}

interface Values extends Partial<
  Record<"company" | Exclude<keyof typeof OPTIONS, "no-letters" | "promised">, string>
> {
  readonly "no-letters"?: boolean;
  readonly promised?: boolean;
}

export async function readCircumstances(values: Values): Promise<Circumstances> {
  const { standing = "unsorted", "staff-wrote": staffWrote } = values;
  const known = STANDINGS.find((each) => each === standing);
  if (known === undefined) throw new UsageError(`--standing: write one of ${STANDINGS.join(", ")}.`);
  return {
    company: withOwn(readCompany(values.company ?? DEFAULT_COMPANY), values.own),
    customer: { standing: known, noLetters: values["no-letters"] },
    thread: {
      hasOpenPromise: values.promised ?? false,
      lastFromStaffAt: staffWrote === undefined ? undefined : readInstant("--staff-wrote", staffWrote),
    },
    from: envelopeAddress(values.from),
    to: envelopeAddress(values.to),
    notification: await readNotification(values.receipt ?? "pass"),
    at: values.at === undefined ? undefined : readInstant("--at", values.at),
    now: new Date().toISOString(),
  };
}

/** The company with more shared addresses, acknowledged like its first ones. */
function withOwn(company: Company, own: string | undefined): Company {
  const added = (own ?? "").split(",").flatMap((written) => {
    const address = normaliseAddress(written.trim());
    if (address === undefined && written.trim() !== "") {
      throw new UsageError(`--own: "${written.trim()}" is no mail address.`);
    }
    return address === undefined ? [] : [{ address, acknowledged: true, owner: company.fallbackOwner }];
  });
  return { ...company, addresses: [...company.addresses, ...added] };
}

const PASS = { status: "PASS" };
const ALL_PASS = {
  spamVerdict: PASS,
  virusVerdict: PASS,
  spfVerdict: PASS,
  dkimVerdict: PASS,
  dmarcVerdict: PASS,
};

async function readNotification(option: string): Promise<unknown> {
  if (option === "pass") return ALL_PASS;
  if (option === "none") return {};
  const found = receiptIn(await contentOf(option));
  if (found === undefined) {
    throw new Error(`${option}: there is no SES receipt in it. ${RECEIPT_HELP}`);
  }
  return found;
}

const RECEIPT_HELP =
  "--receipt takes pass, none, or a file with an SES notification, its receipt, or an event that carries one, as JSON.";

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--receipt: "${file}" cannot be read (${why}). ${RECEIPT_HELP}`);
  }
}

/** A notification or a receipt, also inside the envelopes of SNS and SQS; undefined when there is none. */
function receiptIn(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { Records, Message, receipt, ...own } = (value ?? {}) as Record<string, unknown>;
  if (Array.isArray(Records)) return receiptIn(String((Records[0] as { body?: unknown } | undefined)?.body));
  if (typeof Message === "string") return receiptIn(Message);
  const isReceipt = Object.keys(own).some((name) => name.endsWith("Verdict"));
  return receipt !== undefined || isReceipt ? value : undefined;
}

export function receiptOf(mail: ReadMail, { notification, from, to, at, now }: Circumstances): Receipt {
  const read = readReceipt(notification, plausible(mail.dateAt, now));
  return {
    ...read,
    receivedAt: at ?? read.receivedAt,
    envelopeFrom: from ?? read.envelopeFrom ?? mail.returnPath ?? mail.sender.address,
    recipients: to === undefined ? read.recipients : [to],
  };
}

const EARLIEST = "1970-01-01T00:00:00.000Z";

/** A Date in the future, or before there was mail, is as good as none. */
function plausible(date: Instant | undefined, now: Instant): Instant {
  return date !== undefined && EARLIEST < date && date <= now ? date : now;
}
