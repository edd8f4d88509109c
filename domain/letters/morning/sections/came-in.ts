/** Came in and got no answer of ours, and nothing watches it: what only a person can tell from what matters. */
import { aboutMail, cameIn as mailsThatCameIn, readerOf, type Section } from "../facts.ts";
import { shortWhat } from "../short-line.ts";
import { type Why, whyOf } from "../why.ts";

/** Others need nobody: thanks have a section of their own, suppliers and the like were said to wait for nothing. */
const TOLD: ReadonlySet<Why | undefined> = new Set<Why | undefined>([
  "only-in-copy",
  "to-ledger-address",
  "unreadable",
  "virus-found",
  "mail-missing",
  "complaint-report",
]);

export const cameIn: Section = (facts) =>
  mailsThatCameIn(facts)
    .map((mail) => ({ mail, why: whyOf(mail.reasons) }))
    .filter(({ why }) => TOLD.has(why) && why !== undefined)
    .map(({ mail, why }) => ({
      staffId: readerOf(facts, mail),
      line: { ...aboutMail(facts, "came-in", mail), subject: shortWhat(mail.subject), why },
    }));
