/**
 * Holds our table of closed days against the list of a holiday library (`date-holidays`, in tests and when a company
 * is synthesized), so that a law that changes is noticed. The library's list comes in as an argument: deployed
 * functions never load it.
 */
import type { Country } from "../../company.ts";
import type { Day } from "../instant.ts";
import { closedDaysOf } from "./table.ts";

/** What is used of a `date-holidays` holiday. */
export interface LibraryHoliday {
  /** Begins with the local day: `2026-12-24 00:00:00`. */
  readonly date: string;
  readonly name: string;
  /** `public` and `bank` are closed; `school`, `optional` and `observance` are not. */
  readonly type: string;
}

/** A day that is closed in one list and not in the other. */
export interface Difference {
  readonly on: Day;
  readonly name: string;
  readonly closedIn: "ours" | "theirs";
  /** Why we keep it so; absent when nobody has looked into it. */
  readonly because?: string | undefined;
}

/** Differences that have been looked into. */
const EXPLAINED: readonly (Pick<Difference, "closedIn" | "because"> & { country: Country; on: string })[] = [
  {
    country: "DK",
    on: "06-05",
    closedIn: "ours",
    because: "an observance there; shops and most offices close",
  },
  {
    country: "DK",
    on: "12-24",
    closedIn: "ours",
    because: "an observance there; shops and most offices close",
  },
  { country: "DK", on: "12-31", closedIn: "ours", because: "not listed there; most offices close" },
  {
    country: "FI",
    on: "12-31",
    closedIn: "theirs",
    because: "a bank holiday there; a working day, often short",
  },
];

/** Every difference between our public and customary days and the library's public and bank days, in order. */
export function differencesFrom(
  library: readonly LibraryHoliday[],
  { country, year }: { country: Country; year: number },
): Difference[] {
  const theirs = library
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date, name }) => ({ on: date.slice(0, 10), name }));
  const ours = closedDaysOf(country, year).filter(({ kind }) => kind === "public" || kind === "customary");
  const lacks = (list: readonly { on: Day }[], day: { on: Day }) => list.every(({ on }) => on !== day.on);
  return [
    ...ours
      .filter((day) => lacks(theirs, day))
      .map(({ on, name }) => ({ on, name, closedIn: "ours" as const })),
    ...theirs
      .filter((day) => lacks(ours, day))
      .map(({ on, name }) => ({ on, name, closedIn: "theirs" as const })),
  ]
    .map((difference) => ({ ...difference, because: explanation(country, difference) }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function explanation(country: Country, { on, closedIn }: Difference): string | undefined {
  return EXPLAINED.find(
    (each) => each.country === country && each.closedIn === closedIn && on.endsWith(each.on),
  )?.because;
}
