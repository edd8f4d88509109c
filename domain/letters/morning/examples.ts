/**
 * The examples of what may be answered, made from the very lines of the letter: "1 done · 4 later Friday". Each section
 * has the words that fit it; no word stands there twice, nor one about the customer where nobody knows who wrote. Pure.
 */
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { ExampleWords } from "../texts/morning/texts.ts";
import type { MorningLine, SectionName } from "./morning-letter.ts";

const MOST_EXAMPLES = 4;

/** `decide`: an example of a decision about a customer who needs one; `booked`: that a time is agreed. */
type Words = ExampleWords & { readonly decide: string; readonly booked: string };

type Word = Exclude<keyof Words, "laterFriday" | "laterMonday"> | "later";

const PROMISED: readonly Word[] = ["done", "later", "handOver"];

const WORDS: Readonly<Record<SectionName, readonly Word[]>> = {
  "promised-today": PROMISED,
  overdue: PROMISED,
  waiting: PROMISED,
  "failed-letter": ["open"],
  contacts: ["later", "done"],
  talks: ["booked", "later"],
  hints: ["done", "later"],
  payments: ["disputed"],
  "came-in": ["notACustomer", "open"],
  unsorted: ["customer", "notACustomer"],
  thanks: ["open"],
  "proposed-owner": ["mine"],
  spam: ["open"],
};

const DECIDES: readonly Word[] = ["decide", "disputed"];

/** They need somebody who could be a customer. */
const ABOUT_THE_CUSTOMER: ReadonlySet<Word> = new Set<Word>(["customer", "notACustomer", "mine"]);

interface Told {
  readonly words: Words;
  readonly today: Day;
  /** Of today: 0 is Monday. */
  readonly weekday: number;
  /** Numbers of lines that need no word. */
  readonly done: ReadonlySet<number>;
}

export function examplesFor(lines: readonly MorningLine[], { words, today, weekday, done }: Told): string[] {
  const isBeforeFriday = weekday < FRIDAY;
  const later = isBeforeFriday ? words.laterFriday : words.laterMonday;
  const laterOn = plusDays(today, (isBeforeFriday ? FRIDAY : NEXT_MONDAY) - weekday);
  const used = new Set<Word>();
  return lines
    .flatMap(({ section, about, payer, talk, hint }, index) => {
      const isKnown = about.customerId !== undefined;
      // What has a last day would not come again after it.
      const canWait = hint?.untilOn === undefined || laterOn <= hint.untilOn;
      const fits = (each: Word): boolean =>
        !used.has(each) && (isKnown || !ABOUT_THE_CUSTOMER.has(each)) && (canWait || each !== "later");
      // A manager is only told of it; one that has passed is closed with minutes.
      const isToBook = talk === undefined || (talk.as === "owner" && talk.state !== "to-close");
      const word =
        done.has(index + 1) || !isToBook
          ? undefined
          : (payer?.decision === "open" ? DECIDES : WORDS[section]).find(fits);
      if (word === undefined) return [];
      used.add(word);
      return [`${index + 1} ${word === "later" ? later : words[word]}`];
    })
    .slice(0, MOST_EXAMPLES);
}

const FRIDAY = 4;
const NEXT_MONDAY = 7;
