/**
 * Days as people and programs write them in tables: `2025-01-31`, `20250131`, `31.1.2025`, `31/1 2025`, `250131`,
 * `31 jan 2025`, a sheet's serial number, with or without a time behind. Whether the day or the month comes first, or the
 * year in two digits, is decided by the whole column, then by the other columns of the table, and never by one cell.
 * Never throws.
 */
import { dayOfSerial } from "../../../table/cell-values.ts";
import { type ReadDay, isoDay } from "../iso-day.ts";
import { monthOf } from "./months.ts";

/** d: day, m: month, y: year. */
type Order = "dmy" | "mdy" | "ymd";

/** Cells that are told apart by their form: a program writes all of one form in the same order. */
const FORMS = {
  /** `31/1/2025` */
  "year last": ["dmy", "mdy"],
  /** `31.1.25`, `25-01-31` */
  "two digits": ["dmy", "mdy", "ymd"],
  /** `250131` */
  "six digits": ["ymd", "dmy", "mdy"],
} as const satisfies Record<string, readonly Order[]>;

type Form = keyof typeof FORMS;

/** In which order a column writes what can be read in several; the first of a form where nothing tells. */
export type DayOrders = Readonly<Record<Form, Order>>;

const USUAL_ORDERS: DayOrders = { "year last": "dmy", "two digits": "dmy", "six digits": "ymd" };

/** Longer than any day with its time. */
const MOST = 60;

/** The orders of each column. */
export function dayOrders(columns: readonly (readonly string[])[]): readonly DayOrders[] {
  const all = newVotes();
  const votes = columns.map((cells) => {
    const own = newVotes();
    for (const cell of cells) {
      const found = open(cell);
      if (found === undefined) continue;
      vote(own, found);
      vote(all, found);
    }
    return own;
  });
  return votes.map((own) => ({
    "year last": decide("year last", own, all),
    "two digits": decide("two digits", own, all),
    "six digits": decide("six digits", own, all),
  }));
}

export function readDay(text: string, orders: DayOrders = USUAL_ORDERS): ReadDay {
  const found = open(text);
  if (found !== undefined) return isoDay(inOrder(found, orders[found.form]));
  const iso = isoOf(text);
  return iso === undefined ? { problem: "not-a-day" } : isoDay(iso);
}

/** Whether a text can hardly be anything but a day: with signs between, or eight digits; five or six can be an amount. */
export function isWrittenDay(text: string): boolean {
  return !/^\d{1,7}(?:[.,]\d+)?$/.test(text) && "day" in readDay(text);
}

/** The days in a line of text, such as a report's title, in their order. */
export function daysWithin(line: string): readonly string[] {
  const written =
    /\d{4}-\d\d-\d\d|\b\d{8}\b|\b\d{1,2}[./-] ?\d{1,2}[./ -] ?\d{4}\b|\b\d{1,2}\.? \p{L}{3,12}\.? \d{4}\b/gu;
  return (line.slice(0, 400).match(written) ?? []).flatMap((text) => {
    const read = readDay(text);
    return "day" in read ? [read.day] : [];
  });
}

/** A cell whose three numbers can stand in several orders. */
interface Open {
  readonly form: Form;
  readonly parts: readonly [string, string, string];
}

function open(text: string): Open | undefined {
  const day = withoutTime(text);
  const [, a = "", b = "", c = ""] = /^(\d{1,2})[./-] ?(\d{1,2})[./ -] ?(\d{4}|\d{2})$/.exec(day) ?? [];
  if (c !== "") return { form: c.length === 4 ? "year last" : "two digits", parts: [a, b, c] };
  const [, d = "", e = "", f = ""] = /^(\d\d)(\d\d)(\d\d)$/.exec(day) ?? [];
  return f === "" ? undefined : { form: "six digits", parts: [d, e, f] };
}

function inOrder({ parts }: Open, order: Order): string {
  const at = (letter: string): string => parts[order.indexOf(letter)] ?? "";
  return iso(at("y"), at("m"), at("d"));
}

/** What can be read in one way only, as ISO 8601; undefined when it is no day. */
function isoOf(text: string): string | undefined {
  const day = withoutTime(text);
  const [, y = "", m = "", d = ""] =
    /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})\.?$/.exec(day) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(day) ?? [];
  if (y !== "") return iso(y, m, d);
  const serial = /^(\d{5})(?:\.\d{1,15})?$/.exec(day)?.[1];
  if (serial !== undefined) return dayOfSerial(Number(serial), "1900");
  const [, number = "", word = "", year = ""] =
    /^(\d{1,2})[. -]{0,2}(\p{L}{3,12})[. -]{0,2}(\d{4}|\d{2})$/u.exec(day) ?? [];
  const [, name = "", before = "", behind = ""] = /^(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})$/u.exec(day) ?? [];
  const month = monthOf(word) ?? monthOf(name);
  return month === undefined ? undefined : iso(year || behind, String(month), number || before);
}

function iso(year: string, month: string, day: string): string {
  const century = Number(year) < 90 ? "20" : "19";
  return `${year.length === 2 ? century + year : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function withoutTime(text: string): string {
  if (text.length > MOST) return "";
  return text
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .replace(
      /(?:[T ,]|, )\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[.,]\d{1,9})?(?: ?[AaPp][Mm])?(?:Z|[+-]\d\d:?\d\d)?$/,
      "",
    );
}

/** Of each form and order: in how many cells it gives a day, and of which years. */
type Votes = Record<Form, Map<Order, { cells: number; readonly years: Set<string> }>>;

function newVotes(): Votes {
  return { "year last": new Map(), "two digits": new Map(), "six digits": new Map() };
}

function vote(votes: Votes, found: Open): void {
  for (const order of FORMS[found.form]) {
    const read = isoDay(inOrder(found, order));
    if (!("day" in read)) continue;
    const count = votes[found.form].get(order) ?? { cells: 0, years: new Set() };
    count.cells += 1;
    count.years.add(read.day.slice(0, 4));
    votes[found.form].set(order, count);
  }
}

/** The order that gives most days; of equal ones that of the fewest years, since ledgers tell of few. */
function decide(form: Form, ...votes: readonly Votes[]): Order {
  const orders: readonly Order[] = FORMS[form];
  for (const counts of votes) {
    const [best, next] = orders
      .map((order, rank) => ({ order, rank, cells: 0, years: new Set(), ...counts[form].get(order) }))
      .sort((a, b) => b.cells - a.cells || a.years.size - b.years.size || a.rank - b.rank);
    const isDecided = best !== undefined && next !== undefined;
    if (isDecided && (best.cells > next.cells || best.years.size < next.years.size)) return best.order;
  }
  return USUAL_ORDERS[form];
}
