/**
 * Tells a staff member about one promise that is about to fall due, or has: who waits, since when, what was promised,
 * why it comes to this reader, and what to do now. It holds what a stranger wrote (name, subject), so all of that is
 * cleaned, cut and plain text, and the address, which the name may try to hide, stands before the name.
 */
import type { Company, StaffMember } from "../company.ts";
import type { Caution } from "../mail/caution.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { PromiseStage } from "../promise/promise.ts";
import { millisecondsBetween, type Instant } from "../time/instant.ts";
import { cautionWords } from "./caution-words.ts";
import { firstNameOf } from "./first-name.ts";
import { LOCALES } from "./locales.ts";
import { sayReceivedAt, sayReplyBy, sayReplyByShort } from "./reply-by-words.ts";
import type { AlertTexts } from "./texts/alert/alert-texts.ts";
import { TEXTS } from "./texts/by-language.ts";
import { wrap } from "./wrap.ts";
import { asText, type WrittenLetter } from "./written-letter.ts";

const LONGEST = { name: 60, address: 254, mailSubject: 120, note: 150, link: 500, subject: 200 };

/** More than so many help nobody. */
const MOST_CAUTIONS = 4;

/** No stranger's words make the text longer than this in UTF-8, so that none can keep an alert from going out. */
export const MOST_ALERT_BYTES = 16_384;

export interface AlertInput {
  readonly company: Pick<Company, "country" | "calendar" | "mode" | "loggingAddress">;
  readonly staff: Pick<StaffMember, "name" | "language">;
  readonly stage: PromiseStage;
  /** Why it is this staff member. */
  readonly as: "owner" | "backup" | "manager";
  /** Name of whoever the promise belongs to, when that is not the reader: away, or told as well. */
  readonly owner?: string | undefined;
  /** Name of whoever was told as the one to keep it, when that is not the reader. */
  readonly asked?: string | undefined;
  /** Names of the others who are told at this stage. */
  readonly alsoTold?: readonly string[];
  /** Who waits; the address is empty when nobody can tell. `displayName` is what the sender wrote; `company` comes from the register. */
  readonly customer: {
    readonly address: string;
    readonly displayName?: string | undefined;
    readonly company?: string | undefined;
  };
  /** What staff promised, in their words; undefined when it is to be in touch. */
  readonly what?: string | undefined;
  /** Of the customer's mail. */
  readonly subject?: string | undefined;
  readonly receivedAt: Instant;
  readonly promisedAt: Instant;
  /** Whether the customer was told that time. */
  readonly told: boolean;
  /** What the reader should know before acting on the mail. */
  readonly cautions?: readonly Caution[];
  /** When the alert is handed over; from `promisedAt` on it says that the time has passed. */
  readonly saidAt: Instant;
  /** Name of the one who takes over. */
  readonly backup?: string | undefined;
  readonly lastAgreed?: string | undefined;
  /** Where staff can read the whole mail. */
  readonly link?: string | undefined;
}

/** What the parts of an alert have in common: everything cleaned. */
interface About extends AlertInput {
  readonly texts: AlertTexts;
  readonly passed: boolean;
  readonly address: string;
  /** Undefined for what staff promised to themselves. */
  readonly customerName: string | undefined;
  readonly receivedAtWords: string;
}

export function alert(input: AlertInput): WrittenLetter {
  const { staff, saidAt, receivedAt, promisedAt, stage } = input;
  const { greeting, alert: texts } = TEXTS[staff.language];
  const address = cleanLine(input.customer.address, LONGEST.address);
  const known = line(input.customer.company, LONGEST.name) ?? (address || undefined);
  const what = line(input.what, LONGEST.note)?.replace(/[.!]$/, "");
  const about: About = {
    ...input,
    texts,
    address,
    what,
    subject: line(input.subject, LONGEST.mailSubject),
    backup: line(input.backup, LONGEST.name),
    customerName: known ?? (what === undefined ? texts.somebody : undefined),
    receivedAtWords: sayReceivedAt({ ...sayingOf(input), receivedAt }),
    passed: stage !== "warning" || millisecondsBetween(promisedAt, saidAt) >= 0,
  };
  return {
    language: staff.language,
    subject: cleanLine(subjectOf(about), LONGEST.subject),
    text: asText(
      [
        greeting(firstNameOf(staff)),
        wrap(whatHappened(about)),
        ...whyYou(about).map((words) => wrap(words)),
        ...cautionsOf(about).map((caution) => wrap(cautionWords(caution, staff.language))),
        whatToDo(about)
          .map((words) => wrap(words, "• "))
          .join("\n"),
        facts(about)
          .map((fact) => wrap(fact))
          .join("\n"),
      ].filter((block) => block !== ""),
    ),
  };
}

function sayingOf({ saidAt, staff, company }: AlertInput) {
  return { saidAt, language: staff.language, timeZone: company.calendar.timeZone };
}

