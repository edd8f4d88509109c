/** The alert in full to those who are told beside the owner, in every language. */
import { expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { type Letters, alertInFull } from "./sample-alert.ts";

/** At the deadline. */
const BACKUP: Letters = {
  sv: {
    subject: "Linds Måleri väntar på svar, utlovat i dag 10.00",
    text: `Hej Bo,

Tiden som vi lovade Linds Måleri, i dag kl. 10.00, har gått utan att vi har
sett något svar. Ring eller skriv några rader: säg som det är och ge en ny
tid.

Du får det här som ersättare för Anna Ek, som också har fått det. Stäm av
vem av er som svarar.

• Svara kunden som vanligt, med log@in.nordhamn.example i kopia eller
  hemlig kopia. Då hör du inte mer om det.
• Redan klart, till exempel på telefon? Svara ”klart” på det här mejlet.
• Har du gett kunden en ny tid? Svara till exempel ”senare fredag”.

Från: kim@example.org (Kim Lind)
Skrev: fredag 20 november kl. 16.40
Ämne: Offert på fönster
`,
  },
  da: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hej Bo

Det tidspunkt, vi lovede Linds Måleri, i dag kl. 10.00, er passeret, uden
at vi har set noget svar. Ring eller skriv et par linjer: Sig det, som det
er, og giv et nyt tidspunkt.

Du får det her som afløser for Anna Ek, som også har fået det. Aftal, hvem
af jer der svarer.

• Svar kunden, som du plejer, med log@in.nordhamn.example på Cc eller Bcc.
  Så hører du ikke mere om det.
• Er det allerede klaret, for eksempel i telefonen? Svar »klaret« på denne
  mail.
• Har du givet kunden et nyt tidspunkt? Svar for eksempel »senere fredag«.

Fra: kim@example.org (Kim Lind)
Skrev: fredag den 20. november kl. 16.40
Emne: Offert på fönster
`,
  },
  fi: {
    subject: "Linds Måleri odottaa vastausta, luvattu tänään klo 10.00",
    text: `Hei Bo

Luvattu aika (Linds Måleri, tänään klo 10.00) on mennyt, eikä vastausta ole
näkynyt. Soita tai kirjoita muutama rivi: kerro rehellisesti, missä
mennään, ja sovi uusi aika.

Saat tämän sijaisena. Saman viestin sai myös Anna Ek: sopikaa, kumpi
vastaa.

• Vastaa asiakkaalle tavalliseen tapaan ja lisää log@in.nordhamn.example
  kopion tai piilokopion saajaksi. Asiasta ei silloin enää muistuteta.
• Onko asia jo hoidettu, esimerkiksi puhelimessa? Vastaa tähän viestiin
  ”hoidettu”.
• Oletko sopinut asiakkaan kanssa uuden ajan? Vastaa esimerkiksi ”myöhemmin
  perjantaina”.

Lähettäjä: kim@example.org (Kim Lind)
Kirjoitti: perjantaina 20. marraskuuta klo 16.40
Aihe: Offert på fönster
`,
  },
  nb: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hei, Bo

Tidspunktet vi lovet Linds Måleri, i dag kl. 10.00, er passert uten at vi
har sett noe svar. Ring eller skriv noen linjer: Si det som det er, og gi
et nytt tidspunkt.

Du får dette som stedfortreder for Anna Ek, som også har fått det. Avtal
hvem av dere som svarer.

• Svar kunden som vanlig, med log@in.nordhamn.example på kopi eller
  blindkopi. Da hører du ikke mer om det.
• Er det allerede ordnet, for eksempel på telefon? Svar «ordnet» på denne
  e-posten.
• Har du gitt kunden et nytt tidspunkt? Svar for eksempel «senere fredag».

Fra: kim@example.org (Kim Lind)
Skrev: fredag 20. november kl. 16.40
Emne: Offert på fönster
`,
  },
  en: {
    subject: "Linds Måleri is waiting for a reply, promised by 10:00 today",
    text: `Hello Bo,

The time we promised Linds Måleri, today at 10:00, has gone by and we have
not seen a reply. Call or write a few lines: say how things stand and give
a new time.

You are getting this as stand-in for Anna Ek, who has it, too. Agree on
which of you replies.

• Reply to the customer as usual, with log@in.nordhamn.example in Cc or
  Bcc. You will then hear no more about it.
• Already dealt with, by phone for instance? Reply “done” to this email.
• Given the customer a new time? Reply “later Friday”, for instance.

From: kim@example.org (Kim Lind)
Wrote: on Friday 20 November at 16:40
Subject: Offert på fönster
`,
  },
};

