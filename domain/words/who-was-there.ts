/**
 * Who was there, by the words of a line: every name in it may be the customer's, but a colleague is there only where the
 * line says so, since colleagues are spoken of, too: "Fråga Anna", "Anna ska räkna på det". These words say so: "with"
 * beside words that tell of a contact which took place ("lunch med Karin och Bo"), "Bo och jag", whoever did it ("Bo
 * träffade Karin"), "Bo var med", and a list of those present. Pure; linear in the line but for the few names in it.
 */
import type { RelationAsk } from "../action/relation-ask.ts";
import { clauseAround } from "./clauses.ts";
import { findDays } from "./find-days.ts";
import { howInTouch, RELATIVE } from "./how-in-touch.ts";
import { has } from "./is-really-done.ts";
import { AND_WORDS, FIRST_PERSON } from "./known-words.ts";
import { RECOMMENDED_US, TIPPED } from "./ladder-words/known-ladder-words.ts";
import { type NameInLine, namesAmong, presentIn } from "./names-in.ts";
import { ROLES } from "./nobody-words.ts";
import { phraseAt, type Phrases } from "./phrases.ts";
import {
  ABOUT,
  AND_ME,
  ARRANGED,
  BEHIND,
  BY_THING,
  DID_BY,
  FINNISH,
  INTENDED,
  JOINED,
  ME_AND,
  SPOKE,
  TALK_WORDS,
  WITH,
} from "./relation-words/known-relation-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

const TOLD_OF_US: readonly Phrases<unknown>[] = [RECOMMENDED_US, TIPPED];

export type WhoWasThere = Pick<
  Extract<RelationAsk, { does: "met" }>,
  "with" | "mentioned" | "loose" | "inflected"
>;

const LONGEST_LINE = 500;

/** A line that tells of a contact. */
export function whoWasThere(line: string): WhoWasThere {
  const told = read(line);
  const there = new Set([...presentIn(line.slice(0, LONGEST_LINE)), ...namesOf(groupsThere(told))]);
  const names = [...new Set([...namesOf(told.groups), ...there])];
  const sure = new Set([...there, ...namesOf(told.groups.filter((group) => isSurelyOne(group, told)))]);
  const loose = names.filter((name) => !sure.has(name));
  return {
    ...whoOf(names, (name) => there.has(name)),
    ...(loose.length > 0 && { loose }),
    ...(has(FINNISH, told.tokens) && { inflected: true }),
  };
}

/** And those of whom the lines below say that they were there. */
export function andBelow(told: WhoWasThere, below: readonly string[]): WhoWasThere {
  const more = below.flatMap((line) => {
    const its = read(line);
    const joined = its.groups.filter((group) => isEndOf(joinedAt(group, its), its));
    return [...presentIn(line.slice(0, LONGEST_LINE)), ...namesOf(joined)];
  });
  const isMentioned = (name: string): boolean =>
    told.mentioned?.includes(name) === true && !more.includes(name);
  const { mentioned: _mentioned, loose: all = [], ...others } = told;
  const loose = all.filter((name) => !more.includes(name));
  return {
    ...others,
    ...(loose.length > 0 && { loose }),
    ...whoOf([...new Set([...told.with, ...more])], (name) => !isMentioned(name)),
  };
}

function whoOf(names: readonly string[], isThere: (name: string) => boolean): WhoWasThere {
  const mentioned = names.filter((name) => !isThere(name));
  return { with: names, ...(mentioned.length > 0 && { mentioned }) };
}

interface Read {
  readonly tokens: readonly Token[];
  readonly groups: readonly Group[];
}

function read(line: string): Read {
  const text = line.slice(0, LONGEST_LINE);
  const tokens = tokensOf(text);
  const groups = groupsOf(namesAmong(tokens, text), tokens).filter(
    ([{ from, until }], at, all) =>
      // Whoever heard of us from the customer was not there.
      !TOLD_OF_US.some((phrases) => beginOfPhrase(phrases, tokens, from) !== undefined) &&
      !isPlaceOrTopic(tokens, { from, until, isBehindName: all[at - 1]?.at(-1)?.until === from - 1 }),
  );
  return { tokens, groups };
}

