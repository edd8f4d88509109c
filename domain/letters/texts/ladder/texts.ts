/**
 * What every language must bring to speak of the ladder and of the people: levels, thanks, days to remember, suggestions,
 * personal words, and the answers to hints. Between colleagues; the customer's name stands before it. What people wrote
 * comes cleaned and cut.
 */
import type { HintKind, SuggestionKind } from "../../../relation/hints/hint.ts";
import type { Reminded } from "../../../relation/hints/last-letter.ts";
import type { RefusedPersonal } from "../../../relation/personal-rule.ts";

export interface SaidOfLevel {
  /** "3 (advisory)". */
  readonly level: string;
  readonly target: string | undefined;
  readonly evidence: string | undefined;
  readonly nextStep: string | undefined;
}

export interface LadderTexts {
  readonly level: (said: SaidOfLevel) => string;
  readonly thanked: string;
  readonly milestone: (what: string, day: string, yearly: boolean, reminded: Reminded) => string;
  readonly milestoneOver: (what: string) => string;
  readonly suggested: Readonly<
    Record<
      SuggestionKind,
      Readonly<Record<"made" | "adopted" | "declined", (what: string | undefined) => string>>
    >
  >;
  /** It is kept; so many there are now, of so many that are kept. */
  readonly personal: (person: string | undefined, kept: number, most: number) => string;
  /** So many were erased, and cannot come back; `left` are still there. */
  readonly forgotten: (erased: number, left: number) => string;
  readonly nothingToForget: string;
  /** Why a personal note is not kept, and what to write instead. */
  readonly refused: Readonly<Record<RefusedPersonal | "nothing", string>>;
  readonly instead: string;
  /** The same of a day to remember. */
  readonly insteadOfDay: string;
  readonly tooMany: (most: number, oldest: string) => string;
  readonly owner: (name: string) => string;
  readonly hint: {
    readonly done: Readonly<Record<Exclude<HintKind, "thank" | SuggestionKind>, string>>;
    readonly later: (day: string) => string;
    readonly no: string;
    /** Only of this one recommendation. */
    readonly noThanks: string;
  };
  /** Why a colleague is to be in touch, to whom the hint was handed over. */
  readonly handedOver: Readonly<Record<HintKind, string>>;
  /** In the draft of an agenda, for whoever leads the talk alone. */
  readonly draft: {
    readonly heading: string;
    readonly level: (said: Omit<SaidOfLevel, "evidence">) => string;
    readonly notSet: string;
  };
  /** On the page of a relation. */
  readonly page: {
    readonly level: string;
    readonly notSet: string;
    readonly target: (level: string) => string;
    readonly nextStep: (words: string) => string;
    readonly milestones: string;
    readonly yearly: (day: string) => string;
    readonly personal: string;
    readonly hints: string;
    readonly erase: string;
    readonly eraseAll: string;
    readonly forGood: string;
    readonly answers: Readonly<Record<"done" | "later" | "no", string>>;
  };
}
