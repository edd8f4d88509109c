/**
 * A list, not a flood: of all contacts that are due, which fall on which person and day. Each gets the first working day
 * from its due day (or today, when that has passed) that lies in no holiday week, on which somebody is there for it, and
 * on which that person has fewer than `contactsADay`.
 *
 * What cannot wait does not: a word that was given to a customer is no nudge, and is kept in holiday weeks, too; and where
 * an owner's absence would make it late, whoever stands in takes it from the first day away.
 *
 * Nothing is remembered from one day to the next: it is worked out anew each morning, so whoever acts makes room, and who
 * is not reached today comes nearer tomorrow. What is due by today is placed before what is due later; so today's list
 * can be made from that alone.
 */
import type { Company, StaffMember } from "../../company.ts";
import { responsibleOn, staffMember } from "../../customer/responsible.ts";
import { dayNumber, plusDays } from "../../time/day.ts";
import type { DayRange } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { isWorkingDay } from "../../time/opening-hours.ts";
import { momentAt } from "../../time/wall-clock.ts";
import { isNudgeDay } from "../nudge-day.ts";
import type { DueContact } from "../relation-book.ts";
import { VALUE_CLASSES } from "../../customer/value-class.ts";
import { CONTACT_RULES } from "../relation-standing.ts";
import type { ContactDue } from "../relation-standing.ts";
import { later } from "./ground.ts";

/** On which day, and who is to be in touch. */
export interface Placing {
  readonly on: Day;
  readonly staffId: string;
}

/** Days away after which somebody else takes over; in shorter absences waits what can. */
const LONGEST_WAIT_DAYS = 14;

/** Far more than any queue is long: a calendar that never opens must not be searched for ever. */
const MOST_DAYS_AHEAD = 3660;

/** By customer. Throws a RangeError when the company does not work on any day of the ten years after one. */
export function levelled(
  dues: readonly DueContact[],
  { company, today }: { readonly company: Company; readonly today: Day },
): ReadonlyMap<string, Placing> {
  const taken = new Map<string, number>();
  const reached = new Map<string, Day>();
  const placings = new Map<string, Placing>();
  for (const due of dues.toSorted((a, b) => inOrder(a, b, today))) {
    const owner = staffMember(company, due.by ?? due.owner ?? company.fallbackOwner).id;
    // Whatever of the same owner and haste comes later in the order is due no earlier: days that are full stay behind.
    const queue = `${owner} ${hasteOf(due)}`;
    const from = later(later(due.contactOn, today), reached.get(queue) ?? today);
    const placing = firstWithRoom(owner, hasteOf(due), from);
    reached.set(queue, placing.on);
    taken.set(slot(placing), (taken.get(slot(placing)) ?? 0) + 1);
    placings.set(due.customerId, placing);
  }
  return placings;

  function firstWithRoom(owner: string, haste: Haste, from: Day): Placing {
    const isDay = haste === "promised" ? isWorkingDay : isNudgeDay;
    for (let ahead = 0, on = from; ahead < MOST_DAYS_AHEAD; ahead += 1, on = plusDays(on, 1)) {
      const staffId = isDay(company.calendar, on) ? whoOn(company, owner, haste, on) : undefined;
      if (staffId === undefined) continue;
      if ((taken.get(slot({ on, staffId })) ?? 0) < company.relations.contactsADay) return { on, staffId };
    }
    throw new RangeError(
      `No working day after ${from} is free for ${owner}: check openingHours and closures of ${company.id}.`,
    );
  }
}

const slot = ({ on, staffId }: Placing): string => `${on} ${staffId}`;

/**
 * `promised`: something to put right, or a day that was agreed, waits for no holiday week and no absence; `pressing`: what
 * has a day by which it must be, waits for no absence; `usual` waits for both.
 */
type Haste = "promised" | "pressing" | "usual";

function hasteOf({ rule, latestOn }: DueContact): Haste {
  if (rule === "repair" || rule === "planned") return "promised";
  return latestOn === undefined ? "usual" : "pressing";
}

/** Who is in touch with the owner's customers on that day; undefined while they wait for the owner. */
function whoOn(company: Company, owner: string, haste: Haste, on: Day): string | undefined {
  const daysAway = lengthOfAbsence(staffMember(company, owner), on);
  if (daysAway === 0) return owner;
  if (haste === "usual" && daysAway <= LONGEST_WAIT_DAYS) return undefined;
  const noon = new Date(momentAt(on, "12:00", company.calendar.timeZone)).toISOString();
  return responsibleOn(company, owner, noon).id;
}

/** Days of the absence that the day lies in, from its first to its last; 0 when there is none. */
function lengthOfAbsence({ away }: StaffMember, on: Day): number {
  let span: DayRange | undefined;
  for (const { from, to } of away.toSorted((a, b) => compare(a.from, b.from))) {
    // One that was made longer stands there as several.
    if (span !== undefined && from <= plusDays(span.to, 1)) span = { ...span, to: later(span.to, to) };
    else if (span === undefined || span.to < on) span = { from, to };
    else break;
  }
  if (span === undefined || on < span.from || span.to < on) return 0;
  return dayNumber(span.to) - dayNumber(span.from) + 1;
}

/** What cannot wait, in this order: something to put right, a day that was agreed, an offer that is open. */
const URGENT: readonly ContactDue["rule"][] = ["repair", "planned", "undecided"];

function inOrder(a: DueContact, b: DueContact, today: Day): number {
  return (
    compare(later(a.contactOn, today), later(b.contactOn, today)) ||
    urgency(a) - urgency(b) ||
    compare(a.contactOn, b.contactOn) ||
    weight(a) - weight(b) ||
    b.value - a.value ||
    CONTACT_RULES.indexOf(a.rule) - CONTACT_RULES.indexOf(b.rule) ||
    compare(a.customerId, b.customerId)
  );
}

function urgency({ rule }: DueContact): number {
  const index = URGENT.indexOf(rule);
  return index < 0 ? URGENT.length : index;
}

/** Class A first; no class last. */
function weight({ valueClass }: DueContact): number {
  return valueClass === undefined ? VALUE_CLASSES.length : VALUE_CLASSES.indexOf(valueClass);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
