/**
 * What was noted of the ladder and of the people, and why a personal note was not kept: that quotes nothing of it. What else
 * was written is cleaned and cut. Cannot fail but for an unknown time zone.
 */
import type { LadderAsk } from "../../action/ladder-ask.ts";
import type { Outcome, RelationSaid, WhyNot, WhyNotOfLadder } from "../../action/order.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { dayWords } from "../../payment/money-words.ts";
import type { Ladder } from "../../relation/level.ts";
import { levelName } from "../../relation/hint-words.ts";
import { MOST_PERSONAL } from "../../relation/personal-rule.ts";
import type { Day } from "../../time/instant.ts";
import type { Language } from "../language.ts";
import { LOCALES } from "../locales.ts";
import { KNOWN_TEXTS } from "../texts/ladder-known/by-language.ts";
import { LADDER_TEXTS } from "../texts/ladder/by-language.ts";
import type { LadderTexts } from "../texts/ladder/texts.ts";

const LONGEST_WORDS = 120;

export interface SayingOfLadder {
  readonly language: Language;
  readonly day: (on: Day) => string;
}

export function ladderWords(
  ask: LadderAsk,
  said: RelationSaid,
  to: string | undefined,
  { language, day }: SayingOfLadder,
): string {
  const texts = LADDER_TEXTS[language];
  switch (ask.does) {
    case "level": {
      // What nobody said is worth saying only where there is a way to go.
      const target =
        ask.target ?? (said.target !== undefined && said.target > ask.level ? said.target : undefined);
      return texts.level({
        level: levelWords(ask.level, language),
        target: target === undefined ? undefined : levelWords(target, language),
        evidence: line(ask.evidence),
        nextStep: line(ask.nextStep),
      });
    }
    case "thanked":
      return thankedWords(said, texts, language);
    case "milestone": {
      const what = line(ask.what) ?? "";
      return ask.isOver === true
        ? texts.milestoneOver(what)
        : texts.milestone(what, day(ask.day), ask.yearly, said.reminded ?? "in-time");
    }
    case "suggested":
      return texts.suggested[ask.kind][ask.outcome](line(ask.what));
    case "personal":
      return texts.personal(line(said.personal?.person), said.personal?.kept ?? 1, MOST_PERSONAL);
    case "forget-personal":
      return texts.forgotten(said.personal?.erased ?? 0, said.personal?.kept ?? 0);
    case "owner":
      return texts.owner(line(to) ?? "?");
    case "hint":
      return hintWords(ask, said, texts, { language, day });
  }
}

/** What was noted, without what follows from it and what to answer; "3. maj" ends no sentence. */
export const firstSentence = (said: string): string => said.replace(/\. \p{Lu}.*$/su, ".");

/** "3 (advisory)". */
export function levelWords(level: number, language: Language): string {
  const name = levelName(level, language);
  return name === "" ? String(level) : `${level} (${name})`;
}

/** Where the relation stands, in the draft of an agenda. */
export function ladderBlock({ level, target, nextStep }: Ladder, language: Language) {
  const { draft } = LADDER_TEXTS[language];
  const words =
    level === undefined
      ? draft.notSet
      : draft.level({
          level: levelWords(level, language),
          target: level < target ? levelWords(target, language) : undefined,
          nextStep: line(nextStep),
        });
  return { heading: draft.heading, lines: [words] };
}

export const isWhyOfLadder = (why: WhyNot): why is WhyNotOfLadder =>
  why === "not-personal" ||
  why === "no-milestone" ||
  why === "too-late-then" ||
  why === "which-recommendation";

export function notOnLadderWords(
  outcome: Pick<Outcome, "does" | "relation" | "to" | "names">,
  why: WhyNotOfLadder,
  language: Language,
): string {
  const texts = KNOWN_TEXTS[language];
  const { ask, letterOn } = outcome.relation ?? {};
  switch (why) {
    case "not-personal":
      return notPersonalWords(outcome, language);
    case "no-milestone":
      return texts.noMilestone(line(outcome.to) ?? "?", list(outcome.names, language));
    case "too-late-then":
      return texts.tooLateThen(letterOn && dayWords(letterOn, language));
    case "which-recommendation": {
      const { who = "", whom = "" } = ask?.does === "referral" ? ask : {};
      return texts.whichRecommendation(line(who) ?? "…", line(whom) ?? "…");
    }
  }
}

/** Why a personal note was not kept. */
function notPersonalWords(
  { does, relation }: Pick<Outcome, "does" | "relation">,
  language: Language,
): string {
  const texts = LADDER_TEXTS[language];
  const { personal, ask } = relation ?? {};
  if (personal?.oldestOn !== undefined)
    return texts.tooMany(MOST_PERSONAL, dayWords(personal.oldestOn, language));
  const refused = ask?.does === "personal" ? ask.refused : undefined;
  return [
    texts.refused[refused ?? "nothing"],
    does === "milestone" ? texts.insteadOfDay : texts.instead,
  ].join(" ");
}

/** For which recommendations, as far as any was noted. */
function thankedWords({ thankedFor }: RelationSaid, { thanked }: LadderTexts, language: Language): string {
  const texts = KNOWN_TEXTS[language];
  if (thankedFor === undefined) return thanked;
  const whoms = list(thankedFor, language);
  return whoms === undefined ? `${thanked} ${texts.nothingToThank}` : texts.thankedFor(whoms);
}

const MOST_NAMES = 6;

function list(all: readonly string[] = [], language: Language): string | undefined {
  const cleaned = all.slice(0, MOST_NAMES).flatMap((each) => line(each) ?? []);
  const shown = all.length > MOST_NAMES ? [...cleaned, "…"] : cleaned;
  return shown.length === 0
    ? undefined
    : new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(shown);
}

type HintAsk = Extract<LadderAsk, { readonly does: "hint" }>;

function hintWords(
  ask: HintAsk,
  said: RelationSaid,
  ladder: LadderTexts,
  { language, day }: SayingOfLadder,
): string {
  const { hint } = said;
  const { hint: texts, suggested } = ladder;
  if (ask.outcome === "later") return texts.later(day(ask.until));
  if (ask.outcome !== "done") return hint === "thank" ? texts.noThanks : texts.no;
  switch (hint) {
    case "thank":
      return thankedWords(said, ladder, language);
    case "improvement":
    case "favour":
    case "feedback":
      return suggested[hint][ask.came?.outcome ?? "made"](line(ask.came?.what));
    case "milestone":
    case "at-risk":
    case "breadth":
    case "level":
      return texts.done[hint];
    case undefined:
      return texts.done.milestone;
  }
}

const line = (text: string | undefined): string | undefined =>
  cleanLine(text ?? "", LONGEST_WORDS) || undefined;
