/**
 * `undo`: what a deed changed is put back as it was, where it still stands as the deed left it; when something else has
 * changed it since, nothing is touched and that is said. What a deed made is withdrawn, never deleted. Pure.
 */
import type { CompanyState } from "../company-state.ts";
import { answeredBy } from "../customer/answered-by.ts";
import { nextVersion } from "../customer/change-customer.ts";
import type { Customer } from "../customer/customer.ts";
import { AGENDA_WAITS_MINUTES } from "../letters/agenda-letters.ts";
import { withoutLeavingSaid } from "../leaving/leaving.ts";
import type { PayerNote } from "../payment/payer-account.ts";
import { circumstancesOf, withLooks } from "../relation/when-to-look.ts";
import { millisecondsBetween } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";
import { withoutSaid } from "./absences.ts";
import { type Change, type Changes, type Deed, type Effect, isSame, withBefore } from "./deed.ts";
import { withoutLettersSaid } from "./letters-said.ts";
import { withoutNoted } from "./payer-notes.ts";
import { type NotedFacts, withoutNotedFacts } from "./relation-facts-noted.ts";
import { newsOfOneThere, newsOfReturn } from "./undo-news.ts";
import { isAlike, nextAnswer, promiseBefore, threadBefore } from "./undo-promises.ts";
import type { Undo, Undoing } from "./undoing.ts";

const DAY = 24 * 60 * 60 * 1000;
/** What has gone to a customer cannot be taken back. */
const UNTIL_IT_GOES = AGENDA_WAITS_MINUTES * 60 * 1000;

/** How long a deed can be taken back. */
export const isTooLate = ({ ask, at: saidAt }: Pick<Deed, "ask" | "at">, { at }: Pick<Undo, "at">): boolean =>
  millisecondsBetween(saidAt, at) > (ask.does === "agenda-send" ? UNTIL_IT_GOES : DAY);

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
  const customer = on("customer").map((effect) => customerBefore(effect, undoing))[0];
  const payer = on("payer").map((effect) => payerBefore(effect, undoing))[0];
  const relation = on("relation").map((effect) => relationBefore(effect, undoing, undo))[0];
  const state = on("state").map(() => stateBefore(undoing, undo))[0];
  if (taken.includes(undefined) || payer === "changed-since" || state === "changed-since") return undefined;
  if (relation === "changed-since") return undefined;
  const promises = taken.flatMap((each) => each ?? []);
  const changed = promises.filter(({ before, after }) => before === undefined || !isAlike(before, after));
  const others = [
    payer,
    relation,
    state && isNewsOfState(state) ? state : undefined,
    customer === "changed-since" ? undefined : customer,
  ];
  if (promises.length === 0 && others.every((each) => each === undefined) && customer !== undefined) {
    return undefined;
  }
  return {
    isNews: changed.length > 0 || others.some((each) => each !== undefined) || deed.effects.length === 0,
    changes: {
      promises,
      thread: threadBefore(on("thread")[0], undoing, promises),
      customer: customer === "changed-since" ? undefined : customer,
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

/** Of what the deed changed there, as much is put back as still stands. */
function customerBefore(effect: Effect, { deed, thread, customer }: Undoing) {
  const answered = thread?.turns?.findLast(({ by, isSaid }) => by === "staff" && isSaid !== true);
  // Somebody was in touch all the same.
  if (deed.ask.does === "done" && nextAnswer(deed, thread) !== undefined) return undefined;
  if (customer === undefined) return "changed-since";
  const stands = (field: string): boolean => isSame(customer[field as keyof Customer], effect.after[field]);
  // The same said once more since is no change, and holds.
  const saidSince = [
    ...(stands("standingSaidAt") ? [] : ["standing"]),
    ...(stands("ownerSaidAt") ? [] : ["owner", "proposedOwner"]),
  ].filter((field) => effect.fields.includes(`${field === "standing" ? field : "owner"}SaidAt`));
  const fields = effect.fields.filter((field) => stands(field) && !saidSince.includes(field));
  if (fields.length === 0 && effect.fields.length > 0) return "changed-since";
  const restored = withBefore(customer, { ...effect, fields });
  return {
    before: customer,
    after: nextVersion(customer, answered === undefined ? restored : answeredBy(restored, answered.staffId)),
  };
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
    withoutNotedFacts(relation.facts, deed.deedId, { before: talks(before), after: talks(after) });
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

/** Whether anybody could notice. */
function isNewsOfState({ before, after }: Change<CompanyState>): boolean {
  const seen = ({ away, closed, left = [], paused }: CompanyState) => ({
    ...{ away, closed, left },
    isPaused: paused !== undefined,
  });
  return before === undefined || !isSame(seen(before), seen(after));
}
