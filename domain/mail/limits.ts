/**
 * How much of one mail is read. Everything beyond is kept in the raw mail and said to be left out: a mail that breaks
 * a limit costs no more time or memory than one that just keeps it.
 */

/** Mail systems add 2 to 30 KB; Exchange and Gmail refuse far less than this. */
export const MOST_HEADER_BYTES = 256 * 1024;

/** A mail that has passed ten servers has about 100 fields. */
export const MOST_HEADER_FIELDS = 1_000;

/** Newsletters have up to 10 parts, mails with photos some dozens. postal-mime needs 1.3 s for 50,000. */
export const MOST_PARTS = 500;

/** Real mails nest 3 to 5 levels; postal-mime throws at 256. */
export const DEEPEST_NESTING = 50;

/**
 * Text of all parts together, as it travels. A thick book has about 1 MB; nobody reads half of that in a mail. In the
 * worst case, lines of a few bytes, postal-mime needs a second and some 300 MB for it.
 */
export const MOST_TEXT_BYTES = 512 * 1024;

/** Message-IDs kept of References: the newest, which mail programs put last. */
export const MOST_REFERENCES = 50;

/** Addresses kept of each field; those beyond still count as recipients. */
export const MOST_ADDRESSES = 200;

/** RFC 5322 §2.1.1 allows 998 characters in a line; a subject that is read has fewer. */
export const LONGEST_SUBJECT = 250;

export const LONGEST_NAME = 120;