const IN_PLACE = new Set(
  "på i om angående ang gällande rörande ved in at about regarding concerning re vedrørende vedr vid nær nära near".split(
    " ",
  ),
);
/** "Stötte på Karin". */
const COMES_UPON = new Set("stötte stött sprang hälsade hälsat stødte løb støtte".split(" "));
const FROM = new Set("från fra from of av ved för at".split(" "));
/** Of Finnish words with a capital: in a place, or of somebody. */
const FINNISH_IN = /(?:ss[aä]|st[aä])$/u;
const LONGER_THAN_NAMES = 5;

/** "På Elmia", "i Stockholm", "om IKEA-köket", "Karin från Peab". */
function isPlaceOrTopic(
  tokens: readonly Token[],
  {
    from,
    until,
    isBehindName,
  }: { readonly from: number; readonly until: number; readonly isBehindName: boolean },
): boolean {
  const before = tokens[from - 1]?.text ?? "";
  if (IN_PLACE.has(before)) return !COMES_UPON.has(tokens[from - 2]?.text ?? "");
  if (isBehindName && FROM.has(before)) return true;
  const word = tokens[until - 1]?.text ?? "";
  const isInflected =
    from > 0 && word.length > LONGER_THAN_NAMES && FINNISH_IN.test(word) && has(FINNISH, tokens);
  return isInflected && !AFTER_PERSONS.some((phrases) => phraseAt(phrases, tokens, until) !== undefined);
}

const AFTER_PERSONS: readonly Phrases<unknown>[] = [DID_BY, SPOKE, BEHIND, AND_WORDS, JOINED];
const VERBS: readonly Phrases<unknown>[] = [DID_BY, SPOKE, JOINED];
const BEFORE_PERSONS: readonly Phrases<unknown>[] = [DID_BY, SPOKE, BY_THING, TALK_WORDS];
const TO = new Set("till til to hos med with up upp opp op av for".split(" "));

/** Not only a word with a capital: it has two words, stands behind a contact or its doer, or somebody's role. */
function isSurelyOne(group: Group, { tokens }: Read): boolean {
  const [{ from, until }] = group;
  if (until - from > 1 || group.length > 1) return true;
  if (VERBS.some((phrases) => phraseAt(phrases, tokens, endOf(group)) !== undefined)) return true;
  if (HAVE.has(tokens[until]?.text ?? "")) return isDoing(until, tokens);
  if (COMES_UPON.has(tokens[from - 2]?.text ?? "")) return true;
  let end = from;
  while (end > 0 && isBetween(tokens, end - 1)) end -= 1;
  const days = findDays(tokens).find((day) => day.until === end);
  const at = days === undefined ? end : days.from;
  return (
    beginOfPhrase(WITH, tokens, from) !== undefined ||
    BEFORE_PERSONS.some((phrases) => beginOfPhrase(phrases, tokens, at) !== undefined)
  );
}

/** "Ringde jag Karin", "ringde upp Karin", "mötte inköparen Per". */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  return (
    TO.has(word) || ROLES.has(word) || word === "jag" || phraseAt(FIRST_PERSON, tokens, at) !== undefined
  );
}

/** Names in a row: "Karin, Per och Bo". */
type Group = readonly [NameInLine, ...NameInLine[]];

const namesOf = (groups: readonly Group[]): string[] => groups.flat().map(({ name }) => name);

function groupsOf(names: readonly NameInLine[], tokens: readonly Token[]): Group[] {
  const groups: [NameInLine, ...NameInLine[]][] = [];
  for (const name of names) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && isJoined(last, name, tokens)) group.push(name);
    else groups.push([name]);
  }
  return groups;
}

