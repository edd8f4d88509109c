/**
 * Looks at one payer's account for the day that the books reach: the state as it is to be written, when to look again,
 * and what staff are to be told. Pure: the same account looked at again, or later, tells nothing twice, because what was
 * told is written with it.
 */
import type { Country } from "../../company.ts";
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { effectiveDueOn } from "../banking-days.ts";
import { payerStanding } from "../evaluate.ts";
import type { LedgerEntry, WrittenState } from "../ledger-book.ts";
import type { ByCurrency } from "../money.ts";
import { ASKS, type PayerNews } from "../payer-news.ts";
import type { PayerNote } from "../payer-account.ts";
import { FLAGGED, type PayerStanding, type PayerState } from "../payer-state.ts";
import type { PaymentLimits } from "../payment-limits.ts";
import { lastDayOf } from "../promises-to-pay.ts";
import { settle } from "../settle.ts";
import type { SettledInvoice } from "../settled.ts";
import { decisionOf, isOpenDecision } from "./decision.ts";
import { type BrokenPromise, promisesOn } from "./promises-on.ts";

const MOST_EARLIER = 20;
const MOST_BROKEN_TOLD = 20;

/** A decision holds until so many times as much is overdue as when it was asked for. */
const WORSE = 2;

export interface Look {
  readonly standing: PayerStanding;
  /** As it is to be stored. */
  readonly after: LedgerEntry;
  /** The gravest of what is new; undefined when nobody is told anything. */
  readonly news?: PayerNews | undefined;
  /** The newest promise that was broken, of which nobody has been told and for which money is still missing. */
  readonly broken?: BrokenPromise | undefined;
}

export interface LookAt {
  /** The day that the books reach. */
  readonly on: Day;
  readonly limits: PaymentLimits;
  readonly country: Country;
  /** Before the first standing list: nobody is told of each, all stand in that list. */
  readonly isFirst: boolean;
}

export function look(entry: LedgerEntry, { on, limits, country, isFirst }: LookAt): Look {
  const { account, brokenTold = [] } = entry;
  const settled = settle(account, on).invoices;
  const standing = payerStanding(account, { on, limits, country, settled });
  const { broken } = promisesOn(account, { on, limits, country, settled });
  const untold = broken.filter(({ noteId, isPaid }) => !isPaid && !brokenTold.includes(noteId));
  const news = newsOf(entry, standing, { on, hasBroken: untold.length > 0 });
  const { overdue } = standing.measures;
  const asks = standing.state === "serious" && (isFirst || (news !== undefined && ASKS.has(news)));
  const lookAgainOn = decisionOf(account)?.lookAgainOn;
  const after: LedgerEntry = {
    ...entry,
    ...written(entry, standing, on),
    overdue: hasAny(overdue) ? overdue : undefined,
    asked: asks ? { on, overdue } : entry.asked,
    brokenTold:
      untold.length === 0
        ? entry.brokenTold
        : [...untold.map(({ noteId }) => noteId), ...brokenTold].slice(0, MOST_BROKEN_TOLD),
    lookAgainOn: earliest(
      [
        standing.lookAgainOn,
        lookAgainOn,
        ...overdueDays(settled, country),
        ...account.notes.flatMap((note) => daysOf(note, { limits, country })),
      ],
      on,
    ),
  };
  return isFirst ? { standing, after } : { standing, after, news, broken: untold[0] };
}

function written(
  { written: before, earlier = [] }: LedgerEntry,
  { state, since, reasons }: PayerStanding,
  on: Day,
): Pick<LedgerEntry, "written" | "earlier"> {
  if (before?.state === state) return {};
  const now: WrittenState = { state, since, on, reasons };
  return {
    written: now,
    earlier: before === undefined ? undefined : [before, ...earlier].slice(0, MOST_EARLIER),
  };
}

function newsOf(
  { written: before, asked, account }: LedgerEntry,
  { state, measures }: PayerStanding,
  { on, hasBroken }: { readonly on: Day; readonly hasBroken: boolean },
): PayerNews | undefined {
  if (gravity(state) > gravity(before?.state)) return state === "serious" ? "serious" : "slow";
  if (state === "serious") {
    const decision = decisionOf(account);
    if (decision !== undefined && isOpenDecision(account, on) && (asked?.on ?? "") < decision.lookAgainOn)
      return "look-again";
    if (!isOpenDecision(account, on) && isWorse(measures.overdue, asked?.overdue)) return "worse";
  }
  return hasBroken ? "promise-broken" : undefined;
}

/** That something got better is seen in the standing list; nobody is called for it. */
function gravity(state: PayerState | undefined): number {
  if (state === undefined || !FLAGGED.has(state)) return 0;
  return state === "serious" ? 2 : 1;
}

function isWorse(overdue: ByCurrency, before: ByCurrency | undefined): boolean {
  return (
    before !== undefined &&
    Object.entries(overdue).some(([currency, amount]) => amount > WORSE * (before[currency] ?? 0))
  );
}

/** The days on which what is open becomes overdue. */
function overdueDays(settled: readonly SettledInvoice[], country: Country): Day[] {
  return settled
    .filter(({ open }) => open > 0)
    .flatMap(({ invoice: { dueOn } }) =>
      dueOn === undefined ? [] : plusDays(effectiveDueOn(country, dueOn), 1),
    );
}

/**
 * What staff noted counts once the books reach its day, and the clocks that it stopped go on the day after its last: also
 * those of a promise that another one replaced.
 */
function daysOf(
  note: PayerNote,
  { limits, country }: Pick<LookAt, "limits" | "country">,
): (Day | undefined)[] {
  switch (note.says) {
    case "promised":
      return [note.from, plusDays(lastDayOf(note.by, country, limits.promiseGraceBankingDays), 1)];
    case "disputed":
      return [note.from, note.to && plusDays(note.to, 1)];
    case "exempt":
      return [note.from, plusDays(note.until, 1)];
    case "reminded":
    case "decided":
      return [note.on];
  }
}

const hasAny = (amounts: ByCurrency): boolean => Object.values(amounts).some((amount) => amount > 0);

/** Of those that are still to come. */
function earliest(days: readonly (Day | undefined)[], on: Day): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .filter((day) => day > on)
    .sort()[0];
}
