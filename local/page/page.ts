/**
 * The plain page of the local run: who is waiting, what came in and what became of it, what went out. No script, and
 * nothing from elsewhere; whatever came in a mail is escaped, and its control and direction characters are shown.
 */
import PostalMime from "postal-mime";
import type { Instant } from "../clock.ts";
import type { SentLetter } from "../sent.ts";
import type { ReceivedRow, WaitingRow } from "../system-view.ts";

/** Newest first, that many of each. */
const MOST_ROWS = 100;
const LONGEST_TEXT = 20_000;

export const PAGE_HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

export const PAGE_STYLE = `:root { color-scheme: light dark; --line: #8884; --soft: #777; --mark: #0a7d4f; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 60rem; }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .2rem 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-top: 1px solid var(--line); padding: .6rem 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: .9rem; }
.yes { color: var(--mark); font-weight: 600; }
.no { color: #b3261e; font-weight: 600; }
summary { cursor: pointer; }
pre { font: 14px/1.45 ui-monospace, monospace; white-space: pre-wrap; border-left: 3px solid var(--line);
  margin: .5rem 0; padding-left: .8rem; }
`;

export interface PageContent {
  readonly at: Instant;
  readonly timeZone: string;
  readonly received: readonly ReceivedRow[];
  readonly waiting: readonly WaitingRow[];
  readonly sent: readonly SentLetter[];
}

export async function pageHtml({ at, timeZone, received, waiting, sent }: PageContent): Promise<string> {
  const time = timeIn(timeZone);
  const letters = await Promise.all(newest(sent).map((letter) => letterHtml(letter, time)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Handslag on this machine</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<h1>Handslag on this machine</h1>
<p class="soft">The clock is at ${time(at)} (${text(timeZone)}). Reload for news.</p>
${section(
  "Who is waiting",
  waiting.slice(0, MOST_ROWS).map((row) => waitingHtml(row, time)),
  "Nobody is waiting for the company.",
)}
${section(
  "What came in",
  newest(received).map((row) => receivedHtml(row, time)),
  "No mail has come in yet.",
)}
${section("What went out", letters, "No letter has gone out yet.")}
</body>
</html>
`;
}

function section(title: string, rows: readonly string[], otherwise: string): string {
  const list = rows.length === 0 ? `<p class="soft">${otherwise}</p>` : `<ul>\n${rows.join("\n")}\n</ul>`;
  return `<section>\n<h2>${title}</h2>\n${list}\n</section>`;
}

function waitingHtml({ customer, subject, since, deadlineAt, owner }: WaitingRow, time: Time): string {
  return `<li><p><strong>${text(customer)}</strong> ${text(subject)}</p>
<p class="soft">waits since ${time(since)}, hears from us by ${time(deadlineAt)} (${text(owner)})</p></li>`;
}

/** What really became of the acknowledgement, not only what was decided. */
function whatBecameOf({ letter, letterBecause }: ReceivedRow): string {
  const why = letterBecause === undefined ? "" : ` (${text(letterBecause)})`;
  switch (letter) {
    case "sent":
      return '<span class="yes">acknowledged</span>';
    case "previewed":
      return "shown to the owner in preview, nothing sent to the customer";
    case "withdrawn":
      return `acknowledgement withdrawn${why}`;
    case "failed":
      return `<span class="no">acknowledgement failed</span>${why}`;
    case "pending":
    case undefined:
      return `acknowledgement waits${why}`;
  }
}

function receivedHtml(row: ReceivedRow, time: Time): string {
  const promised = row.promisedAt === undefined ? "" : `, promised by ${time(row.promisedAt)}`;
  const hasLetter = row.acknowledged || row.letter !== undefined;
  const answered = hasLetter ? `${whatBecameOf(row)}${promised}` : `not acknowledged${promised}`;
  return `<li><p><strong>${text(row.from || "<>")}</strong> ${text(row.subject)}</p>
<p>${text(row.outcome)}: ${answered}</p>
<p class="soft">${time(row.at)} to ${text(row.to.join(", "))}. ${text(row.because ?? row.reasons.join("; "))}</p></li>`;
}

async function letterHtml(letter: SentLetter, time: Time): Promise<string> {
  const parsed = await PostalMime.parse(letter.raw).catch(() => undefined);
  return `<li><details><summary>${text(letter.kind)} to <strong>${text(letter.to.join(", "))}</strong>:
${text(parsed?.subject ?? "")}</summary>
<pre>${text((parsed?.text ?? letter.raw).slice(0, LONGEST_TEXT))}</pre></details>
<p class="soft">${time(letter.at)} from ${text(letter.from)}</p></li>`;
}

function newest<T>(rows: readonly T[]): T[] {
  return rows.slice(-MOST_ROWS).reverse();
}

/** Writes a moment as people read it. */
type Time = (at: Instant) => string;

function timeIn(timeZone: string): Time {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (at) => `<time datetime="${text(at)}">${text(format.format(new Date(at)))}</time>`;
}

/** Safe between tags and in quoted attributes. */
function text(value: string): string {
  return value
    .replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
    .replace(/[^\P{C}\n\t]/gu, "\u{fffd}");
}
