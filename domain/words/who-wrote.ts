/**
 * Who wrote, of a line that tells of a mail or a message: "mejlade Karin" and "jag skrev" are ours, "Karin skrev", "kunden
 * svarade på mejlet" and "they emailed us" the customer's. Without a subject it is ours, as notes are written. A name may
 * be a colleague's, which is decided where it is noted. Pure; linear in the line.
 */
import { clauseAround } from "./clauses.ts";
import { findDays } from "./find-days.ts";
import { has } from "./is-really-done.ts";
import { FIRST_PERSON } from "./known-words.ts";
import { namesAmong } from "./names-in.ts";
import { isNobody, ROLES, THEY } from "./nobody-words.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import { DID_BY, NEVER } from "./relation-words/known-relation-words.ts";
import type { Token } from "./tokens.ts";

export interface WhoWrote {
  readonly direction: "in" | "out" | "both";
  /** Whoever of them wrote, as it was written. */
  readonly by?: string | undefined;
}

/** Finnish verbs tell who; an answer is one of theirs only with somebody before it. */
const THEY_WROTE = phraseSet([
  "kirjoitti, kirjoittivat, meilasi, meilasivat, tekstasi, laittoi sähköpostia, laittoi meiliä, laittoi viestin, laittoi viestiä, " +
    "lähetti sähköpostia, lähetti sähköpostin, lähetti meilin, lähetti viestin, lähetti tekstiviestin",
]);
const ANSWERED = phraseSet([
  "svarade, svarat, svarade på, svarede, svaret, svarte, svart, vastasi, vastasivat, replied, answered, wrote back, skrev tillbaka, återkom, vendte tilbake, vendte tilbage",
]);
const OURSELVES = new Set("jag vi jeg we minä undertecknad".split(" "));
/** Norwegian; others that end so are "has written". */
const SAYS_PAST = new Set(["mailet", "tekstet"]);
/** Behind the verb these mean something else: "skrev i dag", "emailed me". */
const BEFORE_VERB = new Set(["i", "me"]);
const US = new Set("oss mig mej os mig meg us me meille minulle mulle".split(" "));
const BESIDE_VERB = new Set(
  (
    "har hade havde hadde has have had on oli också även också nu just nyss precis redan igen även også allerede igjen igen " +
    "also just now already again myös juuri jo taas"
  ).split(" "),
);

/** Undefined when nobody did. */
export function whoWrote(tokens: readonly Token[], text: string): WhoWrote | undefined {
  const names = namesAmong(tokens, text);
  const days = findDays(tokens);
  const all = tokens.flatMap((token, at): WhoWrote[] => {
    const did = phraseAt(DID_BY, tokens, at);
    const isWritten = did?.meaning === "mail" || did?.meaning === "message";
    const answered = isWritten
      ? undefined
      : (phraseAt(THEY_WROTE, tokens, at) ?? phraseAt(ANSWERED, tokens, at));
    const next = (isWritten ? did : answered)?.next;
    if (next === undefined) return [];
    const { from, until } = clauseAround(tokens, at);
    const after = tokens.slice(next, until);
    if (has(NEVER, after.slice(0, 2)) || has(NEVER, tokens.slice(from, at))) return [];
    const before = subjectEnd(tokens, { from, at }, days);
    const subject = before > from ? (tokens[before - 1]?.text ?? "") : "";
    if (
      BEFORE_VERB.has(subject) ||
      (before > from && isOurselves(tokens, before - 1)) ||
      isOurselves(tokens, next)
    )
      return [{ direction: "out" }];
    const by =
      names.find((name) => name.until === before && name.from >= from)?.name ??
      (before === from + 1 && (before < at || !isWritten) ? firstName(tokens[from], text) : undefined);
    // "Offert mejlat till Karin".
    if (isWritten && before === at && /[aei]t$/u.test(token.text) && !SAYS_PAST.has(token.text))
      return [{ direction: "out" }];
    const isTheirs =
      by !== undefined ||
      THEY.has(subject) ||
      ROLES.has(subject) ||
      after.some((token) => US.has(token.text)) ||
      phraseAt(THEY_WROTE, tokens, at) !== undefined;
    if (isTheirs) return [{ direction: "in", ...(by !== undefined && { by }) }];
    return isWritten ? [{ direction: "out" }] : [];
  });
  const [first] = all;
  if (first === undefined) return undefined;
  return all.every(({ direction }) => direction === first.direction) ? first : { direction: "both" };
}

/** The first word of a sentence, which has a capital whatever it is. */
function firstName(token: Token | undefined, text: string): string | undefined {
  const word = token?.is === "word" ? text.slice(token.from, token.until) : "";
  return word.length > 1 && /^\p{Lu}/u.test(word) && !isNobody(word.toLowerCase()) ? word : undefined;
}

/** Where the words before the verb end, without "har", "också" and days between. */
function subjectEnd(
  tokens: readonly Token[],
  { from, at }: { readonly from: number; readonly at: number },
  days: readonly { readonly from: number; readonly until: number }[],
): number {
  let end = at;
  for (;;) {
    const day = days.find(({ until }) => until === end);
    if (day !== undefined && day.from >= from) end = day.from;
    else if (end > from && BESIDE_VERB.has(tokens[end - 1]?.text ?? "")) end -= 1;
    else return end;
  }
}

function isOurselves(tokens: readonly Token[], at: number): boolean {
  return OURSELVES.has(tokens[at]?.text ?? "") || phraseAt(FIRST_PERSON, tokens, at) !== undefined;
}