/** Four opening hours later. */
const MANAGER: Letters = {
  sv: {
    subject: "Linds Måleri väntar på svar, utlovat i dag 10.00",
    text: `Hej Bo,

Tiden som vi lovade Linds Måleri, i dag kl. 10.00, har gått utan att vi har
sett något svar.

Anna Ek är tillfrågad. Du får det här så att ni kan hjälpas åt och kunden
får besked.

• Svara kunden som vanligt, med log@in.nordhamn.example i kopia eller
  hemlig kopia. Då hör du inte mer om det.
• Redan klart, till exempel på telefon? Svara ”klart” på det här mejlet.
• Har du gett kunden en ny tid? Svara till exempel ”senare fredag”.
• Ska någon annan ta det? Svara ”lämna över till” och ett namn.

Från: kim@example.org (Kim Lind)
Skrev: fredag 20 november kl. 16.40
Ämne: Offert på fönster
`,
  },
  da: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hej Bo

Det tidspunkt, vi lovede Linds Måleri, i dag kl. 10.00, er passeret, uden
at vi har set noget svar.

Anna Ek er blevet spurgt. Du får det her, så I kan hjælpes ad, og kunden
kan få besked.

• Svar kunden, som du plejer, med log@in.nordhamn.example på Cc eller Bcc.
  Så hører du ikke mere om det.
• Er det allerede klaret, for eksempel i telefonen? Svar »klaret« på denne
  mail.
• Har du givet kunden et nyt tidspunkt? Svar for eksempel »senere fredag«.
• Skal en anden tage det? Svar »giv videre til« og et navn.

Fra: kim@example.org (Kim Lind)
Skrev: fredag den 20. november kl. 16.40
Emne: Offert på fönster
`,
  },
  fi: {
    subject: "Linds Måleri odottaa vastausta, luvattu tänään klo 10.00",
    text: `Hei Bo

Luvattu aika (Linds Måleri, tänään klo 10.00) on mennyt, eikä vastausta ole
näkynyt.

Saman viestin sai myös Anna Ek. Saat tämän, jotta voitte yhdessä huolehtia
siitä, että asiakas saa vastauksen.

• Vastaa asiakkaalle tavalliseen tapaan ja lisää log@in.nordhamn.example
  kopion tai piilokopion saajaksi. Asiasta ei silloin enää muistuteta.
• Onko asia jo hoidettu, esimerkiksi puhelimessa? Vastaa tähän viestiin
  ”hoidettu”.
• Oletko sopinut asiakkaan kanssa uuden ajan? Vastaa esimerkiksi ”myöhemmin
  perjantaina”.
• Hoitaako tämän joku muu? Vastaa ”välitä” ja nimi.

Lähettäjä: kim@example.org (Kim Lind)
Kirjoitti: perjantaina 20. marraskuuta klo 16.40
Aihe: Offert på fönster
`,
  },
  nb: {
    subject: "Linds Måleri venter på svar, lovet i dag 10.00",
    text: `Hei, Bo

Tidspunktet vi lovet Linds Måleri, i dag kl. 10.00, er passert uten at vi
har sett noe svar.

Anna Ek er spurt. Du får dette slik at dere kan hjelpe hverandre og kunden
får svar.

• Svar kunden som vanlig, med log@in.nordhamn.example på kopi eller
  blindkopi. Da hører du ikke mer om det.
• Er det allerede ordnet, for eksempel på telefon? Svar «ordnet» på denne
  e-posten.
• Har du gitt kunden et nytt tidspunkt? Svar for eksempel «senere fredag».
• Skal noen andre ta det? Svar «gi videre til» og et navn.

Fra: kim@example.org (Kim Lind)
Skrev: fredag 20. november kl. 16.40
Emne: Offert på fönster
`,
  },
  en: {
    subject: "Linds Måleri is waiting for a reply, promised by 10:00 today",
    text: `Hello Bo,

The time we promised Linds Måleri, today at 10:00, has gone by and we have
not seen a reply.

Anna Ek has been asked. You are getting this so that you can help each
other and the customer hears from us.

• Reply to the customer as usual, with log@in.nordhamn.example in Cc or
  Bcc. You will then hear no more about it.
• Already dealt with, by phone for instance? Reply “done” to this email.
• Given the customer a new time? Reply “later Friday”, for instance.
• Should somebody else take it? Reply “hand over to” and a name.

From: kim@example.org (Kim Lind)
Wrote: on Friday 20 November at 16:40
Subject: Offert på fönster
`,
  },
};

it.each(LANGUAGES)("to the backup, in %s", (language) => {
  const written = alertInFull({
    staff: { name: "Bo Dahl", language },
    stage: "deadline",
    as: "backup",
    asked: "Anna Ek",
    owner: "Anna Ek",
    saidAt: "2026-11-23T09:00:00.000Z",
  });
  expect(written).toEqual(BACKUP[language]);
});

it.each(LANGUAGES)("to the manager, in %s", (language) => {
  const written = alertInFull({
    staff: { name: "Bo Dahl", language },
    stage: "manager",
    as: "manager",
    asked: "Anna Ek",
    owner: "Anna Ek",
    saidAt: "2026-11-23T13:00:00.000Z",
  });
  expect(written).toEqual(MANAGER[language]);
});
