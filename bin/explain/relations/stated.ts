/** What files say of relations, before it is known whose it is, and what in them could not be used. */
import type {
  Paying,
  PromiseEnd,
  Purchase,
  RelationContact,
  RelationCustomer,
  RelationNote,
} from "../../../domain/relation/relation-facts.ts";
import type { Talk } from "../../../domain/relation/talk.ts";
import type { Day } from "../../../domain/time/instant.ts";

/** Where something stands: a line of a text or a sheet, an entry of a JSON list (`contacts[3]`), or both. */
export interface Stands {
  readonly file: string;
  readonly line?: number | undefined;
  readonly entry?: string | undefined;
}

/** Something that could not be used; what stands beside it was. */
export interface WrongEntry extends Stands {
  /** Of the entry, or the column's name; absent when it is wrong as a whole. */
  readonly field?: string | undefined;
  readonly problem: string;
  /** What would be right. */
  readonly expected: string;
}

export interface StatedCustomer extends Stands, Partial<Omit<RelationCustomer, "addedOn">> {
  readonly number?: string | undefined;
  /** Normalised. */
  readonly addresses: readonly string[];
  readonly addedOn?: Day | undefined;
}

/** `of`: the customer's id, number, name or address, as the file says. */
export type StatedFact = Stands & { readonly of: string } & (
    | { readonly is: "contact"; readonly fact: RelationContact }
    | { readonly is: "talk"; readonly fact: Talk }
    | { readonly is: "purchase"; readonly fact: Purchase; readonly isGross: boolean }
    | { readonly is: "promise"; readonly fact: PromiseEnd }
    | { readonly is: "note"; readonly fact: RelationNote }
    | { readonly is: "paying"; readonly fact: Paying }
  );

export interface Stated {
  readonly customers: readonly StatedCustomer[];
  readonly facts: readonly StatedFact[];
  readonly wrong: readonly WrongEntry[];
}

/** What one entry or row says, once it is known where it stands. */
export type StatedFactKind = StatedFact extends infer Each
  ? Each extends StatedFact
    ? Omit<Each, keyof Stands | "of">
    : never
  : never;
