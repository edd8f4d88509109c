/**
 * Looks at every account that is due, writes what changed, and makes the letters that tell of it: each account in one
 * transaction with its letters. Where one reader would get more letters than anybody reads, one list takes their place;
 * it is made before the accounts are written, so that a run that breaks off forgets nobody.
 *
 * One account that fails holds up no other: it is tried once more at the end, then flagged, and stays due.
 */
import type { Company } from "../../domain/company.ts";
import { customerOfAccount, type AccountRegister } from "../../domain/customer/customer-of-account.ts";
import { newLetter } from "../../domain/letters/new-letter.ts";
import type { PayerAlert, PayerFacts, PayerList } from "../../domain/letters/payer-letters.ts";
import { newPayerList } from "../../domain/letters/payments/new-payer-list.ts";
import type { LedgerBook, LedgerEntry } from "../../domain/payment/ledger-book.ts";
import type { SpokenFor } from "../../domain/payment/intake/open-lists.ts";
import { IN_THE_MORNING, type PayerNews } from "../../domain/payment/payer-news.ts";
import { withUnlisted } from "../../domain/payment/unlisted.ts";
import { look } from "../../domain/payment/watch/look.ts";
import { payerFacts } from "../../domain/payment/watch/payer-facts.ts";
import { type Told, whomToTell } from "../../domain/payment/watch/whom-to-tell.ts";
import type { Journal, LetterBook, LetterQueue } from "../../domain/ports.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { inPortions } from "./in-portions.ts";

/** More letters than this in one morning are one list. */
export const MOST_ALERTS = 5;

const MOST_TRIES = 4;

export interface LookAtDueDeps {
  readonly ledger: Pick<LedgerBook, "due" | "find" | "store">;
  readonly register: AccountRegister;
  readonly letters: Pick<LetterBook, "find" | "ensure">;
  readonly letterQueue: LetterQueue;
  readonly journal: Pick<Journal, "flag">;
}

export interface Morning {
  /** As it is now. */
  readonly company: Company;
  readonly now: Instant;
  /** The company's day. */
  readonly today: Day;
  /** The day that the books reach. */
  readonly on: Day;
  /** For whom lists of open items speak (`domain/payment/unlisted.ts`). */
  readonly openLists: SpokenFor;
  /** Before the first standing list: states are written, and nobody is told. */
  readonly isFirst: boolean;
}

export interface LookedAt {
  readonly looked: number;
  readonly told: number;
  readonly failed: number;
}

/** An account of which somebody is told. */
interface News {
  readonly news: PayerNews;
  readonly payer: PayerFacts;
  readonly told: readonly Told[];
}

type IsListed = (staffId: string, accountId: string) => boolean;

const isDue = (entry: LedgerEntry | undefined, { on }: Morning): entry is LedgerEntry =>
  entry?.lookAgainOn !== undefined && entry.lookAgainOn <= on;

/**
 * `beforeTold` is called with the accounts that stand in this morning's letters, before anything of them is written.
 * Throws when the list of what is due cannot be read, or `beforeTold` does.
 */
