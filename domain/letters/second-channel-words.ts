/**
 * What the second channel says when a letter to staff will not arrive: who waits, until when, and to whom mail does not
 * come. Short, for a text message, and without a word of what the customer wrote: only who it is, since somebody has to
 * be called. No-break spaces would double the price of a text message (they are not in GSM 03.38).
 */
import type { Company, StaffMember } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { Language } from "./language.ts";
import { sayReceivedAt, sayReplyBy } from "./reply-by-words.ts";
import { TEXTS } from "./texts/by-language.ts";
import { secondChannelDa } from "./texts/second-channel/da.ts";
import { secondChannelEn } from "./texts/second-channel/en.ts";
import { secondChannelFi } from "./texts/second-channel/fi.ts";
import { secondChannelNb } from "./texts/second-channel/nb.ts";
import type { SecondChannelTexts } from "./texts/second-channel/second-channel-texts.ts";
import { secondChannelSv } from "./texts/second-channel/sv.ts";

const SAID: Readonly<Record<Language, SecondChannelTexts>> = {
  sv: secondChannelSv,
  da: secondChannelDa,
  fi: secondChannelFi,
  nb: secondChannelNb,
  en: secondChannelEn,
};

const LONGEST = { company: 40, name: 40, customer: 70 };

/** Why it has to be said in another way: it was lost, it arrived and was called junk, or it does not get away for now. */
export type NotArrived = "lost" | "junk" | "stuck";

export interface SecondChannelInput {
  readonly company: Pick<Company, "name" | "country" | "calendar">;
  /** Whom the letter was to reach. */
  readonly staff: Pick<StaffMember, "name" | "language">;
  readonly what: NotArrived;
  /**
   * What it was to tell of, if that is one promise which is still open; "more" for one too many to be named.
   */
  readonly promise?: Pick<GivenPromise, "kind" | "from" | "promisedAt"> | "more" | undefined;
  readonly saidAt: Instant;
}

/** Both are one line: `subject` of plain ASCII under 100 characters, `text` of some 300 at most. */
export function secondChannelWords({ company, staff, what, promise, saidAt }: SecondChannelInput): {
  readonly subject: string;
  readonly text: string;
} {
  const said = SAID[staff.language];
  const sentences = [
    ...(promise === undefined
      ? []
      : [promise === "more" ? said.more : whoWaits(promise, said, { company, staff, saidAt })]),
    said[what](cleanLine(staff.name, LONGEST.name)),
  ];
  return {
    subject: said.subject,
    text: `Handslag, ${cleanLine(company.name, LONGEST.company)}: ${sentences.join(" ")}`.replaceAll(
      "\u00a0",
      " ",
    ),
  };
}

function whoWaits(
  { kind, from, promisedAt }: Pick<GivenPromise, "kind" | "from" | "promisedAt">,
  said: SecondChannelTexts,
  { company, staff, saidAt }: Pick<SecondChannelInput, "company" | "staff" | "saidAt">,
): string {
  const { language } = staff;
  const saying = { saidAt, language, timeZone: company.calendar.timeZone };
  const passed = promisedAt <= saidAt;
  const when = passed
    ? sayReceivedAt({ ...saying, receivedAt: promisedAt })
    : sayReplyBy({ ...saying, promisedAt, companyCountry: company.country });
  const customer = cleanLine(from, LONGEST.customer) || undefined;
  return kind === "other"
    ? said.other[passed ? "passed" : "waiting"](customer, when)
    : said[passed ? "passed" : "waiting"](customer ?? TEXTS[language].alert.somebody, when);
}
