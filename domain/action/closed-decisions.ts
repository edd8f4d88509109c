/**
 * The days on which the company is closed, and on which it is open after all. What customers were told for closed days is
 * named, and its owners are warned of it at once, while there is time. Pure; for each day the word that was said last holds.
 */
import type { Closure } from "../company-state.ts";
import { stagesAhead, type GivenPromise } from "../promise/promise.ts";
import { type DayRange, plusDays } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import { without, withClosure } from "./absences.ts";
import { dueFacts, dueOn } from "./due-then.ts";
import {
  already,
  type Decision,
  done,
  notPossible,
  overtaken,
  saidBy,
  type Scene,
  todayOf,
} from "./scene.ts";

/** A summer; what is longer is asked back, since it moves every time that customers are told. */
const LONGEST_DAYS = 35;

/** What one deed changes is one transaction. */
const MOST_WARNED = 20;

export function decideClosed(scene: Scene, { from, to }: DayRange): Decision {
  const { company, state, order } = scene;
  const days = { from, to };
  if (to > plusDays(from, LONGEST_DAYS)) return notPossible(scene, "too-long", { days });
  const closure: Closure = { ...saidBy(scene), ...days };
  const known = state.closed.filter(({ isOpen }) => isOpen !== true);
  const changes = changeOf(scene, closure);
  if (without(closure, known).length === 0) return already(scene, { days }, changes);
  if (!stillHolds(changes, closure)) return overtaken(scene, { days }, changes);
  const told = dueOn(scene.open, days, company.calendar.timeZone).filter(({ silent }) => !silent);
  const warned = told
    .map((before) => ({ before, after: warnedNow(before, order.at) }))
    .filter(({ before, after }) => before !== after);
  return done(scene, { ...changes, promises: warned.slice(0, MOST_WARNED) }, { days, ...dueFacts(told) });
}

export function decideOpened(scene: Scene, { from, to }: DayRange): Decision {
  const days = { from, to };
  const opening: Closure = { ...saidBy(scene), ...days, isOpen: true };
  const closed = scene.state.closed.filter(({ isOpen }) => isOpen !== true);
  const isClosed = closed.some((each) => each.from <= to && from <= each.to);
  const changes = changeOf(scene, opening);
  if (!stillHolds(changes, opening)) return overtaken(scene, { days }, changes);
  return isClosed ? done(scene, changes, { days }) : already(scene, { days }, changes);
}

/** Whether something else has been said of all of these days since, and was read before. */
const stillHolds = ({ state }: ReturnType<typeof changeOf>, { deedId }: Closure): boolean =>
  state.after.closed.some((each) => each.deedId === deedId);

/** The promise, of which somebody is to be told now, unless that has been done. */
function warnedNow(promise: GivenPromise, now: Instant): GivenPromise {
  return stagesAhead(promise).includes("warning") && promise.warnAt > now
    ? { ...promise, warnAt: now }
    : promise;
}

function changeOf(scene: Scene, closure: Closure) {
  const { state } = scene;
  return { state: { before: state, after: withClosure(state, closure, todayOf(scene)) } };
}
