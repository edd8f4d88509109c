/**
 * What staff note of a relation, or decide: that people were in touch, when to be in touch next, a talk that was booked
 * or held, what the customer wishes. Said in a note, in answer to a letter of ours, or on the page. In answer to a line
 * about a contact or a talk, "done", "later Friday" and "hand over Bo" are these, too (`meant-of-line.ts`).
 */
import type { LadderAsk } from "./ladder-ask.ts";
import type { NotUnderstood } from "./not-understood.ts";
import type { TalkKind } from "../relation/talk.ts";
import type { ContactWay, Phase, RelationContact } from "../relation/relation-facts.ts";
import type { Day, Instant } from "../time/instant.ts";

export type RelationAsk = { readonly item?: number | undefined } & (
  | LadderAsk
  | {
      /** "Ringde Karin om offerten": people were in touch. */
      readonly does: "met";
      readonly way: ContactWay;
      /** `none`: the note tells of no contact; it is kept, and asked about. */
      readonly direction: RelationContact["direction"];
      /** The day it was, when one is named. */
      readonly on?: Day | undefined;
      /** The first line, and what stands below it. */
      readonly what: string;
      readonly text?: string | undefined;
      /** Names as they were written: who they are, colleague or the customer's, is decided where it is done. */
      readonly with: readonly string[];
      /** Those of them of whom nothing says that they were there: a colleague among these was only spoken of. */
      readonly mentioned?: readonly string[] | undefined;
      /** Of what came in: whoever wrote, as it was written, who may be a colleague. */
      readonly by?: string | undefined;
      /** Of `with`: names of which nothing but their capital says that they are people; they are whom the register knows. */
      readonly loose?: readonly string[] | undefined;
      /** It says that a note did tell of a contact: that mail, which was kept and asked about. */
      readonly ofNote?: string | undefined;
      /** Names may have Finnish endings. */
      readonly inflected?: boolean | undefined;
      /** It was a yearly talk of these kinds, and the text its minutes. Empty: of those that are due. */
      readonly talk?: readonly TalkKind[] | undefined;
    }
  /** `nästa: 12 januari`. `by`: who takes it, as it was written. */
  | {
      readonly does: "next";
      readonly on: Day;
      readonly by?: string | undefined;
      readonly reason?: string | undefined;
    }
  /** `önskar: var tredje månad`; without days: as usual again. */
  | { readonly does: "wish"; readonly everyDays?: number | undefined }
  | { readonly does: "quote"; readonly isOpen: boolean; readonly what?: string | undefined }
  | { readonly does: "complaint"; readonly what?: string | undefined }
  /** `by: "whom"`: it was they who recommended us to the customer (`rekommenderad av: …`), and theirs to be counted. */
  | {
      readonly does: "referral";
      readonly towards: "us" | "them";
      readonly whom: string;
      readonly by?: "whom" | undefined;
      /** Who recommended us, as it was written in a sentence of a note; empty: nobody was named. Absent: said by the word. */
      readonly who?: string | undefined;
    }
  | { readonly does: "phase"; readonly phase?: Phase | undefined; readonly reason?: string | undefined }
  | { readonly does: "no-contact"; readonly until: Day; readonly reason: string }
  /** `bokat: 12 januari 10.00, 1 timme, hos kunden`. `kinds` empty: those that are due. */
  | {
      readonly does: "talk-booked";
      readonly kinds: readonly TalkKind[];
      readonly on: Day;
      readonly at?: Instant | undefined;
      readonly lasts?: number | undefined;
      /** Empty: another one than before, which is not known yet; absent: none is said. */
      readonly where?: string | undefined;
    }
  /** Which one: by its kinds, by its day, or by neither. */
  | {
      readonly does: "talk-cancelled";
      readonly kinds?: readonly TalkKind[] | undefined;
      readonly on?: Day | undefined;
    }
  /** `kinds` empty: those that are due. */
  | {
      readonly does: "talk-later";
      readonly kinds: readonly TalkKind[];
      readonly until: Day;
      readonly reason?: string | undefined;
    }
  /** `kinds` empty: talks as usual again. */
  | {
      readonly does: "no-talks";
      readonly kinds: readonly TalkKind[];
      readonly until?: Day | undefined;
      readonly reason: string;
    }
  /** Of an agenda, in answer to the letter that shows it. `point` is its number there. */
  | { readonly does: "agenda-add"; readonly text: string }
  | { readonly does: "agenda-change"; readonly point: number; readonly text: string }
  | { readonly does: "agenda-remove"; readonly point: number }
  /** It goes to the customer: `to`, if another address than the one that is proposed. */
  | {
      readonly does: "agenda-send";
      readonly to?: string | undefined;
      /** Whoever else is to read it first. */
      readonly anyway?: true | undefined;
    }
);

/** A line about a relation that could not be followed. */
export type RelationNotUnderstood = NotUnderstood;
