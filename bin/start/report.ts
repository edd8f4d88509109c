/** What the sample day came to: for a person in words, for programs as one object. */
import PostalMime from "postal-mime";
import { LETTER_TAGS } from "../../aws/contract.ts";
import type { SentLetter } from "../../local/sent.ts";
import type { ReceivedRow, WaitingRow } from "../../local/system-view.ts";
import { isAccountedFor } from "./sample-day.ts";
import type { PlayedMail } from "./sample-day.ts";
import type { ContactToMake, RelationsDue, TalkToHold } from "./relations-due.ts";
import type { SlowPayer } from "./slow-payers.ts";

export interface Report {
  readonly mailsIn: number;
  /** Letters to customers that were handed over. */
  readonly acknowledged: number;
  readonly withheld: readonly {
    readonly file: string;
    readonly outcome: string;
    readonly reasons: readonly string[];
  }[];
  readonly withdrawn: number;
  /** Promises that these mails made, and those that staff noted and that are open. */
  readonly promises: number;
  readonly alerts: number;
  /** Customers whose state is slow or serious. */
  readonly slowPayers: readonly SlowPayer[];
  /** Talks of which the runs told, and whom it is time to be in touch with. */
  readonly talksDue: readonly TalkToHold[];
  readonly contactsDue: readonly ContactToMake[];
  readonly morningLetters: number;
  readonly seconds: number;
  /** Mails that got lost, or whose letter has not come to an end. */
  readonly unaccounted: readonly string[];
}

/** How it stands at the end. */
interface Played {
  readonly sent: readonly SentLetter[];
  readonly waiting: readonly WaitingRow[];
  readonly slowPayers: readonly SlowPayer[];
  readonly relations: RelationsDue;
  readonly seconds: number;
}

export function reportOn(
  played: readonly PlayedMail[],
  { sent, waiting, slowPayers, relations, seconds }: Played,
): Report {
  const ofKind = (kind: string): number => sent.filter((letter) => letter.kind === kind).length;
  return {
    mailsIn: played.length,
    acknowledged: ofKind("acknowledgement"),
    withheld: played.flatMap(({ mail, row }) =>
      row === undefined || row.acknowledged || row.letter !== undefined
        ? []
        : [{ file: mail.file, outcome: row.outcome, reasons: row.reasons }],
    ),
    withdrawn: played.filter(({ row }) => row?.letter === "withdrawn").length,
    promises: new Set([
      ...played.flatMap(({ row }) => (row?.promisedAt === undefined ? [] : [row.promiseId ?? row.id])),
      ...waiting.map(({ id }) => id),
    ]).size,
    alerts: ofKind("alert"),
    slowPayers,
    talksDue: relations.talksDue,
    contactsDue: relations.contactsDue,
    morningLetters: ofKind("morning"),
    seconds: Math.round(seconds * 10) / 10,
    unaccounted: played.filter((each) => !isAccountedFor(each)).map(({ mail }) => mail.file),
  };
}

export async function inWords(
  played: readonly PlayedMail[],
  sent: readonly SentLetter[],
  report: Report,
): Promise<string> {
  const lines = await Promise.all(
    played.map(async (each) => `${each.mail.at}  ${each.mail.file}\n    ${await outcome(each, sent)}`),
  );
  const lost = report.unaccounted.length;
  return [
    "",
    ...lines,
    "",
    "To staff:",
    ...(await Promise.all(sent.filter(({ kind }) => kind !== "acknowledgement").map(toStaff))),
    "",
    ...(report.slowPayers.length === 0
      ? []
      : [
          "Who pays slowly:",
          ...report.slowPayers.map(({ customer, said, because }) => `    ${customer}: ${said} (${because})`),
          "",
        ]),
    ...(report.contactsDue.length === 0
      ? []
      : [
          "Whom it is time to be in touch with:",
          ...report.contactsDue.map(
            ({ customer, owner, because }) => `    ${customer} (${owner}): ${because}`,
          ),
          "",
        ]),
    ...(report.talksDue.length === 0
      ? []
      : [
          "Talks that are due:",
          ...report.talksDue.map(({ customer, owner, because }) => `    ${customer} (${owner}): ${because}`),
          "",
        ]),
    `${String(report.mailsIn)} mails in, ${String(report.acknowledged)} acknowledged, ` +
      `${String(report.withheld.length)} not, ${String(report.withdrawn)} withdrawn, ` +
      `${String(report.alerts)} alerts, ${String(report.morningLetters)} morning letters; ${String(report.seconds)} s.`,
    lost === 0
      ? "Every mail is accounted for."
      : `NOT accounted for: ${report.unaccounted.join(", ")}. Look at the lines above, or run with --verbose.`,
  ].join("\n");
}

/** Who was answered what and by when, or who was not and why. */
async function outcome({ refused, row, mail }: PlayedMail, sent: readonly SentLetter[]): Promise<string> {
  if (refused !== undefined) return `refused: ${refused}`;
  if (row === undefined) return `LOST: the system knows nothing of it (${mail.note})`;
  const why = row.because ?? row.reasons.join("; ");
  const confirmed = sent.find(({ kind, tags }) => kind === "confirmation" && isAbout(tags, row));
  if (confirmed !== undefined)
    return `confirmed to ${confirmed.to.join(", ")}\n    "${await gist(confirmed)}"`;
  if (!row.acknowledged && row.letter !== undefined) {
    return `acknowledgement ${row.letter}: ${row.letterBecause ?? "for an unknown reason"} (${why})`;
  }
  if (!row.acknowledged) return `not acknowledged (${row.outcome}): ${why}`;
  const by = `by ${row.promisedAt ?? "no time"} (${why})`;
  const letter = sent.find(({ tags }) => isAbout(tags, row));
  if (letter === undefined) return `acknowledgement ${row.letter ?? "missing"}, ${by}`;
  return `acknowledged to ${letter.to.join(", ")}, ${by}\n    "${await gist(letter)}"`;
}

/** A letter's id holds the id of the mail that it answers. */
function isAbout(tags: SentLetter["tags"], { id }: ReceivedRow): boolean {
  return tags[LETTER_TAGS.letter]?.includes(id) === true;
}

async function toStaff({ at, kind, to, raw }: SentLetter): Promise<string> {
  const { subject = "" } = await PostalMime.parse(raw);
  return `    ${at}  ${kind} to ${to.join(", ")}: ${subject}`;
}

/** What the letter says between the greeting and the rest. */
async function gist({ raw }: SentLetter): Promise<string> {
  const { text = "" } = await PostalMime.parse(raw);
  const [greeting = "", message = ""] = text.trim().split(/\r?\n\r?\n/);
  return (message || greeting).replace(/\s+/g, " ");
}
