/** A letter to staff, written from what stands on it: the text and the HTML say the same. Pure. */
import type { Language } from "../language.ts";
import type { WrittenLetter } from "../written-letter.ts";
import type { Block } from "./page.ts";
import { showHtml } from "./show-html.ts";
import { showText } from "./show-text.ts";

/** `subject`: clean and cut. */
export function pageLetter(subject: string, blocks: readonly Block[], language: Language): WrittenLetter {
  return {
    language,
    subject,
    text: showText(blocks, language),
    html: showHtml(blocks, subject, language),
  };
}
