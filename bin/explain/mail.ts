/**
 * `explain mail`: what becomes of mails, and why, by the same rules as the deployed functions. A mail stands alone
 * here: what its thread or its customer would change is not known. Whatever bytes a file holds, there is an answer; a
 * file that cannot be opened is said so, the others are still done, and the exit code is 1.
 */
import { readFile } from "node:fs/promises";
import { createMailReader } from "../../aws/mail-reader.ts";
import { readCompany } from "../../companies/read.ts";
import type { Company } from "../../domain/company.ts";
import { referenceOf } from "../../domain/contact/reference.ts";
import { acknowledgement } from "../../domain/letters/acknowledgement.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import { addressedTo } from "../../domain/mail/addressed-to.ts";
import { judge } from "../../domain/mail/judge.ts";
import { languageOf } from "../../domain/mail/language.ts";
import { newText } from "../../domain/mail/new-text.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import { envelopeAddress, readReceipt } from "../../domain/mail/receipt.ts";
import type { Receipt } from "../../domain/mail/receipt.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { isOpen } from "../../domain/time/opening-hours.ts";
import { replyBy } from "../../domain/time/reply-by.ts";
import { COMMON_HELP, DEFAULT_COMPANY, readArguments, readInstant, UsageError } from "../command-line.ts";
import type { Command } from "../command-line.ts";
import { filesUnder } from "./files-under.ts";

export const command: Command = {
  summary: "what becomes of a mail, and why",
  help: `Usage: npm run -s explain -- mail PATH… [options]

  PATH              a file with a raw mail, or a folder, which is read with all folders in it
  --from ADDRESS    the envelope sender; '' is the null sender (default: Return-Path, or else From)
  --to ADDRESS      the envelope recipient (default: the mail counts as addressed to the company)
  --own A,B         more addresses of the company
  --receipt R       what SES found: pass (default), none, or a FILE with an SES notification or its receipt as JSON
  --at INSTANT      when it was received (default: its Date, or else now)
${COMMON_HELP}

Prints for each file: file, kind, acknowledge, promise, reasons, because, from, subject, messageId, date, language,
text (what is new), full, attachments, damaged, replyBy (the exact sum), promisedAt (what is stored and written), and
letter (the acknowledgement, or null). What a thread or a customer's settings would change is not known here.`,
  run,
};

interface Circumstances {
  readonly company: Company;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What SES found, without the verdicts of a mail that has none. */
  readonly notification: unknown;
  readonly at: Instant | undefined;
  readonly now: Instant;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      from: { type: "string" },
      to: { type: "string" },
      own: { type: "string" },
      receipt: { type: "string" },
      at: { type: "string" },
    },
    { mayHavePositionals: true },
  );
  if (positionals.length === 0) throw new UsageError("Say which mail to explain: a file or a folder.");
  const circumstances: Circumstances = {
    company: withOwn(readCompany(values.company ?? DEFAULT_COMPANY), values.own),
    from: envelopeAddress(values.from),
    to: envelopeAddress(values.to),
    notification: await readNotification(values.receipt ?? "pass"),
    at: values.at === undefined ? undefined : readInstant("--at", values.at),
    now: new Date().toISOString(),
  };

  const problems: string[] = [];
  const complain = (problem: string): void => {
    console.error(problem);
    problems.push(problem);
  };
  for await (const file of filesUnder(positionals, complain)) {
    const raw = await readFile(file).catch((error: unknown) => {
      complain(`${file}: cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (raw !== undefined) print(await explain(file, raw, circumstances), values.json);
  }
  return problems.length > 0 ? 1 : 0;
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
  const text = await readFile(option, "utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${option}: this is not JSON. --receipt takes pass, none, or an SES notification.`);
  }
}

const mailReader = createMailReader();

async function explain(file: string, raw: Uint8Array, circumstances: Circumstances) {
  const { company } = circumstances;
  const mail = await mailReader.read(raw);
  const receipt = receiptOf(mail, circumstances);
  const named = addressedTo(mail, company);
  const isUnsaid = receipt.recipients.length === 0 && named === "nowhere";
  const judgement = judge({ mail, receipt, company, addressedTo: isUnsaid ? "shared" : named });
  const text = newText(mail.text);
  const sender = mail.sender.address;
  const language = languageOf({ company, customer: undefined, text, sender });
  const at = receipt.receivedAt;
  const promised =
    judgement.promise === "none"
      ? undefined
      : replyBy(company.calendar, {
          at,
          withinMinutes: company.replyTime.usualMinutes,
          limits: company.replyTime,
        });
  const letter =
    judgement.acknowledge && promised !== undefined
      ? acknowledgement({
          company,
          language,
          promisedAt: promised.promisedAt,
          saidAt: at,
          open: isOpen(company.calendar, at),
          subject: judgement.authenticated ? mail.subject : undefined,
          reference: referenceOf(mail.messageId ?? file),
        })
      : undefined;
  return {
    file,
    kind: judgement.kind,
    acknowledge: judgement.acknowledge,
    promise: judgement.promise,
    reasons: judgement.reasons,
    because: judgement.because,
    from: sender ?? mail.from[0]?.address ?? null,
    subject: mail.subject,
    messageId: mail.messageId ?? null,
    date: mail.dateAt ?? null,
    language,
    text,
    full: mail.text,
    attachments: mail.attachments,
    damaged: mail.damaged,
    replyBy: promised?.replyBy ?? null,
    promisedAt: promised?.promisedAt ?? null,
    letter: letter?.text ?? null,
  };
}

function receiptOf(mail: ReadMail, { notification, from, to, at, now }: Circumstances): Receipt {
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

type Explanation = Awaited<ReturnType<typeof explain>>;

function print(explanation: Explanation, json: boolean | undefined): void {
  if (json) {
    console.log(JSON.stringify(explanation));
    return;
  }
  const { file, kind, acknowledge, promise, because, from, subject, damaged, promisedAt } = explanation;
  console.log(file);
  console.log(`  ${kind}; ${acknowledge ? "acknowledged" : "not acknowledged"}; promise: ${promise}`);
  console.log(`  because ${because}`);
  console.log(`  from    ${from ?? "nobody"}: ${subject === "" ? "(no subject)" : subject}`);
  if (promisedAt !== null) console.log(`  by      ${promisedAt}`);
  if (damaged.length > 0) console.log(`  damaged ${damaged.join("; ")}`);
}
