/**
 * Brings what files say of customers to where it belongs: people into the register, recommendations, milestones and levels
 * into the relation. A line whose customer is not surely known is named and left out; so is what somebody else has. Doing
 * it again changes nothing. Throws when a port does.
 */
import type { WrongRow } from "../../customer/import/cells.ts";
import { combinedPeople, importPeople, type SaidPerson } from "../../customer/import/import-people.ts";
import { inParallel } from "../../customer/import/in-parallel.ts";
import type { Customer } from "../../customer/customer.ts";
import { nameOfCustomer } from "../../customer/customers-called.ts";
import { isPlaced } from "../../customer/standing.ts";
import type { CustomerRegister } from "../../ports.ts";
import type { Day, Instant } from "../../time/instant.ts";
import { mergeFacts } from "../merge-facts.ts";
import { remembered } from "../remembered.ts";
import type { RelationsKept } from "../take-in/relations-kept.ts";
import { findCustomer, findCustomerWritten, type FoundCustomer } from "./find-customer.ts";
import { type Noted, notesOf, type SaidOfDay } from "./notes-of.ts";
import type { SaidNote, SaidRow } from "./said-row.ts";

export interface ImportSaidDeps {
  readonly register: CustomerRegister;
  readonly kept: Pick<RelationsKept, "bring">;
  readonly now: Instant;
  readonly today: Day;
  /** Called now and then with how many customers were done, and of how many. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

export const COUNTED = ["people", "referrals", "milestones", "levels"] as const;

export type Counted = (typeof COUNTED)[number];

export type Counts = Readonly<Record<Counted, Readonly<Record<"added" | "changed" | "unchanged", number>>>>;

export interface ImportedSaid {
  readonly counts: Counts;
  readonly wrong: readonly WrongRow[];
}

/** All that is said of one customer. */
interface OfCustomer {
  readonly customer: Customer;
  readonly people: (SaidPerson & Place)[];
  readonly notes: (SaidOfDay & Place)[];
}

type Place = Pick<SaidRow, "file" | "line">;

const MOST_NOTES = 100;

export async function importSaid(
  rows: readonly SaidRow[],
  { register, kept, now, today, progress }: ImportSaidDeps,
): Promise<ImportedSaid> {
  const wrong: WrongRow[] = [];
  const counts = emptyCounts();
  const all = await byCustomer();
  let done = 0;
  await inParallel(all, async (each) => {
    await bringPeople(each);
    await bringNotes(each);
    done += 1;
    progress?.(done, all.length);
  });
  return { counts, wrong: wrong.sort(inOrder) };

  function report({ file, line }: Place, problem: string, expected: string): void {
    wrong.push({ file, line, field: "", problem, expected });
  }

  async function byCustomer(): Promise<readonly OfCustomer[]> {
    // Many lines name the same customer.
    const find = remembered(
      ({ customer }: SaidRow) => findCustomer(register, customer),
      ({ customer }) => JSON.stringify(customer),
    );
    const findWritten = remembered((written: string) => findCustomerWritten(register, written));
    const found: { row: SaidRow; customer?: Customer | undefined; recommender?: Customer | undefined }[] = [];
    await inParallel(rows, async (row, at) => {
      const customer = known(await find(row), row);
      const by = customer && row.recommendedBy;
      const recommender = by === undefined ? undefined : known(await findWritten(by), row, "recommended by ");
      found[at] = { row, customer, recommender };
    });
    const groups = new Map<string, OfCustomer>();
    const of = (customer: Customer): OfCustomer => {
      const group = groups.get(customer.customerId) ?? { customer, people: [], notes: [] };
      groups.set(customer.customerId, group);
      return group;
    };
    for (const { row, customer, recommender } of found) {
      if (customer === undefined) continue;
      const { file, line, person, moreAddresses, notes, on } = row;
      if (person !== undefined) of(customer).people.push({ file, line, person, moreAddresses });
      of(customer).notes.push(...notes.map((note) => ({ file, line, note, on })));
      if (recommender?.customerId === customer.customerId) {
        report(row, `${nameOfCustomer(customer)} has recommended itself`, "another customer");
      } else if (recommender !== undefined) {
        const note: SaidNote = { says: "referral", towards: "us", whom: nameOfCustomer(customer) };
        of(recommender).notes.push({ file, line, note, on });
      }
    }
    return [...groups.values()];
  }

  /** Undefined of one that is not surely known, or has no relation: reported. */
  function known(found: FoundCustomer, place: Place, what = ""): Customer | undefined {
    if (found.is === "none") {
      const called = { number: "number", address: "mail address", name: "name" }[found.field];
      report(
        place,
        `${what}"${found.text}" is no ${called} of a customer`,
        "a customer's number, mail address or whole name, as the register has it",
      );
    } else if (found.is === "several") {
      report(place, `${what}it may be any of ${found.names.slice(0, 5).join(", ")}`, "the customer's number");
    } else if (!isPlaced(found.customer.standing)) {
      report(
        place,
        `${what}${nameOfCustomer(found.customer)} is no customer by the register (${found.customer.standing})`,
        "somebody whom the company calls a customer, or has answered",
      );
    } else return found.customer;
    return undefined;
  }

  async function bringPeople({ customer, people }: OfCustomer): Promise<void> {
    if (people.length === 0) return;
    const combined = combinedPeople(people);
    const { results, refused } = await importPeople(register, customer.customerId, combined);
    for (const [at, result] of results.entries()) {
      if (result !== "no-room") counts.people[result] += 1;
      else
        report(
          people[0] ?? NOWHERE,
          `${combined[at]?.person.name ?? ""} has no room`,
          "20 people of a customer at most",
        );
    }
    for (const { address, because } of refused) {
      const place = people.find(({ person, moreAddresses }) =>
        [person.address, ...moreAddresses].includes(address),
      );
      report(place ?? NOWHERE, because, "an address of one customer only");
    }
  }

  async function bringNotes({ customer, notes }: OfCustomer): Promise<void> {
    const said = notes.slice(0, MOST_NOTES);
    for (const place of notes.slice(MOST_NOTES)) {
      report(
        place,
        `it is more than ${String(MOST_NOTES)} notes of one customer`,
        "fewer, or several imports",
      );
    }
    if (said.length === 0) return;
    let noted: Noted | undefined;
    await kept.bring(customer, (facts) => {
      noted = notesOf(facts.notes, said, { now, today });
      return mergeFacts(facts, { notes: noted.notes });
    });
    for (const [at, result] of (noted?.results ?? []).entries()) {
      const one = said[at];
      if (one === undefined) continue;
      if (result === "said-below")
        report(one, "a line below says another level", "one level without a day of each customer");
      else if (typeof result === "string") counts[KINDS[one.note.says]][result] += 1;
      else
        report(
          one,
          `staff set the level on ${result.setOn}`,
          "a column with the day of each level (day), if the file knows better",
        );
    }
  }
}

const KINDS = { referral: "referrals", milestone: "milestones", level: "levels" } as const;

const NOWHERE: Place = { file: "", line: 0 };

function emptyCounts(): Record<Counted, Record<"added" | "changed" | "unchanged", number>> {
  const none = () => ({ added: 0, changed: 0, unchanged: 0 });
  return { people: none(), referrals: none(), milestones: none(), levels: none() };
}

function inOrder(one: WrongRow, other: WrongRow): number {
  return one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;
}
