/** Words around a date that tell whether it is still to come. Of all languages in one, as the words for days are. */
import type { Language } from "../../letters/language.ts";
import { phraseSet } from "../../words/phrases.ts";

/** Monday to Sunday, as they are written in the middle of a sentence. */
export const LONG_WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  sv: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
  da: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  nb: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  fi: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

export const MEANT_TO_COME = phraseSet([
  "ses, träffas, möts, möte, mötet, samtal, samtalet, vårt samtal, ska, skall, kommer att, tänker, kan, kunna, hinner, passar, föreslår, " +
    "boka, bokar, välkommen, välkomna, återkommer, levererar, levereras, hör av oss, hör av mig, ringer, ringa, skickar, planerar, planerat, senast, före, blir",
  "mødes, ses, møde, mødet, samtale, samtalen, vores samtale, skal, vil, kan, når, passer, foreslår, aftale, velkommen, velkomne, vender tilbage, " +
    "leverer, leveres, ringer, ringe, sender, planlægger, senest, inden, bliver",
  "møtes, sees, møte, møtet, samtale, samtalen, skal, vil, kan, rekker, passer, foreslår, avtale, velkommen, leverer, leveres, ringer, ringe, " +
    "sender, planlegger, senest, innen, blir, gir beskjed",
  "tapaamme, tavataan, tapaamiseemme, tapaaminen, kokous, keskustelumme, sopiiko, ehdotan, ehdotamme, tervetuloa, palaan, palaamme, toimitamme, " +
    "toimitetaan, soitan, lähetän, viimeistään, ennen, on, voimme, voinko",
  "meet, meeting, our meeting, will, shall, can, could, may, would, suit, suits, suggest, book, welcome, deliver, call you, call, send, plan, " +
    "planned, by, before, see you, is",
]);

export const SAID_OF_THE_PAST = phraseSet([
  "sedan, var, hade, blev, fick, förra, i fjol, i går, igår, har, kom, skrev, skickade, levererade, levererades, sa, sade, träffades, sågs, möttes, från, " +
    "daterad, daterat, ert mejl, ditt mejl, fakturan, efter",
  "siden, havde, blev, fik, sidste, i fjor, i går, har, kom, skrev, sendte, leverede, blev leveret, sagde, mødtes, fra, dateret, jeres mail, din mail, " +
    "fakturaen, efter",
  "siden, hadde, ble, fikk, forrige, sist, i fjor, i går, har, kom, skrev, sendte, leverte, sa, møttes, fra, datert, e-posten deres, e-posten din, " +
    "fakturaen, etter",
  "jälkeen, oli, olivat, viime, eilen, saimme, sait, kirjoitit, lähetitte, toimitimme, tapasimme, sovimme, päivätty, laskunne, lasku, on vaihdettu, alkaen",
  "since, was, were, had, has, have, last, yesterday, got, came, wrote, sent, delivered, said, met, from, dated, your email, invoice, after, ago",
]);
