/** The letters that SES has taken, and what SNS tells people, oldest first, as `GET /local/sent` shows them. With a file they outlive the run. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Instant } from "./clock.ts";
import type { Letter } from "./ses/letter.ts";

export interface SentLetter {
  /** The id that SES, or SNS, answered with. */
  readonly id: string;
  readonly at: Instant;
  readonly from: string;
  readonly to: readonly string[];
  /** What the letter's tag `kind` says: `acknowledgement`, `alert`, … */
  readonly kind: string;
  /** All tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** The MIME, as sent. */
  readonly raw: string;
}

export interface SentLetters {
  add(letter: Letter): SentLetter;
  /** What somebody else than SES has taken. */
  keep(letter: SentLetter): void;
  list(): readonly SentLetter[];
}

export function createSentLetters(file?: string): SentLetters {
  const letters: SentLetter[] =
    file !== undefined && existsSync(file)
      ? readFileSync(file, "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as SentLetter)
      : [];
  const keep = (letter: SentLetter): void => {
    letters.push(letter);
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(letter)}\n`);
  };
  return {
    keep,
    add({ messageId, at, from, to, tags, raw }) {
      const letter: SentLetter = {
        id: messageId,
        at: new Date(at).toISOString(),
        from,
        to,
        kind: tags["kind"] ?? "letter",
        tags,
        raw: raw.toString("utf8"),
      };
      keep(letter);
      return letter;
    },
    list: () => letters,
  };
}
