/** Swedish. "Det är klart" is not among the words for done: it means "of course" as well. */
import type { StaffWords } from "./staff-words.ts";

export const sv: StaffWords = {
  done:
    "klart, klar, klara, redan klart, är klart, är klar, är klara, allt klart, alla klara, färdigt, färdig, är färdigt, " +
    "ordnat, redan ordnat, är ordnat, det är ordnat, fixat, redan fixat, är fixat, det är fixat, gjort, redan gjort, " +
    "är gjort, det är gjort, avklarat, redan avklarat, det är avklarat, löst, redan löst, det är löst, åtgärdat, " +
    "besvarat, redan besvarat, svarat, redan svarat",
  "not-needed":
    "behövs inte, behövs ej, behövs inget, behövs inget svar, inget svar behövs, inget behövs, svar behövs inte, " +
    "behöver inget svar, inget att göra, ingenting att göra, inte nödvändigt, ej nödvändigt, är inte nödvändigt, " +
    "onödigt, ingen åtgärd, det behövs inte",
  later:
    "senare, ny tid, nytt datum, ny dag, ny tid är, vänta till, skjut upp, skjut upp till, skjut på, flytta till, " +
    "påminn mig",
  "hand-over":
    "lämna över, lämna över den, lämna över det, lämna över kunden, lämnar över, överlämna, överlämna den",
  "open-again": "öppna, öppna igen, öppna den igen, öppna på nytt, återöppna",
  "not-a-customer":
    "inte kund, inte en kund, inte kunder, ej kund, ingen kund, är inte kund, är inte en kund, är ingen kund, " +
    "det är ingen kund, det är inte en kund",
  supplier: "leverantör, är leverantör, en leverantör, är en leverantör, det är en leverantör",
  customer: "kund, är kund, en kund, är en kund, det är en kund",
  mine: "min, mitt, är min, den är min, min kund, är min kund, det är min kund",
  undo: "ångra, ångrar, ångra mig, jag ångrar mig, ångra det",
  pause: "pausa, paus, pausa breven, pausa alla brev",
  resume: "starta, starta igen, fortsätt, återuppta, starta breven",
  promise: "lovar, lovat, lovade, jag lovar, vi lovar, har lovat, jag har lovat, utlovat, utlovar, löfte",
  away: "borta, frånvaro, frånvarande, ledig, semester, bortrest, jag är borta, är borta",
  closed: "stängt, stänger, vi har stängt, har stängt, vi stänger, företaget stängt",
  back: "tillbaka, åter, jag är tillbaka, är tillbaka, tillbaka igen",
  opened: "öppet, vi har öppet, har öppet, vi håller öppet, håller öppet",
  leaves: "slutar, slutat, har slutat, slutar hos oss, slutar jobba, slutar arbeta, går i pension",
  stays: "slutar inte, slutar ej, slutar inte ändå, stannar, stannar kvar, blir kvar, är kvar",
  to: "till, åt",
  backupIs: "ersättare, ersättare är, vikarie, vikarie är",
  takesOver: "tar över, tar hand om, ersätter, vikarierar, ersätter mig, täcker upp, är ersättare",
  iTakeOver:
    "jag tar över, tar jag över, jag tar hand om det, jag ersätter, ersätter jag, jag själv tar över",
  did:
    "ringde, ringt, ringts, mejlade, mejlat, mailade, mailat, pratade, pratat, talade, talat, svarade, svarat, " +
    "skickade, skickat, träffade, träffat, besökte, besökt, smsade, hörde, löste, löst, fixade, ordnade",
  how: "nu, redan, via, per, på telefon, i telefon, telefon, telefonledes, tack, tackar, med det, med den, med detta",
  meet: "ses, hörs, träffas, möts, syns",
  doubts:
    "inte, ej, inget, ingen, inga, aldrig, men, fast, utom, nästan, snart, strax, halv, halva, delvis, kanske, tror, " +
    "när, först, senare, tills, väntar, ännu, än, utan att, utan svar, utan något svar, utan nåt svar, " +
    "utan kontakt, utan resultat, utan framgång, utan napp, utan besked, utan lycka, nej, nä, hoppas, " +
    "förhoppningsvis, antar, nog, väl, annars, eller, om han, om hon, om du, om ni, om jag är",
  unreached:
    "ingen svarade, inget svar, svarade inte, svarade ej, svarar inte, svarar ej, inte tag, ej tag, inte fram, nådde inte, " +
    "nådde ej, nådde ingen, inte hemma, telefonsvarare, telefonsvararen, svararen, röstbrevlåda, röstbrevlådan, " +
    "upptaget, ringde förgäves, sökte, sökt, försökte, försökt, provade, provat",
  passedOn:
    "skickade vidare, skickat vidare, skickade den vidare, skickade det vidare, skickade mejlet vidare, " +
    "skickat den vidare, skickat det vidare, mejlade vidare, mejlat vidare, mailade vidare, mailat vidare",
  unable:
    "hinner inte, hinner ej, kan inte, kan ej, orkar inte, har inte tid, har ingen tid, vet inte, känner inte, inte min, inte mitt, " +
    "inte hinna, borta, bortrest, ledig, semester, sjuk, sjukskriven, föräldraledig, vabbar, vab, inte här, " +
    "inte på plats, inte på kontoret, inte på jobbet, jobbar inte, arbetar inte",
  wishes:
    "trevlig helg, trevlig kväll, trevlig dag, trevlig fredag, trevlig semester, trevlig fortsättning, " +
    "ha en bra, ha en fin, ha en skön, ha en härlig, ha en trevlig, ha det så, ha det bra, ha det gott, " +
    "god helg, god jul, gott nytt, glad påsk, glad sommar, skön helg",
  firstPerson: "jag, vi",
  intentions:
    "ska, skall, kommer, tänker, måste, ringer, återkommer, fixar, skickar, mejlar, svarar, kollar, ordnar, " +
    "skriver, beställer, levererar, hör av mig, hör av oss, hör av sig, får se, " +
    "kontaktar, tar kontakt, tar det, tar den, tar hand om, tar över, tar tag i, åker, besöker, provar, försöker, ring honom, ring henne, ring dem, ring upp",
  and: "och",
};
