/** Cautions in Danish. */
import type { CautionTexts } from "./caution-texts.ts";

export const cautionDa: CautionTexts = {
  unproven: () =>
    "Vær forsigtig: Intet viser, at mailen virkelig kommer fra den adresse. Ring hellere end at svare, hvis det " +
    "gælder penge eller oplysninger.",
  "possible-spoof": () =>
    "Vær forsigtig: Mailen er sandsynligvis forfalsket. Den, der ejer adressens domæne, siger, at den slags mails " +
    "ikke er deres. Klik ikke på noget i den, og ring til kunden på et nummer, du har i forvejen.",
  "looks-like": (fact) =>
    fact === undefined
      ? "Adressen ligner en, vi kender, men er en anden. Tjek, hvem der skriver, før du svarer."
      : `Adressen ligner ${fact}, men er en anden. Tjek, hvem der skriver, før du svarer.`,
  "reply-to-differs": (fact) =>
    fact === undefined
      ? "Et svar ville gå til en anden adresse end den, mailen kom fra. Tjek den, før du svarer."
      : `Et svar ville gå til ${fact}, ikke til den adresse, mailen kom fra. Tjek den, før du svarer.`,
  "sender-unclear": () => "Det fremgår ikke sikkert, hvem der har skrevet. Læs mailen, før du svarer.",
  "id-reuse": () =>
    "En anden mail er kommet med samme id som den her. Læs dem begge grundigt, før du svarer.",
  damaged: () => "Noget i mailen kunne ikke læses, som det var tænkt. Læs originalen, før du svarer.",
  "too-deeply-nested": () =>
    "Mailen har så mange mails inden i hinanden, at ikke alt kunne læses. Læs originalen, før du svarer.",
  "too-large": () => "Mailen er så stor, at kun en del af den blev læst. Læs originalen, før du svarer.",
  unreadable: () => "Mailen kunne ikke læses. Åbn originalen, eller bed afsenderen om at sende den igen.",
};
