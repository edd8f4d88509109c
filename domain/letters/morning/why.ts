/**
 * Why a mail got no acknowledgement, as far as the morning letter has words for it. What speaks against the sender is
 * told as a caution instead.
 */

/** Codes of `mail/reasons.ts`, and of mails that were lost. */
const WHYS = [
  "only-in-copy",
  "to-a-person",
  "running-dialogue",
  "wants-no-letters",
  "undeliverable-address",
  "address-not-acknowledged",
  "to-ledger-address",
  "many-recipients",
  "asks-for-no-answer",
  "not-scanned",
  "asks-something",
  "form-not-named",
  "form-without-writer",
  "group-hides-writer",
  "unreadable",
  "virus-found",
  "mail-missing",
  "complaint-report",
] as const;

export type Why = (typeof WHYS)[number];

/** The first of a mail's reasons that there are words for. */
export function whyOf(reasons: readonly string[]): Why | undefined {
  return reasons.map((reason) => WHYS.find((why) => why === reason)).find((why) => why !== undefined);
}
