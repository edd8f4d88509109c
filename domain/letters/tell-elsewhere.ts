/**
 * Tells by the second channel of a letter to staff that will not arrive: an alert that nobody reads helps no customer.
 * Does nothing for letters to customers. Throws when a port does; whoever calls it notes what became of the letter only
 * after it, so that a call that failed comes again: once for each letter, and twice only if an answer was lost.
 */
import type { Company } from "../company.ts";
import { staffMember } from "../customer/responsible.ts";
import type { PromiseBook, SecondChannel } from "../ports.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { Delivery, Letter } from "./letter.ts";
import { secondChannelWords } from "./second-channel-words.ts";

/** What staff write to customers has a staff member, too. */
const TO_STAFF: ReadonlySet<string> = new Set([
  "alert",
  "summary",
  "morning",
  "confirmation",
  "hand-over",
  "relay",
  "returned",
]);

export async function tellElsewhere(
  { promises, secondChannel }: { readonly promises: PromiseBook; readonly secondChannel: SecondChannel },
  company: Pick<Company, "id" | "name" | "country" | "calendar" | "staff" | "fallbackOwner">,
  letter: Letter,
  { what, at }: { readonly what: "lost" | "junk"; readonly at: Instant },
): Promise<void> {
  const staffId = readerOf(letter, company);
  if (staffId === undefined) return;
  const promise = "promiseId" in letter ? await promises.find(letter.promiseId) : undefined;
  await secondChannel.tell(
    secondChannelWords({
      company,
      staff: staffMember(company, staffId),
      what,
      promise: isOpen(promise) ? promise : undefined,
      saidAt: at,
    }),
  );
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
