/**
 * What came of an order, in one sentence for the staff member who gave it; the letter and the page say it alike. What a
 * stranger or a colleague wrote is cleaned and cut. Cannot fail but for an unknown time zone.
 */
import { type Ask, isOfPayers, isOfRelations, type PayerAsk, type RelationAsk } from "../../action/ask.ts";
import type { Outcome } from "../../action/order.ts";
import { cleanLine } from "../../mail/header-text.ts";
import type { DayRange } from "../../time/day.ts";
import type { Instant } from "../../time/instant.ts";
import { LOCALES } from "../locales.ts";
import { isLeaving, leavingLines, leavingWords } from "./leaving-words.ts";
import { isWhyOfLadder, notOnLadderWords } from "./ladder-words.ts";
import { payerWords } from "./payer-words.ts";
import { dayOf, nextWords, relationWords } from "./relation-words.ts";
import { sayDayShort, sayReceivedAt, sayReplyBy } from "../reply-by-words.ts";
import { CONFIRMATION_TEXTS } from "../texts/confirmation/by-language.ts";
import { LADDER_TEXTS } from "../texts/ladder/by-language.ts";
import type { Saying } from "./saying.ts";
import type { Before, OutcomeTexts, Said } from "../texts/confirmation/texts.ts";

export type { Saying } from "./saying.ts";

const LONGEST = { who: 80, subject: 100, what: 200, name: 60, names: 200 };
const MOST_NAMES = 6;

/** "Karin Lund, ”Köksluckor”: Klart, och löftet är hållet." An `undo` says that of each thing. */
export function outcomeWords(outcome: Outcome, saying: Saying): string {
  return outcomeLines(outcome, saying).join(" ");
}

/** The same, a sentence a thing: an `undo` may take back several. */
function outcomeLines(outcome: Outcome, saying: Saying): string[] {
  const texts = CONFIRMATION_TEXTS[saying.language].confirmation.outcome;
  if (outcome.undone !== undefined && outcome.is === "done") {
    return outcome.undone.map((each) => {
      const said = sentence(each, saying);
      return withAbout(each, texts, each.is === "done" ? texts.done.undo(withoutAdvice(each, saying)) : said);
    });
  }
  return [
    withAbout(outcome, texts, sentence(outcome, saying)),
    ...(outcome.is === "done" ? leavingLines(outcome.leaving, saying) : []),
  ];
}

/** Of what was noted together; `outcomes` are done, and of the same thing. "Noted: call with Eva. You have thanked them." */
export function outcomesLines([first, ...more]: readonly [Outcome, ...Outcome[]], saying: Saying): string[] {
  const said = sentence(first, saying);
  const lines = outcomeLines(first, saying);
  if (more.length === 0) return lines;
  const [noted] = /^\p{L}+: /u.exec(said) ?? [""];
  return [[...lines, ...more.map((each) => withoutStart(sentence(each, saying), noted))].join(" ")];
}

