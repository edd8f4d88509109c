/**
 * Where the words of others begin in a mail, when whoever wrote it says so by hand: "Bo skrev:", "Vidarebefordrat från
 * Bo:". No mail program marks them, so what stands below may be anybody's, and what is grave is asked back. Pure.
 */
import { has } from "./is-really-done.ts";
import { FIRST_PERSON } from "./known-words.ts";
import type { Line } from "./line-read.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const WRITES = ["skrev", "skriver", "wrote", "writes", "kirjoitti", "kirjoittaa"];

const WROTE = phraseSet([
  ...WRITES,
  ...["sade", "sa", "säger", "sagde", "siger", "sier", "said", "says", "sanoi", "sanoo"],
]);
const WROTE_DOWN = phraseSet(WRITES);

const PASSED_ON = phraseSet([
  ...["lähettäjältä", "citerar", "citat", "sitat", "quoting", "lainaus"],
  ...["vidarebefordrat", "vidarebefordrad", "vidarebefordrar", "videresendt", "videresender"],
  ...["forwarded", "forwarding", "edelleenlähetetty", "välitetty", "välitän"],
  ...["fick detta, fick det här, fik dette, fik det her, fikk dette, fikk denne, got this, received this"],
  ...["sain tämän, sain tällaisen"],
]);
const FROM = phraseSet(["från, fra, from, lähettäjä"]);

/** How the lines above a mail begin that was pasted. */
const HEAD = phraseSet([
  ...[
    "från, till, kopia, ämne, skickat, datum, fra, til, kopi, emne, sendt, dato, from, to, cc, subject, sent, date",
  ],
  ...["lähettäjä, vastaanottaja, kopio, aihe, lähetetty, päivämäärä, päiväys"],
]);

const MOST_WORDS = 6;
/** "Kunden Ek Bygg skriver så här", "Evil <evil@x.example> skrev den 3 nov". */
const MOST_BEFORE = 12;
const MOST_BEHIND = 5;

/** The index of the first line that may be theirs; the number of lines when none may. */
export function saidByOthersFrom(lines: readonly Line[]): number {
  const introduced = lines.findIndex(introduces);
  return introduced === -1 ? lines.length : introduced + 1;
}

function introduces({ text, tokens }: Line): boolean {
  const last = tokens.at(-1);
  if (last?.text === ":") return [WROTE, PASSED_ON, FROM].some((phrases) => has(phrases, tokens));
  if (has(WROTE, tokens.slice(-1))) return true;
  const head = phraseAt(HEAD, tokens, 0);
  if (head !== undefined && tokens[head.next]?.text === ":") return true;
  const isShort = tokens.filter(({ is }) => is === "word").length <= MOST_WORDS;
  if (isShort && phraseAt(PASSED_ON, tokens, 0)) return true;
  const from = phraseAt(FROM, tokens, 0);
  const isOfName = (token: Token): boolean => token.is === "sign" || /^\p{Lu}/u.test(text.slice(token.from));
  if (isShort && from && tokens.length > from.next && tokens.slice(from.next).every(isOfName)) return true;
  return isWritten(tokens);
}

/** Somebody wrote, and not what: a sentence has its end, or goes on. */
function isWritten(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((_, index) => phraseAt(WROTE_DOWN, tokens, index) !== undefined);
  if (at < 1 || at > MOST_BEFORE || phraseAt(FIRST_PERSON, tokens, 0)) return false;
  const isSentence = ".!,;".includes(tokens.at(-1)?.text ?? "");
  return !isSentence && tokens.length - at - 1 <= MOST_BEHIND && !has(WHAT, tokens.slice(at + 1));
}

/** "Karin skrev att hon vill ha nya luckor" tells it in our own words. */
const WHAT = phraseSet(["att, at, that, että, om, about, on"]);
