/**
 * Tells by the second channel of a letter to staff that does not arrive: an alert that nobody reads helps no customer.
 * Does nothing for letters to customers. Each letter is told once. In an hour the first few of a reader's name the
 * customer who waits, one says that there are more, and one speaks of letters that name nobody: staff whose mailbox takes
 * nothing need to know that, not of each letter.
 *
 * Throws when a port does; whoever calls it notes what became of the letter only after it, or tries the letter again, so
 * that a call that failed comes again: it is told twice only if an answer was lost.
 */
import type { Company } from "../company.ts";
import { staffMember } from "../customer/responsible.ts";
import type { LetterBook, LetterCaps, PromiseBook, SecondChannel } from "../ports.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import { elsewherePlace } from "./caps/places.ts";
import type { Delivery, Letter } from "./letter.ts";
import { type NotArrived, type SecondChannelInput, secondChannelWords } from "./second-channel-words.ts";

/** What staff write to customers has a staff member, too. */
const TO_STAFF: ReadonlySet<string> = new Set([
  "alert",
  "summary",
  "morning",
  "confirmation",
  "hand-over",
  "relay",
  "returned",
  "ledger-read",
  "payer-alert",
  "payer-list",
  "ledger-ask",
  "payments-month",
  "agenda-draft",
  "agenda-unsent",
  "agenda-answer",
]);

export interface TellElsewhereDeps {
  readonly promises: Pick<PromiseBook, "find">;
  readonly letters: Pick<LetterBook, "toldElsewhere">;
  readonly caps: Pick<LetterCaps, "take">;
  readonly secondChannel: SecondChannel;
}

export async function tellElsewhere(
  { promises, letters, caps, secondChannel }: TellElsewhereDeps,
  company: Pick<Company, "id" | "name" | "country" | "calendar" | "staff" | "fallbackOwner" | "left">,
  letter: Letter,
  { what, at }: { readonly what: NotArrived; readonly at: Instant },
): Promise<void> {
  const staffId = readerOf(letter, company);
  if (staffId === undefined || letter.toldElsewhereAt !== undefined) return;
  // A relayed mail may come late: its promise is watched meanwhile.
  if (what === "stuck" && letter.kind === "relay") return;
  const found = "promiseId" in letter ? await promises.find(letter.promiseId) : undefined;
  const promise = isOpen(found) ? found : undefined;
  const says = await whatThereIsRoomFor(promise, async (names) => {
    const place = elsewherePlace(staffId, names, company, at);
    return (await caps.take(letter.letterId, [place])) === "taken";
  });
  if (says !== undefined) {
    const staff = staffMember(company, staffId);
    await secondChannel.tell(secondChannelWords({ company, staff, what, ...says, saidAt: at }));
  }
  // Without a customer to name, what was said of another letter was said of this one. With one, it may be its turn later.
  if (says !== undefined || promise === undefined) await letters.toldElsewhere(letter.letterId, at);
}

/** Of whom it can tell in this hour; undefined when enough was said. */
async function whatThereIsRoomFor(
  promise: GivenPromise | undefined,
  takePlace: (names: Parameters<typeof elsewherePlace>[1]) => Promise<boolean>,
): Promise<Pick<SecondChannelInput, "promise"> | undefined> {
  if (promise === undefined) return (await takePlace("nobody")) ? {} : undefined;
  if (await takePlace("customer")) return { promise };
  return (await takePlace("more")) ? { promise: "more" } : undefined;
}

/** Of a letter to staff, the staff member; undefined when it is none, or to nobody whom the settings name. */
function readerOf(letter: Letter, { fallbackOwner }: Pick<Company, "fallbackOwner">): string | undefined {
  if (!TO_STAFF.has(letter.kind)) return undefined;
  // Whoever wrote the answer that failed, somebody has to know of it.
  const anybody = letter.kind === "returned" ? fallbackOwner : undefined;
  return ("staffId" in letter ? letter.staffId : undefined) ?? anybody;
}

const isOpen = (promise: GivenPromise | undefined): boolean => promise?.state === "open";

/** What the news says of the letter's arrival; undefined when it arrived, or may still. */
export function failedArrival({ what, permanent }: Delivery): "lost" | "junk" | undefined {
  if (what === "complaint") return "junk";
  return what === "reject" || (what === "bounce" && permanent === true) ? "lost" : undefined;
}
