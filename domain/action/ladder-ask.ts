/**
 * What staff say of the ladder and of the people: the level, thanks, days to remember, suggestions and what came of them, a
 * few personal words, whose the customer is, and what they answer to a hint.
 */
import type { Hint, SuggestionKind } from "../relation/hints/hint.ts";
import type { Day } from "../time/instant.ts";
import { type RefusedPersonal, refusedPersonal } from "../relation/personal-rule.ts";

export type LadderAsk =
  /** `nivå: 3 mål 4, för att de frågar oss om råd, nästa steg: visa kalkylen`; levels are 1 to 6. */
  | {
      readonly does: "level";
      readonly level: number;
      readonly target?: number | undefined;
      readonly evidence?: string | undefined;
      readonly nextStep?: string | undefined;
    }
  /** `tackat`: for the recommendation of the line that is answered, or for all that are known. */
  | {
      readonly does: "thanked";
      /** Who of theirs, as it was written. */
      readonly who?: string | undefined;
    }
  /** `milstolpe: 25 år 3 maj, varje år`; `isOver` takes back the one with these words. */
  | {
      readonly does: "milestone";
      readonly day: Day;
      readonly yearly: boolean;
      readonly what: string;
      readonly isOver?: true | undefined;
    }
  /** `förslag: LED i hallen, antaget`. */
  | {
      readonly does: "suggested";
      readonly kind: SuggestionKind;
      readonly what?: string | undefined;
      readonly outcome: "made" | "adopted" | "declined";
    }
  /** `personligt: Karin seglar`. What was refused has no text any more, nor has what was noted: it stands in the relation alone. */
  | {
      readonly does: "personal";
      readonly text: string;
      readonly refused?: RefusedPersonal | undefined;
    }
  /**
   * `glöm personligt`: all of it, the oldest, or the note of this id. It cannot be undone. `whose`: what else was written,
   * which has to be the customer's name.
   */
  | {
      readonly does: "forget-personal";
      readonly which?: "oldest" | { readonly noteId: string } | undefined;
      readonly whose?: string | undefined;
    }
  /** `ägare: Bo`: whose the customer is, as it was written. */
  | { readonly does: "owner"; readonly to: string }
  /** In answer to the line of a hint; handed over, it becomes the next contact of whoever is named, or of the backup. */
  | ({ readonly does: "hint"; readonly of?: HintNamed | undefined } &
      /** `came`: what was suggested, and what came of it. */
      (
        | { readonly outcome: "done"; readonly came?: Came | undefined }
        | { readonly outcome: "no" }
        | { readonly outcome: "later"; readonly until: Day }
        | { readonly outcome: "hand-over"; readonly to?: string | undefined }
      ));

export type Came = Pick<Extract<LadderAsk, { readonly does: "suggested" }>, "what" | "outcome">;

/** Which hint is meant, where no line of a letter says it. */
export type HintNamed = Pick<Hint, "kind" | "key">;

export const LADDER_ASKS = [
  "level",
  "thanked",
  "milestone",
  "suggested",
  "personal",
  "forget-personal",
  "owner",
  "hint",
] as const satisfies readonly LadderAsk["does"][];

const OF_THE_LADDER: ReadonlySet<string> = new Set(LADDER_ASKS);

export const isLadderAsk = <T extends { readonly does: string }>(ask: T): ask is Extract<T, LadderAsk> =>
  OF_THE_LADDER.has(ask.does);

/** What is private in words that are kept as something else: it is kept under no other name either. */
export function privateIn(ask: LadderAsk): RefusedPersonal | undefined {
  return wordsIn(ask)
    .map((words) => refusedPersonal(words ?? ""))
    .find((refused) => refused !== undefined);
}

function wordsIn(ask: LadderAsk): readonly (string | undefined)[] {
  if (ask.does === "level") return [ask.evidence, ask.nextStep];
  if (ask.does === "hint") return ask.outcome === "done" ? [ask.came?.what] : [];
  return ask.does === "suggested" || (ask.does === "milestone" && ask.isOver !== true) ? [ask.what] : [];
}

/** As a deed and an answer keep it: what is personal stands in the relation alone, so that it can be erased there. */
export function withoutPersonal<T extends { readonly does: string }>(ask: T): T {
  if (ask.does === "forget-personal") return { ...ask, whose: undefined };
  if (ask.does === "personal") return { ...ask, text: "" };
  if (!isLadderAsk(ask) || privateIn(ask) === undefined) return ask;
  if (ask.does === "hint") return { ...ask, came: undefined };
  return { ...ask, ...("what" in ask ? { what: "" } : { evidence: undefined, nextStep: undefined }) };
}
