/** The alert in full to whoever is to keep the promise, in every language, to be read as its readers do. */
import { expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { type Letters, alertInFull } from "./sample-alert.ts";

/** An hour before, answers seen by copy. */
const WARNING: Letters = {
  sv: {
    subject: "Linds Måleri väntar på svar, utlovat i dag 10.00",
    text: `Hej Anna,

Linds Måleri skrev fredag 20 november kl. 16.40 om ”Offert på fönster”. Vi
har lovat att höra av oss senast kl. 10.00 i dag, måndag 23 november, och
än har vi inte sett något svar.

• Svara kunden som vanligt, med log@in.nordhamn.example i kopia eller
  hemlig kopia. Då är löftet hållet och du hör inte mer om det.
• Redan klart, till exempel på telefon? Svara ”klart” på det här mejlet.
• Hinner du inte? Ge kunden en ny tid, eller svara ”lämna över”, så tar Bo
  Dahl vid.

Från: kim@example.org (Kim Lind)
Senast överenskommet: vi mäter på plats
`,
  },
  da: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hej Anna

Linds Måleri skrev fredag den 20. november kl. 16.40 om »Offert på
fönster«. Vi har lovet at vende tilbage senest kl. 10.00 i dag, mandag den
23. november, og vi har endnu ikke set noget svar.

• Svar kunden, som du plejer, med log@in.nordhamn.example på Cc eller Bcc.
  Så er løftet holdt, og du hører ikke mere om det.
• Er det allerede klaret, for eksempel i telefonen? Svar »klaret« på denne
  mail.
• Kan du ikke nå det? Giv kunden et nyt tidspunkt, eller svar »giv videre«,
  så tager Bo Dahl over.

Fra: kim@example.org (Kim Lind)
Senest aftalt: vi mäter på plats
`,
  },
  fi: {
    subject: "Linds Måleri odottaa vastausta, luvattu tänään klo 10.00",
    text: `Hei Anna

Linds Måleri kirjoitti perjantaina 20. marraskuuta klo 16.40 aiheesta
”Offert på fönster”. Olemme luvanneet palata asiaan viimeistään tänään
maanantaina 23. marraskuuta klo 10.00, eikä vastausta ole vielä näkynyt.

• Vastaa asiakkaalle tavalliseen tapaan ja lisää log@in.nordhamn.example
  kopion tai piilokopion saajaksi. Lupaus on silloin pidetty, eikä asiasta
  enää muistuteta.
• Onko asia jo hoidettu, esimerkiksi puhelimessa? Vastaa tähän viestiin
  ”hoidettu”.
• Etkö ehdi? Sovi asiakkaan kanssa uusi aika tai vastaa ”välitä”, niin asia
  siirtyy sijaiselle (Bo Dahl).

Lähettäjä: kim@example.org (Kim Lind)
Viimeksi sovittu: vi mäter på plats
`,
  },
  nb: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hei, Anna

Linds Måleri skrev fredag 20. november kl. 16.40 om «Offert på fönster». Vi
har lovet å ta kontakt senest kl. 10.00 i dag, mandag 23. november, og vi
har ikke sett noe svar ennå.

• Svar kunden som vanlig, med log@in.nordhamn.example på kopi eller
  blindkopi. Da er løftet holdt, og du hører ikke mer om det.
• Er det allerede ordnet, for eksempel på telefon? Svar «ordnet» på denne
  e-posten.
• Rekker du det ikke? Gi kunden et nytt tidspunkt, eller svar «gi videre»,
  så tar Bo Dahl over.

Fra: kim@example.org (Kim Lind)
Sist avtalt: vi mäter på plats
`,
  },
  en: {
    subject: "Linds Måleri is waiting for a reply, promised by 10:00 today",
    text: `Hello Anna,

Linds Måleri wrote on Friday 20 November at 16:40 about “Offert på
fönster”. We promised to be in touch by 10:00 today, Monday 23 November
(Swedish time), and we have not seen a reply yet.

• Reply to the customer as usual, with log@in.nordhamn.example in Cc or
  Bcc. The promise is then kept and you will hear no more about it.
• Already dealt with, by phone for instance? Reply “done” to this email.
• Short of time? Give the customer a new time, or reply “hand over” and Bo
  Dahl will take it.

From: kim@example.org (Kim Lind)
Last agreed: vi mäter på plats
`,
  },
};

