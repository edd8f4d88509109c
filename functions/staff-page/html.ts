/**
 * Pages as HTML, made so that nothing in a stranger's mail can become markup: whatever is put into `html` is escaped,
 * unless `html` made it. No script, no picture, nothing from elsewhere, and the browser is told to allow none.
 */
import { createHash } from "node:crypto";
import type { Language } from "../../domain/letters/language.ts";
import type { HttpAnswer } from "../../domain/page/http.ts";

/** Markup that `html` made. */
export interface Html {
  readonly markup: string;
}

type Content = Html | string | number | undefined | readonly Content[];

/** Markup with content in it: text is escaped, lists are joined, nothing is nothing. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { markup: parts.map((part, index) => part + markupOf(contents[index])).join("") };
}

function markupOf(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "object") {
    return "markup" in content ? content.markup : content.map(markupOf).join("");
  }
  return escaped(String(content));
}

/** Also for attributes, which are always in double quotes. What reorders or hides letters is taken out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, (char) =>
      char === "\n" ? char : "",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

const STYLE = `:root{color-scheme:light dark;--ink:#1d2733;--soft:#5b6673;--paper:#fff;--line:#d5dae0;--mark:#0b6b4f;--warn:#8a4b00}
@media(prefers-color-scheme:dark){:root{--ink:#e8ecf0;--soft:#a7b1bc;--paper:#14181d;--line:#39424d;--mark:#58c9a0;--warn:#f0b35a}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:42rem;padding:1rem 1rem 4rem;font:17px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:1.35rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.05rem;margin:2rem 0 .5rem}
p{margin:.4rem 0}
.soft{color:var(--soft)}
.warn{color:var(--warn);font-weight:600}
.mail{white-space:pre-wrap;border-left:3px solid var(--line);margin:1rem 0;padding:.2rem 0 .2rem 1rem}
ul{padding-left:1.2rem}
form{margin-top:2rem}
fieldset{border:0;margin:0;padding:0}
legend{font-size:1.05rem;font-weight:600;padding:0}
label{display:block;padding:.45rem 0}
label.choice{border-top:1px solid var(--line);padding-left:1.75rem;text-indent:-1.75rem}
input[type=radio]{width:1.15rem;height:1.15rem;vertical-align:-.15rem;margin:0 .6rem 0 0;accent-color:var(--mark)}
input[type=date],input[type=text],select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.4rem;padding:.45rem;margin-left:1.8rem;max-width:calc(100% - 1.8rem)}
label.field{padding-top:.9rem}
label.field .soft{display:block;font-size:.95rem}
label.field input{display:block;margin:.3rem 0 0;max-width:100%}
label.field input[type=text]{width:100%}
.more{display:none}
label.choice:has(input:checked)+.more{display:block;padding-bottom:.6rem}
button,a.button{display:inline-block;font:inherit;font-weight:600;border-radius:.5rem;border:1px solid var(--mark);padding:.6rem 1.2rem;margin:1rem .5rem 0 0;background:var(--mark);color:var(--paper);cursor:pointer;text-decoration:none}
a.button,button.plain{background:transparent;color:var(--mark)}
section{margin-top:2rem;border-top:1px solid var(--line);padding-top:.6rem}
.item{border-bottom:1px solid var(--line);padding:.3rem 0 .7rem}
.item form{margin:0}
.item button{margin:.4rem .4rem 0 0;padding:.35rem .8rem}
.item input{margin:.4rem 0 0;padding:.25rem}
a{color:var(--mark)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy":
    `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; ` +
    "base-uri 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "x-robots-tag": "noindex, nofollow",
  "strict-transport-security": "max-age=31536000",
} as const;

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly main: Html;
}

/** The answer that shows the page. */
export function pageAnswer(status: number, { language, title, main }: Page): HttpAnswer {
  const { markup } = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>${{ markup: STYLE }}</style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html>`;
  return { status, headers: HEADERS, body: markup };
}

/** Stands above a page on which something was chosen wrongly. */
export const problemWords = (problem: string | undefined): Html | undefined =>
  problem === undefined ? undefined : html`<p class="warn" role="alert">${problem}</p>`;

/** An answer that sends the browser on. */
export function redirect(to: string): HttpAnswer {
  const { "content-type": _type, ...headers } = HEADERS;
  return { status: 303, headers: { ...headers, location: to }, body: "" };
}
