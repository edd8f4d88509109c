/**
 * The agenda of a talk, drawn from what is known of the relation, in the customer's language and in words for the
 * customer: the owner sees it first, and nothing goes out that the owner has not sent. What staff wrote for themselves
 * (notes of calls, the level and its next step, what a complaint was called) is not quoted: it asks instead. Of payments
 * nothing is said: whoever leads the talk reads of them beside the agenda. The same facts give the same points with the same ids. Pure.
 */
import { sayDuration } from "../../../letters/morning/duration-words.ts";
import type { Language } from "../../../letters/language.ts";
import { AGENDA_TEXTS } from "../../../letters/texts/agenda/by-language.ts";
import type { AgendaTexts } from "../../../letters/texts/agenda/texts.ts";
import { cleanLine } from "../../../mail/header-text.ts";
import { comingDayWords, dayWords } from "../../../payment/money-words.ts";
import type { Day } from "../../../time/instant.ts";
import type { RelationFacts, RelationNote } from "../../relation-facts.ts";
import { inOrderSaid, latestSaid } from "../../said.ts";
import { TALK_KINDS } from "../../talk.ts";
import type { AgendaPoint, TalkKind } from "../../talk.ts";
import { LONGEST_POINT } from "./edit-agenda.ts";
import { sinceLastTalk } from "./since-last-talk.ts";
import type { SinceLastTalk } from "./since-last-talk.ts";
import { suggestionsSince } from "./suggestions-since.ts";

export interface AgendaDrawing {
  readonly kinds: readonly TalkKind[];
  readonly language: Language;
  /** The company's day on which it is drawn; what came later does not count. */
  readonly on: Day;
  /** Promises other than replies that are open. */
  readonly openPromises: readonly {
    readonly promiseId: string;
    readonly what: string;
    readonly promisedOn: Day;
  }[];
  readonly openThreads: readonly { readonly threadId: string; readonly subject: string }[];
}

/** Of promises, threads and referrals each. */
const MOST_OF_A_KIND = 3;

/** From this level on customer and company plan together (`RelationNote`, 3 advisory). */
const PLANS_TOGETHER = 3;

export function drawAgenda(facts: RelationFacts, drawing: AgendaDrawing): readonly AgendaPoint[] {
  const texts = AGENDA_TEXTS[drawing.language];
  const since = sinceLastTalk(facts, drawing.on);
  const points: readonly (readonly [id: string, text: string])[] = [
    ...looksBack(since, drawing, texts),
    ...saidOf(facts, since, drawing, texts),
    ...isOpen(drawing, texts),
    ...asks(facts, drawing, texts),
    ["next-time", texts.nextTime],
  ];
  return points.map(([id, text]) => ({ id, text: cleanLine(text, LONGEST_POINT), from: "log" }));
}

/** What the meeting is called in the customer's calendar. */
export function talkTitle(kinds: readonly TalkKind[], company: string, language: Language): string {
  return AGENDA_TEXTS[language].title(kinds, company);
}

type Points = readonly (readonly [id: string, text: string])[];

function looksBack(since: SinceLastTalk, { language }: AgendaDrawing, texts: AgendaTexts): Points {
  const { talkOn, days, met, subjects, promises, replyMinutes } = since;
  const spoken = talkOn === undefined ? undefined : dayWords(talkOn, language);
  return [
    ...when(days > 0, "done", () => texts.done({ talkOn: spoken, days, met })),
    ...when(subjects.length > 0, "topics", () => texts.topics(subjects)),
    ...when(promises.of > 0, "promises", () => texts.promises({ ...promises, names: promises.late })),
    ...when(replyMinutes !== undefined, "reply-time", () =>
      texts.replyTime(sayDuration(replyMinutes ?? 0, language)),
    ),
  ];
}

/** What staff noted of recommendations, suggestions, offers and complaints. */
function saidOf(
  { notes }: RelationFacts,
  { sinceOn }: SinceLastTalk,
  { on, language }: AgendaDrawing,
  texts: AgendaTexts,
): Points {
  const known = inOrderSaid(notes.filter((note) => note.on <= on)).toReversed();
  const referrals = known.filter(isA("referral")).filter((note) => note.on > sinceOn);
  const quote = latestSaid(known.filter(isA("quote")));
  const complaint = latestSaid(known.filter(isA("complaint")).filter((note) => note.on > sinceOn));
  return [
    ...referrals
      .slice(0, MOST_OF_A_KIND)
      .map(({ noteId, towards, whom }) => [`referral:${noteId}`, texts.referral[towards](whom)] as const),
    ...suggestionsSince(known, sinceOn)
      .slice(0, MOST_OF_A_KIND)
      .map(({ id, outcome, what }) => [`suggestion:${id}`, texts.suggestion[outcome](what)] as const),
    ...(quote?.isOpen === true ? [[`quote:${quote.noteId}`, texts.openQuote(quote.what)] as const] : []),
    ...(complaint === undefined
      ? []
      : [[`complaint:${complaint.noteId}`, texts.complaint(dayWords(complaint.on, language))] as const]),
  ];
}

function isOpen({ openPromises, openThreads, language }: AgendaDrawing, texts: AgendaTexts): Points {
  return [
    ...openPromises
      .slice(0, MOST_OF_A_KIND)
      .map(
        ({ promiseId, what, promisedOn }) =>
          [
            `promise:${promiseId}`,
            texts.openPromise({ what, by: comingDayWords(promisedOn, language) }),
          ] as const,
      ),
    ...openThreads
      .slice(0, MOST_OF_A_KIND)
      .map(({ threadId, subject }) => [`thread:${threadId}`, texts.openThread(subject)] as const),
  ];
}

/** Three questions of one kind, or two of each; and where we are going with each other, once somebody has set a level. */
function asks({ notes }: RelationFacts, { kinds, on }: AgendaDrawing, texts: AgendaTexts): Points {
  const asked = TALK_KINDS.filter((kind) => kinds.includes(kind));
  const level = latestSaid(notes.filter(isA("level")).filter((note) => note.on <= on))?.level;
  return [
    ...asked.flatMap((kind) =>
      texts.questions[kind]
        .slice(0, asked.length > 1 ? 2 : 3)
        .map((question, index) => [`question:${kind}:${index + 1}`, question] as const),
    ),
    ...when(level !== undefined, "together", () =>
      (level ?? 0) < PLANS_TOGETHER ? texts.together.early : texts.together.later,
    ),
  ];
}

const when = (isSo: boolean, id: string, text: () => string): Points => (isSo ? [[id, text()]] : []);

function isA<Says extends RelationNote["says"]>(says: Says) {
  return (note: RelationNote): note is Extract<RelationNote, { says: Says }> => note.says === says;
}