/** At the deadline, nobody to hand over to and nothing agreed before. */
const TIME_PASSED: Letters = {
  sv: {
    subject: "Linds Måleri väntar på svar, utlovat i dag 10.00",
    text: `Hej Anna,

Tiden som vi lovade Linds Måleri, i dag kl. 10.00, har gått utan att vi har
sett något svar. Ring eller skriv några rader: säg som det är och ge en ny
tid.

• Svara kunden som vanligt, med log@in.nordhamn.example i kopia eller
  hemlig kopia. Då hör du inte mer om det.
• Redan klart, till exempel på telefon? Svara ”klart” på det här mejlet.
• Har du gett kunden en ny tid? Svara till exempel ”senare fredag”.

Från: kim@example.org (Kim Lind)
Ämne: Offert på fönster
`,
  },
  da: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hej Anna

Det tidspunkt, vi lovede Linds Måleri, i dag kl. 10.00, er passeret, uden
at vi har set noget svar. Ring eller skriv et par linjer: Sig det, som det
er, og giv et nyt tidspunkt.

• Svar kunden, som du plejer, med log@in.nordhamn.example på Cc eller Bcc.
  Så hører du ikke mere om det.
• Er det allerede klaret, for eksempel i telefonen? Svar »klaret« på denne
  mail.
• Har du givet kunden et nyt tidspunkt? Svar for eksempel »senere fredag«.

Fra: kim@example.org (Kim Lind)
Emne: Offert på fönster
`,
  },
  fi: {
    subject: "Linds Måleri odottaa vastausta, luvattu tänään klo 10.00",
    text: `Hei Anna

Luvattu aika (Linds Måleri, tänään klo 10.00) on mennyt, eikä vastausta ole
näkynyt. Soita tai kirjoita muutama rivi: kerro rehellisesti, missä
mennään, ja sovi uusi aika.

• Vastaa asiakkaalle tavalliseen tapaan ja lisää log@in.nordhamn.example
  kopion tai piilokopion saajaksi. Asiasta ei silloin enää muistuteta.
• Onko asia jo hoidettu, esimerkiksi puhelimessa? Vastaa tähän viestiin
  ”hoidettu”.
• Oletko sopinut asiakkaan kanssa uuden ajan? Vastaa esimerkiksi ”myöhemmin
  perjantaina”.

Lähettäjä: kim@example.org (Kim Lind)
Aihe: Offert på fönster
`,
  },
  nb: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hei, Anna

Tidspunktet vi lovet Linds Måleri, i dag kl. 10.00, er passert uten at vi
har sett noe svar. Ring eller skriv noen linjer: Si det som det er, og gi
et nytt tidspunkt.

• Svar kunden som vanlig, med log@in.nordhamn.example på kopi eller
  blindkopi. Da hører du ikke mer om det.
• Er det allerede ordnet, for eksempel på telefon? Svar «ordnet» på denne
  e-posten.
• Har du gitt kunden et nytt tidspunkt? Svar for eksempel «senere fredag».

Fra: kim@example.org (Kim Lind)
Emne: Offert på fönster
`,
  },
  en: {
    subject: "Linds Måleri is waiting for a reply, promised by 10:00 today",
    text: `Hello Anna,

The time we promised Linds Måleri, today at 10:00, has gone by and we have
not seen a reply. Call or write a few lines: say how things stand and give
a new time.

• Reply to the customer as usual, with log@in.nordhamn.example in Cc or
  Bcc. You will then hear no more about it.
• Already dealt with, by phone for instance? Reply “done” to this email.
• Given the customer a new time? Reply “later Friday”, for instance.

From: kim@example.org (Kim Lind)
Subject: Offert på fönster
`,
  },
};

it.each(LANGUAGES)("before the deadline, in %s", (language) => {
  const written = alertInFull({
    staff: { name: "Anna Ek", language },
    stage: "warning",
    as: "owner",
    saidAt: "2026-11-23T08:00:00.000Z",
    backup: "Bo Dahl",
    lastAgreed: "vi mäter på plats",
  });
  expect(written).toEqual(WARNING[language]);
});

it.each(LANGUAGES)("when the time has passed, in %s", (language) => {
  const written = alertInFull({
    staff: { name: "Anna Ek", language },
    stage: "deadline",
    as: "owner",
    saidAt: "2026-11-23T09:00:00.000Z",
  });
  expect(written).toEqual(TIME_PASSED[language]);
});
