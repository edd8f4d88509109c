/**
 * The letter as HTML, for a phone and for Outlook alike: one column in the reader's own font, nothing loaded from
 * anywhere, no picture, and no colour that dark mode could make unreadable. Numbers are text in a table, since a list
 * may be counted anew by whatever shows it, and staff answer by them. Everything that is put in is escaped.
 */
import type { Language } from "../language.ts";
import { BETWEEN_EXAMPLES, type Block, type Link, type Row } from "./page.ts";

const FONT = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Programs that drop it show the letter all the same. */
const STYLE = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "@media (prefers-color-scheme:dark){.quiet{color:#a7b0ba!important}a{color:#8ab4f8!important}}",
].join("");

const QUIET = 'class="quiet" style="margin:0 0 14px;color:#5b6570;font-size:15px"';

export function showHtml(blocks: readonly Block[], title: string, language: Language): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    `<body style="margin:0;padding:0">`,
    `<div style="max-width:600px;padding:16px;font-family:${FONT};font-size:16px;line-height:1.45;overflow-wrap:anywhere">`,
    ...blocks.map(shown),
    "</div>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function shown(block: Block): string {
  switch (block.is) {
    case "text":
      return `<p style="margin:0 0 14px">${escaped(block.text)}</p>`;
    case "aside":
      return `<p ${QUIET}>${escaped(block.text)}${linked(block.link)}</p>`;
    case "section":
      return [
        heading(block.heading),
        ...(block.note === undefined ? [] : [`<p ${QUIET}>${escaped(block.note)}</p>`]),
        table(block.rows),
      ].join("\n");
    case "facts":
      return [
        heading(block.heading),
        ...block.lines.map((line) => `<p style="margin:0 0 8px">${escaped(line)}</p>`),
      ].join("\n");
    case "choices":
      return [
        ...(block.heading === undefined ? [] : [heading(block.heading)]),
        `<p style="margin:0 0 6px">${escaped(block.question)}</p>`,
        ...block.answers.map(
          (answer) =>
            `<p style="margin:0 0 4px;padding-left:10px;text-indent:-10px">• ${escaped(answer)}</p>`,
        ),
      ].join("\n");
    case "answer":
      return [
        `<div style="margin:22px 0 14px;padding:0 0 0 12px;border-left:3px solid #8a94a0">`,
        `<p style="margin:0">${escaped(block.how)}</p>`,
        `<p style="margin:4px 0"><b>${block.examples.map(example).join(BETWEEN_EXAMPLES)}</b></p>`,
        `<p class="quiet" style="margin:0;color:#5b6570;font-size:15px">${escaped(block.undo)}</p>`,
        "</div>",
      ].join("\n");
  }
}

function heading(text: string): string {
  return `<h2 style="margin:22px 0 6px;font-size:16px;line-height:1.3;border-bottom:1px solid #8a94a0;padding:0 0 4px">${escaped(text)}</h2>`;
}

function table(rows: readonly Row[]): string {
  return [
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="margin:0 0 14px;font-size:16px;line-height:1.45">`,
    ...rows.map(({ number, who, rest, done }) => {
      const text = `<b>${escaped(who)}</b>${escaped(rest)}`;
      return (
        `<tr><td valign="top" width="28" style="padding:5px 0;font-weight:bold">${number}.</td>` +
        `<td valign="top" style="padding:5px 0">${done ? `<span class="quiet" style="color:#5b6570">${text}</span>` : text}</td></tr>`
      );
    }),
    "</table>",
  ].join("\n");
}

/** Its number and its words stay on one line. */
function example(text: string): string {
  return `<span style="white-space:nowrap">${escaped(text)}</span>`;
}

function linked(link: Link | undefined): string {
  return link === undefined ? "" : ` <a href="${escaped(link.address)}">${escaped(link.words)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
