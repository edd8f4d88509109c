/** The alert in full of what staff have promised in their own words, in every language. */
import { expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { type Letters, alertInFull } from "./sample-alert.ts";

/** An hour before. */
const TO_A_CUSTOMER: Letters = {
  sv: {
    subject: "Lovat Linds Måleri: skicka offert, senast i dag 10.00",
    text: `Hej Anna,

Du har lovat Linds Måleri: skicka offert, senast kl. 10.00 i dag, måndag
23 november.

• Är det gjort? Svara ”klart” på det här mejlet.
• Behöver du mer tid? Ge kunden en ny tid, och svara till exempel ”senare
  fredag”.
• Hinner du inte? Svara ”lämna över”, så tar Bo Dahl vid.

Kund: kim@example.org (Kim Lind)
`,
  },
  da: {
    subject: "Lovet Linds Måleri: skicka offert, senest i dag 10.00",
    text: `Hej Anna

Du har lovet Linds Måleri: skicka offert, senest kl. 10.00 i dag, mandag
den 23. november.

• Er det gjort? Svar »klaret« på denne mail.
• Har du brug for mere tid? Giv kunden et nyt tidspunkt, og svar for
  eksempel »senere fredag«.
• Kan du ikke nå det? Svar »giv videre«, så tager Bo Dahl over.

Kunde: kim@example.org (Kim Lind)
`,
  },
  fi: {
    subject: "Luvattu: skicka offert (Linds Måleri), viimeistään tänään klo 10.00",
    text: `Hei Anna

Olet luvannut: skicka offert (Linds Måleri), viimeistään tänään maanantaina
23. marraskuuta klo 10.00.

• Onko asia hoidettu? Vastaa tähän viestiin ”hoidettu”.
• Tarvitsetko lisää aikaa? Sovi asiakkaan kanssa uusi aika ja vastaa
  esimerkiksi ”myöhemmin perjantaina”.
• Etkö ehdi? Vastaa ”välitä”, niin asia siirtyy sijaiselle (Bo Dahl).

Asiakas: kim@example.org (Kim Lind)
`,
  },
  nb: {
    subject: "Lovet Linds Måleri: skicka offert, senest i dag 10.00",
    text: `Hei, Anna

Du har lovet Linds Måleri: skicka offert, senest kl. 10.00 i dag, mandag
23. november.

• Er det gjort? Svar «ordnet» på denne e-posten.
• Trenger du mer tid? Gi kunden et nytt tidspunkt, og svar for eksempel
  «senere fredag».
• Rekker du det ikke? Svar «gi videre», så tar Bo Dahl over.

Kunde: kim@example.org (Kim Lind)
`,
  },
  en: {
    subject: "Promised to Linds Måleri: skicka offert, by 10:00 today",
    text: `Hello Anna,

You have promised Linds Måleri: skicka offert, by 10:00 today, Monday
23 November (Swedish time).

• Is it done? Reply “done” to this email.
• Need more time? Give the customer a new time, and reply “later Friday”,
  for instance.
• Short of time? Reply “hand over” and Bo Dahl will take it.

Customer: kim@example.org (Kim Lind)
`,
  },
};

/** Four opening hours later. */
const TO_THE_MANAGER: Letters = {
  sv: {
    subject: "Lovat Linds Måleri: skicka offert, senast i dag 10.00",
    text: `Hej Bo,

Anna Ek har lovat Linds Måleri: skicka offert. Det skulle ha varit klart i
dag kl. 10.00, och än har vi inte sett att det är gjort.

Anna Ek är tillfrågad. Du får det här så att ni kan hjälpas åt och kunden
får besked.

• Är det gjort? Svara ”klart” på det här mejlet.
• Behöver du mer tid? Ge kunden en ny tid, och svara till exempel ”senare
  fredag”.
• Ska någon annan ta det? Svara ”lämna över till” och ett namn.

Kund: kim@example.org (Kim Lind)
Ämne: Offert på fönster
`,
  },
  da: {
    subject: "Lovet Linds Måleri: skicka offert, senest i dag 10.00",
    text: `Hej Bo

Anna Ek har lovet Linds Måleri: skicka offert. Det skulle have været klaret
i dag kl. 10.00, og vi har endnu ikke set, at det er gjort.

Anna Ek er blevet spurgt. Du får det her, så I kan hjælpes ad, og kunden
kan få besked.

• Er det gjort? Svar »klaret« på denne mail.
• Har du brug for mere tid? Giv kunden et nyt tidspunkt, og svar for
  eksempel »senere fredag«.
• Skal en anden tage det? Svar »giv videre til« og et navn.

Kunde: kim@example.org (Kim Lind)
Emne: Offert på fönster
`,
  },
  fi: {
    subject: "Luvattu: skicka offert (Linds Måleri), viimeistään tänään klo 10.00",
    text: `Hei Bo

Anna Ek on luvannut: skicka offert (Linds Måleri). Määräaika oli tänään
klo 10.00, eikä tieto asian hoitamisesta ole vielä tullut.

Saman viestin sai myös Anna Ek. Saat tämän, jotta voitte yhdessä huolehtia
siitä, että asiakas saa vastauksen.

• Onko asia hoidettu? Vastaa tähän viestiin ”hoidettu”.
• Tarvitsetko lisää aikaa? Sovi asiakkaan kanssa uusi aika ja vastaa
  esimerkiksi ”myöhemmin perjantaina”.
• Hoitaako tämän joku muu? Vastaa ”välitä” ja nimi.

Asiakas: kim@example.org (Kim Lind)
Aihe: Offert på fönster
`,
  },
  nb: {
    subject: "Lovet Linds Måleri: skicka offert, senest i dag 10.00",
    text: `Hei, Bo

Anna Ek har lovet Linds Måleri: skicka offert. Det skulle ha vært gjort i
dag kl. 10.00, og vi har ikke sett at det er gjort ennå.

Anna Ek er spurt. Du får dette slik at dere kan hjelpe hverandre og kunden
får svar.

• Er det gjort? Svar «ordnet» på denne e-posten.
• Trenger du mer tid? Gi kunden et nytt tidspunkt, og svar for eksempel
  «senere fredag».
• Skal noen andre ta det? Svar «gi videre til» og et navn.

Kunde: kim@example.org (Kim Lind)
Emne: Offert på fönster
`,
  },
  en: {
    subject: "Promised to Linds Måleri: skicka offert, by 10:00 today",
    text: `Hello Bo,

Anna Ek has promised Linds Måleri: skicka offert. It was due today at
10:00, and we have not seen that it is done.

Anna Ek has been asked. You are getting this so that you can help each
other and the customer hears from us.

• Is it done? Reply “done” to this email.
• Need more time? Give the customer a new time, and reply “later Friday”,
  for instance.
• Should somebody else take it? Reply “hand over to” and a name.

Customer: kim@example.org (Kim Lind)
Subject: Offert på fönster
`,
  },
};

/** At the deadline. */
const TO_ONESELF: Letters = {
  sv: {
    subject: "Lovat: skicka offert, senast i dag 10.00",
    text: `Hej Anna,

Du har lovat: skicka offert. Det skulle ha varit klart i dag kl. 10.00, och
än har vi inte sett att det är gjort.

• Är det gjort? Svara ”klart” på det här mejlet.
• Behöver du mer tid? Svara till exempel ”senare fredag”.
`,
  },
  da: {
    subject: "Lovet: skicka offert, senest i dag 10.00",
    text: `Hej Anna

Du har lovet: skicka offert. Det skulle have været klaret i dag kl. 10.00,
og vi har endnu ikke set, at det er gjort.

• Er det gjort? Svar »klaret« på denne mail.
• Har du brug for mere tid? Svar for eksempel »senere fredag«.
`,
  },
  fi: {
    subject: "Luvattu: skicka offert, viimeistään tänään klo 10.00",
    text: `Hei Anna

Olet luvannut: skicka offert. Määräaika oli tänään klo 10.00, eikä tieto
asian hoitamisesta ole vielä tullut.

• Onko asia hoidettu? Vastaa tähän viestiin ”hoidettu”.
• Tarvitsetko lisää aikaa? Vastaa esimerkiksi ”myöhemmin perjantaina”.
`,
  },
  nb: {
    subject: "Lovet: skicka offert, senest i dag 10.00",
    text: `Hei, Anna

Du har lovet: skicka offert. Det skulle ha vært gjort i dag kl. 10.00, og
vi har ikke sett at det er gjort ennå.

• Er det gjort? Svar «ordnet» på denne e-posten.
• Trenger du mer tid? Svar for eksempel «senere fredag».
`,
  },
  en: {
    subject: "Promised: skicka offert, by 10:00 today",
    text: `Hello Anna,

You have promised: skicka offert. It was due today at 10:00, and we have
not seen that it is done.

• Is it done? Reply “done” to this email.
• Need more time? Reply “later Friday”, for instance.
`,
  },
};

it.each(LANGUAGES)("before the deadline, in %s", (language) => {
  const written = alertInFull({
    staff: { name: "Anna Ek", language },
    stage: "warning",
    as: "owner",
    what: "skicka offert.",
    subject: "",
    saidAt: "2026-11-23T08:00:00.000Z",
    backup: "Bo Dahl",
  });
  expect(written).toEqual(TO_A_CUSTOMER[language]);
});

it.each(LANGUAGES)("to the manager, in %s", (language) => {
  const written = alertInFull({
    staff: { name: "Bo Dahl", language },
    stage: "manager",
    as: "manager",
    asked: "Anna Ek",
    owner: "Anna Ek",
    what: "skicka offert",
    saidAt: "2026-11-23T13:00:00.000Z",
  });
  expect(written).toEqual(TO_THE_MANAGER[language]);
});

it.each(LANGUAGES)("to oneself, in %s", (language) => {
  const written = alertInFull({
    staff: { name: "Anna Ek", language },
    stage: "deadline",
    as: "owner",
    what: "skicka offert",
    customer: { address: "" },
    subject: "",
    saidAt: "2026-11-23T09:00:00.000Z",
  });
  expect(written).toEqual(TO_ONESELF[language]);
});
