/**
 * What is kept of relations, and the ports through which it is read and changed: an entry for each placed customer, and
 * one small item about all of them. Adapters in `aws/` speak to the real thing; the in-memory ones in `test/support/` are
 * held to the same contract suite. Every port may throw: then nothing is known of what took effect, and the queue
 * delivers again. So every call is made to be repeated.
 */
import type { Letter } from "../letters/letter.ts";
import type { Day, Instant } from "../time/instant.ts";
import type { Hint, HintTold } from "./hints/hint.ts";
import type { RelationsMonth } from "./month/relations-month.ts";
import type { RelationFacts } from "./relation-facts.ts";
import type { ValueClass } from "../customer/value-class.ts";
import type { ContactDue, Placed } from "./relation-standing.ts";
import type { TalkKind } from "./talk.ts";

/** That the owner was told of a talk, once for each stage of a period. */
export interface TalkTold {
  readonly kind: TalkKind;
  /** The period: the day on which it is due. */
  readonly dueOn: Day;
  /** Days from the due day: -60, -30, 0, 7, 14 and so on; of one that was booked and passed: `to-close`. */
  readonly stage: number | "to-close";
  readonly on: Day;
}

/** A relation, and what was concluded when it was last looked at. */
export interface RelationEntry {
  readonly facts: RelationFacts;
  /** Counts the changes; 0 for an entry that was never stored. Only the entry as it was last stored can be changed. */
  readonly revision: number;
  readonly placed?: Placed | undefined;
  /** The newest first, at most 40. */
  readonly told: readonly TalkTold[];
  /** What morning letters brought, as noted on the day after: the newest first, at most 60; absent: nothing. */
  readonly hinted?: readonly HintTold[] | undefined;
  /**
   * The day of the next contact by the rules; absent when there is none to be. Computed from facts and place
   * whenever the entry is stored (`when-to-look.ts`), and so is `talkOn`: the next day on which a talk or a hint is to be
   * told of.
   */
  readonly contactOn?: Day | undefined;
  /** Why, by when and by whom, for the index of what is due; there with `contactOn`. */
  readonly contactDue?: Pick<ContactDue, "rule" | "latestOn" | "by"> | undefined;
  readonly talkOn?: Day | undefined;
  /**
   * Since when staff say that this is no customer, while that can still be taken back: until it is, nothing of the relation
   * is due.
   */
  readonly quietSince?: Instant | undefined;
}

/** As the index of what is due shows it: enough to level, without the facts. */
export interface DueContact {
  readonly customerId: string;
  readonly contactOn: Day;
  readonly owner?: string | undefined;
  readonly valueClass?: ValueClass | undefined;
  /** As in `Placed`; 0 before the first ranking. */
  readonly value: number;
  readonly rule: ContactDue["rule"];
  readonly latestOn?: Day | undefined;
  /** Who takes it, when it was handed to somebody else than the owner. */
  readonly by?: string | undefined;
}

export interface RelationBook {
  find(customerId: string): Promise<RelationEntry | undefined>;
  findAll(customerIds: readonly string[]): Promise<readonly RelationEntry[]>;
  /**
   * Stores an entry as it is to be, from what it was when it was read (undefined for a new one), and new letters that tell
   * of it. False when it has changed since, or is there already, or a letter is: then nothing changed; read again.
   */
  store(
    before: RelationEntry | undefined,
    after: RelationEntry,
    letters?: readonly Letter[],
  ): Promise<boolean>;
  /** A customer that turned out to be another, or is none: its relation goes. False when it has changed since. */
  remove(entry: RelationEntry): Promise<boolean>;
  /** Contacts that are due at `until` or earlier, by day. May lag behind by a moment. */
  dueContacts(until: Day): AsyncIterable<DueContact>;
  /** Relations of whose talks something is to be said at `until` or earlier, by day. May lag behind. */
  dueTalks(until: Day): AsyncIterable<RelationEntry>;
  /** All of them: for the month's ranking, and for nothing that runs each day. May lag behind, and name one twice. */
  all(): AsyncIterable<RelationEntry>;
}

/** A line that a daily run found for the morning, of one customer; its words are made from the relation that day. */
export interface PlannedContact {
  readonly customerId: string;
  readonly staffId: string;
}

/** A talk of which somebody is to be told in a morning letter. */
export interface PlannedTalk extends PlannedContact {
  readonly kind: TalkKind;
  readonly as: "owner" | "manager";
  /** When the run found it: a letter that is made before tells nothing of it, the next one does. */
  readonly at: Instant;
}

/** A hint to be told in the day's morning letters; it counts as told once one of them has brought it. */
export interface PlannedHint extends PlannedContact {
  readonly hint: Hint;
  /** A milestone for whose suggestion the reader's week has no room. */
  readonly bare?: true | undefined;
}

/** What is known of relations as a whole: one small item. */
export interface RelationsState {
  /** Counts the changes; 0 before the first. */
  readonly version: number;
  /** Contacts that were logged before this have been taken in. */
  readonly takenInUntilAt?: Instant | undefined;
  /** The month (`YYYY-MM`) for which all were ranked last. */
  readonly rankedFor?: string | undefined;
  /** Set while customers or purchases have come that are not ranked yet. */
  readonly rankAgain?: true | undefined;
  /** Ids of those customers, `MOST_TO_RANK` at most: an index may not list them yet. */
  readonly toRank?: readonly string[] | undefined;
  /** How many could not be stored in their place when all were ranked last. */
  readonly notRanked?: number | undefined;
  /**
   * Of the last run of plan-contacts: for which day, and whom to be in touch with, by staff member, in order; and how many
   * were due in all, with those that had no room.
   */
  readonly contacts?:
    | { readonly on: Day; readonly lines: readonly PlannedContact[]; readonly due?: number | undefined }
    | undefined;
  /** Of the last run of plan-talks: for which day, and which talks were told then and in the days before it. */
  readonly talks?: { readonly on: Day; readonly lines: readonly PlannedTalk[] } | undefined;
  /** Of the same run: the hints to be told on that day. */
  readonly hints?: { readonly on: Day; readonly lines: readonly PlannedHint[] } | undefined;
  /** As all were ranked last: retention, and who is at risk. */
  readonly month?: RelationsMonth | undefined;
}

/** The state is one small item. Where more have come, all are ranked once more by the next run. */
export const MOST_TO_RANK = 500;

export const NEW_RELATIONS_STATE: RelationsState = { version: 0 };

export interface RelationsStateBook {
  /** `NEW_RELATIONS_STATE` when nothing was stored yet. */
  read(): Promise<RelationsState>;
  /** Stores the state as it is to be (its `version` as it was read). False when it has changed since: read again. */
  store(state: RelationsState): Promise<boolean>;
}

/**
 * What changed and was not taken into relations yet: customers that were placed or changed, accounts that got invoices,
 * promises that ended. Whoever has taken one in says so; if it changed meanwhile it stays.
 */
export interface ChangeFeed<T> {
  changed(): AsyncIterable<T>;
  /** Repeating it is harmless. */
  takenIn(item: T): Promise<void>;
}