export function createLookAtDue({ ledger, register, letters, letterQueue, journal }: LookAtDueDeps) {
  return async (
    morning: Morning,
    beforeTold: (accountIds: readonly string[]) => Promise<void>,
  ): Promise<LookedAt> => {
    const withNews: News[] = [];
    const again: string[] = [];
    let looked = 0;
    const firstLook = async (entry: LedgerEntry): Promise<void> => {
      const { after, news } = await lookAt(entry, morning);
      if (news !== undefined) withNews.push(news);
      else if (!(await ledger.store(entry, after))) again.push(entry.account.accountId);
    };
    await inPortions(ledger.due(morning.on), async (entry) => {
      looked += 1;
      await firstLook(entry).catch(() => again.push(entry.account.accountId));
    });
    // Before the lists are made: who is on none of them is told by a letter.
    const failedAgain = await eachFlagged(again.splice(0), async (accountId) => {
      const entry = await ledger.find(accountId);
      if (isDue(entry, morning)) await firstLook(entry);
    });
    withNews.sort(byGravity);
    const inMorning = withNews.filter(
      ({ news, payer }) => IN_THE_MORNING.has(news) || payer.broken !== undefined,
    );
    if (inMorning.length > 0) await beforeTold(inMorning.map(({ payer }) => payer.accountId));
    const isListed = await makeLists(withNews, morning);
    const failed = await eachFlagged(
      [...withNews.map(({ payer }) => payer.accountId), ...again],
      (accountId) => write(accountId, isListed, morning),
    );
    return { looked, told: withNews.length, failed: failedAgain + failed };
  };

  async function lookAt(
    entry: LedgerEntry,
    { company, now, on, openLists, isFirst }: Morning,
  ): Promise<{ after: LedgerEntry; news?: News }> {
    const { payments: limits, country } = company;
    const account = withUnlisted(entry.account, openLists);
    const { after, standing, news, broken } = look({ ...entry, account }, { on, limits, country, isFirst });
    const customer = await customerOfAccount(register, entry);
    const known = { ...after, account: entry.account, customerId: customer?.customerId ?? after.customerId };
    if (news === undefined) return { after: known };
    const payer = payerFacts(account, standing, { customer, broken, on });
    return { after: known, news: { news, payer, told: whomToTell(company, customer, now) } };
  }

  /** One list for each reader who would get too many letters; one that was made before it broke off still holds. */
  async function makeLists(all: readonly News[], { now, today, on }: Morning): Promise<IsListed> {
    const lists = new Map<string, PayerList>();
    for (const staffId of new Set(all.flatMap(({ told }) => told.map((each) => each.staffId)))) {
      const own = all.flatMap(({ payer, told }) =>
        told.filter((each) => each.staffId === staffId).map(({ as }) => ({ payer, as })),
      );
      const letterId = `payers-${staffId}-${today}`;
      const made = await letters.find(letterId);
      if (own.length <= MOST_ALERTS && made === undefined) continue;
      const list: PayerList =
        made?.kind === "payer-list" ? made : newPayerList({ letterId, staffId, what: "news", on }, own, now);
      if (await letters.ensure(list)) await letterQueue.put(letterId, 0);
      lists.set(staffId, list);
    }
    return (staffId, accountId) => {
      const { more = 0, payers = [] } = lists.get(staffId) ?? {};
      return more > 0 || payers.some((payer) => payer.accountId === accountId);
    };
  }

  /** What fails twice is flagged and holds up no other; answers with how many did. */
  async function eachFlagged(
    accountIds: readonly string[],
    work: (accountId: string) => Promise<void>,
  ): Promise<number> {
    let failed = 0;
    await inPortions(accountIds, async (accountId) => {
      try {
        await work(accountId).catch(() => work(accountId));
      } catch (error) {
        failed += 1;
        const name = error instanceof Error ? error.name : "unknown";
        journal.flag("FailedItem", { what: "payer", item: accountId, error: name });
      }
    });
    return failed;
  }

  async function write(accountId: string, isListed: IsListed, morning: Morning): Promise<void> {
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const entry = await ledger.find(accountId);
      // It was joined with another, or another run was quicker.
      if (!isDue(entry, morning)) return;
      const { after, news } = await lookAt(entry, morning);
      const made = news === undefined ? [] : await newOf(alertsOf(news, entry, isListed, morning));
      if (!(await ledger.store(entry, after, made))) continue;
      for (const { letterId } of made) await letterQueue.put(letterId, 0);
      return;
    }
    throw new Error(`Account ${accountId} changed ${MOST_TRIES} times meanwhile. The next run looks again.`);
  }

  /** An account that was taken apart and made anew counts its changes anew. */
  async function newOf(alerts: readonly PayerAlert[]): Promise<PayerAlert[]> {
    const made: PayerAlert[] = [];
    for (const alert of alerts) {
      if ((await letters.find(alert.letterId)) === undefined) made.push(alert);
    }
    return made;
  }
}

function alertsOf(
  { news, payer, told }: News,
  { revision }: LedgerEntry,
  isListed: IsListed,
  { now, on }: Morning,
): PayerAlert[] {
  const owner = told.find(({ as }) => as === "owner")?.staffId ?? "";
  return told
    .filter(({ staffId }) => !isListed(staffId, payer.accountId))
    .map(({ staffId, as }) => ({
      kind: "payer-alert",
      ...newLetter(`payer-${payer.accountId}-${on}-${revision}-${staffId}`, now),
      staffId,
      as,
      owner,
      news,
      payer,
      on,
    }));
}

const GRAVEST_FIRST: readonly PayerNews[] = ["serious", "worse", "look-again", "promise-broken", "slow"];

/** In one order, however the accounts were read. */
function byGravity(one: News, other: News): number {
  const place = ({ news }: News): number => GRAVEST_FIRST.indexOf(news);
  return place(one) - place(other) || (one.payer.accountId < other.payer.accountId ? -1 : 1);
}
