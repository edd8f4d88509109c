/**
 * Puts the rows of all files together into one entry a customer: a row for each contact person, customers in one file
 * and their people in another. Whatever the order in which the files were named, the same entries come out: rows count
 * in the order of file name and line. What contradicts what was said before is reported and left out. Pure.
 */
import { type Person, type RegisterEntry, SINGLE_FIELDS } from "../register-entry.ts";
import type { WrongRow } from "./cells.ts";
import type { RegisterRow } from "./read-rows.ts";
import { plain } from "./values.ts";

/** An entry and where it was said first. */
export interface CombinedEntry {
  readonly entry: RegisterEntry;
  readonly file: string;
  readonly line: number;
}

/** A transaction stores so many at most, and no small company's customer has more. */
const MOST_ADDRESSES = 20;
const MOST_PEOPLE = 20;

export function combineRows(rows: readonly RegisterRow[]): {
  entries: readonly CombinedEntry[];
  wrong: readonly WrongRow[];
} {
  const wrong: WrongRow[] = [];
  const entries: CombinedEntry[] = [];
  const byNumber = new Map<string, number>();
  const byAddress = new Map<string, number>();

  const sorted = [...rows].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  // Rows with a number first: they say for certain whose an address is.
  for (const row of sorted.filter(({ number }) => number !== undefined)) add(row);
  for (const row of sorted.filter(({ number }) => number === undefined)) add(row);
  return { entries, wrong };

  function add({ file, line, ...said }: RegisterRow): void {
    const report = (problem: string, expected: string): void => {
      wrong.push({ file, line, field: "", problem, expected });
    };
    const at = placeOf(said);
    const free = withoutTaken(said, at, report);
    if (free.number === undefined && (free.addresses ?? []).length === 0) return;
    const before = entries[at];
    const entry = before === undefined ? free : merged(before, free, report);
    entries[at] = { file, line, ...before, entry: within(entry, report) };
    if (entry.number !== undefined) byNumber.set(entry.number, at);
    for (const address of entries[at].entry.addresses ?? []) byAddress.set(address, at);
  }

  /** Where the customer that the row speaks of stands, or is to stand. */
  function placeOf({ number, name, addresses = [] }: RegisterEntry): number {
    if (number !== undefined) return byNumber.get(number) ?? entries.length;
    const same = addresses
      .map((address) => byAddress.get(address))
      .find((at) => at !== undefined && isSameName(name, entries[at]?.entry.name));
    return same ?? entries.length;
  }

  function withoutTaken(
    said: RegisterEntry,
    at: number,
    report: (problem: string, expected: string) => void,
  ): RegisterEntry {
    const taken = (said.addresses ?? []).filter((address) => (byAddress.get(address) ?? at) !== at);
    for (const address of taken) {
      const other = entries[byAddress.get(address) ?? -1];
      report(
        `${address} is also ${nameOf(other?.entry)} (${other?.file ?? ""}, line ${String(other?.line ?? 0)})`,
        "an address leads to one customer only: take it out of one of the two",
      );
    }
    return taken.length === 0 ? said : withoutAddresses(said, taken);
  }
}

/** The entry without these addresses, which it has but cannot get. */
export function withoutAddresses(entry: RegisterEntry, taken: readonly string[]): RegisterEntry {
  return {
    ...entry,
    addresses: (entry.addresses ?? []).filter((address) => !taken.includes(address)),
    moreAddresses: true,
    ...(entry.people && {
      people: entry.people.map(({ address, ...person }) => ({
        ...person,
        ...(address !== undefined && !taken.includes(address) && { address }),
      })),
    }),
  };
}

function merged(
  { entry: before, file, line }: CombinedEntry,
  said: RegisterEntry,
  report: (problem: string, expected: string) => void,
): RegisterEntry {
  for (const field of SINGLE_FIELDS) {
    const [one, other] = [before[field], said[field]];
    if (typeof one === "string" && typeof other === "string" && one !== other) {
      report(
        `its ${field} is "${other}", but "${one}" in ${file}, line ${String(line)}`,
        "the same in all rows of a customer",
      );
    }
  }
  const single = Object.fromEntries(
    SINGLE_FIELDS.map((field) => [field, before[field] ?? said[field] ?? orNull(before[field], said[field])]),
  );
  return {
    ...before,
    ...single,
    addresses: union(before.addresses, said.addresses, (address) => address),
    moreAddresses: before.moreAddresses ?? said.moreAddresses,
    people: union(before.people, said.people, ({ name, address }) => `${plain(name)} ${address ?? ""}`),
  };
}

/** Null when one of the two says that there is nothing; undefined when neither says anything. */
const orNull = (one: unknown, other: unknown): null | undefined =>
  one === null || other === null ? null : undefined;

function union<T extends string | Person>(
  one: readonly T[] | undefined,
  other: readonly T[] | undefined,
  keyOf: (each: T) => string,
): readonly T[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return [...new Map([...other, ...one].map((each) => [keyOf(each), each])).values()];
}

function within(entry: RegisterEntry, report: (problem: string, expected: string) => void): RegisterEntry {
  const { addresses = [], people = [] } = entry;
  if (addresses.length <= MOST_ADDRESSES && people.length <= MOST_PEOPLE) return entry;
  report(
    `the customer has ${String(addresses.length)} addresses and ${String(people.length)} people`,
    `${String(MOST_ADDRESSES)} addresses and ${String(MOST_PEOPLE)} people at most`,
  );
  return {
    ...withoutAddresses(entry, addresses.slice(MOST_ADDRESSES)),
    people: people.slice(0, MOST_PEOPLE),
  };
}

/** A row without a name speaks of whoever has the address. */
function isSameName(one: string | null | undefined, other: string | null | undefined): boolean {
  return typeof one !== "string" || typeof other !== "string" || plain(one) === plain(other);
}

function nameOf(entry: RegisterEntry | undefined): string {
  return entry?.number === undefined
    ? `the address of ${entry?.name ?? "another customer"}`
    : `that of customer ${entry.number}`;
}
