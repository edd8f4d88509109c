/** What no personal note speaks of, and how the words that tell so are listed. */

export const REFUSED_TOPICS = [
  "health",
  "family",
  "politics",
  "religion",
  "union",
  "sexuality",
  "origin",
] as const;

export type RefusedTopic = (typeof REFUSED_TOPICS)[number];

/** With commas between. */
export type RefusedOfLanguage = Readonly<Record<RefusedTopic | "permitted", string>>;
