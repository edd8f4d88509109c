/** One customer's mail, and the alerts about it in full, as the tests of all kinds of alerts tell them. */
import { type AlertInput, alert } from "../../../domain/letters/alert.ts";
import type { Language } from "../../../domain/letters/language.ts";
import { nordhamn, plain } from "./sample-company.ts";

/** A letter as its readers see it. */
export interface InFull {
  readonly subject: string;
  readonly text: string;
}

export type Letters = Record<Language, InFull>;

const ABOUT = {
  company: nordhamn,
  customer: { address: "kim@example.org", displayName: "Kim Lind", company: "Linds Måleri" },
  subject: "Offert på fönster",
  receivedAt: "2026-11-20T15:40:00.000Z",
  promisedAt: "2026-11-23T09:00:00.000Z",
  told: true,
};

/** The alert about that mail; `input` says whom it goes to, when, and what is otherwise. */
export function alertInFull(
  input: Omit<AlertInput, keyof typeof ABOUT> & Partial<Pick<AlertInput, keyof typeof ABOUT>>,
): InFull {
  const { subject, text } = alert({ ...ABOUT, ...input });
  return { subject, text: plain(text) };
}
