/**
 * Shows whoever leads a talk its agenda, numbered, to be changed and sent by answering: new or changed, not sent in time,
 * or answered by the customer. What a customer wrote in it is cleaned and cut. Pure.
 */
import type { Company, StaffMember } from "../../company.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { LONGEST_POINT, MOST_POINTS } from "../../relation/talks/agenda/edit-agenda.ts";
import { dayWords } from "../../payment/money-words.ts";
import { reasonWords } from "../../payment/reason-words.ts";
import type { Instant } from "../../time/instant.ts";
import {
  AGENDA_WAITS_MINUTES,
  type AgendaDraft,
  MOST_WROTE,
  type StaffAgendaLetter,
} from "../agenda-letters.ts";
import { firstNameOf } from "../first-name.ts";
import type { Language } from "../language.ts";
import { type Block, facts, paragraph } from "../morning/page.ts";
import { pageLetter } from "../morning/page-letter.ts";
import { AGENDA_SENDING_TEXTS } from "../texts/agenda-sending/by-language.ts";
import { AGENDA_LETTER_TEXTS } from "../texts/agenda-letters/by-language.ts";
import { LEAVING_TEXTS } from "../texts/leaving/by-language.ts";
import { TEXTS } from "../texts/by-language.ts";
import type { WrittenLetter } from "../written-letter.ts";
import { ladderBlock } from "../confirmation/ladder-words.ts";
import { LONGEST_PLACE, placeForCustomer } from "./place-words.ts";
import { pointsReadBlock } from "./points-read-block.ts";
import type { PointsRead } from "./read-points.ts";
import { talkWords, whenWords } from "./talk-words.ts";

/** Points of four bytes a character, and what stands around them. */
export const MOST_STAFF_AGENDA_BYTES = 2 * (MOST_POINTS * LONGEST_POINT + MOST_WROTE) * 4 + 16_384;

const LONGEST = { who: 60, address: 254, subject: 200, wish: 600 };

export interface StaffAgendaInput {
  readonly company: Pick<Company, "calendar" | "country" | "name" | "agendas">;
  readonly staff: Pick<StaffMember, "name" | "language">;
  readonly letter: StaffAgendaLetter;
  /** In which the customer reads the agenda. */
  readonly customerLanguage: Language;
  /** Who led the talk before, and has left; and whether the customer's invitation is in their name. */
  readonly insteadOf?: { readonly name: string; readonly hasInvited: boolean } | undefined;
  /** Name of whoever is to read it before it goes, where that is somebody else than the reader. */
  readonly reader?: string | undefined;
  /** What to look at in the points, where they have been read through. */
  readonly read?: PointsRead | undefined;
  /** When the letter is handed over. */
  readonly saidAt: Instant;
}

export function staffAgenda(input: StaffAgendaInput): WrittenLetter {
  const { language } = input.staff;
  const { letter } = input;
  const { day } = talkWords(letter.talk, { ...input, language });
  const subject = cleanLine(subjectOf(letter, language)(whoOf(letter), day), LONGEST.subject);
  return pageLetter(subject, blocksOf(input), language);
}

const whoOf = ({ who }: StaffAgendaLetter): string => cleanLine(who, LONGEST.who);

function subjectOf(letter: StaffAgendaLetter, language: StaffMember["language"]) {
  const { draft, unsent, answer } = AGENDA_LETTER_TEXTS[language];
  switch (letter.kind) {
    case "agenda-draft":
      return isOfSecond(letter.why)
        ? AGENDA_SENDING_TEXTS[language].subject[letter.why]
        : draft.subject[letter.why];
    case "agenda-unsent":
      return unsent.subject[letter.why];
    case "agenda-answer":
      return (letter.calendar === undefined ? answer : answer.calendar[letter.calendar]).subject;
  }
}

