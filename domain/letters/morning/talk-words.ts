/**
 * What a morning letter says of a talk, after the customer's name: what it is time for, when there was one last, when
 * people were in touch, and for a manager whose customer it is. Sentences; the first begins small.
 */
import { cleanLine } from "../../mail/header-text.ts";
import { dayOf, type Saying } from "../../relation/reason-words.ts";
import { RELATION_MORNING_TEXTS } from "../texts/relation-morning/by-language.ts";
import { RELATION_REASON_TEXTS } from "../texts/relation-reasons/by-language.ts";
import type { TalkFacts } from "./morning-letter.ts";

/** Of a subject or a note: a line has room for so much. */
const LONGEST_WHAT = 80;

export function talkWords(talk: TalkFacts, saying: Saying): string {
  const { as, state, heldOn, last, owner } = talk;
  const texts = RELATION_MORNING_TEXTS[saying.language];
  const isToBook = state !== "to-close";
  return [
    whatToDo(talk, saying),
    isToBook && heldOn !== undefined ? texts.lastHeld(dayOf(heldOn, saying)) : undefined,
    state === "due" && heldOn === undefined ? texts.firstOfAll : undefined,
    isToBook && as === "owner" && last !== undefined ? lastContactWords(last, saying) : undefined,
    as === "manager" && owner !== undefined ? texts.owner(owner) : undefined,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

function whatToDo({ kinds, as, state, dueOn }: TalkFacts, saying: Saying): string {
  const texts = RELATION_MORNING_TEXTS[saying.language];
  const day = dayOf(dueOn, saying);
  if (state === "to-close") return (as === "manager" ? texts.toCloseTold : texts.toClose)(kinds, day);
  if (state === "overdue") return (as === "manager" ? texts.overdueTold : texts.overdue)(kinds, day);
  return dueOn === saying.on ? texts.today(kinds) : texts.ahead(kinds, day);
}

function lastContactWords({ on, way, what }: NonNullable<TalkFacts["last"]>, saying: Saying): string {
  const subject = cleanLine(what ?? "", LONGEST_WHAT) || undefined;
  return RELATION_REASON_TEXTS[saying.language].last({ day: dayOf(on, saying), way, what: subject });
}
