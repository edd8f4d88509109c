/** The languages that Handslag writes letters in. Norwegian is bokmål. */
export const LANGUAGES = ["sv", "da", "fi", "nb", "en"] as const;

export type Language = (typeof LANGUAGES)[number];
