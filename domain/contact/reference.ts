/**
 * What a customer can name on the phone: eight characters made from the contact's id, without those that are mistaken
 * for one another (0 and O, 1 and I and L), in two groups of four.
 */
import { createHash } from "node:crypto";

const CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** What a reference looks like, as the source of a regular expression. */
export const REFERENCE = `[${CHARACTERS}]{4}-[${CHARACTERS}]{4}`;

export function referenceOf(contactId: string): string {
  const digest = createHash("sha256").update(contactId).digest();
  const characters = [...digest.subarray(0, 8)]
    .map((byte) => CHARACTERS[byte % CHARACTERS.length] ?? "")
    .join("");
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}
