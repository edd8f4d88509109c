/** Cautions in English. */
import type { CautionTexts } from "./caution-texts.ts";

export const cautionEn: CautionTexts = {
  unproven: () =>
    "Take care: nothing shows that the email really comes from that address. If it is about money or data, call " +
    "rather than reply.",
  "possible-spoof": () =>
    "Take care: the email is probably forged. Whoever owns the address’s domain says that such emails are not " +
    "theirs. Do not click on anything in it, and call the customer on a number that you already have.",
  "looks-like": (fact) =>
    fact === undefined
      ? "The address looks like one we know, but is another. Check who is writing before you reply."
      : `The address looks like ${fact}, but is another. Check who is writing before you reply.`,
  "reply-to-differs": (fact) =>
    fact === undefined
      ? "A reply would go to another address than the email came from. Check it before you reply."
      : `A reply would go to ${fact}, not to the address that the email came from. Check it before you reply.`,
  "sender-unclear": () => "It is not certain who wrote. Read the email before you reply.",
  "id-reuse": () => "Another email came with the same id as this one. Read both closely before you reply.",
  damaged: () =>
    "Something in the email could not be read as it was meant. Read the original before you reply.",
  "too-deeply-nested": () =>
    "The email has so many emails inside each other that not all could be read. Read the original before you reply.",
  "too-large": () =>
    "The email is so large that only a part of it was read. Read the original before you reply.",
  unreadable: () => "The email could not be read. Open the original, or ask the sender to send it again.",
};
