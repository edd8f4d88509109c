/**
 * `undo`: what a deed changed is put back as it was, where it still stands as the deed left it; when something else has
 * changed it since, nothing is touched and that is said. What a deed made is withdrawn, never deleted. Pure.
 */
import type { CompanyState } from "../company-state.ts";
import { nextVersion } from "../customer/change-customer.ts";
import type { Customer } from "../customer/customer.ts";
import { withoutSaid as withoutSaidOfCustomer } from "../customer/said-of-customer.ts";
import { AGENDA_WAITS_MINUTES } from "../letters/agenda-letters.ts";
import { withoutLeavingSaid } from "../leaving/leaving.ts";
import type { PayerNote } from "../payment/payer-account.ts";
import { circumstancesOf, withLooks } from "../relation/when-to-look.ts";
import { millisecondsBetween, plusMilliseconds } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";
import { withoutSaid } from "./absences.ts";
import { type Change, type Changes, type Deed, type Effect, isSame } from "./deed.ts";
import { withoutLettersSaid } from "./letters-said.ts";
import { withoutNoted } from "./payer-notes.ts";
import { type NotedFacts, withoutNotedFacts } from "./relation-facts-noted.ts";
import { newsOfOneThere, newsOfReturn } from "./undo-news.ts";
import { eachOnce, isAlike, promiseBefore, threadBefore } from "./undo-promises.ts";
import type { Undo, Undoing } from "./undoing.ts";

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
/** What has gone to a customer cannot be taken back. */
const UNTIL_IT_GOES = AGENDA_WAITS_MINUTES * 60 * 1000;

/** How long a deed can be taken back. */
export const isTooLate = (
  { ask, at: saidAt, outcome }: Pick<Deed, "ask" | "at"> & Partial<Pick<Deed, "outcome">>,
  { at }: Pick<Undo, "at">,
): boolean => {
  const since = millisecondsBetween(saidAt, at);
  // What is read only after it was taken back has not gone.
  if (ask.does !== "agenda-send" || outcome === undefined) return since > DAY;
  const { reader, goesAt } = outcome.relation?.sending ?? {};
  // While somebody else reads it, nothing goes; what has gone since stays (`withoutNotedFacts`).
  if (reader !== undefined) return false;
  return goesAt === undefined ? since > UNTIL_IT_GOES : at >= plusMilliseconds(goesAt, -MINUTE);
};

export interface TakenBack {
  readonly changes: Changes;
  /** False when something else holds that was said since; that it was taken back is remembered all the same. */
  readonly isNews: boolean;
}

/** The changes that take the deed back; undefined when something else has changed since. */
export function changesToUndo(undoing: Undoing, undo: Undo): TakenBack | undefined {
  const { deed } = undoing;
  const on = (what: Effect["on"]): Effect[] => deed.effects.filter((effect) => effect.on === what);
  const taken = on("promise").map((effect) => promiseBefore(effect, undoing, undo));
  const customer = on("customer").flatMap(() => customerBefore(undoing) ?? [])[0];
  const payer = on("payer").map((effect) => payerBefore(effect, undoing))[0];
  const relation = on("relation").map((effect) => relationBefore(effect, undoing, undo))[0];
  const state = on("state").map(() => stateBefore(undoing, undo))[0];
  if (taken.includes(undefined) || payer === "changed-since" || state === "changed-since") return undefined;
  if (relation === "changed-since") return undefined;
  const promises = eachOnce(taken.flatMap((each) => each ?? []));
  const changed = promises.filter(({ before, after }) => before === undefined || !isAlike(before, after));
  const others = [
    payer,
    relation,
    state && isNewsOfState(state) ? state : undefined,
    customer && isNewsOfCustomer(customer) ? customer : undefined,
  ];
  return {
    isNews: changed.length > 0 || others.some((each) => each !== undefined) || deed.effects.length === 0,
    changes: {
      promises,
      thread: threadBefore(on("thread")[0], undoing, promises),
      customer,
      payer,
      relation,
      state,
      letters: [
        ...changed.flatMap((change) => newsOfReturn(change, undoing, undo)),
        ...undoing.open.flatMap((promise) => newsOfOneThere(promise, undoing, undo)),
      ],
      undoes: { deedId: deed.deedId, by: undo.orderId },
    },
  };
}

/** As it stands without what the deed said of it; undefined when that is known no more, or never mattered. */
function customerBefore({ deed, customer }: Undoing): Change<Customer> | undefined {
  const without = customer && withoutSaidOfCustomer(customer, deed.deedId);
  return customer === undefined || without === undefined || without === customer
    ? undefined
    : { before: customer, after: nextVersion(customer, without) };
}

/** Whether anybody could notice. */
function isNewsOfCustomer({ before, after }: Change<Customer>): boolean {
  return before?.standing !== after.standing || before.owner !== after.owner;
}

function payerBefore({ before, after }: Effect, { payer }: Undoing) {
  const notes = ({ notes: said = [] }: { readonly notes?: readonly PayerNote[] }) => said;
  const restored = payer && withoutNoted(payer, { before: notes(before), after: notes(after) });
  return payer === undefined || restored === undefined ? "changed-since" : { before: payer, after: restored };
}

/** What the deed noted goes; what came in and was said since stays. */
function relationBefore({ before, after }: Effect, { deed, relation, company }: Undoing, undo: Undo) {
  const talks = ({ talks: noted = [] }: Partial<NotedFacts>) => ({ talks: noted });
  const facts =
    relation &&
    withoutNotedFacts(relation.facts, deed.deedId, {
      before: talks(before),
      after: talks(after),
      at: undo.at,
    });
  if (relation === undefined || facts === undefined || facts === relation.facts) return "changed-since";
  const today = dayAt(undo.at, company.calendar.timeZone);
  return { before: relation, after: withLooks({ ...relation, facts }, circumstancesOf(company, today)) };
}

/** What was said of days, of letters, or of who leaves, is found by its deed; what it took the place of comes back. */
function stateBefore({ deed, state, company }: Undoing, undo: Undo) {
  const today = dayAt(undo.at, company.calendar.timeZone);
  const withoutDays = withoutLeavingSaid(withoutSaid(state, deed.deedId, today), deed.deedId, today);
  const without = withoutLettersSaid(withoutDays, deed.deedId);
  return without === state ? "changed-since" : { before: state, after: without };
}

/** The same of the company. */
function isNewsOfState({ before, after }: Change<CompanyState>): boolean {
  const seen = ({ away, closed, left = [], paused }: CompanyState) => ({
    ...{ away, closed, left },
    isPaused: paused !== undefined,
  });
  return before === undefined || !isSame(seen(before), seen(after));
}
