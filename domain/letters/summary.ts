/**
 * Tells a staff member in one letter of all who wait for them, when so much came in that an alert about each, or an
 * acknowledgement of each, would be too much of a good thing. It counts mails and senders, since a thousand mails may be
 * one person, and how many nothing proves the sender of; and names the few that are most urgent, those first whose sender
 * is proved. Strangers' words in it are cleaned and cut.
 */
import type { Company, StaffMember } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { Instant } from "../time/instant.ts";
import { firstNameOf } from "./first-name.ts";
import { sayReplyByShort } from "./reply-by-words.ts";
import { TEXTS } from "./texts/by-language.ts";
import { wrap } from "./wrap.ts";
import { asText, type WrittenLetter } from "./written-letter.ts";

const MOST_ROWS = 8;
const LONGEST = { address: 80, mailSubject: 60, subject: 200 };

/** No stranger's words make the text longer than this in UTF-8, so that none can keep a summary from going out. */
export const MOST_SUMMARY_BYTES = 16_384;

export interface SummaryInput {
  readonly company: Pick<Company, "calendar" | "mode" | "loggingAddress">;
  readonly staff: Pick<StaffMember, "name" | "language">;
  /** What waits, a row for each mail that was promised an answer; at least one. Equal deadlines stay in this order. */
  readonly waiting: readonly {
    readonly from: string;
    readonly subject: string;
    readonly promisedAt: Instant;
    /** Nothing proves that it is from that address. */
    readonly unproven?: boolean | undefined;
  }[];
  /** Whether there are more than were read. */
  readonly andMore: boolean;
  /** When the summary is handed over. */
  readonly saidAt: Instant;
}

type Waiting = SummaryInput["waiting"][number];

const earliestFirst = (one: Waiting, other: Waiting): number =>
  Date.parse(one.promisedAt) - Date.parse(other.promisedAt);

export function summary({ company, staff, waiting, andMore, saidAt }: SummaryInput): WrittenLetter {
  const { language } = staff;
  const { greeting, summary: texts } = TEXTS[language];
  const count = texts.count(waiting.length, new Set(waiting.map(({ from }) => from)).size, andMore);
  const copyTo = company.mode === "copy" ? company.loggingAddress : undefined;
  const unproven = waiting.filter((each) => each.unproven === true);
  const proven = waiting.filter((each) => each.unproven !== true);
  const rows = [proven, unproven]
    .flatMap((those) => those.toSorted(earliestFirst))
    .slice(0, MOST_ROWS)
    .map(({ from, subject, promisedAt }) => {
      const said = sayReplyByShort({ promisedAt, saidAt, language, timeZone: company.calendar.timeZone });
      const about = cleanLine(subject, LONGEST.mailSubject) || undefined;
      return wrap(texts.row(cleanLine(from, LONGEST.address), about, said), "• ");
    });
  return {
    language,
    subject: cleanLine(texts.subject(count), LONGEST.subject),
    text: asText([
      greeting(firstNameOf(staff)),
      wrap(texts.waiting(count)),
      wrap(texts.why),
      ...(unproven.length > 0 ? [wrap(texts.unproven(unproven.length, waiting.length))] : []),
      [texts.mostUrgent, ...rows].join("\n"),
      wrap(texts.answer(copyTo)),
      wrap(texts.notPeople),
    ]),
  };
}
