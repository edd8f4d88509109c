/**
 * What staff said of customers' payments, from a file, for `explain payers --notes`: one JSON object a line, as people
 * would note it. A line that says no such thing is left out and complained of; the others count.
 */
import { readFile } from "node:fs/promises";
import * as z from "zod";
import { carefulName, customerNumberKey } from "../../domain/payment/accounts/names.ts";
import type { PayerAccount, PayerNote } from "../../domain/payment/payer-account.ts";

export const NOTES_FILE_HELP = `A notes file has a JSON object a line; customer is a name or a number, invoice may be left out:
  { "customer": "1001", "says": "disputed", "invoice": "4711", "from": "2026-03-02", "to": "2026-03-20" }
  { "customer": "1001", "says": "promised", "invoice": "4711", "from": "2026-03-02", "by": "2026-03-10" }
  { "customer": "1001", "says": "exempt", "from": "2026-03-02", "until": "2026-12-31", "reason": "agreed" }
  { "customer": "1001", "says": "reminded", "invoice": "4711", "on": "2026-03-02" }`;

const day = z.iso.date("write a day as YYYY-MM-DD");
const about = { customer: z.string().min(1), invoice: z.string().min(1).optional() };

const note = z.discriminatedUnion("says", [
  z.object({ ...about, says: z.literal("disputed"), from: day, to: day.optional() }),
  z.object({ ...about, says: z.literal("promised"), from: day, by: day }),
  z.object({ ...about, says: z.literal("exempt"), from: day, until: day, reason: z.string() }),
  z.object({ ...about, says: z.literal("reminded"), on: day }),
]);

type WrittenNote = z.output<typeof note>;

export interface NotesFile {
  readonly notes: readonly WrittenNote[];
  /** Sentences, one for each line that was left out. */
  readonly problems: readonly string[];
}

/** Throws an Error when there is no file to read. */
export async function readNotesFile(path: string): Promise<NotesFile> {
  const notes: WrittenNote[] = [];
  const problems: string[] = [];
  for (const [index, text] of (await readFile(path, "utf8")).split(/\r?\n/).entries()) {
    if (text.trim() === "") continue;
    const read = note.safeParse(parsed(text));
    if (read.success) notes.push(read.data);
    else problems.push(`${path}, line ${index + 1}: ${inWords(read.error)}. The line is left out.`);
  }
  return { notes, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inWords({ issues: [issue] }: z.ZodError): string {
  const at = issue?.path.join(".") ?? "";
  return at === "" ? "is no note" : `${at}: ${issue?.message ?? "is wrong"}`;
}

/** The account with the notes that name its customer, by number or by name. */
export function withNotes(account: PayerAccount, notes: readonly WrittenNote[]): PayerAccount {
  const keys = new Set(
    account.names.flatMap(({ number, name }) => [customerNumberKey(number), carefulName(name)]),
  );
  const mine = notes.filter(
    ({ customer }) => keys.has(customerNumberKey(customer)) || keys.has(carefulName(customer)),
  );
  return {
    ...account,
    notes: mine.map(({ customer: _customer, ...said }, index): PayerNote => ({
      noteId: `note-${index}`,
      at: `${"on" in said ? said.on : said.from}T00:00:00.000Z`,
      ...said,
    })),
  };
}
