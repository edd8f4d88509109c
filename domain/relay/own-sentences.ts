/**
 * What our lines above a relayed mail say of themselves, in every language: nobody else writes so. Where their marks and
 * their seal are gone, because somebody cut some of them off, they are known by that.
 */
import { RELAY_TEXTS } from "../letters/texts/relay/by-language.ts";
import { squeezeText } from "./squeezed.ts";

/** In the place of what differs from mail to mail: an address, or a time. */
const BLANK = "\0";

/** Only the letters of ASCII, as the bytes of a mail are searched for. */
const inAscii = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** With "å" left out, and with its "a" kept. */
const squeezedBothWays = (words: string): string[] => [inAscii(words), squeezeText(words)];

/** How we tell what was promised, up to the time, and what becomes of the answer, before and behind the address. */
export const OWN_SENTENCES: readonly string[] = Object.values(RELAY_TEXTS).flatMap(({ verdict, answer }) =>
  [verdict.acknowledged, verdict.soon, verdict.promised]
    .flatMap((said) => said(BLANK).split(BLANK).slice(0, 1))
    .concat(answer(BLANK, true).split(BLANK))
    .flatMap(squeezedBothWays),
);

/** How our lines end when nobody is in copy. Whoever writes of the lines of an order says the same, but not in a quote. */
export const OWN_ENDINGS: readonly string[] = Object.values(RELAY_TEXTS).flatMap(({ answer }) =>
  answer(BLANK, false).split(BLANK).slice(1).flatMap(squeezedBothWays),
);
