/** What the company's own register says of one customer: the rows of an import, read, checked and put together. */
import type { Language } from "../letters/language.ts";

export interface Person {
  readonly name: string;
  /** Letters greet with it. */
  readonly firstName?: string | undefined;
  /** The person's own address, normalised; absent when the register names none, or one that others share. */
  readonly address?: string | undefined;
  /** What the person does there, in a few words; and the phone number. Only from what is imported of people. */
  readonly role?: string | undefined;
  readonly phone?: string | undefined;
}

/**
 * An entry has a number or an address. A field that is absent was not in the files, or could not be read; one that is
 * `null` was there, and empty.
 */
export interface RegisterEntry {
  readonly number?: string | undefined;
  readonly name?: string | null | undefined;
  /** Normalised, without repetition. */
  readonly addresses?: readonly string[] | undefined;
  /** The register has more addresses than these: ones that cannot be used. */
  readonly moreAddresses?: true | undefined;
  readonly people?: readonly Person[] | undefined;
  readonly language?: Language | null | undefined;
  readonly postcode?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** Id of the staff member who is the customer's reference person. */
  readonly owner?: string | null | undefined;
}

/** The fields that hold one value each. */
export const SINGLE_FIELDS = ["name", "language", "postcode", "country", "owner"] as const;
