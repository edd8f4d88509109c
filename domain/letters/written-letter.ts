/** A letter in words, before it is a mail. */
import type { Language } from "./language.ts";

export interface WrittenLetter {
  /** One clean line. */
  readonly subject: string;
  /** Plain text: lines end in "\n" and are shorter than 76 characters unless one word is longer. */
  readonly text: string;
  /** The same as HTML, for letters to staff that have both. Nothing in it is loaded from elsewhere. */
  readonly html?: string | undefined;
  readonly language: Language;
}

/** Blocks with an empty line between them, and a newline at the end. */
export function asText(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