function subjectOf(about: About): string {
  const { texts, told, what, customerName, passed, promisedAt } = about;
  const short = sayReplyByShort({ ...sayingOf(about), promisedAt });
  if (what !== undefined) return texts.other.subject(customerName, what, short);
  const { subject, subjectAfter } = told ? texts.told : texts.untold;
  return (passed ? subjectAfter : subject)(customerName ?? texts.somebody, short);
}

function whatHappened(about: About): string {
  const { texts, told, what, customerName, subject, passed, promisedAt, stage, as } = about;
  const replyBy = (): string =>
    sayReplyBy({ ...sayingOf(about), promisedAt, companyCountry: about.company.country });
  const since = sayReceivedAt({ ...sayingOf(about), receivedAt: promisedAt });
  const toKeep = stage === "manager" && as === "owner";
  if (what !== undefined) {
    const words = { who: line(about.owner, LONGEST.name), customer: customerName, what };
    const { waiting, passed: hasPassed } = texts.other;
    if (!passed) return waiting({ ...words, replyBy: replyBy() });
    const then = toKeep && customerName !== undefined ? ` ${texts.newDateNow}` : "";
    return hasPassed({ ...words, promisedAt: since }) + then;
  }
  const story = told ? texts.told : texts.untold;
  const mail = { customer: customerName ?? texts.somebody, receivedAt: about.receivedAtWords, subject };
  if (!passed) return story.waiting({ ...mail, replyBy: replyBy() });
  const then = as === "manager" ? "" : ` ${toKeep ? texts.newDateNow : story.getInTouch}`;
  return story.passed({ ...mail, promisedAt: since }) + then;
}

/** Why the letter comes to this reader, and who else has it. */
function whyYou({ texts, as, asked = "", alsoTold = [], staff, ...about }: About): string[] {
  if (as !== "owner") return [texts.because[as](cleanLine(asked, LONGEST.name))];
  const owner = line(about.owner, LONGEST.name);
  const names = new Intl.ListFormat(LOCALES[staff.language]).format(
    alsoTold.map((name) => cleanLine(name, LONGEST.name)),
  );
  return [
    ...(owner === undefined ? [] : [texts.because.away(owner)]),
    ...(alsoTold.length === 0 ? [] : [texts.alsoTold(names, alsoTold.length > 1)]),
  ];
}

/** The gravest first; that a mail is probably forged says more than that nothing proves it. */
function cautionsOf({ cautions = [], what, address }: About): readonly Caution[] {
  const given: readonly Caution[] =
    what === undefined && address === "" && !cautions.some(({ code }) => code === "sender-unclear")
      ? [...cautions, { code: "sender-unclear" }]
      : cautions;
  const forged = given.some(({ code }) => code === "possible-spoof");
  return given.filter(({ code }) => !forged || code !== "unproven").slice(0, MOST_CAUTIONS);
}

function whatToDo({
  texts,
  what,
  passed,
  told,
  as,
  backup,
  company,
  address,
  customerName,
}: About): string[] {
  const handOver =
    as === "manager"
      ? [texts.handOverTo]
      : as === "owner" && backup !== undefined
        ? [texts.handOver(backup)]
        : [];
  if (what !== undefined) {
    return [texts.other.done, texts.other.newDate(customerName !== undefined), ...handOver];
  }
  // In copy mode Handslag sees an answer only when it gets a copy.
  const copyTo = company.mode === "copy" ? company.loggingAddress : undefined;
  const answer =
    address === ""
      ? []
      : [texts.answer({ copyTo, keeps: told && !passed, isRelayed: company.mode === "relay" })];
  return passed
    ? [...answer, texts.done, texts.newDate, ...handOver]
    : [...answer, texts.done, texts.shortOfTime(backup)];
}

function facts(about: About): string[] {
  const { texts, what, address, subject, told, passed, as } = about;
  const who = withName(address, line(about.customer.displayName, LONGEST.name));
  // While the customer still waits the first sentence names the subject, and when no time was promised.
  const isNamed = what === undefined && !(passed && told);
  return [
    said(who, what === undefined ? texts.from : texts.customer),
    said(as === "owner" || isNamed || what !== undefined ? undefined : about.receivedAtWords, texts.wrote),
    said(isNamed ? undefined : subject, texts.about),
    said(line(about.lastAgreed, LONGEST.note), texts.lastAgreed),
    said(line(about.link, LONGEST.link), texts.link),
  ].flatMap((fact) => fact ?? []);
}

/** One clean line, or undefined when nothing is left of it. */
function line(text: string | undefined, longest: number): string | undefined {
  return cleanLine(text ?? "", longest) || undefined;
}

function said(what: string | undefined, words: (what: string) => string): string | undefined {
  return what === undefined ? undefined : words(what);
}

function withName(address: string, name: string | undefined): string | undefined {
  if (address === "") return name;
  return name === undefined ? address : `${address} (${name})`;
}