function blocksOf(input: StaffAgendaInput): Block[] {
  const { staff, letter } = input;
  const { language } = staff;
  const texts = AGENDA_LETTER_TEXTS[language];
  const isOff = letter.kind === "agenda-draft" && letter.why === "cancelled";
  const { answered } = letter.talk;
  const isSaid = letter.kind === "agenda-answer" && letter.calendar !== undefined;
  return [
    paragraph(TEXTS[language].greeting(firstNameOf(staff))),
    ...happened(input),
    ...tookOver(input),
    ...(isOff ? [] : place(input)),
    ...(isOff || isSaid || answered === undefined ? [] : [paragraph(texts.answered[answered])]),
    ...(isOff || isNo(letter) ? [] : [agenda(letter, texts.heading)]),
    ...whereTo(letter, language, isOff),
    ...pointsReadBlock(input.read, language),
    ...ladder(letter, language),
    ...payments(letter, language),
    howToAnswer(input, isOff),
  ];
}

function tookOver({ staff: { language }, insteadOf }: StaffAgendaInput): Block[] {
  if (insteadOf === undefined) return [];
  const { leads, invited } = LEAVING_TEXTS[language].agenda;
  const name = cleanLine(insteadOf.name, LONGEST.who);
  return [paragraph([leads(name), ...(insteadOf.hasInvited ? [invited(name)] : [])].join(" "))];
}

/** Nothing but that the customer's calendar says no: then it is about the time, and not about the points. */
const isNo = (letter: StaffAgendaLetter): boolean =>
  letter.kind === "agenda-answer" && letter.calendar !== undefined && letter.added.length === 0;

/** As whoever leads the talk knows it, and as the customer reads it, where that is otherwise. */
function place({ company, staff, letter, customerLanguage }: StaffAgendaInput): Block[] {
  const { where: words, whereRead } = AGENDA_LETTER_TEXTS[staff.language];
  const where = cleanLine(letter.talk.where ?? "", LONGEST_PLACE);
  const read = placeForCustomer(letter.talk.where, company.name, customerLanguage);
  if (where === "") return [];
  return [paragraph(read === where ? words(where) : whereRead(where, read))];
}

/** For the reader alone, as what follows. */
function ladder(letter: StaffAgendaLetter, language: StaffMember["language"]): Block[] {
  if (letter.kind !== "agenda-draft" || letter.ladder === undefined) return [];
  return [{ is: "facts", ...ladderBlock(letter.ladder, language) }];
}

/** For the reader alone: it is no point of the agenda. */
function payments(letter: StaffAgendaLetter, language: StaffMember["language"]): Block[] {
  if (letter.kind !== "agenda-draft" || letter.payments === undefined) return [];
  const { heading, line } = AGENDA_LETTER_TEXTS[language].draft.payments;
  const { reasons, on } = letter.payments;
  const why = reasonWords(reasons, language);
  return facts(heading, why === "" ? [] : [line({ why, day: dayWords(on, language) })]);
}

function happened(input: StaffAgendaInput): Block[] {
  const { staff, letter } = input;
  const { language } = staff;
  const { draft, unsent, answer } = AGENDA_LETTER_TEXTS[language];
  const talk = { ...talkWords(letter.talk, { ...input, language }), who: whoOf(letter) };
  switch (letter.kind) {
    case "agenda-draft":
      return [
        paragraph(
          isOfSecond(letter.why)
            ? AGENDA_SENDING_TEXTS[language].happened[letter.why]({ ...talk, by: colleagueOf(letter) })
            : draft.happened[letter.why](talk),
        ),
        ...goesThen(letter, input),
        ...(letter.hasGone === true && letter.why === "edited" ? [paragraph(draft.hasGone)] : []),
      ];
    case "agenda-unsent":
      return [paragraph(unsent.happened[letter.why](talk))];
    case "agenda-answer":
      return [
        paragraph(
          letter.calendar === undefined
            ? answer.happened(talk, letter.added.length)
            : answer.calendar[letter.calendar].happened(talk),
        ),
        ...cleanFacts(answer.added, letter.added, LONGEST_POINT),
        ...cleanFacts(answer.wishes, (letter.wishes ?? []).map(wishWords), LONGEST.wish),
        ...cleanFacts(answer.wrote, letter.wrote ?? [], MOST_WROTE),
        ...(letter.unwatched === true ? [] : [paragraph(answer.reply)]),
      ];
  }
}

