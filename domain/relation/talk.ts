/**
 * A yearly talk with a customer, from the moment a time for it is agreed. That one is due is computed
 * (`talks/`); booked is not held: it closes only with minutes. One meeting may close both kinds.
 */
import type { InvitationSays } from "../mail/calendar-answer.ts";
import type { Day, Instant } from "../time/instant.ts";

/** `evaluation`: how are we doing for you? `update`: market, trends, ways of working. */
export const TALK_KINDS = ["evaluation", "update"] as const;

export type TalkKind = (typeof TALK_KINDS)[number];

/** One point of an agenda; whose it is, and what it was drawn from. */
export interface AgendaPoint {
  readonly id: string;
  /** The company's words, or the customer's own, clean and cut. */
  readonly text: string;
  readonly from: "log" | "owner" | "customer";
}

export interface Agenda {
  /** Goes up with each change. */
  readonly version: number;
  readonly points: readonly AgendaPoint[];
  /** When it was drawn and shown to the owner first. */
  readonly drawnAt: Instant;
  /** When it went to the customer, whom to (normalised), and which version and letter. */
  readonly sent?:
    | {
        readonly at: Instant;
        readonly to: string;
        readonly version: number;
        readonly letterId: string;
        /** When and where the talk was to be by it; the day is absent of what went before that was kept. */
        readonly talkOn?: Day | undefined;
        readonly talkAt?: Instant | undefined;
        readonly talkWhere?: string | undefined;
        /** iCalendar SEQUENCE (RFC 5545 §3.8.7.4) that went with it. */
        readonly sequence: number;
        /** Id of the staff member in whose name it went: its organizer. Absent of what went before that was kept. */
        readonly organizer?: string | undefined;
        /** It was the end of an invitation. */
        readonly cancels?: true | undefined;
        /** It rests until then; absent: it went some minutes after. */
        readonly goesAt?: Instant | undefined;
        /** Id of the second reader who read it, and sent it. */
        readonly readBy?: string | undefined;
        /** Ids of the deeds without any of which it would not go, besides the letter's own. */
        readonly of?: readonly string[] | undefined;
      }
    | undefined;
  /** Who is to read it before it goes: since when, in which version, by which deed of whom, and whom it goes to then. */
  readonly reading?:
    | {
        readonly staffId: string;
        readonly at: Instant;
        readonly version: number;
        readonly deedId: string;
        readonly by: string | undefined;
        readonly to: string;
      }
    | undefined;
  /** What the customer's calendar answered to the invitation last, when, and by which mail. */
  readonly answered?:
    { readonly says: InvitationSays; readonly at: Instant; readonly contactId: string } | undefined;
  /** When the owner was told last that it had not gone 5 working days before, or that the customer has a wrong invitation. */
  readonly alertedAt?: Instant | undefined;
  /** Ids of the changes that were made to it, so that none is made twice. */
  readonly changes?: readonly string[] | undefined;
}

export interface Talk {
  readonly talkId: string;
  readonly kinds: readonly TalkKind[];
  /** When it was booked, by which deed, and who of ours leads it. */
  readonly bookedAt: Instant;
  readonly bookedBy: string;
  readonly leader?: string | undefined;
  /** When, and by which deed, it was said last how it is to be: kinds, leader and time. */
  readonly arrangedAt?: Instant | undefined;
  readonly arrangedBy?: string | undefined;
  /** When it is to be; of one that was only noted afterwards, when it was. `at` absent: the day alone is agreed. */
  readonly on: Day;
  readonly at?: Instant | undefined;
  /** Minutes (of time) that it takes; 60 when nothing is said. */
  readonly lasts?: number | undefined;
  readonly where?: string | undefined;
  /** When, and by which deed, its place was said last; absent: with the time. */
  readonly whereAt?: Instant | undefined;
  readonly whereBy?: string | undefined;
  readonly agenda?: Agenda | undefined;
  /** When it was held, with what was written down; a talk without minutes has not been held. */
  readonly held?:
    | {
        readonly on: Day;
        readonly minutes: string;
        readonly staff: readonly string[];
        readonly people: readonly string[];
        readonly by: string;
        /** When that was said. */
        readonly at?: Instant | undefined;
        /** What it closes, where that is not what it was booked for. */
        readonly kinds?: readonly TalkKind[] | undefined;
      }
    | undefined;
  /** It will not be; a new time is a new talk. */
  readonly cancelledAt?: Instant | undefined;
  readonly cancelledBy?: string | undefined;
  /** When anything of it was said last: of two tellings the newer holds. */
  readonly changedAt: Instant;
}
