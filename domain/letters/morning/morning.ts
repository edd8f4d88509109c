/**
 * Writes a staff member's morning letter, in text and HTML: what is promised for today, who waits, what came in, and on
 * the week's first day how the last week went. It is written when it is handed over: what has been done since it was made
 * keeps its number and says so, since staff answer by the numbers.
 */
import type { Company, StaffMember } from "../../company.ts";
import { cleanLine } from "../../mail/header-text.ts";
import type { Instant } from "../../time/instant.ts";
import { dayWords } from "../../payment/money-words.ts";
import { nudgeDayFrom } from "../../relation/talks/nudge-days.ts";
import { plusDays } from "../../time/day.ts";
import { dayAt } from "../../time/wall-clock.ts";
import { firstNameOf } from "../first-name.ts";
import type { Language } from "../language.ts";
import { TEXTS } from "../texts/by-language.ts";
import { RELATION_HINT_TEXTS } from "../texts/relation-hints/by-language.ts";
import { RELATION_MORNING_TEXTS } from "../texts/relation-morning/by-language.ts";
import { LEAVING_TEXTS } from "../texts/leaving/by-language.ts";
import { MORNING_TEXTS } from "../texts/morning/by-language.ts";
import { PAYMENTS_STAFF_TEXTS } from "../texts/payments-alert/by-language.ts";
import type { Counted } from "../texts/morning/texts.ts";
import { againOn } from "../payments/again-on.ts";
import { wallTime } from "../wall-time.ts";
import type { WrittenLetter } from "../written-letter.ts";
import { examplesFor } from "./examples.ts";
import { findingLines, relationLines, weekLines } from "./figure-lines.ts";
import { fromMachinesLine, lineWords, unprovedOwnLine } from "./line-words.ts";
import { leavingLineWords } from "./leaving-line.ts";
import { monthLines } from "./month-lines.ts";
import { type MorningLetter, type SectionName, SECTIONS } from "./morning-letter.ts";
import { type Block, facts, paragraph, type Row } from "./page.ts";
import { pageLetter } from "./page-letter.ts";
import { pluralForm } from "./plural-form.ts";

const LONGEST = { subject: 200, name: 60 };

/** No stranger's words make the text longer than this in UTF-8, nor the letter longer than one may be. */
export const MOST_MORNING_BYTES = 12_288;

export interface MorningInput {
  readonly company: Pick<Company, "calendar">;
  readonly staff: Pick<StaffMember, "name" | "language">;
  readonly letter: Pick<
    MorningLetter,
    | "lines"
    | "more"
    | "later"
    | "spam"
    | "fromMachines"
    | "unprovedOwn"
    | "week"
    | "relationsWeek"
    | "relationsMonth"
    | "findings"
    | "leaving"
  >;
  /** Numbers of the lines that need nobody any more. */
  readonly done: ReadonlySet<number>;
  /** When the letter is handed over, on the day that it is for. */
  readonly saidAt: Instant;
  /** Where staff see all of it, and can act: an address of ours. */
  readonly link?: string | undefined;
  /** Where they see what a colleague who leaves hands over, by that one's id. */
  readonly leavingLinks?: ReadonlyMap<string, string> | undefined;
  /** What is noted of the people of a customer, by its id, the newest first. */
  readonly personal?: ReadonlyMap<string, readonly string[]> | undefined;
}

export function morning(input: MorningInput): WrittenLetter {
  const { language } = input.staff;
  const subject = cleanLine(subjectOf(input), LONGEST.subject);
  return pageLetter(subject, blocksOf(input), language);
}

function subjectOf({ company, staff, letter, done, saidAt }: MorningInput): string {
  const texts = MORNING_TEXTS[staff.language];
  const { weekday, day, month } = wallTime(saidAt, company.calendar.timeZone);
  const date = texts.day(
    texts.weekdays[weekday] ?? "",
    day,
    TEXTS[staff.language].time.months[month - 1] ?? "",
  );
  const things = letter.lines.length - done.size + letter.more;
  return `${date}: ${things === 0 ? texts.nothing : counted(texts.things, things, staff.language)}`;
}