const isOfSecond = (why: AgendaDraft["why"]): why is "second" | "read" => why === "second" || why === "read";

const colleagueOf = ({ by }: AgendaDraft): string => cleanLine(by ?? "", LONGEST.who);

/** It has been sent, and rests. */
function goesThen(
  { goesAt }: AgendaDraft,
  { company, staff: { language }, saidAt }: StaffAgendaInput,
): Block[] {
  if (goesAt === undefined || goesAt <= saidAt) return [];
  return [
    paragraph(AGENDA_SENDING_TEXTS[language].goesThen(whenWords(goesAt, { company, language, saidAt }))),
  ];
}

const agenda = ({ talk }: StaffAgendaLetter, heading: string): Block => ({
  is: "section",
  heading,
  rows: talk.points.map(({ text: point }, index) => ({
    number: index + 1,
    who: "",
    rest: cleanLine(point, LONGEST_POINT),
    done: false,
  })),
});

/** Right below the agenda, so that nobody takes anything else for what goes. */
function whereTo(letter: StaffAgendaLetter, language: StaffMember["language"], isOff: boolean): Block[] {
  const { goesTo, noAddress } = AGENDA_LETTER_TEXTS[language].draft;
  const isLost = letter.kind === "agenda-unsent" && letter.why === "not-arrived";
  if (isOff || isLost || isNo(letter) || isSent(letter)) return [];
  return [paragraph(letter.to === undefined ? noAddress : goesTo(cleanLine(letter.to, LONGEST.address)))];
}

/** It goes, or rests, as it is shown. */
const isSent = (letter: StaffAgendaLetter): boolean =>
  letter.kind === "agenda-draft" && (letter.why === "read" || letter.goesAt !== undefined);

function howToAnswer(input: StaffAgendaInput, isOff: boolean): Block {
  const { letter } = input;
  const { language } = input.staff;
  const { draft, answer } = AGENDA_LETTER_TEXTS[language];
  if (isNo(letter)) return { is: "answer", how: draft.how, examples: answer.arrange, undo: "" };
  const canGo = letter.to !== undefined;
  return {
    is: "answer",
    how: draft.how,
    examples: [...(isOff ? [] : draft.edits), ...(canGo && !isSent(letter) ? [draft.send] : [])],
    undo: canGo ? undoWords(input, isOff) : "",
  };
}

/** What comes of the word to send it: who reads it first, how long it waits, and how it is taken back. */
function undoWords(
  { staff: { language }, letter, company, reader }: StaffAgendaInput,
  isOff: boolean,
): string {
  const { undo } = AGENDA_LETTER_TEXTS[language].draft;
  const sending = AGENDA_SENDING_TEXTS[language];
  if (isSent(letter)) return "";
  const isNew = !isOff && !(letter.kind === "agenda-draft" && letter.why === "moved");
  const waits = isNew && company.agendas?.rests === true ? sending.undo : undo(AGENDA_WAITS_MINUTES);
  return isNew && reader !== undefined ? sending.readFirst(cleanLine(reader, LONGEST.who)) : waits;
}

const wishWords = ({ text: wish, points }: { readonly text: string; readonly points: readonly string[] }) =>
  points.length === 0 ? wish : `${wish} (${points.join("; ")})`;

const cleanFacts = (heading: string, lines: readonly string[], longest: number): Block[] =>
  facts(
    heading,
    lines.map((line) => cleanLine(line, longest)),
  );
