/** A line about a relation as it was read: the word it begins with, and what is said with it. */
import type { RelationAsk, RelationNotUnderstood } from "../action/relation-ask.ts";
import type { LadderWord } from "./ladder-words/ladder-words.ts";
import type { RelationWord } from "./relation-words/relation-words.ts";
import type { Reading } from "./said-day.ts";
import type { Token } from "./tokens.ts";

export type Why = RelationNotUnderstood["why"];

export interface RelationLine {
  readonly numbers: readonly number[];
  /** Right behind the word. */
  readonly hasColon: boolean;
  readonly word: RelationWord | LadderWord;
  /** Whether it can mean nothing else, though it has no colon: "bokat 12/1", "avbokat". */
  readonly isClear: boolean;
  /** Nor in the middle of a note: "glöm personligt". */
  readonly isClearInNote?: boolean | undefined;
  readonly read: (reading: Reading) => ReadRelation;
}

/** `named`: what stands where a customer's name may: "glöm personligt: Björkholm". */
export type ReadRelation =
  | { readonly ask: RelationAsk; readonly named?: string | undefined }
  | { readonly why: Why; readonly form?: string | undefined };

export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}
