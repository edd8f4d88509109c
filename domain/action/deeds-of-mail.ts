/**
 * Ids of what a mail of staff leads to: the same for the same mail, however often it is read; and under which deeds of
 * the page are found. Cannot fail.
 */
import type { Day } from "../time/instant.ts";

/** How the ids of the deeds that are asked for in it begin. */
export const deedsOfMail = (contactId: string): string => `d-${contactId}-`;

/** Of the word with that index, from nought on. */
export const deedIdOfWord = (contactId: string, index: number): string => `${deedsOfMail(contactId)}${index}`;

/** Of what the mail tells besides: that people were in touch; `part`: of several customers, from nought on. */
export const deedIdOfNote = (contactId: string, part = 0): string =>
  `${deedsOfMail(contactId)}note${part === 0 ? "" : `-${part}`}`;

/** Of the letter that answers it. */
export const confirmationOfMail = (contactId: string): string => `confirm-${contactId}`;

/** Under which a staff member's deeds on the page stand, of one of the company's days. No letter has this id. */
export const deedsOnPage = (staffId: string, on: Day): string => `page-${staffId}-${on}`;
