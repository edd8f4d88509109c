/**
 * Where the words of others begin in a mail, when whoever wrote it says so by hand: "Bo skrev:", "Vidarebefordrat från
 * Bo:". No mail program marks them, so what stands below may be anybody's, and what is grave is asked back. Pure.
 */
import { has } from "./is-really-done.ts";
import type { MailLine } from "./mail-lines.ts";
import { phraseSet } from "./phrases.ts";

const WROTE = phraseSet([
  ...["skrev", "skriver", "sade", "sa", "säger", "sagde", "siger", "sier", "wrote", "writes", "said", "says"],
  ...["kirjoitti", "kirjoittaa", "sanoi", "sanoo"],
]);

const PASSED_ON = phraseSet([
  ...["från", "fra", "from", "lähettäjä", "lähettäjältä", "citerar", "citat", "sitat", "quoting", "lainaus"],
  ...["vidarebefordrat", "vidarebefordrad", "vidarebefordrar", "videresendt", "videresender"],
  ...["forwarded", "forwarding", "edelleenlähetetty", "välitetty", "välitän"],
]);

/** The index of the first line that may be theirs; the number of lines when none may. */
export function saidByOthersFrom(lines: readonly Pick<MailLine, "tokens">[]): number {
  const introduced = lines.findIndex(({ tokens }) => {
    const isOpen = tokens.at(-1)?.text === ":";
    return isOpen ? has(WROTE, tokens) || has(PASSED_ON, tokens) : has(WROTE, tokens.slice(-1));
  });
  return introduced === -1 ? lines.length : introduced + 1;
}
