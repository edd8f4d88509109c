/** What the letter about relations says. */
import type { Language } from "../../../../domain/letters/language.ts";

export const RELATION_LETTERS: Readonly<Record<Language, string>> = {
  sv: `God morgon Anna,

BRA ATT HÖRA AV SIG TILL
1. Kajplats 3: funderar på vår offert från 13 november, ”köksluckor”.
   Senast i kontakt 16 november på telefon: ”mått på plats i december”. Hör
   av dig senast 24 november och fråga hur det går.
2. Inköp Syd: en av våra viktigaste kunder, och det är dags att höras igen.
   Senast i kontakt 22 oktober vid ett möte.
3. Möller & Søn: har inte hört av sig sedan 2 april 2026. Senast i kontakt
   14 augusti via mejl. Hör hur läget är. Ring eller kom förbi hellre än
   att mejla: ett mejl bara för att höra hur läget är kan räknas som reklam
   i Danmark, och det kräver samtycke.

KUNDSAMTAL
4. Hotell Lyktan: boka ett utvärderingssamtal, gärna till omkring
   22 januari. Förra gången var 22 januari 2026. Senast i kontakt
   11 november via mejl: ”Offert på fönster”.
5. Nordlund Fastigheter: uppdateringssamtalet skulle ha hållits senast
   12 oktober. Boka en tid.
6. Karin Lund: utvärderingssamtalet och uppdateringssamtalet var bokade
   till 20 november. Svara med siffran, ”klart:” och några rader om vad ni
   kom fram till, eller boka en ny tid.
7. Ateljé Norr: utvärderingssamtalet skulle ha hållits senast 19 oktober
   och är inte bokat. Förra gången var 19 oktober 2025. Kundansvarig: Bo
   Holm.

Och 2 till, i morgonbrevet när det här är klart.

Svara på det här mejlet med siffran och ett ord, till exempel:
1 senare fredag · 2 klart · 4 bokat 7/12 10.00
Ångrar du dig, svara ”ångra” inom ett dygn.

FÖRRA VECKAN
Vi var i kontakt med 14 kunder. Nu är det dags att höra av sig till 6
kunder i hela företaget.
2 samtal hölls och 1 bokades. 3 samtal är försenade.
`,
  da: `Godmorgen Anna

GODT AT TAGE KONTAKT TIL
1. Kajplats 3: overvejer vores tilbud fra den 13. november, »köksluckor«.
   Sidst i kontakt den 16. november i telefonen: »mått på plats i
   december«. Tag kontakt senest den 24. november, og hør, hvordan det går.
2. Inköp Syd: en af vores vigtigste kunder, og det er tid til at tale
   sammen igen. Sidst i kontakt den 22. oktober ved et møde.
3. Möller & Søn: har ikke ladet høre fra sig siden den 2. april 2026. Sidst
   i kontakt den 14. august på mail. Hør, hvordan det går. Ring eller kig
   forbi frem for at skrive: En mail blot for at høre, hvordan det går, kan
   regnes som reklame i Danmark, og det kræver samtykke.

KUNDESAMTALER
4. Hotell Lyktan: aftal en evalueringssamtale, gerne omkring den
   22. januar. Sidste gang var den 22. januar 2026. Sidst i kontakt den
   11. november på mail: »Offert på fönster«.
5. Nordlund Fastigheter: statusmødet skulle have været holdt senest den
   12. oktober. Aftal et tidspunkt.
6. Karin Lund: evalueringssamtalen og statusmødet var aftalt til den
   20. november. Svar med tallet, »klaret:« og et par linjer om, hvad I
   nåede frem til, eller aftal et nyt tidspunkt.
7. Ateljé Norr: evalueringssamtalen skulle have været holdt senest den
   19. oktober og er ikke aftalt. Sidste gang var den 19. oktober 2025.
   Kundeansvarlig: Bo Holm.

Og 2 mere, i morgenbrevet når dette er klaret.

Svar på denne mail med tallet og et ord, for eksempel:
1 senere fredag · 2 klaret · 4 aftalt 7/12 10.00
Fortryder du, så svar »fortryd« inden for et døgn.

SIDSTE UGE
Vi var i kontakt med 14 kunder. Nu er det tid til at tage kontakt til 6
kunder i hele firmaet.
2 samtaler blev holdt, og 1 blev aftalt. 3 samtaler er forsinkede.
`,
  fi: `Hyvää huomenta Anna

NÄIHIN KANNATTAA OTTAA YHTEYTTÄ
1. Kajplats 3: harkitsee 13. marraskuuta tehtyä tarjousta, ”köksluckor”.
   Viimeksi yhteydessä 16. marraskuuta puhelimitse: ”mått på plats i
   december”. Ota yhteyttä viimeistään 24. marraskuuta ja kysy, miten asia
   etenee.
2. Inköp Syd: yksi tärkeimmistä asiakkaistamme, ja on taas aika olla
   yhteydessä. Viimeksi yhteydessä 22. lokakuuta tapaamisessa.
3. Möller & Søn: on viimeksi ollut yhteydessä 2. huhtikuuta 2026. Viimeksi
   yhteydessä 14. elokuuta sähköpostitse. Kysy, mitä kuuluu. Soita tai käy
   paikalla mieluummin kuin kirjoitat: Tanskassa pelkkä kuulumisia kysyvä
   sähköposti voidaan katsoa mainonnaksi, ja siihen tarvitaan suostumus.

ASIAKASKESKUSTELUT
4. Hotell Lyktan: sovi arviointikeskustelu, mielellään noin 22. tammikuuta.
   Edellinen oli 22. tammikuuta 2026. Viimeksi yhteydessä 11. marraskuuta
   sähköpostitse: ”Offert på fönster”.
5. Nordlund Fastigheter: tilannekatsaus olisi pitänyt pitää viimeistään
   12. lokakuuta. Sovi ajankohta.
6. Karin Lund: arviointikeskustelun ja tilannekatsauksen piti olla
   20. marraskuuta. Vastaa numerolla, sanalla ”hoidettu:” ja muutamalla
   rivillä siitä, mihin päädyitte, tai sovi uusi aika.
7. Ateljé Norr: arviointikeskustelu olisi pitänyt pitää viimeistään
   19. lokakuuta, eikä aikaa ole sovittu. Edellinen oli 19. lokakuuta 2025.
   Asiakasvastaava: Bo Holm.

Ja vielä 2: ne tulevat aamukirjeeseen, kun nämä on hoidettu.

Vastaa tähän viestiin numerolla ja sanalla, esimerkiksi:
1 myöhemmin perjantaina · 2 hoidettu · 4 sovittu 7.12. klo 10.00
Jos muutat mieltäsi, vastaa ”peru” vuorokauden kuluessa.

VIIME VIIKKO
Olimme yhteydessä 14 asiakkaaseen. Koko yrityksessä on nyt aika ottaa
yhteyttä 6 asiakkaaseen.
Keskusteluja pidettiin 2 ja sovittiin 1. Myöhässä on 3 keskustelua.
`,
  nb: `God morgen, Anna

FINT Å TA KONTAKT MED
1. Kajplats 3: vurderer tilbudet vårt fra 13. november, «köksluckor». Sist
   i kontakt 16. november på telefon: «mått på plats i december». Ta
   kontakt senest 24. november og hør hvordan det går.
2. Inköp Syd: en av våre viktigste kunder, og det er på tide å snakkes
   igjen. Sist i kontakt 22. oktober i et møte.
3. Möller & Søn: har ikke latt høre fra seg siden 2. april 2026. Sist i
   kontakt 14. august på e-post. Hør hvordan det går. Ring eller stikk
   innom heller enn å skrive: En e-post bare for å høre hvordan det går,
   kan regnes som reklame i Danmark, og det krever samtykke.

KUNDESAMTALER
4. Hotell Lyktan: avtal en evalueringssamtale, gjerne rundt 22. januar.
   Forrige gang var 22. januar 2026. Sist i kontakt 11. november på e-post:
   «Offert på fönster».
5. Nordlund Fastigheter: oppdateringssamtalen skulle ha vært holdt senest
   12. oktober. Avtal et tidspunkt.
6. Karin Lund: evalueringssamtalen og oppdateringssamtalen var avtalt til
   20. november. Svar med tallet, «ordnet:» og noen linjer om hva dere kom
   fram til, eller avtal et nytt tidspunkt.
7. Ateljé Norr: evalueringssamtalen skulle ha vært holdt senest 19. oktober
   og er ikke avtalt. Forrige gang var 19. oktober 2025. Kundeansvarlig: Bo
   Holm.

Og 2 til, i morgenbrevet når dette er ordnet.

Svar på denne e-posten med tallet og et ord, for eksempel:
1 senere fredag · 2 ordnet · 4 avtalt 7.12. 10.00
Angrer du, svar «angre» innen et døgn.

FORRIGE UKE
Vi var i kontakt med 14 kunder. Nå er det på tide å ta kontakt med 6 kunder
i hele bedriften.
2 samtaler ble holdt, og 1 ble avtalt. 3 samtaler er forsinket.
`,
  en: `Good morning Anna,

WORTH GETTING IN TOUCH WITH
1. Kajplats 3: is thinking about our quote of 13 November, “köksluckor”.
   Last in touch on 16 November by phone: “mått på plats i december”. Be in
   touch by 24 November and ask how it is going.
2. Inköp Syd: one of our most important customers, and it is time to be in
   touch again. Last in touch on 22 October at a meeting.
3. Möller & Søn: has not been in touch since 2 April 2026. Last in touch on
   14 August by email. Ask how things are. Call or drop by rather than
   write: in Denmark an email that only asks how things are can count as
   advertising, which needs consent.

CUSTOMER MEETINGS
4. Hotell Lyktan: arrange a yearly review, around 22 January if you can.
   The last one was on 22 January 2026. Last in touch on 11 November by
   email: “Offert på fönster”.
5. Nordlund Fastigheter: the yearly update was due by 12 October. Arrange a
   time.
6. Karin Lund: the yearly review and the yearly update were booked for
   20 November. Reply with the number, “done:” and a few lines on what you
   agreed, or arrange a new time.
7. Ateljé Norr: the yearly review was due by 19 October and no time has
   been arranged. The last one was on 19 October 2025. Account manager: Bo
   Holm.

And 2 more, in the morning letter once these are done.

Reply to this email with the number and a word, for example:
1 later Friday · 2 done · 4 booked 7 December 10:00
To take it back, reply “undo” within 24 hours.

LAST WEEK
We were in touch with 14 customers. Across the company it is time to get in
touch with 6 customers.
2 meetings were held and 1 arranged. 3 meetings are overdue.
`,
};
