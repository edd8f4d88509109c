/**
 * What a hint says, in the reader's language, as it stands after the customer's name: why, and what to do. "vi talade med
 * Karin 16 november om ”leveranser”. Fråga Karin vad som skulle göra det lättare för dem, och föreslå något." Facts only,
 * in words that the customer could read.
 */
import type { Language } from "../letters/language.ts";
import { LOCALES } from "../letters/locales.ts";
import { RELATION_HINT_TEXTS } from "../letters/texts/relation-hints/by-language.ts";
import type { Closeness } from "../letters/texts/relation-hints/texts.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { Day } from "../time/instant.ts";
import type { Hint, HintBecause } from "./hints/hint.ts";
import { dayOf, type Saying } from "./reason-words.ts";
import type { RiskReason } from "./risk-reason.ts";

/** Of what people wrote, and of a name. */
const LONGEST = { what: 80, name: 60 };

/** Names that a line has room for. */
const MOST_NAMES = 3;

/** In it `staff` are names already. */
export type HintSaid = Pick<Hint, "kind" | "because" | "bare">;

/** As a line of a letter says it: with how to answer, where "done" would not do. */
export function hintLineWords(hint: HintSaid, saying: Saying): string {
  const said = hintWords(hint, saying);
  if (hint.kind !== "level") return said;
  return `${said} ${RELATION_HINT_TEXTS[saying.language].levelAnswer(hint.because.level ?? 1)}`;
}

/** Sentences; the first begins small. */
export function hintWords({ kind, because, bare }: HintSaid, saying: Saying): string {
  const texts = RELATION_HINT_TEXTS[saying.language];
  const day = (on: Day | undefined): string => (on === undefined ? "" : dayOf(on, saying));
  switch (kind) {
    case "thank": {
      const { whom, latestOn } = because;
      const isAhead = latestOn !== undefined && saying.on < latestOn;
      return texts.thank({
        whom: name(whom),
        day: day(because.day),
        by: isAhead ? day(latestOn) : undefined,
      });
    }
    case "milestone": {
      const said = {
        ...{ day: day(because.day), isToday: because.day === saying.on },
        ...{ what: because.what && what(because.what), years: because.years ?? 0, year: because.year },
      };
      const { why, todo } = texts.milestone;
      return bare === true ? why(said) : `${why(said)} ${todo(closenessAt(because.level), said)}`;
    }
    case "at-risk":
      return texts.atRisk(riskWords(because.risks ?? [], saying));
    case "breadth":
      return texts.breadth[because.side ?? "both"]({
        ours: names(because.staff, saying.language),
        theirs: names(because.people, saying.language),
        contacts: because.contacts ?? 0,
        isNew: because.isReaderNew === true,
      });
    case "level": {
      const { level = 1, target = level, nextStep } = because;
      return texts.level({
        ...{ level, name: levelName(level, saying.language), since: day(because.since) },
        ...{ target, targetName: levelName(target, saying.language) },
        nextStep: nextStep && what(nextStep),
      });
    }
    case "improvement":
    case "favour":
    case "feedback": {
      const person = spokenTo(because);
      const said = {
        ...{ day: day(because.spokeOn), person, firstName: person && firstNameIn(person) },
        what: because.spokeWhat && what(because.spokeWhat),
      };
      return `${texts.suggestion.why(said)} ${texts.suggestion.todo[kind](said)}`;
    }
  }
}

/** Reasons to worry about a customer, as one sentence. */
export function riskWords(risks: readonly RiskReason[], saying: Saying): string {
  const { risks: texts, andRisk } = RELATION_HINT_TEXTS[saying.language];
  const said = risks.map(({ code, on, ...facts }) =>
    texts[code]({ ...facts, day: on === undefined ? undefined : dayOf(on, saying) }),
  );
  return [said.slice(0, -1).join(", "), ...said.slice(-1)].filter(Boolean).join(andRisk);
}

export function levelName(level: number, language: Language): string {
  return RELATION_HINT_TEXTS[language].levels[level - 1] ?? "";
}

/** Nobody sends a gift to somebody whom they hardly know. */
function closenessAt(level = 1): Closeness {
  if (level <= 2) return "line";
  return level <= 4 ? "call" : "visit";
}

/** An address is nobody's name. */
function spokenTo({ people = [] }: HintBecause): string | undefined {
  const named = people.find((person) => !person.includes("@"));
  return named === undefined ? undefined : name(named) || undefined;
}

/** Of "K. Lund" the whole: nobody is called by a letter. */
function firstNameIn(person: string): string {
  const [first = person, ...others] = person.split(" ");
  return others.length > 0 && /^\p{Lu}[\p{Ll}\p{Lu}-]+$/u.test(first) ? first : person;
}

function names(all: readonly string[] | undefined, language: Language): string {
  return listed((all ?? []).slice(0, MOST_NAMES).map(name), language);
}

const listed = (all: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(all);

const name = (text: string | undefined): string => cleanLine(text ?? "", LONGEST.name);

const what = (text: string): string | undefined => cleanLine(text, LONGEST.what) || undefined;
