/**
 * The states of a customer as a payer, the reasons for them and the measures behind them. How they are computed stands
 * in `evaluate.ts`; here is only what is said.
 */
import type { Day } from "../time/instant.ts";
import type { ByCurrency } from "./money.ts";

/**
 * - `too-little-data`: under three invoices in twelve months: never slow;
 * - `fine`: nothing to remark;
 * - `watch`: something was late; nobody is told;
 * - `slow`: often pays late;
 * - `serious`: needs a decision;
 * - `exempt`: staff said that it is not to be judged.
 */
export const PAYER_STATES = ["too-little-data", "fine", "watch", "slow", "serious", "exempt"] as const;

export type PayerState = (typeof PAYER_STATES)[number];

/** States of which staff are told. */
export const FLAGGED: ReadonlySet<PayerState> = new Set(["slow", "serious"]);

/** A stable code, and the numbers that belong to it; the words for people are made from it (`reason-words.ts`). */
export type PayerReason =
  | { readonly code: "few-invoices"; readonly invoices: number; readonly needed: number }
  | { readonly code: "exempt"; readonly until: Day; readonly reason: string }
  /** `late` of `invoices` in twelve months were more than `grace` days late. */
  | {
      readonly code: "late-invoices";
      readonly late: number;
      readonly invoices: number;
      readonly grace: number;
    }
  | { readonly code: "one-late"; readonly days: number; readonly invoice: string }
  /** Days late on average, weighted by amount, in twelve months. */
  | { readonly code: "days-late"; readonly days: number }
  /** `recent`: the last three months; `usual`: twelve. */
  | { readonly code: "getting-slower"; readonly recent: number; readonly usual: number }
  | { readonly code: "reminders"; readonly reminders: number }
  /** Beyond the due day, with the oldest. */
  | { readonly code: "open"; readonly open: ByCurrency; readonly oldestDays: number }
  | { readonly code: "open-above-month"; readonly open: ByCurrency; readonly month: ByCurrency }
  | { readonly code: "broken-promises"; readonly broken: number }
  /** Was slow, and has paid `onTime` of the `needed` invoices on time since. */
  | { readonly code: "not-yet-on-time"; readonly onTime: number; readonly needed: number }
  | { readonly code: "disputed"; readonly invoices: number; readonly since: Day }
  | { readonly code: "on-time"; readonly invoices: number };

export interface PayerMeasures {
  /** Days late, weighted by amount, over twelve months; early is negative. Null without any invoice to judge. */
  readonly wadl: number | null;
  /** The same over three months. */
  readonly recentWadl: number | null;
  /** Invoices more than the grace late, of all that were due or paid in twelve months: 0 to 1, by number and by amount. */
  readonly lateRatio: number | null;
  readonly lateRatioByAmount: number | null;
  /** Mean of payment day less issue day. */
  readonly daysToPay: number | null;
  /** Judged in twelve months. */
  readonly invoices: number;
  readonly lateInvoices: number;
  /** In twelve months. */
  readonly reminders: number;
  /** Of the oldest that is open beyond its effective due day; 0 when none is. */
  readonly oldestOpenDays: number;
  /** What is open, due or not. */
  readonly open: ByCurrency;
  /** What is open beyond its effective due day. */
  readonly overdue: ByCurrency;
}

export interface PayerStanding {
  readonly state: PayerState;
  /** Since when it has been this state. */
  readonly since: Day;
  /** The most weighty first. */
  readonly reasons: readonly PayerReason[];
  readonly measures: PayerMeasures;
  /** The next day on which the state could be another without any new fact; absent when no day can change it. */
  readonly lookAgainOn?: Day | undefined;
}
