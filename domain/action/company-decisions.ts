/**
 * What staff decide for the company as a whole: who is away, when it is closed, whether letters to customers go out.
 * Pure; each is said once, and the same again changes nothing.
 */
import type { CompanyState, Said } from "../company-state.ts";
import { plusDays } from "../time/day.ts";
import { dayAt } from "../time/opening-hours.ts";
import type { Instant } from "../time/instant.ts";
import { without, withAbsence } from "./absences.ts";
import type { Ask } from "./ask.ts";
import { findColleague } from "./find-colleague.ts";
import { already, type Decision, done, nameOf, notPossible, type Scene, who } from "./scene.ts";

type Asking<D extends Ask["does"]> = Scene<Extract<Ask, { readonly does: D }>>;

/** How long days on which the company was closed count when it is looked back how fast it was. */
const CLOSED_DAYS_KEPT = 400;

export function decideAway(scene: Asking<"away">): Decision {
  const { company, state, order } = scene;
  const { from, to, backup: written } = order.ask;
  const days = { from, to };
  const member = who(scene);
  if (member === undefined) return notPossible(scene, "not-in-settings", { days });
  const others = company.staff.filter(({ id }) => id !== member.id);
  const named = written === undefined ? undefined : findColleague(others, written);
  if (named?.is === "nobody") return notPossible(scene, "nobody", { days, to: written });
  if (named?.is === "several") {
    return notPossible(scene, "several", { days, to: written, names: named.members.map(({ name }) => name) });
  }
  const backup = named?.member.id;
  const facts = { days, to: nameOf(company, backup ?? member.backup) };
  const absence = { ...saidBy(scene), who: member.id, ...days, backup };
  const alike = state.away.filter((each) => each.backup === backup);
  const changes = changeOf(state, { ...state, away: withAbsence(state.away, absence, todayOf(scene)) });
  return without(absence, alike).length === 0 ? already(scene, facts, changes) : done(scene, changes, facts);
}

export function decideClosed(scene: Asking<"closed">): Decision {
  const { state, order } = scene;
  const { from, to } = order.ask;
  const days = { from, to };
  if (state.closed.some((each) => each.from <= from && to <= each.to)) return already(scene, { days });
  const oldest = plusDays(todayOf(scene), -CLOSED_DAYS_KEPT);
  const closed = [...state.closed.filter((each) => each.to >= oldest), { ...saidBy(scene), ...days }];
  return done(scene, changeOf(state, { ...state, closed }), { days });
}

export function decidePause(scene: Scene, does: "pause" | "resume"): Decision {
  const { company, state, order } = scene;
  const { paused, lettersSaidAt = "" } = state;
  const isOld = order.at < lettersSaidAt;
  if (does === "pause") {
    const changes = isOld ? undefined : changeOf(state, pausedBy(state, saidBy(scene)));
    if (!isOld && paused === undefined) return done(scene, changes ?? {});
    return already(scene, { by: nameOf(company, paused?.staffId), at: paused?.at }, changes);
  }
  if (isOld) return already(scene);
  const changes = changeOf(state, resumed(state, order.at));
  if (paused !== undefined) return done(scene, changes);
  return company.letters === "paused" ? notPossible(scene, "in-settings") : already(scene, {}, changes);
}

/** Letters to customers are held from now on. Who said so first stays. */
export const pausedBy = (state: CompanyState, said: Said): CompanyState => ({
  ...state,
  paused: state.paused ?? said,
  lettersSaidAt: said.at,
});

export const resumed = (state: CompanyState, at: Instant): CompanyState => ({
  ...state,
  paused: undefined,
  lettersSaidAt: at,
});

const changeOf = (before: CompanyState, after: CompanyState) => ({ state: { before, after } });

const saidBy = ({ order }: Scene): Said => ({ at: order.at, deedId: order.deedId, staffId: order.staffId });

const todayOf = ({ company, order }: Scene): string => dayOf(company.calendar.timeZone, order.at);

const dayOf = (timeZone: string, at: Instant): string => dayAt(at, timeZone);
