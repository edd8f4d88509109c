/** Danish. */
import type { StaffWords } from "./staff-words.ts";

export const da: StaffWords = {
  done:
    "klaret, er klaret, allerede klaret, det er klaret, alt klaret, alle klaret, klar, er klar, færdig, færdigt, er færdig, ordnet, " +
    "er ordnet, allerede ordnet, det er ordnet, alt ordnet, gjort, er gjort, det er gjort, løst, er løst, det er løst, " +
    "fikset, er fikset, det er fikset, besvaret, allerede besvaret, afsluttet",
  "not-needed":
    "ikke nødvendigt, ikke nødvendig, er ikke nødvendigt, det er ikke nødvendigt, behøves ikke, behøves ej, " +
    "unødvendigt, intet at gøre, ingenting at gøre, ikke noget at gøre, kræver ikke svar, kræver intet svar, " +
    "intet svar nødvendigt, det behøves ikke",
  later:
    "senere, ny tid, nyt tidspunkt, ny dato, ny dag, vent til, udsæt, udsæt til, udskyd, udskyd til, flyt til",
  "hand-over":
    "giv videre, giv den videre, giv det videre, giv kunden videre, giver videre, overdrag, overdrag den, overlad",
  "open-again": "åbn, åbn igen, åbn den igen, genåbn, åben igen",
  "not-a-customer":
    "ikke kunde, ikke en kunde, ingen kunde, er ikke kunde, er ikke en kunde, det er ikke en kunde, ikke kunder",
  supplier: "leverandør, er leverandør, en leverandør, er en leverandør, det er en leverandør",
  customer: "kunde, er kunde, en kunde, er en kunde, det er en kunde",
  mine: "min, mit, er min, den er min, min kunde, er min kunde, det er min kunde",
  undo: "fortryd, fortryder, jeg fortryder, fortryd det",
  pause: "pause, sæt på pause, sæt brevene på pause, pausér",
  resume: "genoptag, start, start igen, fortsæt",
  promise: "lover, lovet, lovede, jeg lover, vi lover, har lovet, jeg har lovet, løfte",
  away: "væk, fravær, fraværende, ferie, på ferie, jeg er væk, er væk, fri",
  closed: "lukket, lukker, vi har lukket, har lukket, vi holder lukket, holder lukket",
  back: "tilbage, jeg er tilbage, er tilbage, tilbage igen",
  opened: "åbent, vi har åbent, har åbent, vi holder åbent, holder åbent",
  leaves: "stopper, fratræder, slutter, er stoppet, er fratrådt, går på pension",
  stays: "stopper ikke, fratræder ikke, slutter ikke, bliver, bliver alligevel, bliver hos os",
  to: "til",
  backupIs: "afløser, afløser er, vikar, vikar er, stedfortræder",
  takesOver: "tager over, overtager, afløser, afløser mig, vikarierer, tager sig af det, er afløser",
  iTakeOver:
    "jeg tager over, tager jeg over, jeg overtager, overtager jeg, jeg tager mig af det, jeg afløser",
  did:
    "ringede, ringet, mailede, mailet, talte, talt, svarede, svaret, sendte, sendt, skrev, skrevet, mødte, snakkede, " +
    "snakket, besøgte, løste, ordnede, klarede",
  how: "nu, allerede, telefonisk, i telefonen, pr, tak, med det, med den",
  meet: "ses, høres, tales, snakkes, mødes",
  doubts:
    "ikke, ej, intet, ingen, aldrig, men, dog, næsten, snart, halvt, delvis, delvist, måske, tror, når, hvis, først, senere, " +
    "indtil, venter, endnu, undtagen, uden at, uden svar, uden noget svar, uden kontakt, uden resultat, " +
    "uden held, uden respons, nej, håber, forhåbentlig, forhåbentligt, formoder, antager, nok, ellers, eller",
  unreached:
    "ingen svarede, intet svar, svarede ikke, svarer ikke, ikke fat i, ikke fat på, tog den ikke, tog ikke telefonen, ingen tog, " +
    "ikke hjemme, nåede ikke, telefonsvarer, telefonsvareren, voicemail, optaget, prøvede, prøvet, forsøgte, forsøgt",
  passedOn:
    "sendte videre, sendt videre, sendte den videre, sendte det videre, sendte mailen videre, sendt den videre, sendt det videre, mailede videre",
  unable:
    "kan ikke, når ikke, når det ikke, har ikke tid, har ingen tid, ved ikke, kender ikke, ikke min, ikke mit, " +
    "væk, fraværende, bortrejst, ferie, fri, syg, sygemeldt, orlov, barsel, ikke her, ikke på kontoret, ikke på arbejde, arbejder ikke",
  wishes:
    "god weekend, rigtig god, ha en god, hav en god, ha en dejlig, ha det godt, god dag, god aften, god jul, godt nytår, glædelig jul, god ferie",
  firstPerson: "jeg, vi",
  intentions:
    "skal, vil, kommer, må, ringer, vender tilbage, fikser, sender, mailer, svarer, ordner, klarer, skriver, bestiller, leverer, kontakter, " +
    "hører fra, giver lyd, tager kontakt, tager det, tager den, tager sig af, tager hånd om, tager over, kører, prøver, forsøger, ring til, ring op",
  and: "og",
};
