/** From when on a relation asks for something: the settings `relations`, with the defaults of the house. */
import { HINT_LIMITS, type HintLimits } from "./hints/hint-limits.ts";

export interface RelationLimits {
  /** Share of the company's twelve-month value, in percent, that class A makes, and that A and B make together. */
  readonly classes: { readonly a: number; readonly ab: number };
  /** Days between contacts. */
  readonly everyDays: {
    readonly A: number;
    readonly B: number;
    readonly C: number;
    readonly prospect: number;
    /** New customers, in their first `newSoonForDays` days, and after. */
    readonly newSoon: number;
    readonly newLater: number;
    readonly undecided: number;
  };
  readonly newSoonForDays: number;
  /** A customer is new for so many days from the first invoice, and as long as there are fewer invoices than this. */
  readonly newForDays: number;
  readonly newUntilInvoices: number;
  /** Days after the only purchase at which to be in touch. */
  readonly boughtOnceDays: readonly number[];
  /** Nothing heard for so many days is silence; so is no purchase for longer than twice the usual, and these days. */
  readonly silentDays: number;
  readonly silentPurchaseDays: number;
  /** Whoever was not met for so many days counts as far away. */
  readonly metWithinDays: number;
  /** Beginnings of postcodes that are near; empty: all are. */
  readonly nearPostcodes: readonly string[];
  /** Working days within which a broken promise or a complaint wants a person. */
  readonly repairWithinDays: number;
  /** Days that lie between two contacts at least. */
  readonly floorDays: number;
  /** New contacts that fall on one person and day at most. */
  readonly contactsADay: number;
  /** Days over which the contacts, and the talks, of imported customers are spread. */
  readonly spreadContactsDays: number;
  readonly spreadTalksDays: number;
  /** Talks that are spread on one owner and week at most. */
  readonly talksAWeek: number;
  /** Months from one talk of a kind to the next, and from an evaluation to an update. */
  readonly talkEveryMonths: number;
  readonly updateAfterMonths: number;
  readonly talkClasses: readonly ("A" | "B" | "C")[];
  /** Days before a talk is due at which the owner is told, the farthest first. */
  readonly tellTalkDays: readonly number[];
  readonly overdueAgainDays: number;
  readonly overdueManagerDays: number;
  /** Working days before a talk at which its agenda is drawn, and by which it should have gone. */
  readonly agendaDays: number;
  readonly agendaSentDays: number;
  /** Growing: twelve months' value over that of the twelve before by at least this much, in percent. */
  readonly growsPercent: number;
  /** Neither a purchase nor a contact for so many days: lost. */
  readonly lostDays: number;
  /** When to thank, to congratulate, to warn, to ask and to suggest. */
  readonly hints: HintLimits;
}

export const RELATION_LIMITS: RelationLimits = {
  classes: { a: 60, ab: 90 },
  everyDays: { A: 30, B: 90, C: 180, prospect: 90, newSoon: 14, newLater: 30, undecided: 7 },
  newSoonForDays: 60,
  newForDays: 180,
  newUntilInvoices: 3,
  boughtOnceDays: [30, 90],
  silentDays: 180,
  silentPurchaseDays: 90,
  metWithinDays: 183,
  nearPostcodes: [],
  repairWithinDays: 5,
  floorDays: 7,
  contactsADay: 5,
  spreadContactsDays: 60,
  spreadTalksDays: 365,
  talksAWeek: 2,
  talkEveryMonths: 12,
  updateAfterMonths: 6,
  talkClasses: ["A", "B"],
  tellTalkDays: [60, 30, 0],
  overdueAgainDays: 7,
  overdueManagerDays: 30,
  agendaDays: 10,
  agendaSentDays: 5,
  growsPercent: 20,
  lostDays: 730,
  hints: HINT_LIMITS,
};
