/**
 * How much of one mail is read. Everything beyond is kept in the raw mail and said to be left out: a mail that breaks
 * a limit costs no more time or memory than one that just keeps it.
 */

/** Mail systems add 2 to 30 KB; Exchange and Gmail refuse far less than this. */
export const MOST_HEADER_BYTES = 256 * 1024;

/** A mail that has passed ten servers has about 100 fields. */
export const MOST_HEADER_FIELDS = 1_000;

/** Parts say what they are in three or four fields; file names are the longest of them. */
export const MOST_PART_HEADER_BYTES = 16 * 1024;
export const MOST_PART_HEADER_FIELDS = 50;

/** Newsletters have up to 10 parts, mails with photos some dozens. postal-mime needs 1.3 s for 50,000. */
export const MOST_PARTS = 500;

/** Real mails nest 3 to 5 levels; postal-mime throws at 256. */
export const DEEPEST_NESTING = 50;

/** RFC 2046 §5.1.1 allows 70 bytes; some programs write more. */
export const LONGEST_BOUNDARY = 250;

/** Text of all parts together, as it travels. A thick book has about 1 MB; nobody reads half of that in a mail. */
export const MOST_TEXT_BYTES = 512 * 1024;

/** Lines of that text. postal-mime keeps each apart: half a megabyte of empty ones took it 5 s and 900 MB. */
export const MOST_TEXT_LINES = 20_000;

/** Message-IDs kept of References: the newest, which mail programs put last. */
export const MOST_REFERENCES = 50;

/** Addresses kept of each field; those beyond still count as recipients. */
export const MOST_ADDRESSES = 200;

/** RFC 5322 §2.1.1 allows 998 characters in a line; a subject that is read has fewer. */
export const LONGEST_SUBJECT = 250;

export const LONGEST_NAME = 120;
