/** What follows when a letter failed that nobody else watches over: an answer by staff, a relayed mail, an agenda. Pure. */
import type { Company } from "../company.ts";
import type { Instant } from "../time/instant.ts";
import { type AgendaLetter, newAgendaUnsent } from "./agenda-letters.ts";
import { bareHandOver } from "./confirmation/hand-over-letter.ts";
import type { Letter } from "./letter.ts";
import { newRelay, newReturned, type ReturnedBecause } from "./relay-letters.ts";

/**
 * Staff learn that their answer did not go, and a relayed mail that SES refused goes again without its files. `fact` is
 * what SES said. Undefined for other letters. The letter is due at once, so that the sweep hands it to its queue.
 */
export function afterFailure(
  letter: Letter,
  { why, fact }: { readonly why: ReturnedBecause; readonly fact?: string | undefined },
  { mode }: Pick<Company, "mode">,
  now: Instant,
): Letter | undefined {
  if (letter.kind === "answer") {
    const { contactId, staffId } = letter;
    return newReturned({ contactId, why, fact, staffId }, now);
  }
  if (letter.kind === "agenda") return agendaNotArrived(letter, now);
  if (mode !== "relay" || why !== "refused") return undefined;
  if (letter.kind === "hand-over" && letter.what !== "taken" && letter.bare !== true) {
    return bareHandOver(letter, now);
  }
  if (letter.kind !== "relay" || letter.bare === true) return undefined;
  const { contactId, at, threadId, staffId } = letter;
  return { ...newRelay({ contactId, at, threadId, staffId, bare: true }, now), dueAt: now };
}

/** Whoever sent it hears that the customer has not got it. What was only shown was never the customer's. */
function agendaNotArrived(letter: AgendaLetter, now: Instant): Letter | undefined {
  const { letterId, staffId, customerId, who, talk, to, previewed } = letter;
  if (previewed === true) return undefined;
  return newAgendaUnsent({ staffId, customerId, who, talk, to, why: "not-arrived" }, now, letterId);
}
