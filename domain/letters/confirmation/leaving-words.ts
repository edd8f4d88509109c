/** That a colleague leaves, or stays after all, and what there is to hand over: a line a list. Names are cleaned and cut. */
import type { Ask } from "../../action/ask.ts";
import type { LeavingFacts } from "../../action/order.ts";
import {
  type CustomerToHandOver,
  type InShort,
  type PromiseToHandOver,
  type Short,
  TO_HAND_OVER,
} from "../../leaving/hand-over-list.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { comingDayWords, dayWords } from "../../payment/money-words.ts";
import { classWords } from "../../relation/reason-words.ts";
import type { Language } from "../language.ts";
import { plusDays } from "../../time/day.ts";
import { dayAt } from "../../time/wall-clock.ts";
import { LEAVING_TEXTS } from "../texts/leaving/by-language.ts";
import type { Saying } from "./saying.ts";

type Telling = Pick<Saying, "company" | "language">;

const LONGEST = { name: 60, what: 80 };

export const isLeaving = (does: Ask["does"]): does is "leaves" | "stays" =>
  does === "leaves" || does === "stays";

export function leavingWords(leaving: LeavingFacts | undefined, language: Language): string {
  const { name, lastOn, to } = leaving ?? { name: "" };
  const texts = LEAVING_TEXTS[language];
  return lastOn === undefined || to === undefined
    ? texts.stays(short(name))
    : texts.leaves({ name: short(name), lastOn: dayWords(lastOn, language), to: short(to) });
}

/** What there is to hand over, and what is left to do; nothing of who stays. */
export function leavingLines(leaving: LeavingFacts | undefined, saying: Telling): string[] {
  if (leaving?.list === undefined) return [];
  const texts = LEAVING_TEXTS[saying.language];
  const lists = listLines(leaving.list, saying).map(({ heading, rows }) => `${heading}: ${rows.join("; ")}.`);
  const { name, lastOn } = leaving;
  const fromOn = lastOn === undefined || leaving.isSoon !== true ? undefined : plusDays(lastOn, 1);
  return [
    ...(fromOn === undefined ? [] : [texts.soon(short(name), dayWords(fromOn, saying.language))]),
    ...(lists.length > 0 ? lists : [texts.nothing]),
    texts.settings(short(name)),
  ];
}

/** Whether there is a list worth opening. */
export const hasToHandOver = ({ list }: Pick<LeavingFacts, "list">): boolean =>
  list !== undefined && TO_HAND_OVER.some((name) => list[name].count > 0);

export interface ListLines {
  /** "12 customers". */
  readonly heading: string;
  /** The last one says how many more there are. */
  readonly rows: readonly string[];
}

/** Of each list that is not empty. */
export function listLines(list: InShort, saying: Telling): ListLines[] {
  const { language } = saying;
  const texts = LEAVING_TEXTS[language];
  const words: Readonly<Record<keyof InShort, () => string[]>> = {
    customers: () => list.customers.first.map((each) => customerWords(each, language)),
    promises: () => list.promises.first.map((each) => promiseWords(each, saying)),
    threads: () => list.threads.first.map((each) => promiseWords(each, saying)),
    talks: () =>
      list.talks.first.map(({ name, on, invited }) =>
        withNotes(name, [comingDayWords(on, language), ...(invited ? [texts.invited] : [])]),
      ),
    contacts: () =>
      list.contacts.first.map(({ name, on }) => withNotes(name, [comingDayWords(on, language)])),
    alone: () => list.alone.first.map((each) => customerWords(each, language)),
  };
  return TO_HAND_OVER.filter((name) => list[name].count > 0).map((name) => {
    const { first, count }: Short<unknown> = list[name];
    const more = count - first.length;
    return {
      heading: texts.lists[name](count),
      rows: [...words[name](), ...(more > 0 ? [texts.more(more)] : [])],
    };
  });
}

function customerWords({ name, valueClass, lastOn }: CustomerToHandOver, language: Language): string {
  const texts = LEAVING_TEXTS[language];
  const last = lastOn === undefined ? texts.neverInTouch : texts.lastContact(dayWords(lastOn, language));
  const said = classWords(valueClass, language);
  return withNotes(name, said === undefined ? [last] : [said, last]);
}

function promiseWords({ from, what, promisedAt }: PromiseToHandOver, { company, language }: Telling): string {
  const about = [short(from), cleanLine(what, LONGEST.what)].filter((each) => each !== "");
  const day = comingDayWords(dayAt(promisedAt, company.calendar.timeZone), language);
  return withNotes(about.join(", ") || "?", [day]);
}

const withNotes = (name: string, notes: readonly string[]): string =>
  `${cleanLine(name, 150)} (${notes.join(", ")})`;

const short = (name: string): string => cleanLine(name, LONGEST.name);
