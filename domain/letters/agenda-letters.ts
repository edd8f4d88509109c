/**
 * The letters about the agenda of a yearly talk: three to the staff member who leads it, and the agenda itself, with its
 * calendar file, to the customer. They hold what they show, so that an answer is read by the numbers that were seen; the
 * words are written when they are handed over.
 */
import type { Leave } from "../company.ts";
import type { InvitationSays } from "../mail/calendar-answer.ts";
import type { PayerReason } from "../payment/payer-state.ts";
import type { Ladder } from "../relation/level.ts";
import type { Agenda, AgendaPoint, Talk } from "../relation/talk.ts";
import { type Day, type Instant, plusMilliseconds } from "../time/instant.ts";
import type { Language } from "./language.ts";
import type { LetterBase } from "./letter-base.ts";
import { newLetter, newLetterForSweep } from "./new-letter.ts";

/** A talk as a letter shows it. */
export interface TalkShown extends Pick<Talk, "talkId" | "kinds" | "on" | "at" | "lasts" | "where"> {
  /** Numbered by their place. */
  readonly points: readonly AgendaPoint[];
  /** Of the agenda. */
  readonly version: number;
  /** What the customer's calendar has answered to the invitation that it has now. */
  readonly answered?: InvitationSays | undefined;
}

interface ToLeader extends LetterBase {
  /** Id of the staff member. */
  readonly staffId: string;
  readonly customerId: string;
  /** As the company calls the customer; clean and cut. */
  readonly who: string;
  readonly talk: TalkShown;
  /** The address that it would go to; absent when none is known that mail reaches. */
  readonly to?: string | undefined;
}

/** Shows the agenda as it is now, to be changed and sent by answering. */
export interface AgendaDraft extends ToLeader {
  readonly kind: "agenda-draft";
  /**
   * - `drawn`: it is new; `edited`: the reader has changed it;
   * - `moved`: the customer's invitation has another time or place than the talk;
   * - `cancelled`: the customer still has the invitation to a talk that will not be;
   * - `second`: a colleague (`by`) asks the reader to read it before it goes;
   * - `read`: the second reader (`by`) has read it, and it goes.
   */
  readonly why: "drawn" | "edited" | "moved" | "cancelled" | "second" | "read";
  /** Name of a colleague. */
  readonly by?: string | undefined;
  /** It has been sent, and rests until then. */
  readonly goesAt?: Instant | undefined;
  /** It has gone to the customer before. */
  readonly hasGone?: true | undefined;
  /** Id of the confirmation that it goes in place of: "undo" in answer to it takes back what that confirms. */
  readonly confirms?: string | undefined;
  /** How the customer pays, for the reader alone: why it is judged so, and the day that the books reach. */
  readonly payments?: { readonly reasons: readonly PayerReason[]; readonly on: Day } | undefined;
  /** Where the relation stands, for the reader alone, too. */
  readonly ladder?: Ladder | undefined;
}

/** Tells that the customer has not got the agenda. */
export interface AgendaUnsent extends ToLeader {
  readonly kind: "agenda-unsent";
  /** Nobody has sent it, and the talk is soon; or it was sent, and did not arrive. */
  readonly why: "not-sent" | "not-arrived";
}

/** Tells that the customer has answered the agenda by mail, and what of it is on the agenda now; or that their calendar says no. */
export interface AgendaAnswer extends ToLeader {
  readonly kind: "agenda-answer";
  /** The mail. */
  readonly contactId: string;
  /** The new points, as they stand on the agenda. */
  readonly added: readonly string[];
  /** What the customer wishes to leave out: the sentence, and the points that it means, as they are numbered now. */
  readonly wishes?: readonly { readonly text: string; readonly points: readonly string[] }[] | undefined;
  /** What the customer's calendar says of the invitation, where that is no. */
  readonly calendar?: "declined" | "another-time" | undefined;
  /** Nobody waits for an answer to the mail: a calendar wrote it. */
  readonly unwatched?: true | undefined;
  /** All that is new in the mail, line by line, cut. */
  readonly wrote?: readonly string[] | undefined;
}

