/**
 * What a deed changed of the notes on a payer's account, and how it is taken back. A deed keeps the notes that differ and
 * no others: what files said meanwhile, and what others noted, stays. Pure.
 */
import { canonical } from "../payment/accounts/canonical.ts";
import { AT_ONCE, type LedgerEntry } from "../payment/ledger-book.ts";
import type { PayerNote } from "../payment/payer-account.ts";

type Notes = readonly PayerNote[];

/** The notes of both that the other has not, or has otherwise. */
export function notesChanged(before: Notes, after: Notes): { readonly before: Notes; readonly after: Notes } {
  const isIn = (notes: Notes, note: PayerNote): boolean =>
    notes.some((each) => canonical(each) === canonical(note));
  return {
    before: before.filter((note) => !isIn(after, note)),
    after: after.filter((note) => !isIn(before, note)),
  };
}

/** With other notes; the next run looks at it. */
export function withNotes(entry: LedgerEntry, notes: Notes): LedgerEntry {
  return { ...entry, account: { ...entry.account, notes }, lookAgainOn: AT_ONCE };
}

/** The entry without what the deed noted; undefined when somebody has changed one of these notes since. */
export function withoutNoted(
  entry: LedgerEntry,
  { before, after }: { readonly before: Notes; readonly after: Notes },
): LedgerEntry | undefined {
  const { notes } = entry.account;
  const current = (noteId: string) => notes.find((each) => each.noteId === noteId);
  // What was stored comes back with its fields in another order.
  const stands = after.every((note) => {
    const now = current(note.noteId);
    return now !== undefined && canonical(now) === canonical(note);
  });
  if (!stands) return undefined;
  const touched = new Set([...before, ...after].map(({ noteId }) => noteId));
  return withNotes(entry, [...notes.filter(({ noteId }) => !touched.has(noteId)), ...before]);
}
