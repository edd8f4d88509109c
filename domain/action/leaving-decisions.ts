/**
 * Who leaves, and who takes over: said by a manager, or by the fallback owner of a company without one. Whoever leaves has
 * a successor who is there after that day; of the last manager and of the fallback owner it has to be said who. The answer
 * lists what there is to hand over, and nobody's leaving leads to nobody. Pure; of each person the word that was said last holds.
 */
import type { Company, StaffMember } from "../company.ts";
import { companyNow, type CompanyState, type Leaving } from "../company-state.ts";
import { managersOf } from "../customer/managers.ts";
import { responsibleOn, staffMember } from "../customer/responsible.ts";
import { withLeaving } from "../leaving/leaving.ts";
import { inShort } from "../leaving/hand-over-list.ts";
import { leftToNobody } from "../leaving/left-to-nobody.ts";
import { plusDays } from "../time/day.ts";
import { toInstant } from "../time/instant.ts";
import { momentAt } from "../time/wall-clock.ts";
import type { Ask } from "./ask.ts";
import { colleagueForSure } from "./colleague-named.ts";
import {
  already,
  type Decision,
  done,
  nameOf,
  notPossible,
  overtaken,
  saidBy,
  type Scene,
  todayOf,
} from "./scene.ts";

/** Of each list that the answer shows; the page has all. */
const MOST_SHOWN = 10;
/** Days before the last one on which there is little time to take a mistake back. */
const SOON = 2;

type Asking<D extends Ask["does"]> = Scene<Extract<Ask, { readonly does: D }>>;

export function decideLeaves(scene: Asking<"leaves">): Decision {
  const { state, order } = scene;
  const { lastOn } = order.ask;
  const member = leaverIn(scene);
  if ("outcome" in member) return member;
  const to = successorOf(scene, member);
  if ("outcome" in to) return to;
  const { id: who, name, address } = member;
  const said: Leaving = { ...saidBy(scene), who, name, address, lastOn, to: to.id };
  const before = leavingOf(state, who);
  const changed = { before: state, after: withLeaving(state, said, todayOf(scene)) };
  const holds = leavingOf(changed.after, who);
  const facts = { leaving: { name, lastOn, to: to.name } };
  if (holds?.deedId !== said.deedId) {
    return overtaken(scene, sinceOf(scene, changed.after, who), { state: changed });
  }
  const waits = leftAlone(scene, changed.after, who);
  if (waits !== undefined)
    return notPossible(scene, "leave-to-each-other", { to: waits.name, names: [name] });
  if (before?.lastOn === lastOn && before.to === to.id) return already(scene, facts, { state: changed });
  const list = scene.toHandOver && inShort(scene.toHandOver, MOST_SHOWN);
  const isSoon = lastOn <= plusDays(todayOf(scene), SOON);
  return done(scene, { state: changed }, { leaving: { ...facts.leaving, who, list, isSoon } });
}

/** Also of who has left already: they are one of us again. */
export function decideStays(scene: Asking<"stays">): Decision {
  const { state } = scene;
  const member = leaverIn(scene);
  if ("outcome" in member) return member;
  const { id: who, name } = member;
  const said = { ...saidBy(scene), who, stays: true } as const;
  const changed = { before: state, after: withLeaving(state, said, todayOf(scene)) };
  if (leavingOf(changed.after, who) !== undefined) {
    return overtaken(scene, sinceOf(scene, changed.after, who), { state: changed });
  }
  if (leavingOf(state, who) === undefined) return already(scene, { leaving: { name } }, { state: changed });
  return done(scene, { state: changed }, { leaving: { name } });
}

/** Whose leaving it is; or why that cannot be said. */
function leaverIn(scene: Asking<"leaves" | "stays">): StaffMember | Decision {
  const { company, settings, order } = scene;
  const managers = whoMaySay(company);
  if (managers.every(({ id }) => id !== order.staffId)) {
    return notPossible(scene, "only-managers", { names: managers.map(({ name }) => name) });
  }
  return colleagueForSure(scene, settings.staff, order.ask.who);
}

