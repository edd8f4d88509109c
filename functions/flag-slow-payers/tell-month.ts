/**
 * Tells the managers once a month who pays how many days late, how much is overdue, and whether that grows: on the first
 * working day on which the books are new enough. The months that were told are kept with what was overdue, so that the
 * next can be compared; the month before the first list is kept only.
 */
import { customerOfAccount, type AccountRegister } from "../../domain/customer/customer-of-account.ts";
import { managersOf } from "../../domain/customer/managers.ts";
import { newLetter } from "../../domain/letters/new-letter.ts";
import type { MonthsPayer, PaymentsMonth } from "../../domain/letters/payer-letters.ts";
import { createChangeLedgerState } from "../../domain/payment/change-ledger-state.ts";
import { payerStanding } from "../../domain/payment/evaluate.ts";
import type { LedgerBook, LedgerState, LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import { type ByCurrency, plus } from "../../domain/payment/money.ts";
import { whatCreditCosts } from "../../domain/payment/law/credit-costs.ts";
import { withUnlisted } from "../../domain/payment/unlisted.ts";
import { nameOf } from "../../domain/payment/watch/payer-facts.ts";
import type { Journal, LetterBook, LetterQueue } from "../../domain/ports.ts";
import { plusDays } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";
import type { Morning } from "./look-at-due.ts";

/** Who pays latest; more help nobody. */
const MOST_PAYERS = 10;
const MOST_MONTHS_KEPT = 24;

export interface TellMonthDeps {
  readonly ledger: Pick<LedgerBook, "standing">;
  readonly ledgerState: LedgerStateBook;
  readonly register: AccountRegister;
  readonly letters: Pick<LetterBook, "ensure">;
  readonly letterQueue: LetterQueue;
  readonly journal: Pick<Journal, "flag">;
}

type Figures = Pick<PaymentsMonth, "payers" | "customers" | "overdue" | "costs">;

type Payer = MonthsPayer & {
  readonly accountId: string;
  readonly costs: PaymentsMonth["costs"];
  /** Staff said that it is not to be judged: what it owes counts, and it is not named. */
  readonly isExempt: boolean;
};

export function createTellMonth(deps: TellMonthDeps) {
  const { ledger, ledgerState, register, letters, letterQueue, journal } = deps;
  const changeState = createChangeLedgerState(ledgerState);

  return async (morning: Morning): Promise<void> => {
    const { now, today, isFirst } = morning;
    const lastDay = plusDays(`${monthOf(today)}-01`, -1);
    const month = monthOf(lastDay);
    const { months } = await ledgerState.read();
    if (months[month] !== undefined) return;
    const on = morning.on < lastDay ? morning.on : lastDay;
    const figures = await figuresOn(on, morning);
    if (!isFirst) {
      const before = months[monthOf(plusDays(`${month}-01`, -1))];
      for (const staffId of managersOf(morning.company)) {
        const id = `payments-${month}-${staffId}`;
        const letter: PaymentsMonth = {
          kind: "payments-month",
          ...newLetter(id, now),
          ...{ staffId, month, on, ...figures, before },
        };
        if (await letters.ensure(letter)) await letterQueue.put(id, 0);
      }
    }
    const { overdue, customers } = figures;
    await changeState((stored) => ({
      ...stored,
      months: newest({ ...stored.months, [month]: { overdue, customers } }),
    }));
  };

  /** Of those who owe something or pay late; one that cannot be computed is flagged and left out. */
  async function figuresOn(on: Day, { company, openLists }: Morning): Promise<Figures> {
    const { payments: limits, country } = company;
    const all: Payer[] = [];
    for await (const entry of ledger.standing()) {
      const account = withUnlisted(entry.account, openLists);
      const who = nameOf(account, await customerOfAccount(register, entry));
      try {
        const { state, measures } = payerStanding(account, { on, limits, country });
        all.push({
          accountId: account.accountId,
          who,
          days: measures.wadl === null ? null : Math.round(measures.wadl),
          overdue: measures.overdue,
          isExempt: state === "exempt",
          costs: whatCreditCosts(account, { on, limits, country }),
        });
      } catch (error) {
        const name = error instanceof Error ? error.name : "unknown";
        journal.flag("FailedItem", { what: "payer", item: account.accountId, error: name });
      }
    }
    const owing = all.filter(({ overdue }) => Object.values(overdue).some((amount) => amount > 0));
    return {
      payers: all
        .filter((each) => !each.isExempt && (owing.includes(each) || (each.days ?? 0) > 0))
        .sort(latestFirst)
        .slice(0, MOST_PAYERS)
        .map(({ who, days, overdue }) => ({ who, days, overdue })),
      customers: owing.length,
      overdue: sumOf(owing.map(({ overdue }) => overdue)),
      costs: {
        interest: sumOf(owing.map(({ costs }) => costs.interest)),
        compensation: sumOf(owing.map(({ costs }) => costs.compensation)),
        interestUnknown: owing.reduce((sum, { costs }) => sum + costs.interestUnknown, 0),
      },
    };
  }
}

/** By currency; amounts in different ones are never added. */
function sumOf(all: readonly ByCurrency[]): ByCurrency {
  return all
    .flatMap((amounts) => Object.entries(amounts))
    .reduce<ByCurrency>((sum, [currency, minor]) => plus(sum, { minor, currency }), {});
}

function latestFirst(one: Payer, other: Payer): number {
  return (other.days ?? -1) - (one.days ?? -1) || (one.accountId < other.accountId ? -1 : 1);
}

function newest(months: LedgerState["months"]): LedgerState["months"] {
  return Object.fromEntries(
    Object.entries(months)
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .slice(0, MOST_MONTHS_KEPT),
  );
}

const monthOf = (day: Day): string => day.slice(0, "YYYY-MM".length);
