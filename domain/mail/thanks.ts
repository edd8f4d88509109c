/**
 * Whether a mail is probably only a thank-you, in any of the five languages: short, with a word of thanks or consent,
 * and nothing that could be a question, a date or a "but". When in doubt it is not. Linear time.
 */

/** At the beginning of the mail's words, or as the whole of them. */
const THANKS = [
  ...["tack", "tackar", "toppen", "perfekt", "super", "kanon", "låter bra", "då säger vi så", "mottaget"],
  ...["tak", "mange tak", "fint", "lyder godt", "modtaget", "det er en aftale"],
  ...["kiitos", "kiitokset", "kiitoksia", "hienoa", "loistavaa", "hyvä", "selvä", "sopii", "kuitti"],
  ...["takk", "tusen takk", "supert", "flott", "høres bra ut", "mottatt", "den er god"],
  ...["thanks", "thank you", "great", "lovely", "perfect", "sounds good", "received", "noted"],
];

/** A word of these makes it a question, a wish or a condition. */
const BUTS = new Set(
  `men dock fast utom förutom ändå dog bortset mutta paitsi kuitenkin vaan but however except although though when
  när hur vad var kan skulle hvornår hvordan hvad hvor kunne når hva milloin miten mitä voisitko voitteko could can
  please snälla venligst vennligst`.split(/\s+/),
);

const MOST_WORDS = 15;

/** `text` is what is new in the mail. */
export function isThanks(
  text: string,
  { attachments }: { readonly attachments: readonly unknown[] },
): boolean {
  // Questions, dates, times, amounts and addresses.
  if (attachments.length > 0 || /[?\d@]|https?:/.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS || words.some((word) => BUTS.has(word))) return false;
  const said = ` ${words.join(" ")} `;
  return THANKS.some((phrase) => said.includes(` ${phrase} `));
}
