/** The alert as it reads once an answer of one word is enough: the model letters, to the word. */
import { expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { type Letters, alertInFull } from "./sample-alert.ts";
import { nordhamn } from "./sample-company.ts";

/** An hour before, in relay mode. */
const BY_WORD: Letters = {
  sv: {
    subject: "Linds Måleri väntar på svar, utlovat i dag 10.00",
    text: `Hej Anna,

Linds Måleri skrev fredag 20 november kl. 16.40 om ”Offert på fönster”. Vi
har lovat att höra av oss senast kl. 10.00 i dag, måndag 23 november, och
än har vi inte sett något svar.

• Svara på mejlet från kunden, som du har fått av oss. Då är löftet hållet
  och du hör inte mer om det.
• Redan klart, till exempel på telefon? Svara ”klart” på det här mejlet.
• Hinner du inte? Ge kunden en ny tid, eller svara ”lämna över”, så tar Bo
  Dahl vid.

Från: kim@example.org (Kim Lind)
Senast överenskommet: vi mäter på plats
Hela mejlet: https://staff.nordhamn.example/m/1
`,
  },
  da: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hej Anna

Linds Måleri skrev fredag den 20. november kl. 16.40 om »Offert på
fönster«. Vi har lovet at vende tilbage senest kl. 10.00 i dag, mandag den
23. november, og vi har endnu ikke set noget svar.

• Svar på mailen fra kunden, som du har fået af os. Så er løftet holdt, og
  du hører ikke mere om det.
• Er det allerede klaret, for eksempel i telefonen? Svar »klaret« på denne
  mail.
• Kan du ikke nå det? Giv kunden et nyt tidspunkt, eller svar »giv videre«,
  så tager Bo Dahl over.

Fra: kim@example.org (Kim Lind)
Senest aftalt: vi mäter på plats
Hele mailen: https://staff.nordhamn.example/m/1
`,
  },
  fi: {
    subject: "Linds Måleri odottaa vastausta, luvattu tänään klo 10.00",
    text: `Hei Anna

Linds Måleri kirjoitti perjantaina 20. marraskuuta klo 16.40 aiheesta
”Offert på fönster”. Olemme luvanneet palata asiaan viimeistään tänään
maanantaina 23. marraskuuta klo 10.00, eikä vastausta ole vielä näkynyt.

• Vastaa asiakkaan viestiin, jonka olet saanut meiltä. Lupaus on silloin
  pidetty, eikä asiasta enää muistuteta.
• Onko asia jo hoidettu, esimerkiksi puhelimessa? Vastaa tähän viestiin
  ”hoidettu”.
• Etkö ehdi? Sovi asiakkaan kanssa uusi aika tai vastaa ”välitä”, niin asia
  siirtyy sijaiselle (Bo Dahl).

Lähettäjä: kim@example.org (Kim Lind)
Viimeksi sovittu: vi mäter på plats
Koko viesti: https://staff.nordhamn.example/m/1
`,
  },
  nb: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hei, Anna

Linds Måleri skrev fredag 20. november kl. 16.40 om «Offert på fönster». Vi
har lovet å ta kontakt senest kl. 10.00 i dag, mandag 23. november, og vi
har ikke sett noe svar ennå.

• Svar på e-posten fra kunden, som du har fått av oss. Da er løftet holdt,
  og du hører ikke mer om det.
• Er det allerede ordnet, for eksempel på telefon? Svar «ordnet» på denne
  e-posten.
• Rekker du det ikke? Gi kunden et nytt tidspunkt, eller svar «gi videre»,
  så tar Bo Dahl over.

Fra: kim@example.org (Kim Lind)
Sist avtalt: vi mäter på plats
Hele e-posten: https://staff.nordhamn.example/m/1
`,
  },
  en: {
    subject: "Linds Måleri is waiting for a reply, promised by 10:00 today",
    text: `Hello Anna,

Linds Måleri wrote on Friday 20 November at 16:40 about “Offert på
fönster”. We promised to be in touch by 10:00 today, Monday 23 November
(Swedish time), and we have not seen a reply yet.

• Reply to the customer’s email that you got from us. The promise is then
  kept and you will hear no more about it.
• Already dealt with, by phone for instance? Reply “done” to this email.
• Short of time? Give the customer a new time, or reply “hand over” and Bo
  Dahl will take it.

From: kim@example.org (Kim Lind)
Last agreed: vi mäter på plats
The full email: https://staff.nordhamn.example/m/1
`,
  },
};

it.each(LANGUAGES)("when one word is enough, in %s", (language) => {
  const written = alertInFull({
    company: { ...nordhamn, mode: "relay" },
    staff: { name: "Anna Ek", language },
    saidAt: "2026-11-23T08:00:00.000Z",
    backup: "Bo Dahl",
    lastAgreed: "vi mäter på plats",
    link: "https://staff.nordhamn.example/m/1",
    told: true,
    stage: "warning",
    as: "owner",
  });
  expect(written).toEqual(BY_WORD[language]);
});
