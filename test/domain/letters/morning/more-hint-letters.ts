/** What the letter with the other ways to say hints, and the month's figures, says, in full. */
import type { Language } from "../../../../domain/letters/language.ts";

export const MORE_HINT_LETTERS: Readonly<Record<Language, string>> = {
  sv: `God morgon Anna,

BRA ATT HÖRA AV SIG TILL
1. Inköp Syd: en av våra viktigaste kunder, och det är dags att höras igen.
   Senast i kontakt 22 oktober vid ett möte. Bra att minnas: ”Karin
   seglar”, ”Olle har just börjat”.

ATT TÄNKA PÅ
2. Kajplats 3: rekommenderade oss till Berg & Dal 19 november. Ring eller
   skriv och tacka, helst i dag.
3. Hotell Lyktan: ”öppnar i Malmö” i dag. Hälsa på och gratulera, gärna med
   något litet, om deras regler tillåter det.
4. Karin Lund: 1 år som kund hos oss 27 november.
5. Nordlund Fastigheter: det senaste året har bara Bo Holm och Karin Lund
   haft kontakt (5 gånger). Ta med en kollega nästa gång, och be att få
   träffa någon till.
6. Ateljé Norr: vi talade med Karin Lund 13 november. Be Karin om en liten
   tjänst, till exempel att nämna oss för någon de känner, eller gör dem
   en.
7. Västerviks Båtklubb: vi hördes 16 november om ”bryggor”. Fråga dem hur
   det har varit att arbeta med oss, och vad vi kan göra bättre.

Svara på det här mejlet med siffran och ett ord, till exempel:
1 senare fredag · 2 klart
Ångrar du dig, svara ”ångra” inom ett dygn.

KUNDER SOM KOMMER TILLBAKA
Av 31 kunder som handlade hos oss för ett till två år sedan har 28 handlat
igen det senaste året (90 %).
Efter nivån för ett år sedan: stöd 83 %, partner 3 av 4, utan nivå 100 %.
Efter hur de stod då: ny kund 3 av 3, fast kund 89 %.
7 kunder behöver vår omtanke just nu:
Möller & Søn: de har inte handlat sedan 2 april 2026, och de klagade
29 september.
Ateljé Norr: de har betalat sent sedan 29 september, och de har handlat för
35 % mindre än året innan.
Och 5 till.
`,
  da: `Godmorgen Anna

GODT AT TAGE KONTAKT TIL
1. Inköp Syd: en af vores vigtigste kunder, og det er tid til at tale
   sammen igen. Sidst i kontakt den 22. oktober ved et møde. Godt at huske:
   »Karin seglar«, »Olle har just börjat«.

VÆRD AT TÆNKE PÅ
2. Kajplats 3: anbefalede os til Berg & Dal den 19. november. Ring eller
   skriv, og sig tak, helst i dag.
3. Hotell Lyktan: »öppnar i Malmö« i dag. Kig forbi, og ønsk tillykke,
   gerne med en lille opmærksomhed, hvis deres regler tillader det.
4. Karin Lund: 1 år som kunde hos os den 27. november.
5. Nordlund Fastigheter: det seneste år har kun Bo Holm og Karin Lund haft
   kontakt (5 gange). Tag en kollega med næste gang, og bed om at møde en
   til.
6. Ateljé Norr: vi talte med Karin Lund den 13. november. Bed Karin om en
   lille tjeneste, for eksempel at nævne os for en, de kender, eller gør
   dem en.
7. Västerviks Båtklubb: vi talte sammen den 16. november om »bryggor«.
   Spørg dem, hvordan det har været at arbejde sammen med os, og hvad vi
   kan gøre bedre.

Svar på denne mail med tallet og et ord, for eksempel:
1 senere fredag · 2 klaret
Fortryder du, så svar »fortryd« inden for et døgn.

KUNDER, DER KOMMER IGEN
Af 31 kunder, der købte hos os for et til to år siden, har 28 købt igen det
seneste år (90 %).
Efter niveauet for et år siden: støtte 83 %, partner 3 af 4, uden niveau
100 %.
Efter hvor de stod dengang: ny kunde 3 af 3, fast kunde 89 %.
7 kunder har brug for lidt ekstra opmærksomhed lige nu:
Möller & Søn: de har ikke købt noget siden den 2. april 2026, og de klagede
den 29. september.
Ateljé Norr: de har betalt for sent siden den 29. september, og de har købt
for 35 % mindre end året før.
Og 5 mere.
`,
  fi: `Hyvää huomenta Anna

NÄIHIN KANNATTAA OTTAA YHTEYTTÄ
1. Inköp Syd: yksi tärkeimmistä asiakkaistamme, ja on taas aika olla
   yhteydessä. Viimeksi yhteydessä 22. lokakuuta tapaamisessa. Hyvä
   muistaa: ”Karin seglar”, ”Olle har just börjat”.

HYVÄ PITÄÄ MIELESSÄ
2. Kajplats 3: suositteli meitä 19. marraskuuta (Berg & Dal). Soita tai
   kirjoita ja kiitä mieluiten tänään.
3. Hotell Lyktan: ”öppnar i Malmö” tänään. Käy paikalla ja onnittele.
   Jotakin pientä voi viedä, jos heidän sääntönsä sallivat.
4. Karin Lund: 27. marraskuuta tulee täyteen ensimmäinen vuosi
   asiakkaanamme.
5. Nordlund Fastigheter: vuoden aikana yhteyttä ovat pitäneet vain Bo Holm
   ja Karin Lund (5 yhteydenottoa). Ota ensi kerralla kollega mukaan ja
   ehdota, että tapaisitte jonkun muunkin.
6. Ateljé Norr: puhuimme 13. marraskuuta (Karin Lund). Pyydä heiltä pientä
   palvelusta, vaikkapa mainintaa meistä jollekin tutulle, tai tee itse
   heille sellainen.
7. Västerviks Båtklubb: puhuimme 16. marraskuuta: ”bryggor”. Kysy,
   millaista on ollut tehdä töitä kanssamme ja mitä voimme tehdä paremmin.

Vastaa tähän viestiin numerolla ja sanalla, esimerkiksi:
1 myöhemmin perjantaina · 2 hoidettu
Jos muutat mieltäsi, vastaa ”peru” vuorokauden kuluessa.

ASIAKKAAT, JOTKA PALAAVAT
31 asiakasta osti meiltä yhdestä kahteen vuotta sitten. Viimeksi kuluneen
vuoden aikana on ostanut uudelleen 28 (90 %).
Vuoden takaisen tason mukaan: tuki 83 %, kumppani 3/4, ei tasoa 100 %.
Silloisen tilanteen mukaan: uusi asiakas 3/3, vakituinen asiakas 89 %.
7 asiakasta kaipaa nyt huomiota:
Möller & Søn: he ovat viimeksi ostaneet 2. huhtikuuta 2026, ja he
valittivat 29. syyskuuta.
Ateljé Norr: maksut ovat myöhästelleet 29. syyskuuta lähtien, ja he ovat
ostaneet 35 % vähemmän kuin vuotta aiemmin.
Ja vielä 5.
`,
  nb: `God morgen, Anna

FINT Å TA KONTAKT MED
1. Inköp Syd: en av våre viktigste kunder, og det er på tide å snakkes
   igjen. Sist i kontakt 22. oktober i et møte. Godt å huske: «Karin
   seglar», «Olle har just börjat».

VERDT Å TENKE PÅ
2. Kajplats 3: anbefalte oss til Berg & Dal 19. november. Ring eller skriv
   og takk, helst i dag.
3. Hotell Lyktan: «öppnar i Malmö» i dag. Stikk innom og gratuler, gjerne
   med noe smått, hvis reglene deres tillater det.
4. Karin Lund: 1 år som kunde hos oss 27. november.
5. Nordlund Fastigheter: det siste året har bare Bo Holm og Karin Lund hatt
   kontakt (5 ganger). Ta med en kollega neste gang, og be om å få møte en
   til.
6. Ateljé Norr: vi snakket med Karin Lund 13. november. Be Karin om en
   liten tjeneste, for eksempel å nevne oss for noen de kjenner, eller gjør
   dem en.
7. Västerviks Båtklubb: vi snakket sammen 16. november om «bryggor». Spør
   dem hvordan det har vært å jobbe med oss, og hva vi kan gjøre bedre.

Svar på denne e-posten med tallet og et ord, for eksempel:
1 senere fredag · 2 ordnet
Angrer du, svar «angre» innen et døgn.

KUNDER SOM KOMMER TILBAKE
Av 31 kunder som kjøpte hos oss for ett til to år siden, har 28 kjøpt igjen
det siste året (90 %).
Etter nivået for ett år siden: støtte 83 %, partner 3 av 4, uten nivå
100 %.
Etter hvor de sto da: ny kunde 3 av 3, fast kunde 89 %.
7 kunder trenger litt ekstra omtanke akkurat nå:
Möller & Søn: de har ikke kjøpt noe siden 2. april 2026, og de klaget
29. september.
Ateljé Norr: de har betalt for sent siden 29. september, og de har kjøpt
for 35 % mindre enn året før.
Og 5 til.
`,
  en: `Good morning Anna,

WORTH GETTING IN TOUCH WITH
1. Inköp Syd: one of our most important customers, and it is time to be in
   touch again. Last in touch on 22 October at a meeting. Worth
   remembering: “Karin seglar”, “Olle har just börjat”.

WORTH A THOUGHT
2. Kajplats 3: recommended us to Berg & Dal on 19 November. Call or write
   to thank them, today if you can.
3. Hotell Lyktan: “öppnar i Malmö” today. Drop by and congratulate them,
   with something small if their rules allow it.
4. Karin Lund: 1 year as a customer of ours on 27 November.
5. Nordlund Fastigheter: in the last year only Bo Holm and Karin Lund have
   been in touch (5 times). Take a colleague along next time, and ask to
   meet somebody else.
6. Ateljé Norr: we spoke to Karin Lund on 13 November. Ask Karin for a
   small favour, such as mentioning us to somebody they know, or do them
   one.
7. Västerviks Båtklubb: we spoke on 16 November about “bryggor”. Ask them
   what it has been like to work with us, and what we could do better.

Reply to this email with the number and a word, for example:
1 later Friday · 2 done
To take it back, reply “undo” within 24 hours.

CUSTOMERS WHO COME BACK
Of 31 customers who bought from us one to two years ago, 28 have bought
again in the last year (90%).
By their level a year ago: support 83%, partnership 3 of 4, no level 100%.
By where they stood then: new customer 3 of 3, regular customer 89%.
7 customers could do with our attention just now:
Möller & Søn: they have not bought since 2 April 2026, and they complained
on 29 September.
Ateljé Norr: they have paid late since 29 September, and they have bought
35% less than the year before.
And 5 more.
`,
};
