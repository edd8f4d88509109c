/**
 * Reads the customers whose payments stand in the morning's letters. On the week's first working day all who often pay
 * late or need a decision, with the reasons as they are now; on others only those of whom the run before told something
 * besides a change: a promise to pay that was broken, a day to look again. While the books are old, nobody. Throws when a
 * port does.
 */
import type { Company } from "../../domain/company.ts";
import { type AccountRegister, customerOfAccount } from "../../domain/customer/customer-of-account.ts";
import type { FoundPayer } from "../../domain/letters/morning/facts.ts";
import { byUrgency } from "../../domain/letters/payments/by-urgency.ts";
import { payerStanding } from "../../domain/payment/evaluate.ts";
import { spokenFor } from "../../domain/payment/intake/open-lists.ts";
import type {
  LedgerBook,
  LedgerEntry,
  LedgerState,
  LedgerStateBook,
} from "../../domain/payment/ledger-book.ts";
import { FLAGGED } from "../../domain/payment/payer-state.ts";
import { withUnlisted } from "../../domain/payment/unlisted.ts";
import { payerFacts } from "../../domain/payment/watch/payer-facts.ts";
import { promisesOn } from "../../domain/payment/watch/promises-on.ts";
import { reachNow } from "../../domain/payment/watch/reach-now.ts";
import { whomToTell } from "../../domain/payment/watch/whom-to-tell.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";

/** More than so many say nothing more in seven lines. */
const MOST_READ = 2000;

export interface ReadPayersDeps {
  readonly ledger: Pick<LedgerBook, "find" | "standing">;
  readonly ledgerState: Pick<LedgerStateBook, "read">;
  readonly register: AccountRegister;
}

export interface AskedOfPayers {
  readonly company: Company;
  readonly now: Instant;
  readonly today: Day;
  readonly isWeekStart: boolean;
  /** What was told from `since` on, up to `until`, is of this morning. */
  readonly since: Instant;
  readonly until: Instant;
}

/** The most urgent first. */
export function createReadPayers({ ledger, ledgerState, register }: ReadPayersDeps) {
  return async (asked: AskedOfPayers): Promise<FoundPayer[]> => {
    const { company, today, isWeekStart } = asked;
    const state = await ledgerState.read();
    // On the day of the first list everybody has just got it.
    if (state.listedOn === undefined || state.listedOn === today) return [];
    const { on, stale } = reachNow(state, company, today);
    if (on === undefined || stale) return [];
    const told = toldIn(state, asked);
    const entries = new Map<string, LedgerEntry>();
    for (const accountId of told) {
      const entry = await ledger.find(accountId);
      if (entry !== undefined) entries.set(accountId, entry);
    }
    if (isWeekStart) {
      for await (const entry of ledger.standing()) {
        if (FLAGGED.has(entry.written?.state ?? "fine")) entries.set(entry.account.accountId, entry);
        if (entries.size >= MOST_READ) break;
      }
    }
    const found: FoundPayer[] = [];
    const openLists = spokenFor(state.openLists);
    for (const entry of entries.values()) {
      const account = withUnlisted(entry.account, openLists);
      found.push(...(await foundOf({ ...entry, account }, asked, on)));
    }
    return found.sort((one, other) => byUrgency(one.payer, other.payer));
  };

  /** Of one that cannot be computed what was written last is told; the run that looks at it has flagged it. */
  async function foundOf(
    entry: LedgerEntry,
    { company, now }: AskedOfPayers,
    on: Day,
  ): Promise<FoundPayer[]> {
    const { account, written, brokenTold = [] } = entry;
    const { payments: limits, country } = company;
    const customer = await customerOfAccount(register, entry);
    const told = whomToTell(company, customer, now);
    try {
      const standing = payerStanding(account, { on, limits, country });
      // Of one that was paid since, the reasons say that it came too late.
      const [broken] = promisesOn(account, { on, limits, country }).broken.filter(
        ({ noteId, isPaid }) => !isPaid && brokenTold.includes(noteId),
      );
      return [{ payer: payerFacts(account, standing, { customer, broken, on }), on, told }];
    } catch {
      return written === undefined
        ? []
        : [{ payer: payerFacts(account, written, { customer, on }), on: written.on, told }];
    }
  }
}

function toldIn({ toldOf }: LedgerState, { since, until }: AskedOfPayers): readonly string[] {
  return toldOf !== undefined && since <= toldOf.at && toldOf.at < until ? toldOf.accountIds : [];
}
