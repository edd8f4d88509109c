/**
 * `explain mail`: what becomes of mails, and why, by the same rules as the deployed functions. What is known of the
 * thread and of who wrote can be told by options; without them a mail stands alone. Whatever bytes a file holds, there
 * is an answer; a file that cannot be opened is said so, the others are still done, and the exit code is 1.
 */
import { readFile } from "node:fs/promises";
import { createMailReader } from "../../aws/mail-reader.ts";
import { referenceOf } from "../../domain/contact/reference.ts";
import { acknowledgement } from "../../domain/letters/acknowledgement.ts";
import { addressedTo } from "../../domain/mail/addressed-to.ts";
import { judgeByStanding } from "../../domain/mail/judge-by-standing.ts";
import { judgeInThread } from "../../domain/mail/judge-in-thread.ts";
import { judge } from "../../domain/mail/judge.ts";
import { languageOf } from "../../domain/mail/language.ts";
import { readText } from "../../domain/mail/new-text.ts";
import { isThanks } from "../../domain/mail/thanks.ts";
import { isOpen } from "../../domain/time/opening-hours.ts";
import { replyBy } from "../../domain/time/reply-by.ts";
import { COMMON_HELP, readArguments, UsageError } from "../command-line.ts";
import type { Command } from "../command-line.ts";
import { OPTIONS, OPTIONS_HELP, readCircumstances, receiptOf } from "./circumstances.ts";
import type { Circumstances } from "./circumstances.ts";
import { filesUnder } from "./files-under.ts";

export const command: Command = {
  summary: "what becomes of a mail, and why",
  help: `Usage: npm run -s explain -- mail PATH… [options]

  PATH              a file with a raw mail, or a folder, which is read with all folders in it
${OPTIONS_HELP}
${COMMON_HELP}

Prints for each file: file, kind, acknowledge, promise, reasons, because, authenticated (whether it is proved who
wrote), answerTo (who that is), from, subject, messageId, date, language, text (what is new), full, attachments,
damaged, replyBy (the exact sum), promisedAt (what is stored and written), and letter (the acknowledgement, or null).
Whether a cap would withhold the letter is not known here.`,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, { mayHavePositionals: true });
  if (positionals.length === 0) throw new UsageError("Say which mail to explain: a file or a folder.");
  const circumstances = await readCircumstances(values);
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

const mailReader = createMailReader();

async function explain(file: string, raw: Uint8Array, circumstances: Circumstances) {
  const { company } = circumstances;
  const mail = await mailReader.read(raw);
  const receipt = receiptOf(mail, circumstances);
  const isUnsaid = receipt.recipients.length === 0 && addressedTo(mail, company) === "nowhere";
  const alone = judge({ mail, receipt, company, addressedTo: isUnsaid ? "shared" : undefined });
  const { newText: text, frame, signature } = readText(mail.text, mail.subject);
  const at = receipt.receivedAt;
  const judgement = judgeInThread(judgeByStanding(alone, circumstances.customer), circumstances.thread, {
    at,
    isThanks: isThanks(text, { ...mail, signature }),
  });
  const { answerTo, promise } = judgement;
  const language = languageOf({ company, customer: undefined, text, frame, sender: answerTo });
  const promised =
    promise === "none" || promise === "same"
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
    authenticated: judgement.authenticated,
    answerTo: answerTo ?? null,
    from: mail.sender.address ?? mail.from[0]?.address ?? null,
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

type Explanation = Awaited<ReturnType<typeof explain>>;

function print(explanation: Explanation, json: boolean | undefined): void {
  if (json) {
    console.log(JSON.stringify(explanation));
    return;
  }
  const { file, kind, acknowledge, promise, because, from, answerTo, subject, damaged, promisedAt } =
    explanation;
  console.log(file);
  console.log(`  ${kind}; ${acknowledge ? "acknowledged" : "not acknowledged"}; promise: ${promise}`);
  console.log(`  because ${because}`);
  console.log(`  from    ${from ?? "nobody"}: ${subject === "" ? "(no subject)" : subject}`);
  if (answerTo !== null && answerTo !== from) console.log(`  wrote   ${answerTo}`);
  if (promisedAt !== null) console.log(`  by      ${promisedAt}`);
  if (damaged.length > 0) console.log(`  damaged ${damaged.join("; ")}`);
}
