/** Cautions in Swedish. */
import type { CautionTexts } from "./caution-texts.ts";

export const cautionSv: CautionTexts = {
  unproven: () =>
    "Var försiktig: inget visar att mejlet verkligen kommer från den adressen. Ring hellre än att svara om det " +
    "gäller pengar eller uppgifter.",
  "possible-spoof": () =>
    "Var försiktig: mejlet är troligen förfalskat. Den som äger adressens domän säger att sådana mejl inte är deras. " +
    "Klicka inte på något i det, och ring kunden på ett nummer som du redan har.",
  "looks-like": (fact) =>
    fact === undefined
      ? "Adressen liknar en som vi känner, men är en annan. Kontrollera vem som skriver innan du svarar."
      : `Adressen liknar ${fact}, men är en annan. Kontrollera vem som skriver innan du svarar.`,
  "reply-to-differs": (fact) =>
    fact === undefined
      ? "Ett svar skulle gå till en annan adress än den som mejlet kom från. Kontrollera den innan du svarar."
      : `Ett svar skulle gå till ${fact}, inte till adressen som mejlet kom från. Kontrollera den innan du svarar.`,
  "sender-unclear": () => "Det framgår inte säkert vem som har skrivit. Läs mejlet innan du svarar.",
  "id-reuse": () => "Ett annat mejl har kommit med samma id som det här. Läs båda noga innan du svarar.",
  damaged: () => "Något i mejlet gick inte att läsa som det var tänkt. Läs originalet innan du svarar.",
  "too-deeply-nested": () =>
    "Mejlet har så många mejl i varandra att allt inte gick att läsa. Läs originalet innan du svarar.",
  "too-large": () => "Mejlet är så stort att bara en del av det lästes. Läs originalet innan du svarar.",
  unreadable: () => "Mejlet gick inte att läsa. Öppna originalet, eller be avsändaren skicka det igen.",
};
