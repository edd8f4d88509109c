/**
 * What our lines above a relayed mail say of themselves, in every language: nobody else writes so. Where their marks and
 * their seal are gone, because somebody cut some of them off, they are known by that.
 */
import { RELAY_TEXTS } from "../letters/texts/relay/by-language.ts";
import { squeezeText } from "./squeezed.ts";

const ADDRESS = "\0";

/** Only the letters of ASCII, as the bytes of a mail are searched for. */
const inAscii = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** What stands before the customer's address, and behind it: with "å" left out, and with its "a" kept. */
export const OWN_SENTENCES: readonly string[] = Object.values(RELAY_TEXTS).flatMap(({ answer }) =>
  answer(ADDRESS, true)
    .split(ADDRESS)
    .flatMap((words) => [inAscii(words), squeezeText(words)]),
);