/** Of those who leave, one who leaves to nobody once this one leaves so, too. */
function leftAlone({ settings, state }: Scene, after: CompanyState, who: string): Leaving | undefined {
  const before = new Set(leftToNobody(state.left ?? [], settings.staff).map((leave) => leave.who));
  return leftToNobody(after.left ?? [], settings.staff).find(
    (leave) => leave.who === who || !before.has(leave.who),
  );
}

/**
 * Whoever takes over is there on the day after; where nobody is named, who took over by what was said before, else the usual
 * stand-in, or the fallback owner.
 */
function successorOf(scene: Asking<"leaves">, member: StaffMember): StaffMember | Decision {
  const { company, order, state } = scene;
  const { lastOn, to: written } = order.ask;
  const others = company.staff.filter(({ id }) => id !== member.id);
  if (others.length === 0) return notPossible(scene, "nobody");
  const then = withLeaver(scene, member);
  const isThere = ({ id }: StaffMember): boolean => heirOn(then, id, lastOn)?.id === id;
  if (written !== undefined) {
    const to = colleagueForSure(scene, others, written);
    if ("outcome" in to || isThere(to)) return to;
    return notPossible(scene, "leaves-too", { to: to.name });
  }
  const before = leavingOf(state, member.id);
  if (before !== undefined) {
    const kept = others.find(({ id }) => id === before.to);
    if (kept === undefined) return notPossible(scene, "successor-needed", { to: member.name });
    return isThere(kept) ? kept : notPossible(scene, "leaves-too", { to: kept.name });
  }
  const isLastManager = whoMaySay(company).every(({ id }) => id === member.id);
  const isFallback = staffMember(company, company.fallbackOwner).id === member.id;
  const usual = [member.backup, company.fallbackOwner]
    .filter((id) => id !== undefined)
    .flatMap((id) => heirOn(then, id, lastOn) ?? [])
    .find(({ id }) => id !== member.id);
  if (isLastManager || isFallback || usual === undefined) {
    return notPossible(scene, "successor-needed", { to: member.name });
  }
  return usual;
}

/** The company in which that one leaves to nobody yet. */
function withLeaver(
  { settings, state, order }: Asking<"leaves">,
  { id, name, address }: StaffMember,
): Company {
  const { lastOn } = order.ask;
  const leaver = { who: id, name, address, lastOn, to: id, at: order.at, deedId: order.deedId };
  const left = [...(state.left ?? []).filter(({ who }) => who !== id), leaver];
  return companyNow(settings, { ...state, away: [], left }, order.at);
}

/** Who has what is that one's, on the day after; undefined when it is nobody who stays. */
function heirOn(company: Company, id: string, lastOn: string): StaffMember | undefined {
  const next = plusDays(lastOn, 1);
  const noon = toInstant(momentAt(next, "12:00", company.calendar.timeZone));
  const member = responsibleOn({ ...company, staff: company.staff.map(neverAway) }, id, noon);
  return (company.left ?? []).some(({ who, lastOn: last }) => who === member.id && last < next)
    ? undefined
    : member;
}

const neverAway = (member: StaffMember): StaffMember => ({ ...member, away: [] });

/** Who may say it. */
const whoMaySay = (company: Company): readonly StaffMember[] =>
  managersOf(company).map((id) => staffMember(company, id));

const leavingOf = ({ left = [] }: CompanyState, who: string): Leaving | undefined =>
  left.find((each) => each.who === who);

/** Who said something else since, and when. */
function sinceOf({ company }: Scene, { leftSaid = [] }: CompanyState, who: string) {
  const last = leftSaid.findLast((each) => each.who === who);
  return { by: nameOf(company, last?.staffId), at: last?.at };
}