function blocksOf(input: MorningInput): Block[] {
  const { staff, letter } = input;
  const { language } = staff;
  const texts = MORNING_TEXTS[language];
  const isQuiet = letter.lines.length + letter.more === 0;
  return [
    paragraph(texts.greeting(cleanLine(firstNameOf(staff), LONGEST.name))),
    ...(isQuiet ? [paragraph(counted(texts.quiet, letter.later, language))] : []),
    ...sectionsOf(input),
    ...moreOf(input),
    ...answerOf(input),
    ...(letter.fromMachines === undefined
      ? []
      : [{ is: "aside", text: fromMachinesLine(letter.fromMachines, language) } as const]),
    ...(letter.unprovedOwn === undefined ? [] : [paragraph(unprovedOwnLine(letter.unprovedOwn, language))]),
    ...leavingOf(input),
    ...facts(texts.week.heading, [
      ...weekLines(letter.week, language),
      ...relationLines(letter.relationsWeek, language),
    ]),
    ...monthOf(input),
    ...facts(texts.findings.heading, findingLines(letter.findings, language)),
  ];
}

function sectionsOf(input: MorningInput): Block[] {
  const { company, staff, letter, done, saidAt, personal } = input;
  const saying = { saidAt, language: staff.language, timeZone: company.calendar.timeZone };
  const rows = letter.lines.map((line, index) => {
    const number = index + 1;
    const notes = personal?.get(line.about.customerId ?? "");
    const row: Row = { number, ...lineWords(line, { ...saying, done: done.has(number), personal: notes }) };
    return { section: line.section, row };
  });
  return SECTIONS.flatMap((section) => {
    const own = rows.filter((each) => each.section === section).map(({ row }) => row);
    const { heading } = MORNING_TEXTS[staff.language].sections[section];
    const andMore = section === "spam" && letter.spam > own.length ? ` (${letter.spam})` : "";
    return own.length === 0
      ? []
      : [{ is: "section", heading: `${heading}${andMore}`, note: noteOf(section, input), rows: own }];
  });
}

/** Up to which day of the books the lines about payments are true. */
function noteOf(section: SectionName, { staff: { language }, letter }: MorningInput): string | undefined {
  if (section !== "payments") return undefined;
  const on = letter.lines.find(({ booksOn }) => booksOn !== undefined)?.booksOn;
  return on === undefined ? undefined : PAYMENTS_STAFF_TEXTS[language].line.asOf(dayWords(on, language));
}

function leavingOf({ staff: { language }, letter: { leaving = [] }, leavingLinks }: MorningInput): Block[] {
  const { all, title, morning: texts } = LEAVING_TEXTS[language];
  const lines = leaving.map((line) => leavingLineWords(line, language));
  const links = leaving.flatMap(({ who, name }): Block[] => {
    const address = leavingLinks?.get(who);
    return address === undefined
      ? []
      : [{ is: "aside", text: `${title(name)}:`, link: { address, words: all } }];
  });
  return [...facts(texts.heading, lines), ...links];
}

function monthOf({ company, staff: { language }, letter, saidAt }: MorningInput): Block[] {
  const said = { language, on: dayAt(saidAt, company.calendar.timeZone) };
  return facts(RELATION_HINT_TEXTS[language].month.heading, monthLines(letter.relationsMonth, said));
}

function moreOf({ staff: { language }, letter: { lines, more }, link }: MorningInput): Block[] {
  if (lines.length === 0 || (more === 0 && link === undefined)) return [];
  const texts = MORNING_TEXTS[language];
  return [
    {
      is: "aside",
      text: more === 0 ? texts.all : texts.more(more, link !== undefined),
      link: link === undefined ? undefined : { address: link, words: texts.openList },
    },
  ];
}

function answerOf({ company, staff, letter, done, saidAt }: MorningInput): Block[] {
  const { answer, undo, words } = MORNING_TEXTS[staff.language];
  const { weekday } = wallTime(saidAt, company.calendar.timeZone);
  const again = dayWords(againOn(dayAt(saidAt, company.calendar.timeZone)), staff.language);
  const [decide = ""] = PAYMENTS_STAFF_TEXTS[staff.language].alert.decisionExamples(again);
  const examples = examplesFor(letter.lines, {
    words: { ...words, decide, booked: bookedExample(company, staff.language, saidAt) },
    today: dayAt(saidAt, company.calendar.timeZone),
    weekday,
    done,
  });
  return examples.length === 0 ? [] : [{ is: "answer", how: answer, examples, undo }];
}

/** A time in two weeks, on a day on which people work. */
function bookedExample({ calendar }: MorningInput["company"], language: Language, saidAt: Instant): string {
  const soon = plusDays(dayAt(saidAt, calendar.timeZone), 14);
  const [, month = 0, day = 0] = (nudgeDayFrom(calendar, soon) ?? soon).split("-").map(Number);
  const name = TEXTS[language].time.months[month - 1] ?? "";
  return RELATION_MORNING_TEXTS[language].booked(day, month, name);
}

function counted(words: Counted, count: number, language: Language): string {
  return words(count, pluralForm(count, language));
}
