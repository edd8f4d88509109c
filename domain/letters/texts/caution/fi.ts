/** Cautions in Finnish. An address is never inflected. */
import type { CautionTexts } from "./caution-texts.ts";

export const cautionFi: CautionTexts = {
  unproven: () =>
    "Ole varovainen: mikään ei osoita, että viesti todella on tullut tuosta osoitteesta. Jos asia koskee rahaa tai " +
    "tietoja, on parempi soittaa.",
  "possible-spoof": () =>
    "Ole varovainen: viesti on todennäköisesti väärennetty. Osoitteen verkkotunnuksen omistaja ilmoittaa, etteivät " +
    "tällaiset viestit ole peräisin sieltä. Älä avaa viestin linkkejä, vaan soita asiakkaalle numeroon, joka sinulla " +
    "jo on.",
  "looks-like": (fact) =>
    fact === undefined
      ? "Osoite muistuttaa tuttua osoitetta, mutta ei ole sama. Varmista ennen vastaamista, kuka kirjoittaa."
      : `Osoite muistuttaa tuttua osoitetta (${fact}), mutta ei ole sama. Varmista ennen vastaamista, kuka kirjoittaa.`,
  "reply-to-differs": (fact) =>
    fact === undefined
      ? "Vastaus menisi eri osoitteeseen kuin mistä viesti tuli. Tarkista osoite ennen vastaamista."
      : `Vastaus menisi eri osoitteeseen (${fact}) kuin mistä viesti tuli. Tarkista osoite ennen vastaamista.`,
  "sender-unclear": () => "Ei ole varmaa, kuka viestin on kirjoittanut. Lue viesti ennen vastaamista.",
  "id-reuse": () =>
    "Toinen viesti on tullut samalla tunnisteella. Lue molemmat huolellisesti ennen vastaamista.",
  damaged: () => "Osaa viestistä ei voitu lukea niin kuin oli tarkoitus. Lue alkuperäinen ennen vastaamista.",
  "too-deeply-nested": () =>
    "Viestissä on niin monta viestiä sisäkkäin, ettei kaikkea voitu lukea. Lue alkuperäinen ennen vastaamista.",
  "too-large": () =>
    "Viesti on niin suuri, että siitä luettiin vain osa. Lue alkuperäinen ennen vastaamista.",
  unreadable: () =>
    "Viestiä ei voitu lukea. Avaa alkuperäinen tai pyydä lähettäjää lähettämään se uudelleen.",
};
