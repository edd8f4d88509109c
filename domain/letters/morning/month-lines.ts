/**
 * How many customers came back in a year, and who needs looking after, in words, once a month. Of a few customers a percent
 * says too much: of less than five it says "3 of 4", and nothing of the levels and phases among them while they are few.
 */
import { levelName, riskWords } from "../../relation/hint-words.ts";
import { type RelationsMonth, RETAINED_LEVELS, type Retained } from "../../relation/month/relations-month.ts";
import { phaseWords, type Saying } from "../../relation/reason-words.ts";
import { PHASES } from "../../relation/relation-facts.ts";
import type { Language } from "../language.ts";
import { LOCALES } from "../locales.ts";
import { RELATION_HINT_TEXTS } from "../texts/relation-hints/by-language.ts";
import { pluralForm } from "./plural-form.ts";
import { shortWho } from "./short-line.ts";

const FEWEST_FOR_PERCENT = 5;

/** Of fewer the groups are a handful each, and shares of them tell nothing. */
const FEWEST_FOR_GROUPS = 20;

/** Of customers that are named; the page names more. */
const MOST_NAMED = 5;

export function monthLines(month: RelationsMonth | undefined, saying: Saying): string[] {
  if (month === undefined) return [];
  return [...retentionLines(month, saying.language), ...atRiskLines(month, saying)];
}

function retentionLines({ all, byLevel, byPhase }: RelationsMonth, language: Language): string[] {
  if (all.of === 0) return [];
  const texts = RELATION_HINT_TEXTS[language].month;
  const group = (name: string, retained: Retained | undefined): string[] =>
    retained === undefined ? [] : [`${name} ${shareOf(retained, language)}`];
  const levels = RETAINED_LEVELS.flatMap((level) =>
    group(level === "unset" ? texts.levelUnset : levelName(Number(level), language), byLevel[level]),
  );
  const hasGroups = all.of >= FEWEST_FOR_GROUPS;
  const hasLevels = RETAINED_LEVELS.some((level) => level !== "unset" && byLevel[level] !== undefined);
  const phases = PHASES.flatMap((phase) => group(phaseWords(phase, language), byPhase[phase]));
  const share = all.of < FEWEST_FOR_PERCENT ? "" : ` (${shareOf(all, language)})`;
  return [
    texts.all(all.of, all.kept, pluralForm(all.of, language), share),
    ...(hasGroups && hasLevels ? [texts.byLevel(levels.join(", "))] : []),
    ...(hasGroups && phases.length > 0 ? [texts.byPhase(phases.join(", "))] : []),
  ];
}

function atRiskLines({ atRisk, atRiskCount }: RelationsMonth, saying: Saying): string[] {
  if (atRiskCount === 0) return [];
  const texts = RELATION_HINT_TEXTS[saying.language].month;
  const named = atRisk.slice(0, MOST_NAMED);
  const more = atRiskCount - named.length;
  return [
    texts.atRisk(atRiskCount, pluralForm(atRiskCount, saying.language)),
    ...named.map(({ name, reasons }) => `${shortWho(name)}: ${riskWords(reasons, saying)}.`),
    ...(more > 0 ? [texts.more(more)] : []),
  ];
}

/** Never rounded up: 100 percent means all. */
function shareOf({ of, kept }: Retained, language: Language): string {
  if (of < FEWEST_FOR_PERCENT) return RELATION_HINT_TEXTS[language].month.share(of, kept);
  const percent = new Intl.NumberFormat(LOCALES[language], { style: "percent" });
  return percent.format(Math.floor((100 * kept) / of) / 100);
}
