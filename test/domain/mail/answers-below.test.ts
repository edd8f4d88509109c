/** Answers that stand in the old mail, which Outlook quotes without marks. */
import { describe, expect, test } from "vitest";
import { newText } from "../../../domain/mail/new-text.ts";

const OUTLOOK =
  "Från: Anna Björk <anna@bjorkholm.example>\nSkickat: den 23 november 2026 10:12\nTill: Bo\nÄmne: Färg";

describe("an answer that says that it stands in the old mail", () => {
  test.each([
    "Hej, mina svar:",
    "Jag har svarat i mailet.",
    "Jag har svarat direkt i texten.",
    "Se mina kommentarer.",
    "Kommentarerna finns i mejlet",
    "Mine svar står i teksten.",
    "Jeg har svaret i mailen",
    "Se mine kommentarer under.",
    "Se mine bemærkninger",
    "Vastaukset tekstissä.",
    "Vastaukseni alla.",
    "Kommenttini viestin seassa",
    "Svar i texten.",
    "My answers are inline.",
    "My comments:",
    "Meine Antworten stehen unten.",
    "Meine Kommentare im Text",
  ])("keeps it: %s", (note) => {
    expect(newText(`${note}\n\n${OUTLOOK}\n\nFärg? BLÅ\nAntal? TRE`)).toContain("TRE");
  });

  test.each([
    "Tack för svaret!",
    "Tak for svaret. Vi bestiller.",
    "Kiitos vastauksesta!",
    "Thanks for your answer",
  ])("does not say so, and the old mail goes: %s", (note) => {
    expect(newText(`${note}\n\n${OUTLOOK}\n\nHej Bo`)).toBe(note);
  });
});
