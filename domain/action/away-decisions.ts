/** Who is away, and who is back. Pure; for each day the word that was said last holds. */
import type { Company } from "../company.ts";
import { type Absence, companyNow, type CompanyState, type Said } from "../company-state.ts";
import { staffMember } from "../customer/responsible.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { type DayRange, daysIn, plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { newsOfAbsence, newsOfReturn } from "./absence-news.ts";
import { isIn, LONGEST_DAYS, without, withAbsence } from "./absences.ts";
import type { Ask } from "./ask.ts";
import { colleagueNamed } from "./colleague-named.ts";
import type { Changes } from "./deed.ts";
import { dueFacts, dueOn } from "./due-then.ts";
import type { OutcomeFacts } from "./order.ts";
import {
  already,
  type Decision,
  done,
  notPossible,
  overtaken,
  saidBy,
  type Scene,
  todayOf,
  who,
} from "./scene.ts";
import { standIns } from "./stand-ins.ts";

type Asking<D extends Ask["does"]> = Scene<Extract<Ask, { readonly does: D }>>;

export function decideAway(scene: Asking<"away">): Decision {
  const { company, state, order } = scene;
  const { from, to, backup: written } = order.ask;
  const days = { from, to };
  const member = who(scene);
  if (member === undefined) return notPossible(scene, "not-in-settings", { days });
  if (to > plusDays(from, LONGEST_DAYS)) return notPossible(scene, "too-long", { days });
  const others = company.staff.filter(({ id }) => id !== member.id);
  const named = written === undefined ? undefined : colleagueNamed(scene, others, written, { days });
  if (named !== undefined && "outcome" in named) return named;
  const backup = named?.id;
  const absence = { ...saidBy(scene), who: member.id, ...days, backup };
  const alike = state.away.filter((each) => each.backup === backup && each.isThere !== true);
  const isKnown = without(absence, alike).length === 0;
  const { changes, facts } = afterAbsence({ company, state, open: scene.open }, absence, todayOf(scene));
  if (isKnown) return already(scene, facts, { state: changes.state });
  return stillHolds(changes, absence) ? done(scene, changes, facts) : overtaken(scene, { days }, changes);
}

/** Whether something else has been said of all of these days since, and was read before. */
const stillHolds = ({ state }: Changes, { deedId }: Said): boolean =>
  state?.after.away.some((each) => each.deedId === deedId) === true;

/** What an absence changes, whoever tells of it; and what is to be said of it. */
export function afterAbsence(
  { company, state, open }: { company: Company; state: CompanyState; open: readonly GivenPromise[] },
  absence: Absence,
  today: Day,
): { readonly changes: Changes; readonly facts: Partial<OutcomeFacts> } {
  const { who: staffId, from, to } = absence;
  const after = withAbsence(state, absence, today);
  const then = companyNow(company, after, absence.at);
  const own = open.filter(({ owner }) => staffMember(company, owner).id === staffId);
  // What is overdue waits for somebody today.
  const due = dueOn(own, { from: from <= today ? "0000-01-01" : from, to }, company.calendar.timeZone);
  const days = { from, to };
  return {
    changes: {
      state: { before: state, after },
      letters: newsOfAbsence(due, { staffId, company: then, days, said: absence }),
    },
    facts: { days, ...standIns(then, staffId, days), ...dueFacts(due) },
  };
}

/** Who is back: on the days that are named, or else up to the end of what was said. */
export function decideBack(scene: Asking<"back">): Decision {
  const { company, state, order } = scene;
  const member = who(scene);
  if (member === undefined) return notPossible(scene, "not-in-settings");
  const today = todayOf(scene);
  const { from = today, to } = order.ask;
  const isForGood = to === undefined || to === from;
  const besides = isForGood ? inSettings(scene, member.id, today) : undefined;
  const asked = { from, to: to ?? from };
  const upTo = isForGood ? asked.to : undefined;
  const said = { ...saidBy(scene), who: member.id, ...asked, isThere: true, upTo, besides } as const;
  const changed = { before: state, after: withAbsence(state, said, today) };
  const left = changed.after.away.find(({ deedId }) => deedId === said.deedId);
  const days = { from, to: left?.upTo ?? asked.to };
  if (left === undefined) return overtaken(scene, { days }, { state: changed });
  const isAway = daysIn(days)
    .slice(0, LONGEST_DAYS)
    .some((day) => isIn(member.away, day) && !isIn(saidSince(scene, member.id), day));
  if (!isAway) return already(scene, {}, { state: changed });
  const own = scene.open.filter(({ owner }) => staffMember(company, owner).id === member.id);
  const due = dueOn(
    own,
    { from: from <= today ? "0000-01-01" : from, to: days.to },
    company.calendar.timeZone,
  );
  return done(
    scene,
    { state: changed, letters: newsOfReturn(due, { staffId: member.id, company, said }) },
    { days },
  );
}

/** Days away that are not over, by the settings alone. */
function inSettings({ settings }: Scene, staffId: string, today: Day): readonly DayRange[] | undefined {
  const away = settings.staff.find(({ id }) => id === staffId)?.away.filter(({ to }) => to >= today) ?? [];
  return away.length === 0 ? undefined : away.map(({ from, to }) => ({ from, to }));
}

const saidSince = ({ state, order }: Scene, staffId: string): readonly DayRange[] =>
  state.away.filter(({ who, at }) => who === staffId && at > order.at);
