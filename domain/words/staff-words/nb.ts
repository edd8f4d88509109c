/** Norwegian (bokmål). */
import type { StaffWords } from "./staff-words.ts";

export const nb: StaffWords = {
  done:
    "ordnet, er ordnet, allerede ordnet, det er ordnet, alt ordnet, alle ordnet, ferdig, er ferdig, gjort, er gjort, det er gjort, " +
    "allerede gjort, fikset, er fikset, det er fikset, løst, er løst, det er løst, besvart, allerede besvart, klart, klar",
  "not-needed":
    "ikke nødvendig, er ikke nødvendig, det er ikke nødvendig, unødvendig, trengs ikke, behøves ikke, " +
    "ingenting å gjøre, ikke noe å gjøre, det trengs ikke, krever ikke svar, trenger ikke svar, intet å gjøre",
  later:
    "senere, ny tid, nytt tidspunkt, ny dato, ny dag, vent til, utsett, utsett til, utsettes til, flytt til",
  "hand-over":
    "gi videre, gi den videre, gi det videre, gi kunden videre, gir videre, overlat, overlever, lever over",
  "open-again": "åpne, åpne igjen, åpne den igjen, gjenåpne, åpne på nytt",
  "not-a-customer":
    "ikke kunde, ikke en kunde, ingen kunde, er ikke kunde, er ikke en kunde, det er ikke en kunde, ikke kunder",
  supplier: "leverandør, er leverandør, en leverandør, er en leverandør, det er en leverandør",
  customer: "kunde, er kunde, en kunde, er en kunde, det er en kunde",
  mine: "min, mitt, er min, den er min, min kunde, er min kunde, kunden er min, det er min kunde",
  undo: "angre, angrer, jeg angrer, angre det",
  pause: "pause, sett på pause, sett brevene på pause, stopp brevene",
  resume: "gjenoppta, fortsett, start, start igjen",
  promise: "lover, lovet, lovte, jeg lover, vi lover, har lovet, har lovt, jeg har lovet, løfte",
  away: "borte, fravær, fraværende, ferie, på ferie, bortreist, jeg er borte, er borte, fri",
  closed: "stengt, stenger, vi har stengt, har stengt, vi holder stengt, holder stengt",
  back: "tilbake, jeg er tilbake, er tilbake, tilbake igjen",
  opened: "åpent, vi har åpent, har åpent, vi holder åpent, holder åpent",
  leaves: "slutter, sluttet, har sluttet, fratrer, går av, går av med pensjon",
  stays: "slutter ikke, fratrer ikke, går ikke av, blir, blir likevel, blir værende",
  to: "til",
  backupIs: "stedfortreder, stedfortreder er, vikar, vikar er",
  takesOver: "tar over, overtar, vikarierer, er stedfortreder, tar seg av det",
  iTakeOver: "jeg tar over, tar jeg over, jeg overtar, overtar jeg, jeg tar meg av det",
  did: "ringte, ringt, mailet, snakket, pratet, svarte, svart, sendte, sendt, skrev, skrevet, møtte, besøkte, løste, fikset",
  how: "nå, allerede, telefonisk, på telefon, på telefonen, per telefon, takk, med det, med den",
  meet: "ses, sees, høres, snakkes, møtes, treffes",
  doubts:
    "ikke, ei, intet, ingen, ingenting, aldri, men, nesten, snart, halvt, delvis, kanskje, tror, når, hvis, først, " +
    "senere, inntil, venter, ennå, enda, bortsett, uten å, uten at, uten svar, uten noe svar, uten kontakt, " +
    "uten resultat, uten hell, uten respons, nei, håper, forhåpentligvis, antar, nok, ellers, eller",
  unreached:
    "ingen svarte, ikke svar, intet svar, svarte ikke, svarer ikke, ikke tak i, ikke fatt i, tok den ikke, tok ikke telefonen, " +
    "ingen tok, ikke hjemme, nådde ikke, telefonsvarer, telefonsvareren, mobilsvar, opptatt, prøvde, prøvd, forsøkte, forsøkt",
  passedOn:
    "sendte videre, sendt videre, sendte den videre, sendte det videre, sendte mailen videre, sendt den videre, sendt det videre, mailet videre",
  unable:
    "kan ikke, rekker ikke, rekker det ikke, har ikke tid, har ingen tid, vet ikke, kjenner ikke, ikke min, ikke mitt, " +
    "borte, fraværende, bortreist, ferie, fri, syk, sykmeldt, permisjon, ikke her, ikke på kontoret, ikke på jobb, jobber ikke",
  wishes:
    "god helg, riktig god, ha en god, ha en fin, ha det bra, ha det fint, god kveld, god jul, godt nytt, god påske, god sommer, god ferie",
  firstPerson: "jeg, vi",
  intentions:
    "skal, vil, kommer, må, ringer, tar kontakt, fikser, sender, mailer, svarer, ordner, skriver, bestiller, leverer, kontakter, " +
    "hører fra, gir lyd, tar det, tar den, tar seg av, tar hånd om, tar over, kjører, prøver, forsøker, ring ham, ring henne, ring dem, ring opp",
  and: "og",
};
