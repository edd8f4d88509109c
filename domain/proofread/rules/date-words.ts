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
    "boka, bokar, välkommen, välkomna, återkommer, levererar, levereras, hör av oss, hör av mig, ringer, ringa, skickar, planerar, planerat, senast, före, blir, kommer, börjar, startar, hålls, äger rum, pågår, monterar, installerar, hämtar, lämnar, besöker, svara, svarar, ring, hör av dig, " +
    "hör av er, kom, infaller, förfaller, är, har vi tid, tar, gör, fixar, lagar, ställer upp, lovar, räknar med, öppnar, stänger, betala, betalar, ber, reser, åker",
  "mødes, ses, møde, mødet, samtale, samtalen, vores samtale, skal, vil, kan, når, passer, foreslår, aftale, velkommen, velkomne, vender tilbage, " +
    "leverer, leveres, ringer, ringe, sender, planlægger, senest, inden, bliver, kommer, begynder, starter, holdes, finder sted, monterer, installerer, henter, afleverer, besøger, svar, svarer, ring, kom, " +
    "forfalder, er, tager, laver, lover, regner med, åbner, lukker, betal, betaler, beder, rejser, kører, tale sammen",
  "møtes, sees, møte, møtet, samtale, samtalen, skal, vil, kan, rekker, passer, foreslår, avtale, velkommen, leverer, leveres, ringer, ringe, " +
    "sender, planlegger, senest, innen, blir, gir beskjed, kommer, begynner, starter, holdes, finner sted, monterer, installerer, henter, leverer, besøker, svar, svarer, ring, " +
    "kom, forfaller, er, tar, gjør, lover, regner med, åpner, stenger, betal, betaler, ber, reiser, kjører, snakkes",
  "tapaamme, tavataan, tapaamiseemme, tapaaminen, kokous, keskustelumme, sopiiko, ehdotan, ehdotamme, tervetuloa, palaan, palaamme, toimitamme, " +
    "toimitetaan, soitan, lähetän, viimeistään, ennen, on, voimme, voinko, tulemme, tulen, tulee, alkaa, alkavat, pidetään, asennamme, noudamme, haemme, käymme, vastaa, vastatkaa, soita, soittakaa, lähetämme, " +
    "saapuu, erääntyy, otamme, teemme, lupaamme, avaamme, suljemme, maksa, maksakaa, maksamme, pyydämme, puhua, sovitaan, esitämme",
  "meet, meeting, our meeting, will, shall, can, could, may, would, suit, suits, suggest, book, welcome, deliver, call you, call, send, plan, " +
    "planned, by, before, see you, is, comes, come, begins, starts, takes place, held, fit, install, collect, visit, reply, answer, ring, due, " +
    "speak, talk, expect, open, close, pay, arrives, go out, let us say",
]);

export const SAID_OF_THE_PAST = phraseSet([
  "sedan, var, varit, hade, blev, fick, förra, i fjol, i går, igår, har, kom, skrev, skickade, levererade, levererades, sa, sade, träffades, sågs, möttes, från, " +
    "daterad, daterat, ert mejl, ditt mejl, ert brev, ditt brev, er beställning, fakturan, faktura, efter, monterade, kommit, gjorde, tog, ringde, svarade, betalade, började, hölls",
  "siden, havde, blev, fik, sidste, i fjor, i går, har, kom, skrev, sendte, leverede, blev leveret, sagde, mødtes, fra, dateret, jeres mail, din mail, " +
    "fakturaen, efter",
  "siden, hadde, ble, fikk, forrige, sist, i fjor, i går, har, kom, skrev, sendte, leverte, sa, møttes, fra, datert, e-posten deres, e-posten din, " +
    "fakturaen, etter",
  "jälkeen, oli, olivat, viime, eilen, saimme, sait, kirjoitit, lähetitte, toimitimme, tapasimme, sovimme, päivätty, laskunne, lasku, on vaihdettu, alkaen",
  "since, was, were, had, has, have, last, yesterday, got, came, wrote, sent, delivered, said, met, from, dated, your email, invoice, after, ago",
]);
