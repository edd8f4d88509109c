/** The alert in full to the owner when the managers are told as well, in every language. */
import { expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { type Letters, alertInFull } from "./sample-alert.ts";

/** Four opening hours later: the managers are told as well. */
const NEW_DATE: Letters = {
  sv: {
    subject: "Linds Måleri väntar på svar, utlovat i dag 10.00",
    text: `Hej Anna,

Tiden som vi lovade Linds Måleri, i dag kl. 10.00, har gått utan att vi har
sett något svar. Hör av dig så snart du kan: säg som det är och ge en ny
tid.

Bo Dahl och Ida Mo har också fått det här.

• Svara kunden som vanligt, med log@in.nordhamn.example i kopia eller
  hemlig kopia. Då hör du inte mer om det.
• Redan klart, till exempel på telefon? Svara ”klart” på det här mejlet.
• Har du gett kunden en ny tid? Svara till exempel ”senare fredag”.
• Hinner du inte? Svara ”lämna över”, så tar Bo Dahl vid.

Från: kim@example.org (Kim Lind)
Ämne: Offert på fönster
`,
  },
  da: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hej Anna

Det tidspunkt, vi lovede Linds Måleri, i dag kl. 10.00, er passeret, uden
at vi har set noget svar. Tag kontakt, så snart du kan: Sig det, som det
er, og giv et nyt tidspunkt.

Bo Dahl og Ida Mo har også fået det her.

• Svar kunden, som du plejer, med log@in.nordhamn.example på Cc eller Bcc.
  Så hører du ikke mere om det.
• Er det allerede klaret, for eksempel i telefonen? Svar »klaret« på denne
  mail.
• Har du givet kunden et nyt tidspunkt? Svar for eksempel »senere fredag«.
• Kan du ikke nå det? Svar »giv videre«, så tager Bo Dahl over.

Fra: kim@example.org (Kim Lind)
Emne: Offert på fönster
`,
  },
  fi: {
    subject: "Linds Måleri odottaa vastausta, luvattu tänään klo 10.00",
    text: `Hei Anna

Luvattu aika (Linds Måleri, tänään klo 10.00) on mennyt, eikä vastausta ole
näkynyt. Ota yhteyttä niin pian kuin voit: kerro rehellisesti, missä
mennään, ja sovi uusi aika.

Saman viestin saivat myös Bo Dahl ja Ida Mo.

• Vastaa asiakkaalle tavalliseen tapaan ja lisää log@in.nordhamn.example
  kopion tai piilokopion saajaksi. Asiasta ei silloin enää muistuteta.
• Onko asia jo hoidettu, esimerkiksi puhelimessa? Vastaa tähän viestiin
  ”hoidettu”.
• Oletko sopinut asiakkaan kanssa uuden ajan? Vastaa esimerkiksi ”myöhemmin
  perjantaina”.
• Etkö ehdi? Vastaa ”välitä”, niin asia siirtyy sijaiselle (Bo Dahl).

Lähettäjä: kim@example.org (Kim Lind)
Aihe: Offert på fönster
`,
  },
  nb: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hei, Anna

Tidspunktet vi lovet Linds Måleri, i dag kl. 10.00, er passert uten at vi
har sett noe svar. Ta kontakt så snart du kan: Si det som det er, og gi et
nytt tidspunkt.

Bo Dahl og Ida Mo har også fått dette.

• Svar kunden som vanlig, med log@in.nordhamn.example på kopi eller
  blindkopi. Da hører du ikke mer om det.
• Er det allerede ordnet, for eksempel på telefon? Svar «ordnet» på denne
  e-posten.
• Har du gitt kunden et nytt tidspunkt? Svar for eksempel «senere fredag».
• Rekker du det ikke? Svar «gi videre», så tar Bo Dahl over.

Fra: kim@example.org (Kim Lind)
Emne: Offert på fönster
`,
  },
  en: {
    subject: "Linds Måleri is waiting for a reply, promised by 10:00 today",
    text: `Hello Anna,

The time we promised Linds Måleri, today at 10:00, has gone by and we have
not seen a reply. Get in touch as soon as you can: say how things stand and
give a new time.

Bo Dahl and Ida Mo have this, too.

• Reply to the customer as usual, with log@in.nordhamn.example in Cc or
  Bcc. You will then hear no more about it.
• Already dealt with, by phone for instance? Reply “done” to this email.
• Given the customer a new time? Reply “later Friday”, for instance.
• Short of time? Reply “hand over” and Bo Dahl will take it.

From: kim@example.org (Kim Lind)
Subject: Offert på fönster
`,
  },
};

it.each(LANGUAGES)("when a new time is to be given, in %s", (language) => {
  const written = alertInFull({
    staff: { name: "Anna Ek", language },
    stage: "manager",
    as: "owner",
    saidAt: "2026-11-23T13:00:00.000Z",
    alsoTold: ["Bo Dahl", "Ida Mo"],
    backup: "Bo Dahl",
  });
  expect(written).toEqual(NEW_DATE[language]);
});
