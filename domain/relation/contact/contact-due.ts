/**
 * The day on which the next contact with a customer is due by the rules, and why. Each rule (a file beside this one) says
 * a day that follows from facts alone; the earliest holds, of several on one day the first of `CONTACT_RULES`.
 *
 * - What is to be put right comes before all others, also before what has been due for longer: nobody calls about an
 *   ordinary matter who owes an apology.
 * - What is planned silences all other rules but that; so does the customer's own wish, which a plan silences.
 * - An imported customer with whom nobody was in touch yet waits for the day that was laid for it (`first-after-import`).
 * - When it was tried in vain, nobody is asked again before the next working day.
 * - No other rule asks for a contact within `floorDays` of the last one.
 * - Who asked for peace is due on the day after it; who is lost only for what is owed all the same (`not-wanted`).
 *
 * So every customer that is not lost has exactly one day. It stays the same on each later day up to itself, as long as no
 * fact comes in, or goes when the customer is lost before: it can be kept in an index. Facts that are dated ahead come in
 * on their day (`nextFactOn`).
 */
import { dayNumber, plusDays } from "../../time/day.ts";
import { plusWorkingDays } from "../../time/working-days.ts";
import type { Circumstances } from "../circumstances.ts";
import type { RelationFacts } from "../relation-facts.ts";
import { CONTACT_RULES } from "../relation-standing.ts";
import type { ContactDue, Placed } from "../relation-standing.ts";
import { boughtOnce } from "./bought-once.ts";
import { firstAfterImport } from "./first-after-import.ts";
import { classOf, groundOf, later } from "./ground.ts";
import type { Ground, Wanted } from "./ground.ts";
import { newCustomer } from "./new-customer.ts";
import { inPeace, isGivenUp } from "./not-wanted.ts";
import { plan } from "./plan.ts";
import { regular } from "./regular.ts";
import { repair } from "./repair.ts";
import { silence } from "./silence.ts";
import { undecided } from "./undecided.ts";
import { wish } from "./wish.ts";

/** Undefined only of a customer that is lost. */
export function contactDue(
  facts: RelationFacts,
  placed: Placed | undefined,
  circumstances: Circumstances,
): ContactDue | undefined {
  const ground = groundOf(facts, placed, circumstances);
  const [first, ...others] = wantedBy(ground)
    .map((wanted) => inPeace(wanted, ground))
    .filter((wanted) => !isGivenUp(wanted, ground))
    .map((wanted) => notAtOnceAgain(wanted, ground))
    .toSorted(inOrder);
  return first === undefined ? undefined : completed(asItStands(first, others, ground), ground);
}

function wantedBy(ground: Ground): readonly Wanted[] {
  const repairs = repair(ground);
  for (const rule of [plan, wish]) {
    const wanted = rule(ground);
    if (wanted.length > 0) return [...repairs, ...wanted];
  }
  const firsts = firstAfterImport(ground);
  const usual =
    firsts.length > 0
      ? [...undecided(ground), ...firsts]
      : [undecided, newCustomer, boughtOnce, silence, regular].flatMap((rule) => rule(ground));
  return [...repairs, ...usual.map((wanted) => notTooSoon(wanted, ground))];
}

function notTooSoon(wanted: Wanted, { last, circumstances: { limits } }: Ground): Wanted {
  return last === undefined
    ? wanted
    : { ...wanted, dueOn: later(wanted.dueOn, plusDays(last.on, limits.floorDays)) };
}

function notAtOnceAgain(wanted: Wanted, { attemptOn, circumstances: { calendar } }: Ground): Wanted {
  if (attemptOn === undefined) return wanted;
  const dueOn = later(wanted.dueOn, plusWorkingDays(calendar, attemptOn, 1));
  return { ...wanted, dueOn, latestOn: wanted.latestOn && later(wanted.latestOn, dueOn) };
}

function inOrder(a: Wanted, b: Wanted): number {
  if (a.isFirst !== b.isFirst) return a.isFirst === true ? -1 : 1;
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return CONTACT_RULES.indexOf(a.rule) - CONTACT_RULES.indexOf(b.rule);
}

/** With the last contact, and how to be in touch. */
function completed({ saidAt: _at, isFirst: _first, ...due }: Wanted, ground: Ground): ContactDue {
  const { last } = ground;
  const { because, dueOn, rule } = due;
  const { causeOn } = because;
  return {
    ...due,
    because: {
      ...because,
      lastOn: last?.on,
      lastWay: last?.way,
      lastWhat: last?.what,
      silentForDays:
        rule === "silent" && causeOn !== undefined ? dayNumber(dueOn) - dayNumber(causeOn) : undefined,
    },
    suggest: mailIsMarketing(due, ground) ? "call-or-visit" : due.suggest,
  };
}

/**
 * Whoever was new when it fell due, and is so no longer, is not called new: what else is due is the reason, or that it is
 * simply time.
 */
function asItStands(due: Wanted, others: readonly Wanted[], ground: Ground): Wanted {
  const { placed, phaseOn, everyDays, circumstances } = ground;
  const { on } = circumstances;
  if (due.rule !== "new" || on <= due.dueOn || phaseOn(on) === "new") return due;
  const also = others.find(({ dueOn }) => dueOn <= on);
  if (also !== undefined) return { ...also, dueOn: due.dueOn };
  return { ...due, rule: "value", because: { everyDays, valueClass: classOf(placed) } };
}

/**
 * In Denmark a mail that only asks how things are counts as marketing, which needs consent between businesses, too
 * (markedsføringsloven § 10, as Dansk Industri advises its members).
 */
function mailIsMarketing({ rule }: ContactDue, { facts, circumstances, phaseOn }: Ground): boolean {
  // Whoever owes an apology writes no marketing.
  if (rule === "repair") return false;
  if ((facts.customer.country ?? circumstances.country) !== "DK") return false;
  const phase = phaseOn(circumstances.on);
  return rule === "silent" || phase === "dormant" || phase === "prospect";
}
