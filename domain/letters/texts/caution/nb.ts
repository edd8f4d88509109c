/** Cautions in Norwegian (bokmål). */
import type { CautionTexts } from "./caution-texts.ts";

export const cautionNb: CautionTexts = {
  unproven: () =>
    "Vær forsiktig: Ingenting viser at e-posten virkelig kommer fra den adressen. Ring heller enn å svare hvis det " +
    "gjelder penger eller opplysninger.",
  "possible-spoof": () =>
    "Vær forsiktig: E-posten er sannsynligvis forfalsket. Den som eier adressens domene, sier at slike e-poster ikke " +
    "er deres. Ikke klikk på noe i den, og ring kunden på et nummer du har fra før.",
  "looks-like": (fact) =>
    fact === undefined
      ? "Adressen ligner en vi kjenner, men er en annen. Sjekk hvem som skriver, før du svarer."
      : `Adressen ligner ${fact}, men er en annen. Sjekk hvem som skriver, før du svarer.`,
  "reply-to-differs": (fact) =>
    fact === undefined
      ? "Et svar ville gå til en annen adresse enn den e-posten kom fra. Sjekk den før du svarer."
      : `Et svar ville gå til ${fact}, ikke til adressen som e-posten kom fra. Sjekk den før du svarer.`,
  "sender-unclear": () => "Det går ikke sikkert fram hvem som har skrevet. Les e-posten før du svarer.",
  "id-reuse": () => "En annen e-post har kommet med samme id som denne. Les begge nøye før du svarer.",
  damaged: () => "Noe i e-posten kunne ikke leses slik det var ment. Les originalen før du svarer.",
  "too-deeply-nested": () =>
    "E-posten har så mange e-poster inni hverandre at ikke alt kunne leses. Les originalen før du svarer.",
  "too-large": () => "E-posten er så stor at bare en del av den ble lest. Les originalen før du svarer.",
  unreadable: () => "E-posten kunne ikke leses. Åpne originalen, eller be avsenderen om å sende den på nytt.",
};
