/** The oracle's plan of who is to be in touch with whom on which day: a day after the other, nobody more than a few. */
import type { StaffMember } from "../../../../domain/company.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import type { Calendar } from "../../../../domain/time/calendar.ts";
import { isAsking, isOpen, num } from "./days.ts";
import type { OracleDue } from "./oracle-contact.ts";

export interface OracleItem extends OracleDue {
  readonly id: string;
  readonly owner?: string | undefined;
  readonly placed?: Placed | undefined;
}

export interface OracleStaff {
  readonly calendar: Calendar;
  readonly staff: readonly StaffMember[];
  readonly fallbackOwner: string;
  readonly cap: number;
}

const URGENT = ["repair", "planned", "undecided"];
const RULES =
  "repair planned wish undecided new bought-once silent far-away not-met value prospect day-one".split(" ");

/** By customer: `day person`. */
export function oraclePlan(
  items: readonly OracleItem[],
  { calendar, staff, fallbackOwner, cap }: OracleStaff,
  today: number,
): ReadonlyMap<string, { readonly day: number; readonly person: string }> {
  const rank = (list: readonly string[], what: string | undefined): number => {
    const at = what === undefined ? -1 : list.indexOf(what);
    return at === -1 ? list.length : at;
  };
  const keyOf = ({ due, rule, placed, id }: OracleItem): readonly (number | string)[] => [
    Math.max(due, today),
    rank(URGENT, rule),
    due,
    rank(["A", "B", "C"], placed?.valueClass),
    -(placed?.value ?? 0),
    rank(RULES, rule),
    id,
  ];
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => {
    for (const [index, one] of a.key.entries()) {
      const other = b.key[index] ?? 0;
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  });
  let waiting = keyed.map(({ item }) => item);
  const plan = new Map<string, { day: number; person: string }>();
  for (let day = today; waiting.length > 0 && day < today + 2000; day += 1) {
    if (!isOpen(calendar, day) || (waiting[0]?.due ?? 0) > day) continue;
    const count = new Map<string, number>();
    const left: OracleItem[] = [];
    for (const item of waiting) {
      const owner = staff.find(({ id }) => id === (item.by ?? item.owner))?.id ?? fallbackOwner;
      const isWord = item.rule === "repair" || item.rule === "planned";
      const isOff = item.due > day || (!isWord && !isAsking(calendar, day));
      const canWait = !isWord && item.latest === undefined;
      const person = isOff ? undefined : whoIsThere(owner, day, canWait, staff, fallbackOwner);
      const has = person === undefined ? cap : (count.get(person) ?? 0);
      if (person === undefined || has >= cap) {
        left.push(item);
        continue;
      }
      count.set(person, has + 1);
      plan.set(item.id, { day, person });
    }
    waiting = left;
  }
  return plan;
}

/** Nobody for what can wait while the owner is away for two weeks or less; else whoever stands in. */
function whoIsThere(
  owner: string,
  day: number,
  canWait: boolean,
  staff: readonly StaffMember[],
  fallbackOwner: string,
): string | undefined {
  const absence = (id: string) =>
    staff.find((member) => member.id === id)?.away.find(({ from, to }) => num(from) <= day && day <= num(to));
  const away = absence(owner);
  if (away === undefined) return owner;
  if (canWait && num(away.to) - num(away.from) < 14) return undefined;
  let next = away.backup ?? staff.find(({ id }) => id === owner)?.backup;
  const asked = new Set([owner]);
  while (next !== undefined && !asked.has(next)) {
    if (absence(next) === undefined) return next;
    asked.add(next);
    const current = next;
    next = absence(current)?.backup ?? staff.find(({ id }) => id === current)?.backup;
  }
  return absence(fallbackOwner) === undefined ? fallbackOwner : owner;
}
