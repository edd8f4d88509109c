/**
 * The line that introduces a quoted mail: "On 3 May 2026 at 10:12, Anna Berg <anna@example.com> wrote:", as Gmail,
 * Apple Mail, Thunderbird and others write it. It may be broken into several lines.
 */

/** "wrote" as programs write it; followed by anything to the end of the line or ":". */
const WROTE =
  /(?:^|[\s>,.)"'])(?:wrote|writes|skrev|skreiv|schrieb|kirjoitti|a écrit|ha scritto|escribió|schreef)(?:[\s:,]|$)/i;

/** How an attribution may begin where its first line does not yet hold the verb. */
const BEGINS =
  /^\W{0,3}(?:on|den|am|le|il|el|op|man|tis|ons|tor|tors|fre|lör|sön|lør|søn|ma|ti|ke|to|pe|la|su|mån|tir|mon|tue|wed|thu|fri|sat|sun|\d)/i;

/** What is left of "<anna@example.com>:" when the line is broken before its end. */
const ADDRESS_END = /^>\s*:$/;

const TIME = /\d[:.]\d\d/;
const YEAR = /\d{4}/;
const NUMERIC_DATE = /\d[./-]\d{1,2}[./-]\d/;

/** "Anna Berg <a very long address> wrote on 3 May 2026 at 10:12:" takes three. */
const MOST_LINES = 4;

/** Longer lines are paragraphs. */
const LONGEST = 300;

export interface Attribution {
  /** Behind its last line, empty lines after it included. */
  readonly end: number;
  /** Whether it can be nothing else, so that what follows is old even without quote marks. */
  readonly certain: boolean;
}

/** The attribution that begins at this line, if one does. */
export function attributionAt(lines: readonly string[], start: number): Attribution | undefined {
  let joined = "";
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    // The quote may begin before its attribution ends only in mails that quote quotes.
    const line = (lines[at] ?? "").slice(0, LONGEST + 1).trim();
    if (line === "" || (line.startsWith(">") && !ADDRESS_END.test(line))) return undefined;
    joined = ADDRESS_END.test(line) ? `${joined}>:` : `${joined} ${line}`.trim();
    if (joined.length > LONGEST) return undefined;
    if (joined.endsWith(":") && (WROTE.test(joined) || isWithoutVerb(joined)))
      return found(lines, start, at, joined);
    if (at === start && !BEGINS.test(line) && !WROTE.test(line)) return undefined;
  }
  return undefined;
}

function found(
  lines: readonly string[],
  start: number,
  last: number,
  joined: string,
): Attribution | undefined {
  // "Ni skrev följande:" names neither day nor address: it may be the customer's own sentence.
  if (!/\d/.test(joined) && !joined.includes("@") && last > start) return undefined;
  let end = last + 1;
  while (end < lines.length && (lines[end] ?? "").trim() === "") end += 1;
  return { end, certain: isCertain(joined) };
}

/** A mail address, or a date with a time: people do not write these before a colon of their own. */
function isCertain(line: string): boolean {
  return line.includes("@") || (TIME.test(line) && (YEAR.test(line) || NUMERIC_DATE.test(line)));
}

/** `2026-11-23 10:12 GMT+01:00 Anna Berg <anna@example.com>:`, as an older Gmail writes in every language. */
function isWithoutVerb(line: string): boolean {
  return /^\d/.test(line) && /> ?:$/.test(line) && line.includes("@") && TIME.test(line);
}
