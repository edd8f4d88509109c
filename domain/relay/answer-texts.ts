/**
 * The text of an answer by staff, as plain text and, when they wrote any, as HTML, both without what was only for staff.
 * Parts that follow each other (Apple Mail puts pictures between paragraphs) become one text. Nothing else is cut.
 */
import { htmlToText } from "../mail/html-to-text.ts";
import type { Part } from "../mail/find-parts.ts";
import { alternativeOf, roleOf } from "../mail/read-body.ts";
import { cleanAnswerHtml, cleanAnswerText, type Cleaning } from "./clean-answer.ts";
import { decodedText } from "./decode-body.ts";

export interface AnswerTexts {
  readonly text: string;
  readonly html: string | undefined;
}

export function answerTexts(parts: readonly Part[], cleaning: Cleaning): AnswerTexts {
  // The same text may come as plain text and as HTML: by the part that holds both.
  const groups = new Map<number, { readonly plain: string[]; readonly html: string[] }>();
  for (const [index, part] of parts.entries()) {
    const { isText, isFile } = roleOf(parts, index);
    if (!isText || isFile) continue;
    const at = alternativeOf(parts, index) ?? index;
    const group = groups.get(at) ?? { plain: [], html: [] };
    groups.set(at, group);
    if (part.contentType.type === "text/html") group.html.push(cleanAnswerHtml(decodedText(part), cleaning));
    else group.plain.push(cleanAnswerText(decodedText(part), cleaning));
  }
  const written = [...groups.values()];
  return {
    text: written.map(({ plain, html }) => join(plain) ?? htmlToText(html.join("\n"))).join("\n\n"),
    html: written.some(({ html }) => html.length > 0)
      ? written.map(({ plain, html }) => join(html) ?? asHtml(plain.join("\n"))).join("\n")
      : undefined,
  };
}

const join = (texts: readonly string[]): string | undefined => {
  const joined = texts.join("\n");
  return joined.trim() === "" ? undefined : joined;
};

function asHtml(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return text.trim() === "" ? "" : `<div>${escaped.replaceAll("\n", "<br>\n")}</div>`;
}
