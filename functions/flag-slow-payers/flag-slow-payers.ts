/**
 * Looks every working day at the customers whose payments may say something new, as far as the books reach: writes each
 * change of state once, with its reasons, and tells the customer's owner and the bookkeeper. When the books are old nobody
 * is flagged; on the week's first working day the bookkeeper is asked for a file instead. Once a month the managers are
 * told how things stand.
 *
 * It reads what is due and not every customer. Done again, or days late, it changes nothing more: what was told is written
 * with what it was told of, and letters have their ids from reader and day. What fails: one account is flagged and stays
 * due; anything else throws, and the queue delivers again.
 */
import type { Company } from "../../domain/company.ts";
import { companyNow, type CompanyState } from "../../domain/company-state.ts";
import { isFirstWorkingDay } from "../../domain/letters/morning/week-figures.ts";
import { createChangeLedgerState } from "../../domain/payment/change-ledger-state.ts";
import { spokenFor, spokenForKey } from "../../domain/payment/intake/open-lists.ts";
import type { LedgerBook, LedgerState, LedgerStateBook } from "../../domain/payment/ledger-book.ts";
import { reachNow } from "../../domain/payment/watch/reach-now.ts";
import type { Journal, LetterBook, LetterQueue } from "../../domain/ports.ts";
import type { AccountRegister } from "../../domain/customer/customer-of-account.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt, isWorkingDay } from "../../domain/time/opening-hours.ts";
import { createAskForFile } from "./ask-for-file.ts";
import { createFirstList } from "./first-list.ts";
import { createLookAtDue, type Morning } from "./look-at-due.ts";
import { createMarkUnlisted } from "./mark-unlisted.ts";
import { createTellMonth } from "./tell-month.ts";

export interface FlagSlowPayersDeps {
  /** As its settings say. */
  readonly company: Company;
  readonly ledger: Pick<LedgerBook, "due" | "find" | "store" | "standing">;
  readonly ledgerState: LedgerStateBook;
  readonly register: AccountRegister;
  readonly letters: Pick<LetterBook, "find" | "ensure">;
  readonly letterQueue: LetterQueue;
  readonly journal: Pick<Journal, "info" | "flag">;
}

/** Looks by the state that is given, at `now`; it changes nothing in the company's state. */
export function createFlagSlowPayers(deps: FlagSlowPayersDeps) {
  const { ledgerState, journal } = deps;
  const lookAtDue = createLookAtDue(deps);
  const firstList = createFirstList(deps);
  const askForFile = createAskForFile(deps);
  const tellMonth = createTellMonth(deps);
  const markUnlisted = createMarkUnlisted(deps);
  const changeState = createChangeLedgerState(ledgerState);

  return async (state: CompanyState, now: Instant): Promise<(stored: CompanyState) => CompanyState> => {
    const company = companyNow(deps.company, state, now);
    const today = dayAt(now, company.calendar.timeZone);
    if (isWorkingDay(company.calendar, today)) await runOn({ company, now, today });
    else journal.info("no payers looked at: the company is closed", { today });
    return (stored) => stored;
  };

  async function runOn({ company, now, today }: Pick<Morning, "company" | "now" | "today">): Promise<void> {
    const ledger = await ledgerState.read();
    if (ledger.files.length === 0) return;
    const reach = reachNow(ledger, company, today);
    if (reach.on === undefined || reach.stale) {
      journal.info("no payers looked at: the books are old", { today, reach: reach.on ?? "none" });
      if (isFirstWorkingDay(company, today)) await askForFile({ company, now, today, reachesOn: reach.on });
      return;
    }
    const openLists = spokenFor(ledger.openLists);
    const morning = {
      ...{ company, now, today, on: reach.on, openLists },
      isFirst: ledger.listedOn === undefined,
    };
    if (spokenForKey(openLists) !== ledger.openListsLookedAt) await markUnlisted(openLists);
    const looked = await lookAtDue(morning, (accountIds) =>
      changeState((stored) => ({ ...stored, toldOf: withTold(stored, accountIds, morning) })),
    );
    journal.info("payers looked at", { today, reach: reach.on, ...looked });
    // Before it is noted that the first list was made: of the month before that nobody is told.
    await tellMonth(morning);
    if (morning.isFirst) await firstList(morning);
  }
}

/** A run that is repeated on its day adds to what it told before it broke off. */
function withTold(
  { toldOf }: LedgerState,
  accountIds: readonly string[],
  { company, now, today }: Morning,
): NonNullable<LedgerState["toldOf"]> {
  const isToday = toldOf !== undefined && dayOf(company, toldOf.at) === today;
  const before = isToday ? toldOf.accountIds : [];
  return {
    at: isToday ? toldOf.at : now,
    accountIds: [...new Set([...before, ...accountIds])].slice(0, MOST_TOLD),
  };
}

/** A morning letter has seven lines. */
const MOST_TOLD = 100;

const dayOf = ({ calendar }: Company, at: Instant): Day => dayAt(at, calendar.timeZone);
