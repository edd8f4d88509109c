/** The week's figures, and what was found about the reply time, in words. */
import type { Finding } from "../../promise/reply-time-findings.ts";
import type { Language } from "../language.ts";
import { RELATION_MORNING_TEXTS } from "../texts/relation-morning/by-language.ts";
import { MORNING_TEXTS } from "../texts/morning/by-language.ts";
import type { FindingTexts, KeptWords } from "../texts/morning/texts.ts";
import { sayDuration } from "./duration-words.ts";
import { pluralForm } from "./plural-form.ts";
import type { RelationsWeek } from "./relations-week.ts";
import { shortWho } from "./short-line.ts";
import type { Kept, KeptOf, WeekFigures } from "./week-figures.ts";

export function weekLines(week: WeekFigures | undefined, language: Language): string[] {
  if (week === undefined) return [];
  const texts = MORNING_TEXTS[language].week;
  const { company, customers = [], own, ownIsOpen, others = [] } = week;
  const lineOf = ({ name, ...kept }: KeptOf): string => texts.other(shortWho(name), inWords(kept, language));
  return [
    texts.company(inWords(company, language)),
    ...(customers.length === 0 ? [] : [texts.customers, ...customers.map(lineOf)]),
    ...(own === undefined
      ? []
      : [`${texts.own(inWords(own, language))} ${ownIsOpen ? texts.ownIsOpen : texts.ownIsClosed}`]),
    ...others.map(lineOf),
  ];
}

/** Nothing of what has not begun: whoever has no talks yet reads nothing of them. */
export function relationLines(week: RelationsWeek | undefined, language: Language): string[] {
  if (week === undefined) return [];
  const texts = RELATION_MORNING_TEXTS[language].week;
  const { contacted, waiting, held, booked, overdue } = week;
  const touch = [
    texts.contacted(contacted, pluralForm(contacted, language)),
    ...(waiting === 0 ? [] : [texts.waiting(waiting, pluralForm(waiting, language))]),
  ];
  const talks = [
    ...(held + booked === 0 ? [] : [texts.talks(held, booked)]),
    ...(overdue === 0 ? [] : [texts.overdue(overdue, pluralForm(overdue, language))]),
  ];
  return [touch, talks].filter((said) => said.length > 0).map((said) => said.join(" "));
}

function inWords({ kept, due, medianMinutes }: Kept, language: Language): KeptWords {
  const median = medianMinutes === undefined ? undefined : sayDuration(medianMinutes, language);
  return { kept, due, form: pluralForm(due, language), median };
}

export function findingLines(findings: readonly Finding[], language: Language): string[] {
  return findings.map((finding) => findingIn(finding, MORNING_TEXTS[language].findings, language));
}

function findingIn(finding: Finding, texts: FindingTexts, language: Language): string {
  const say = (minutes: number): string => sayDuration(minutes, language);
  switch (finding.kind) {
    case "slow-down":
      return texts.slowDown(
        say(finding.medianMinutes),
        say(finding.usualMedianMinutes),
        say(finding.promisedMinutes),
      );
    case "slow-down-over":
      return texts.slowDownOver(finding.stays, say(finding.promisedMinutes));
    case "limit-too-short":
      return texts.limitTooShort(
        say(finding.atMostMinutes),
        Math.floor(finding.keptShare * 100),
        say(finding.neededMinutes),
      );
    case "limit-too-short-for-holidays":
      return texts.limitTooShortForHolidays(say(finding.atMostMinutes), say(finding.neededMinutes));
  }
}
