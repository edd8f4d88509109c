/** The alert in full, in every language, to be read as its readers do. */
import { expect, it } from "vitest";
import { alert } from "../../../domain/letters/alert.ts";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { nordhamn, plain } from "./sample-company.ts";

type Letters = Record<Language, { readonly subject: string; readonly text: string }>;

const about = {
  company: nordhamn,
  customer: { address: "kim@example.org", displayName: "Kim Lind", company: "Linds Måleri" },
  subject: "Offert på fönster",
  receivedAt: "2026-11-20T15:40:00.000Z",
  promisedAt: "2026-11-23T09:00:00.000Z",
};

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
• Redan klart, till exempel på telefon? Bekräfta det med en rad till kunden
  på samma sätt.
• Hinner du inte? Ge kunden en ny tid, eller be Bo Dahl svara.

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
• Er det allerede klaret, for eksempel i telefonen? Bekræft det med en
  linje til kunden på samme måde.
• Kan du ikke nå det? Giv kunden et nyt tidspunkt, eller bed Bo Dahl om at
  svare.

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
• Onko asia jo hoidettu, esimerkiksi puhelimessa? Vahvista se asiakkaalle
  muutamalla rivillä samaan tapaan.
• Etkö ehdi? Sovi asiakkaan kanssa uusi aika tai pyydä sijaistasi (Bo Dahl)
  vastaamaan.

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
• Er det allerede ordnet, for eksempel på telefon? Bekreft det med en linje
  til kunden på samme måte.
• Rekker du det ikke? Gi kunden et nytt tidspunkt, eller be Bo Dahl om å
  svare.

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
• Already dealt with, by phone for instance? Confirm it in a line to the
  customer in the same way.
• Short of time? Give the customer a new time, or ask Bo Dahl to reply.

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
• Redan klart, till exempel på telefon? Bekräfta det med en rad till kunden
  på samma sätt.
• Hinner du inte? Ge kunden en ny tid.

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
• Er det allerede klaret, for eksempel i telefonen? Bekræft det med en
  linje til kunden på samme måde.
• Kan du ikke nå det? Giv kunden et nyt tidspunkt.

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
• Onko asia jo hoidettu, esimerkiksi puhelimessa? Vahvista se asiakkaalle
  muutamalla rivillä samaan tapaan.
• Etkö ehdi? Sovi asiakkaan kanssa uusi aika.

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
• Er det allerede ordnet, for eksempel på telefon? Bekreft det med en linje
  til kunden på samme måte.
• Rekker du det ikke? Gi kunden et nytt tidspunkt.

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
• Already dealt with, by phone for instance? Confirm it in a line to the
  customer in the same way.
• Short of time? Give the customer a new time.

From: kim@example.org (Kim Lind)
Subject: Offert på fönster
`,
  },
};

it.each(LANGUAGES)("before the deadline, in %s", (language) => {
  const { subject, text } = alert({
    ...about,
    staff: { name: "Anna Ek", language },
    saidAt: "2026-11-23T08:00:00.000Z",
    backup: "Bo Dahl",
    lastAgreed: "vi mäter på plats",
    told: true,
    answersByWord: false,
  });
  expect({ subject, text: plain(text) }).toEqual(WARNING[language]);
});

it.each(LANGUAGES)("when the time has passed, in %s", (language) => {
  const { subject, text } = alert({
    ...about,
    staff: { name: "Anna Ek", language },
    saidAt: "2026-11-23T09:00:00.000Z",
    told: true,
    answersByWord: false,
  });
  expect({ subject, text: plain(text) }).toEqual(TIME_PASSED[language]);
});