/** The agenda, to the customer: an invitation, or the end of one. */
export interface AgendaLetter extends LetterBase {
  readonly kind: "agenda";
  readonly customerId: string;
  /** As the company calls the customer; clean and cut. */
  readonly who: string;
  /** Normalised. */
  readonly to: string;
  readonly language: Language;
  readonly greetingName?: string | undefined;
  /** ISO 3166-1 alpha-2, when it is known. */
  readonly readerCountry?: string | undefined;
  /** Id of the staff member who leads the talk: its organizer. */
  readonly staffId: string;
  /** Who is the organizer all the same: the customer was invited in the name of somebody who has left (`calendar-file.ts`). */
  readonly organizer?: Pick<Leave, "name" | "address"> | undefined;
  readonly talk: TalkShown;
  readonly does: "invite" | "cancel";
  /** When and where the talk is to be by the invitation that the customer has; absent: it is the first. */
  readonly was?: Pick<Talk, "on" | "at" | "where"> | undefined;
  /** iCalendar SEQUENCE (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  /** Shown to the owner instead of being sent to the customer. Decided when it is claimed. */
  readonly previewed?: boolean | undefined;
}

export type StaffAgendaLetter = AgendaDraft | AgendaUnsent | AgendaAnswer;

/** Characters that are quoted of what a customer answers. */
export const MOST_WROTE = 4000;

/** Minutes for which what was sent can be taken back. It goes right after: a minute is left for that word to arrive. */
export const AGENDA_WAITS_MINUTES = 5;
export const AGENDA_GOES_AFTER_MINUTES = AGENDA_WAITS_MINUTES + 1;

type New<L extends LetterBase> = Omit<L, keyof LetterBase | "kind">;

/** `of`: the mail that changed it; of one that nobody asked for, its version says which it is. */
export function newAgendaDraft(draft: New<AgendaDraft>, now: Instant, of?: string): AgendaDraft {
  const { talkId, version } = draft.talk;
  const letterId = `agenda-draft-${talkId}-${of ?? version}`;
  return { kind: "agenda-draft", ...draft, ...newLetterForSweep(letterId, now) };
}

/** `lost`: the letter to the customer that did not arrive. */
export function newAgendaUnsent(unsent: New<AgendaUnsent>, now: Instant, lost?: string): AgendaUnsent {
  const letterId = `agenda-unsent-${lost ?? unsent.talk.talkId}`;
  return { kind: "agenda-unsent", ...unsent, ...newLetterForSweep(letterId, now) };
}

export function newAgendaAnswer(answer: New<AgendaAnswer>, now: Instant): AgendaAnswer {
  const letterId = `agenda-answer-${answer.contactId}`;
  return { kind: "agenda-answer", ...answer, ...newLetterForSweep(letterId, now) };
}

/** It waits for some minutes, or until `restsUntil`, so that whoever sent it can take it back. */
export function newAgendaLetter(
  letterId: string,
  letter: New<AgendaLetter>,
  now: Instant,
  restsUntil?: Instant,
): AgendaLetter {
  const goesAt = restsUntil ?? plusMilliseconds(now, AGENDA_GOES_AFTER_MINUTES * 60_000);
  return { kind: "agenda", ...letter, ...newLetter(letterId, now), notBeforeAt: goesAt, dueAt: goesAt };
}

export function talkShown(talk: Talk): TalkShown {
  const { talkId, kinds, on, at, lasts, where, agenda } = talk;
  return {
    ...{ talkId, kinds, on, at, lasts, where },
    points: agenda?.points ?? [],
    version: agenda?.version ?? 0,
    answered: answerTo(agenda),
  };
}

/** An answer to an earlier invitation says nothing of the one that went after it. */
function answerTo(agenda: Agenda | undefined): InvitationSays | undefined {
  const { sent, answered } = agenda ?? {};
  if (sent === undefined || answered === undefined || sent.cancels === true) return undefined;
  return answered.at < sent.at ? undefined : answered.says;
}
