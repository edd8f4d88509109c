/**
 * Tells a staff member about one promise that is about to fall due, or has: who waits, since when, what was promised
 * and what to do now. It holds what a stranger wrote (name, subject), so all of that is cleaned, cut and plain text,
 * and the address, which the name may try to hide, stands before the name.
 */
import type { Company, StaffMember } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";
import { millisecondsBetween, type Instant } from "../time/instant.ts";
import { firstNameOf } from "./first-name.ts";
import { sayReceivedAt, sayReplyBy, sayReplyByShort } from "./reply-by-words.ts";
import { TEXTS } from "./texts/by-language.ts";
import { wrap } from "./wrap.ts";
import { asText, type WrittenLetter } from "./written-letter.ts";

const LONGEST = { name: 60, address: 254, mailSubject: 120, note: 150, link: 500, subject: 200 };

/** No stranger's words make the text longer than this in UTF-8, so that none can keep an alert from going out. */
export const MOST_ALERT_BYTES = 8192;

export interface AlertInput {
  readonly company: Pick<Company, "country" | "calendar" | "mode" | "loggingAddress">;
  readonly staff: Pick<StaffMember, "name" | "language">;
  /** Who waits. `displayName` is what the sender wrote; `company` comes from the register. */
  readonly customer: {
    readonly address: string;
    readonly displayName?: string | undefined;
    readonly company?: string | undefined;
  };
  /** Of the customer's mail. */
  readonly subject?: string | undefined;
  readonly receivedAt: Instant;
  readonly promisedAt: Instant;
  /** Whether the customer was told that time. */
  readonly told: boolean;
  /** Whether anything proves that the mail is from the address it names. */
  readonly unproven?: boolean | undefined;
  /** When the alert is handed over; from `promisedAt` on it says that the time has passed. */
  readonly saidAt: Instant;
  /** Name of the one who takes over. */
  readonly backup?: string | undefined;
  readonly lastAgreed?: string | undefined;
  /** Where staff can read the whole mail. */
  readonly link?: string | undefined;
  /** Whether Handslag understands one word in an answer to this alert. */
  readonly answersByWord: boolean;
}

export function alert(input: AlertInput): WrittenLetter {
  const { company, staff, saidAt, receivedAt, promisedAt } = input;
  const { greeting, alert: texts } = TEXTS[staff.language];
  const saying = { saidAt, language: staff.language, timeZone: company.calendar.timeZone };

  const passed = millisecondsBetween(promisedAt, saidAt) >= 0;
  const address = cleanLine(input.customer.address, LONGEST.address);
  const customer = line(input.customer.company, LONGEST.name) ?? address;
  const subject = line(input.subject, LONGEST.mailSubject);
  const backup = line(input.backup, LONGEST.name);
  // In copy mode Handslag sees an answer only when it gets a copy.
  const copyTo = company.mode === "copy" ? company.loggingAddress : undefined;

  const happened = input.told ? texts : texts.untold;
  const whatHappened = passed
    ? happened.passed({ customer, promisedAt: sayReceivedAt({ ...saying, receivedAt: promisedAt }) })
    : happened.waiting({
        customer,
        receivedAt: sayReceivedAt({ ...saying, receivedAt }),
        subject,
        replyBy: sayReplyBy({ ...saying, promisedAt, companyCountry: company.country }),
      });
  const { done, shortOfTime } = input.answersByWord ? texts.byWord : texts.byMail;
  const whatToDo = [texts.answer({ copyTo, passed: passed || !input.told }), done, shortOfTime(backup)];
  const facts = [
    texts.from(withName(address, line(input.customer.displayName, LONGEST.name))),
    // While the customer still waits the first sentence names the subject.
    passed ? said(subject, texts.about) : undefined,
    said(line(input.lastAgreed, LONGEST.note), texts.lastAgreed),
    said(line(input.link, LONGEST.link), texts.link),
  ];

  return {
    language: staff.language,
    subject: cleanLine(
      happened.subject(customer, sayReplyByShort({ ...saying, promisedAt })),
      LONGEST.subject,
    ),
    text: asText([
      greeting(firstNameOf(staff)),
      wrap(whatHappened),
      ...(input.unproven === true ? [wrap(texts.doubt)] : []),
      whatToDo.map((what) => wrap(what, "• ")).join("\n"),
      facts.flatMap((fact) => (fact === undefined ? [] : [wrap(fact)])).join("\n"),
    ]),
  };
}

/** One clean line, or undefined when nothing is left of it. */
function line(text: string | undefined, longest: number): string | undefined {
  return cleanLine(text ?? "", longest) || undefined;
}

function said(what: string | undefined, words: (what: string) => string): string | undefined {
  return what === undefined ? undefined : words(what);
}

function withName(address: string, name: string | undefined): string {
  return name === undefined ? address : `${address} (${name})`;
}