/** "Karin och Bo om köket"; not "med Karin och Anna ska räkna på det", nor "med Karin, Anna räknar på det". */
function isJoined(one: NameInLine, other: NameInLine, tokens: readonly Token[]): boolean {
  const comma = tokens[one.until]?.text === "," ? 1 : 0;
  const and = phraseAt(AND_WORDS, tokens, one.until + comma)?.next;
  const sign = "/&+".includes(tokens[one.until]?.text ?? " ") ? one.until + 1 : undefined;
  if ((and ?? sign ?? one.until + comma) !== other.from || other.from === one.until) return false;
  if (INTENDED.some((phrases) => phraseAt(phrases, tokens, other.until))) return false;
  const next = tokens[other.until];
  const isOpen = next === undefined || next.is === "sign" || phraseAt(AND_WORDS, tokens, other.until);
  return and !== undefined || sign !== undefined || Boolean(isOpen);
}

const groupsThere = (line: Read): Group[] => line.groups.filter((group) => isThere(group, line));

const endOf = (group: Group): number => group.at(-1)?.until ?? group[0].until;

/** Where "var med" ends behind the names. */
const joinedAt = (group: Group, { tokens }: Read): number | undefined =>
  phraseAt(JOINED, tokens, endOf(group))?.next;

/** "Bo deltog", and not "Bo deltog i mässan". */
const isEndOf = (at: number | undefined, { tokens }: Read): boolean =>
  at !== undefined && tokens[at]?.is !== "word";

function isThere(group: Group, line: Read): boolean {
  if (joinedAt(group, line) !== undefined) return true;
  const { tokens } = line;
  const { from } = group[0];
  const until = endOf(group);
  const begins = beginOfPhrase(WITH, tokens, from);
  const isBehind = phraseAt(BEHIND, tokens, until) !== undefined;
  const isWithMe =
    phraseAt(AND_ME, tokens, until) !== undefined || beginOfPhrase(ME_AND, tokens, from) !== undefined;
  if (begins === undefined && !isBehind && !isWithMe) return isDoing(until, tokens);
  const clause = { from: clauseAround(tokens, from).from, until: clauseAround(tokens, until - 1).until };
  // "Ringde Karin, tillsammans med Bo".
  if (begins === clause.from && clause.from > 0) return isOfContact(tokens.slice(0, clause.from));
  const how = howInTouch(tokens.slice(clause.from, clause.until));
  if (typeof how !== "object") return false;
  const [did, done] = [clause.from + how.from, clause.from + how.until];
  if (did >= until) return isBehind || isWithMe;
  // "Snak med Anna om prisen" may be asked of somebody.
  if (begins !== undefined && begins < done) return how.isPast || group.length > 1;
  return !leadsElsewhere(line, done, begins ?? from);
}

const isOfContact = (tokens: readonly Token[]): boolean => typeof howInTouch(tokens) === "object";

const HAVE = new Set(["har", "hade", "havde", "hadde", "has", "have", "had", "on", "oli"]);

/** "Bo träffade Karin", where that is the contact which the line tells of. */
function isDoing(until: number, tokens: readonly Token[]): boolean {
  const verb = HAVE.has(tokens[until]?.text ?? "") ? until + 1 : until;
  const how = howInTouch(tokens);
  return (
    typeof how === "object" &&
    how.isPast &&
    how.from === verb &&
    [DID_BY, SPOKE].some((phrases: Phrases<unknown>) => phraseAt(phrases, tokens, verb) !== undefined)
  );
}

/** "Ringde Karin om mötet med Anna", "och bad henne prata med Anna", "som har pratat med Anna". */
function leadsElsewhere({ tokens, groups }: Read, from: number, until: number): boolean {
  const between = tokens.slice(from, until);
  if ([ABOUT, ARRANGED, ...INTENDED].some((phrases) => has(phrases, between))) return true;
  const isName = (at: number): boolean => groups.flat().some((name) => name.from === from + at);
  return between.some(({ text }, at) => {
    if (RELATIVE.has(text)) return true;
    const next = phraseAt(AND_WORDS, between, at)?.next;
    // After "and" stand names, or it is said what else was done.
    return next !== undefined && next < between.length && !isName(next);
  });
}

/** Where a phrase begins that ends just before this token. */
function beginOfPhrase(
  phrases: Phrases<unknown>,
  tokens: readonly Token[],
  until: number,
): number | undefined {
  for (let from = Math.max(0, until - phrases.longest); from < until; from += 1) {
    if (phraseAt(phrases, tokens, from)?.next === until) return from;
  }
  return undefined;
}
