/** "Skicka ändå": an agenda goes though a colleague was to read it first; and the "ok" of that colleague. Pure. */
import { CONSENT } from "../mail/thanks-words.ts";
import type { ReadAgendaLine } from "./agenda-line.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import { isPolite } from "./polite.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

const ANYWAY = phraseSet(["ändå, i alla fall, alligevel, likevel, silti, anyway, regardless"]);

const CONSENTS = phraseSet(CONSENT);

const MOST_LINES = 20;

/** What was read of the line, with that word where it stands beside the word to send. */
export function withAnyway(
  read: ReadAgendaLine | undefined,
  tokens: readonly Token[],
): ReadAgendaLine | undefined {
  if (read === undefined || !("asks" in read)) return read;
  const isAnyway = tokens.some((_, at) => phraseAt(ANYWAY, tokens, at) !== undefined);
  if (!isAnyway) return read;
  return { asks: read.asks.map((ask) => (ask.does === "agenda-send" ? { ...ask, anyway: true } : ask)) };
}

/** "Ok, tack!", "Ser bra ut": consent, and nothing but polite words beside it. `text`: without signature and quotes. */
export function isConsent(text: string): boolean {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0 || lines.length > MOST_LINES || !lines.every((line) => isPolite(line))) return false;
  return lines.some((line) => {
    const tokens = tokensOf(line);
    return tokens.some((_, at) => phraseAt(CONSENTS, tokens, at) !== undefined);
  });
}
