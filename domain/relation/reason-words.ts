/**
 * Why somebody should be in touch with a customer, in the reader's language, as it stands after the customer's name:
 * "funderar på vår offert från 12 november, ”Kök”. Senast i kontakt 16 november på telefon. Hör av dig senast 26 november
 * och fråga hur det går." Facts only, in words that the customer could read.
 */
import type { Language } from "../letters/language.ts";
import { RELATION_REASON_TEXTS } from "../letters/texts/relation-reasons/by-language.ts";
import type { PlannedDay, Reason } from "../letters/texts/relation-reasons/texts.ts";
import { cleanLine } from "../mail/header-text.ts";
import { comingDayWords, dayWords } from "../payment/money-words.ts";
import { dayNumber } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import type { Phase } from "./relation-facts.ts";
import type { ValueClass } from "../customer/value-class.ts";
import type { ContactDue, ContactRule } from "./relation-standing.ts";

export interface Saying {
  readonly language: Language;
  /** The day on which it is said. */
  readonly on: Day;
}

/** Of what people wrote: a line has room for two of them. */
const LONGEST_WHAT = 80;

/** Days from which on a date needs its year. */
const HALF_A_YEAR = 183;

/** Sentences; the first begins small. */
export function contactWords(due: ContactDue, saying: Saying): string {
  const { why, last, todo } = contactParts(due, saying);
  return [why, last, todo].filter((part) => part !== "").join(" ");
}

/** The same in parts, each a sentence or more, or "": why, when people were in touch last, and what to do. */
export function contactParts(
  due: ContactDue,
  saying: Saying,
): { readonly why: string; readonly last: string; readonly todo: string } {
  const texts = RELATION_REASON_TEXTS[saying.language];
  const { why, todo } = reasonOf(due, saying);
  const { lastOn, lastWay, lastWhat } = due.because;
  const last =
    lastOn === undefined
      ? ""
      : texts.last({ day: dayOf(lastOn, saying), way: lastWay, what: cleaned(lastWhat) });
  const suggestion = due.suggest === undefined ? "" : texts.suggest[due.suggest];
  return { why, last, todo: [todo, suggestion].filter((part) => part !== "").join(" ") };
}

/** "var tredje månad", of a whole number of days. */
export const howOftenWords = (days: number, language: Language): string =>
  RELATION_REASON_TEXTS[language].every(days);

export function phaseWords(phase: Phase, language: Language): string {
  return RELATION_REASON_TEXTS[language].phases[phase];
}

/** Undefined for the last class, and for none: there is nothing to say of it. */
export function classWords(valueClass: ValueClass | undefined, language: Language): string | undefined {
  return valueClass === undefined || valueClass === "C"
    ? undefined
    : RELATION_REASON_TEXTS[language].classes[valueClass];
}

/** In two or three words, for a list. */
export function ruleWords(rule: ContactRule, language: Language): string {
  return RELATION_REASON_TEXTS[language].rules[rule];
}

function reasonOf({ rule, because, dueOn, latestOn }: ContactDue, saying: Saying): Reason {
  const { reasons } = RELATION_REASON_TEXTS[saying.language];
  const causeOn = because.causeOn ?? dueOn;
  const day = dayOf(causeOn, saying);
  const what = cleaned(because.what);
  const by = latestOn === undefined || latestOn <= saying.on ? undefined : dayOf(latestOn, saying);
  switch (rule) {
    case "repair":
      return because.cause === "complaint"
        ? reasons.complaint({ day, what, by })
        : reasons.brokenPromise({
            ...{ what, by },
            promised: because.promisedOn && dayOf(because.promisedOn, saying),
          });
    case "planned": {
      const planned: PlannedDay = { day, when: whenIs(causeOn, saying), what };
      return because.cause === "talk" ? reasons.talk(planned) : reasons.planned(planned);
    }
    case "wish":
      return reasons.wish(because.everyDays ?? 0);
    case "undecided":
      return reasons.undecided({ day, what, by });
    case "new":
      return reasons.newCustomer(day);
    case "bought-once":
      return reasons.boughtOnce(day);
    case "silent":
      return because.cause === "no-purchase"
        ? reasons.nothingBought(day, Math.round(because.usualDays ?? 0))
        : reasons.nothingHeard(day);
    case "far-away":
      return reasons.farAway;
    case "not-met":
      return reasons.notMet(because.metOn && dayOf(because.metOn, saying));
    case "value":
      return reasons.value(because.valueClass ?? "C");
    case "prospect":
      return reasons.prospect;
    case "day-one":
      return reasons.dayOne;
  }
}

function whenIs(day: Day, { on }: Saying): PlannedDay["when"] {
  return day === on ? "today" : day < on ? "past" : "ahead";
}

/** As it stands in a sentence; with its year when it is far. */
export function dayOf(day: Day, { language, on }: Saying): string {
  const isFar = Math.abs(dayNumber(day) - dayNumber(on)) > HALF_A_YEAR;
  return RELATION_REASON_TEXTS[language].onDay((isFar ? dayWords : comingDayWords)(day, language));
}

function cleaned(text: string | undefined): string | undefined {
  return cleanLine(text ?? "", LONGEST_WHAT) || undefined;
}