function withoutStart(said: string, start: string): string {
  if (start === "" || !said.startsWith(start)) return said;
  const rest = said.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function withAbout(outcome: Outcome, texts: OutcomeTexts, said: string): string {
  const about = isOfTheCompany(outcome)
    ? undefined
    : texts.about({
        who: line(outcome.who, LONGEST.who),
        subject: line(outcome.subject, LONGEST.subject),
      });
  return about === undefined ? said : `${about}: ${said}`;
}

/** "Letters are stopped. Answer “start” …", "Answer “back”": what to answer is of no use when that is taken back. */
function withoutAdvice(outcome: Outcome, saying: Saying): string {
  const said = sentence({ ...outcome, byItself: undefined }, saying);
  if (isOfRelations(outcome.does))
    return relationWords({ ...outcome, is: "done" }, saying, "without what follows");
  return outcome.does === "pause" ? said.replace(/\. .*$/su, ".") : said;
}

/** What is said of the company, or of oneself, is said of nobody's mail. */
const isOfTheCompany = ({ does }: Outcome): boolean =>
  ["away", "back", "leaves", "stays", "closed", "opened", "pause", "resume"].includes(does);

function sentence(outcome: Outcome, saying: Saying): string {
  const texts = CONFIRMATION_TEXTS[saying.language].confirmation.outcome;
  const said = saidOf(outcome, saying);
  switch (outcome.is) {
    case "done":
      if (isOfRelations(outcome.does)) return relationWords(outcome, saying);
      if (isLeaving(outcome.does)) return leavingWords(outcome.leaving, saying.language);
      return isOfPayers(outcome.does)
        ? payerWords(outcome, saying.language)
        : sentenceOfDone({ ...outcome, does: outcome.does }, texts, said);
    case "already":
      return sentenceOfAlready(outcome, texts, said, saying);
    case "overtaken":
      return sentenceOfOvertaken(outcome, texts, said, saying);
    case "not-found":
      return outcome.does === "undo" ? texts.notFound.undo : texts.notFound.other;
    case "not-possible":
      return isWhyOfLadder(outcome.why)
        ? notOnLadderWords(outcome, outcome.why, saying.language)
        : texts.notPossible[outcome.why](said);
  }
}

function sentenceOfDone(
  {
    does,
    end,
  }: {
    readonly does: Exclude<Ask["does"], (PayerAsk | RelationAsk)["does"] | "leaves" | "stays">;
    readonly end?: Outcome["end"];
  },
  { done }: OutcomeTexts,
  said: Said,
): string {
  if (does === "done") return done.done[end ?? "nothing-promised"];
  // Never without what was taken back: see `outcomeLines`.
  if (does === "undo") return done.undo("");
  const text = done[does];
  return typeof text === "function" ? text(said) : text;
}

type Since = Extract<Outcome, { readonly is: "already" | "overtaken" }>;

function sentenceOfAlready(outcome: Since, { already }: OutcomeTexts, said: Said, saying: Saying): string {
  const { does, end } = outcome;
  const before = beforeOf(outcome, saying);
  if (isOfPayers(does)) return already.other;
  if (does === "stays") return leavingWords(outcome.leaving, saying.language);
  if (does === "forget-personal") return LADDER_TEXTS[saying.language].nothingToForget;
  if (outcome.relation?.sending?.reader !== undefined)
    return [already.other, relationWords(outcome, saying)].join(" ");
  if (isOfRelations(does)) return [already.other, ...nextWords(outcome, saying)].join(" ");
  if (end !== undefined) return end === "withdrawn" ? already.withdrawn(before) : already.ended(before);
  switch (does) {
    case "pause":
      return already.pause(before);
    case "later":
    case "hand-over":
    case "open-again":
      return already[does](said);
    case "mine":
    case "resume":
    case "undo":
    case "back":
    case "opened":
      return already[does];
    case "done":
    case "not-needed":
    case "not-a-customer":
    case "supplier":
    case "customer":
    case "promise":
    case "away":
    case "leaves":
    case "closed":
      return already.other;
  }
}

function sentenceOfOvertaken(
  outcome: Since,
  { overtaken }: OutcomeTexts,
  said: Said,
  saying: Saying,
): string {
  const since = beforeOf(outcome, saying);
  const { does, until, days } = outcome;
  if (does === "resume") return overtaken.stopped(since);
  if (does === "pause") return overtaken.going(since);
  if (days !== undefined) return overtaken.days(said);
  return until === undefined ? overtaken.other(since) : overtaken.open(since, said);
}

const beforeOf = ({ by, at }: Since, saying: Saying): Before => ({
  by: line(by, LONGEST.name),
  when: at === undefined ? undefined : sayReceivedAt({ ...timing(saying), receivedAt: at }),
});

function saidOf(outcome: Outcome, saying: Saying): Said {
  const { item, until, days, nobodyOn, byItself, due = [], moreDue = 0 } = outcome;
  const { names: written = outcome.relation?.talksOn?.map((on) => dayOf(on, saying)) ?? [] } = outcome;
  const names = written.slice(0, MOST_NAMES).map((name) => cleanLine(name, LONGEST.name));
  const replyBy = (promisedAt: Instant): string =>
    sayReplyBy({ ...timing(saying), promisedAt, companyCountry: saying.company.country });
  return {
    line: String(item ?? ""),
    who: line(outcome.who, LONGEST.who),
    what: line(outcome.what, LONGEST.what),
    replyBy: until === undefined ? undefined : replyBy(until),
    to: line(outcome.to, LONGEST.names),
    meanwhile: line(outcome.meanwhile, LONGEST.name),
    names: names.join(", "),
    anyOf: new Intl.ListFormat(LOCALES[saying.language], { type: "disjunction" }).format(names),
    days: days && daysInWords(days, saying),
    nobodyOn: nobodyOn && daysInWords(nobodyOn, saying),
    byItself: byItself === true,
    due: due.map(({ who, what, until }) => ({
      what: [line(who, LONGEST.who), line(what, LONGEST.subject)]
        .filter((each) => each !== undefined)
        .join(", "),
      replyBy: replyBy(until),
    })),
    moreDue,
  };
}

/** "sön 20/12–tors 7/1". */
export function daysInWords({ from, to }: DayRange, saying: Saying): string {
  const day = (on: string): string => sayDayShort({ ...timing(saying), day: on });
  return from === to ? day(from) : `${day(from)}–${day(to)}`;
}

const timing = ({ company, language, saidAt }: Saying) => ({
  saidAt,
  language,
  timeZone: company.calendar.timeZone,
});

function line(text: string | undefined, longest: number): string | undefined {
  return cleanLine(text ?? "", longest) || undefined;
}
