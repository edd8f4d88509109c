/**
 * Who the customer of a note may be, as its subject and first line name them: an address, a number, a name before a colon,
 * names with capitals. Only candidates, the likeliest first: whoever knows the register looks them up.
 */
import { endsClause } from "./clauses.ts";
import { howInTouch } from "./how-in-touch.ts";
import { MONTH_WORDS } from "./known-days.ts";
import { namesIn } from "./names-in.ts";
import { phraseAt, phraseSet, type Phrases } from "./phrases.ts";
import { CUSTOMER_NUMBER, INTERVAL_WORDS, LENGTH_UNITS } from "./relation-words/known-relation-words.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

export interface CustomerCandidate {
  readonly is: "address" | "number" | "name";
  /** As it was written; an address in small letters. */
  readonly text: string;
}

const LONGEST_LINE = 500;
const MOST_CANDIDATES = 20;
const MOST_NAME_WORDS = 6;
const REPLY = /^(?:re|sv|vs|fw|fwd|vb|vl|aw|ang)\s{0,3}:/i;
const MOST_PREFIXES = 5;

export function customerNamedIn(subject: string | undefined, firstLine: string): CustomerCandidate[] {
  const lines = [firstLine, subject === undefined ? "" : afterPrefixes(subject)]
    .map((line) => line.normalize("NFC").slice(0, LONGEST_LINE).trim())
    .filter((line) => line !== "");
  const names = lines.flatMap(beforeColon).concat(lines.flatMap(wholeName), lines.flatMap(namesIn));
  const all: CustomerCandidate[] = [
    ...lines.flatMap(addressesIn).map((text) => ({ is: "address", text }) as const),
    ...lines.flatMap(numbersIn).map((text) => ({ is: "number", text }) as const),
    ...[...names, ...names.flatMap(withoutEnding)].map((text) => ({ is: "name", text }) as const),
  ];
  const known = new Map(all.map((each) => [`${each.is} ${each.text}`, each]));
  return [...known.values()].slice(0, MOST_CANDIDATES);
}

/** Without "Sv:" and "Fwd:". */
export function afterPrefixes(subject: string): string {
  let rest = subject.trim();
  for (let count = 0; count < MOST_PREFIXES && REPLY.test(rest); count += 1)
    rest = rest.replace(REPLY, "").trim();
  return rest;
}

function addressesIn(line: string): string[] {
  return line
    .split(/[\s<>,;()"]/)
    .map((word) =>
      word
        .replace(/^mailto:/i, "")
        .replace(/[.:!?]$/, "")
        .toLowerCase(),
    )
    .filter((word) => {
      const at = word.indexOf("@");
      return at > 0 && at === word.lastIndexOf("@") && word.indexOf(".", at) > at + 1;
    });
}

const MOST_LABEL_SIGNS = 3;

/** "Kund 1044", "kundnr: K-1044", "#1044", "1044: ringde Karin". */
function numbersIn(line: string): string[] {
  const tokens = tokensOf(line);
  return tokens.flatMap((token, at) => {
    const label = phraseAt(CUSTOMER_NUMBER, tokens, at);
    const next =
      label?.next ?? (token.text === "#" ? at + 1 : at === 0 && token.is === "number" ? 0 : undefined);
    if (next === undefined) return [];
    const first = afterSigns(tokens, next);
    if (isCount(tokens, first)) return [];
    const number = numberFrom(tokens, first, line);
    const isLabelled =
      label !== undefined || token.text === "#" || tokens[first + 1]?.text === ":" || tokens.length === 1;
    return number !== undefined && isLabelled ? [number] : [];
  });
}

/** "10:30 ringde", "kund 2 av 5", "customer 3 weeks late", "kunde 15 min. forsinket". */
function isCount(tokens: readonly Token[], at: number): boolean {
  const [sign, close] = tokens.slice(at + 1, at + 3);
  if (sign?.is === "sign" && ":.".includes(sign.text) && close?.is === "number" && !close.spaced) return true;
  const next = sign?.text === "." ? at + 2 : at + 1;
  return COUNTED.some((phrases) => phraseAt(phrases, tokens, next) !== undefined);
}

const COUNTED: readonly Phrases<unknown>[] = [
  MONTH_WORDS,
  INTERVAL_WORDS,
  LENGTH_UNITS,
  phraseSet([
    "av, af, of, /, %, st, stk, kpl, pcs, kr, sek, nok, dkk, eur, euro, min, h, tim, uger, viikkoa, viikon",
  ]),
  phraseSet(["dagar, dage, dager, days, päivää, veckor, weeks, uker, gånger, gange, ganger, times, kertaa"]),
];

function afterSigns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + MOST_LABEL_SIGNS && ".:#".includes(tokens[at]?.text ?? " ")) at += 1;
  return at;
}

/** Digits, with letters and dashes close to them. */
function numberFrom(tokens: readonly Token[], at: number, line: string): string | undefined {
  let until = at + 1;
  while (
    tokens[until]?.spaced === false &&
    !endsClause(tokens, until) &&
    !",:;.)".includes(tokens[until]?.text ?? " ")
  )
    until += 1;
  const number = line.slice(tokens[at]?.from, tokens[until - 1]?.until);
  return /\d/.test(number) && number.length <= 30 ? number : undefined;
}

/** "Björkholm Kök: ringde Karin". */
function beforeColon(line: string): string[] {
  const colon = line.search(/:(?:\s|$)/);
  const before = line.slice(0, Math.max(0, colon)).trim();
  return before !== "" && isName(before) ? [before] : [];
}

/** All of a short line: "Björkholm Kök". */
function wholeName(line: string): string[] {
  return !/[:.!?]\s/.test(line) && isName(line) ? [line] : [];
}

function isName(words: string): boolean {
  return words.split(/\s+/).length <= MOST_NAME_WORDS && howInTouch(tokensOf(words)) === undefined;
}

const ENDINGS = [
  "'s",
  "’s",
  ":n",
  ":lle",
  ":lta",
  ":ltä",
  ":ssa",
  ":ssä",
  ":s",
  "ille",
  "ilta",
  "illa",
  "issa",
  "ista",
  "lle",
  "lta",
  "ltä",
  "lla",
  "llä",
  "ssa",
  "ssä",
  "sta",
  "stä",
  "iin",
  "in",
  "n",
  "s",
];
const SHORTEST_NAME = 3;

/** "Björkholms", "Nordlundin", "Karille": the name without its ending may be in the register. */
function withoutEnding(name: string): string[] {
  return ENDINGS.filter(
    (ending) => name.endsWith(ending) && name.length - ending.length >= SHORTEST_NAME,
  ).map((ending) => name.slice(0, -ending.length));
}
