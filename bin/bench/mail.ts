/**
 * How many mails one core takes through the rules: read, judge, find what is new, tell the language. On the mails in
 * `events/`, beside postal-mime parsing the same mails whole. By processor time, so that a busy machine hardly matters.
 */
import { readFile, readdir } from "node:fs/promises";
import PostalMime from "postal-mime";
import { readCompany } from "../../companies/read.ts";
import type { Company } from "../../domain/company.ts";
import { judge } from "../../domain/mail/judge.ts";
import { languageOf } from "../../domain/mail/language.ts";
import { newText } from "../../domain/mail/new-text.ts";
import { readMail } from "../../domain/mail/read-mail.ts";
import type { Receipt } from "../../domain/mail/receipt.ts";
import { figure } from "./figure.ts";
import type { Part } from "./figure.ts";
import { interleaved, median } from "./rounds.ts";

const MAILS = new URL("../../events/mail/", import.meta.url);

/** All mails that often a round: long enough for the processor's clock, which ticks in milliseconds on some systems. */
const TIMES = 10;

export const measureMail: Part = async ({ company: name, rounds }) => {
  const company = readCompany(name);
  const mails = await readSampleMails();
  const measured = await interleaved(rounds, {
    pipeline: () => mailsASecond(mails, (raw) => throughTheRules(raw, company)),
    reading: () => mailsASecond(mails, readMail),
    reference: () => mailsASecond(mails, (raw) => PostalMime.parse(raw)),
  });
  const shared = {
    unit: "mails/s",
    reference: median(measured.reference),
    against: "postal-mime parses the same mails",
    samples: rounds,
  };
  return [
    figure({
      ...shared,
      name: "mail/pipeline",
      value: median(measured.pipeline),
      what: "read, judged, what is new, which language; on one core",
    }),
    figure({
      ...shared,
      name: "mail/reading",
      value: median(measured.reading),
      what: "only read: headers, text, list of attachments; on one core",
    }),
  ];
};

async function readSampleMails(): Promise<readonly Uint8Array[]> {
  const files = (await readdir(MAILS)).filter((file) => file.endsWith(".eml")).sort();
  return Promise.all(files.map((file) => readFile(new URL(file, MAILS))));
}

async function throughTheRules(raw: Uint8Array, company: Company): Promise<void> {
  const mail = await readMail(raw);
  judge({ mail, receipt: receiptFor(company), company });
  languageOf({ company, customer: undefined, text: newText(mail.text), sender: mail.sender.address });
}

/** Every check passed: the longest way through the rules. */
const receiptFor = ({ addresses }: Company): Receipt => ({
  receivedAt: "2026-11-23T08:00:00.000Z",
  envelopeFrom: undefined,
  recipients: addresses.slice(0, 1).map(({ address }) => address),
  spam: "PASS",
  virus: "PASS",
  spf: "PASS",
  dkim: "PASS",
  dmarc: "PASS",
});

async function mailsASecond(
  mails: readonly Uint8Array[],
  take: (raw: Uint8Array) => Promise<unknown>,
): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < TIMES; time += 1) for (const raw of mails) await take(raw);
  const { user, system } = process.cpuUsage(before);
  return (mails.length * TIMES) / ((user + system) / 1_000_000);
}
