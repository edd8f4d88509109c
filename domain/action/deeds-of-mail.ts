/** Ids of the deeds that staff ask for in a mail: the same for the same mail, however often it is read. Cannot fail. */

/** Of the word with that index, from nought on. */
export const deedIdOfWord = (contactId: string, index: number): string => `d-${contactId}-${index}`;

/** Of what the mail tells besides: that people were in touch. */
export const deedIdOfNote = (contactId: string): string => `d-${contactId}-note`;
