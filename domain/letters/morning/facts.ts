/**
 * What a morning's letters are made from, read once for all of them, and what a section finds in it. A section is a file
 * in `sections/`: adding one is that file, its row in `sections/table.ts`, and its words in each language.
 */
import type { Company, StaffMember } from "../../company.ts";
import type { ContactRow } from "../../contact/contact.ts";
import type { Customer } from "../../customer/customer.ts";
import { responsibleOn } from "../../customer/responsible.ts";
import type { GivenPromise } from "../../promise/promise.ts";
import type { Hint } from "../../relation/hints/hint.ts";
import type { RelationsMonth } from "../../relation/month/relations-month.ts";
import type { ContactDue } from "../../relation/relation-standing.ts";
import type { Finding } from "../../promise/reply-time-findings.ts";
import type { Day, Instant } from "../../time/instant.ts";
import type { PayerFacts } from "../payer-letters.ts";
import type { LeavingLine } from "./leaving-line.ts";
import type { MorningLine, TalkFacts } from "./morning-letter.ts";
import type { RelationsWeek } from "./relations-week.ts";
import { shortWho } from "./short-line.ts";
import type { Why } from "./why.ts";

export interface OpenPromise {
  readonly promise: GivenPromise;
  /** Whether the customer was told the time, by our letter or by staff. What staff promised by themselves they told. */
  readonly told: boolean;
  /** Our letter was meant to tell it, and did not arrive. */
  readonly letterFailed: boolean;
  /** Why no letter was meant to. */
  readonly why?: Why | undefined;
}

/** A letter of ours to a customer that did not arrive, and the mail that it answers. */
export interface FailedLetter {
  readonly letterId: string;
  readonly to: string;
  readonly owner: string;
  readonly contactId: string;
  readonly subject?: string | undefined;
  readonly at: Instant;
}

/** A customer whose payments need somebody, and whom it concerns. */
export interface FoundPayer {
  readonly payer: PayerFacts;
  /** The day that the books reach. */
  readonly on: Day;
  readonly told: readonly { readonly staffId: string }[];
}

/** A customer whom somebody is to be in touch with today, and who. */
export interface FoundContact {
  readonly customerId: string;
  readonly name: string;
  readonly staffId: string;
  readonly due: ContactDue;
}

/** A talk to be told of, and to whom. */
export interface FoundTalk {
  readonly customerId: string;
  readonly name: string;
  readonly staffId: string;
  readonly talk: TalkFacts;
}

/** A hint to be told, and to whom. */
export interface FoundHint {
  readonly customerId: string;
  readonly name: string;
  readonly staffId: string;
  readonly hint: Hint;
}

export interface FoundRelations {
  /** In the order in which they were planned. */
  readonly contacts: readonly FoundContact[];
  readonly talks: readonly FoundTalk[];
  readonly hints: readonly FoundHint[];
  /** In the week's first letters. */
  readonly week?: RelationsWeek | undefined;
  /** In the first letters after it was computed. */
  readonly month?: RelationsMonth | undefined;
}

/** That a colleague leaves, and who is told. */
export interface FoundLeaving {
  readonly staffId: string;
  readonly line: LeavingLine;
}

export interface MorningFacts {
  /** As it is now. */
  readonly company: Company;
  readonly now: Instant;
  readonly today: Day;
  /** Whether it is the week's first working day. */
  readonly isWeekStart: boolean;
  readonly promises: readonly OpenPromise[];
  /** What came in and went out since the last letters, and mails that had no room in them; oldest first. */
  readonly contacts: readonly ContactRow[];
  /** By thread, the mails that began those in which staff answered. */
  readonly begunBy: ReadonlyMap<string, ContactRow>;
  /** Those of these promises and contacts. */
  readonly customers: ReadonlyMap<string, Customer>;
  readonly failedLetters: readonly FailedLetter[];
  /** In the week's first letters: promises that were made last week, and perhaps some around it. */
  readonly lastWeek: readonly GivenPromise[];
  /** Customers whose payments need somebody, the most urgent first. */
  readonly payers: readonly FoundPayer[];
  readonly relations: FoundRelations;
  readonly leaving: readonly FoundLeaving[];
  /** What is new about the reply time. */
  readonly findings: readonly Finding[];
}

/** A line for a staff member. */
export interface Found {
  readonly staffId: string;
  readonly line: MorningLine;
}

/** What a section has for all staff, the most urgent first. */
export type Section = (facts: MorningFacts) => readonly Found[];

/** Who sees what is nobody's yet: the customer's owner, else the owner of the shared address, else the fallback owner. */
export function readerOf(
  facts: MorningFacts,
  { customerId, to }: Pick<ContactRow, "customerId" | "to">,
): string {
  const { company, now } = facts;
  const shared = company.addresses.find(({ address }) => to.some((each) => each.toLowerCase() === address));
  const owner = customerOf(facts, customerId)?.owner ?? shared?.owner ?? company.fallbackOwner;
  return responsibleOn(company, owner, now).id;
}

/** Who keeps what nobody owns. */
export function fallbackReader({ company, now }: MorningFacts): StaffMember {
  return responsibleOn(company, company.fallbackOwner, now);
}

export function customerOf(
  { customers }: MorningFacts,
  customerId: string | undefined,
): Customer | undefined {
  return customerId === undefined ? undefined : customers.get(customerId);
}

/** As the company calls the customer, else the address. Never what a stranger calls himself. */
export function whoIs(facts: MorningFacts, customerId: string | undefined, address: string): string {
  return shortWho(customerOf(facts, customerId)?.name ?? address);
}

/** Mails by people and machines outside the company that make no promise, received once. */
export function cameIn({ contacts }: MorningFacts): ContactRow[] {
  return contacts.filter(
    ({ direction, promise, duplicateOf }) =>
      direction === "in" && promise === "none" && duplicateOf === undefined,
  );
}

/** A line about a mail that came in. */
export function aboutMail(
  facts: MorningFacts,
  section: MorningLine["section"],
  { contactId, customerId, from, at }: ContactRow,
): MorningLine {
  return { section, about: { contactId, customerId }, who: whoIs(facts, customerId, from), at };
}
