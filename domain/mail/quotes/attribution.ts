/**
 * The line that introduces a quoted mail: "On 3 May 2026 at 10:12, Anna Berg <anna@example.com> wrote:", as Gmail,
 * Apple Mail, Thunderbird and others write it. It may be broken into several lines.
 */

const VERBS =
  "wrote|writes|skrev|skreiv|schrieb|kirjoitti|a écrit|ha scritto|escribió|escreveu|schreef|napisał(?:\\(a\\))?|írta";

/** "wrote" as programs write it; followed by anything to the end of the line or ":". */
const WROTE = new RegExp(`(?:^|[\\s>,.)"'])(?:${VERBS})(?:[\\s:,]|$)`, "i");

/** A colon ends it; a few programs leave it out, or draw a line. */
const WROTE_LAST = new RegExp(`\\s(?:${VERBS})(?: -{2,6})?$`, "i");

/** How an attribution may begin where its first line does not yet hold the verb. */
const BEGINS =
  /^\W{0,6}(?:on|den|am|le|il|el|op|em|man|tis|ons|tor|fre|lör|søn|lør|sön|ma|ti|ke|to|pe|la|su|mån|tir|mon|tue|wed|thu|fri|sat|sun|\d)/i;

/** Yahoo on Android goes on with the old mail in the same line. */
const WROTE_WITHIN = new RegExp(`[>)\\]] ?(?:${VERBS}): `, "i");

/** "Citerar Anna Berg <anna@example.com>:", as Horde writes. */
const QUOTING = /^(?:quoting|zitat von|citerar|citat af|citat|sitat|siterer|lainaus)\s/i;

/** What is left of "<anna@example.com>:" when the line is broken before its end. */
const ADDRESS_END = /^>\s*:$/;

/** In brackets, as programs write it, or as HTML turned to text leaves it. */
const ADDRESS = /(?:[<([]|&lt;)[^<>()[\]\s]*@[^<>()[\]\s]*/;

const TIME = /\d[:.]\d\d/;
const YEAR = /\d{4}/;
const NUMERIC_DATE = /\d[./-]\d{1,2}[./-]\d/;

/** "Den 3 maj 2026 kl 10:12 skrev ni så här:" is the customer's own sentence, and so is what follows. */
const SPEAKS_OF_US = /(?:^|[\s,])(?:jag|ni|du|vi|jeg|dere|i|you|we|ich|wir|sie|minä|sinä)(?=[\s,:]|$)/i;

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
    if (isAttribution(joined)) return found(lines, start, at, joined);
    if (at === start && !BEGINS.test(line) && !WROTE.test(line)) return undefined;
  }
  return undefined;
}

function isAttribution(line: string): boolean {
  if (line.endsWith(":")) return WROTE.test(line) || isWithoutVerb(line) || isQuoting(line);
  const mayEndOtherwise = WROTE_LAST.test(line) || (BEGINS.test(line) && WROTE_WITHIN.test(line));
  return mayEndOtherwise && hasDateAndTime(line) && line.includes("@");
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

/** An address in brackets and a date, or a date with its time: people do not write these before a colon of their own. */
function isCertain(line: string): boolean {
  return !SPEAKS_OF_US.test(line) && ((ADDRESS.test(line) && /\d/.test(line)) || hasDateAndTime(line));
}

function hasDateAndTime(line: string): boolean {
  return TIME.test(line) && (YEAR.test(line) || NUMERIC_DATE.test(line));
}

function isQuoting(line: string): boolean {
  return QUOTING.test(line) && ADDRESS.test(line);
}

/** `2026-11-23 10:12 GMT+01:00 Anna Berg <anna@example.com>:`, as some programs write in every language. */
function isWithoutVerb(line: string): boolean {
  return />["']? ?:$/.test(line) && ADDRESS.test(line) && hasDateAndTime(line);
}
