/**
 * Who wrote the mail that somebody passes on: read from the header that mail programs put above it, in the languages
 * that `quotes/history.ts` knows. So a mail that staff forward counts for the customer inside.
 *
 * What stands there was typed by whoever forwards: believe it only when that person is authenticated. Only an address
 * that is safe to write to is answered with. Linear time on any text.
 */
import { normaliseAddress } from "./address.ts";
import { addressesIn, type Mailbox } from "./addresses-in.ts";
import { historyFieldOf } from "./quotes/history.ts";

/** A forwarded mail begins after a note at most; what is farther down is somebody's history. */
const MOST_LINES_LOOKED_AT = 400;

/** The fields stand close together, in any order; To and Cc may take several lines. */
const CLOSE = 10;

const LONGEST_LINE = 1000;

/**
 * The first sender in the text that is not one of ours, as the topmost headers name them: a mail may have been forwarded
 * among colleagues before. The address is normalised. Undefined when there is none.
 */
export function forwardedSender(text: string, isOurs: (address: string) => boolean): Mailbox | undefined {
  const lines = text.split("\n", MOST_LINES_LOOKED_AT).map(withoutQuoteMarks);
  for (const [at, line] of lines.entries()) {
    if (historyFieldOf(line) !== "from" || !isInHeader(lines, at)) continue;
    const sender = mailboxOf(line);
    if (sender !== undefined && !isOurs(sender.address)) return sender;
  }
  return undefined;
}

/** Apple Mail quotes what it forwards, and non-breaking spaces come from HTML. */
function withoutQuoteMarks(line: string): string {
  return line
    .slice(0, LONGEST_LINE)
    .replace(/^[>\s]{1,20}/, "")
    .replaceAll("\u00a0", " ")
    .trim();
}

/** "Från: Malmö" alone is part of a journey; a mail's header has a date and a subject besides. */
function isInHeader(lines: readonly string[], at: number): boolean {
  const near = lines.slice(Math.max(0, at - CLOSE), at + CLOSE + 1).map(historyFieldOf);
  return near.includes("sent") && near.includes("subject");
}

/** `*Från:* Karin Lund [mailto:karin@kund.example]`: Outlook's brackets and the stars of bold text are left out. */
function mailboxOf(line: string): Mailbox | undefined {
  const value = line
    .slice(line.indexOf(":") + 1)
    .replaceAll(/[*[\]"]|mailto:/gi, " ")
    .trim();
  const words = value.split(/[\s<>();,]+/).filter((word) => word.includes("@"));
  const addresses = new Set(words.map(normaliseAddress));
  const [address] = addresses;
  if (addresses.size !== 1 || address === undefined) return undefined;
  const name = addressesIn([value]).mailboxes.find((each) => each.name !== "")?.name ?? "";
  return { name: name.includes("@") ? "" : name, address };
}
