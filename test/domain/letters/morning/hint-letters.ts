/** What the letters about hints say, in full. */
import type { Language } from "../../../../domain/letters/language.ts";

export const HINT_LETTERS: Readonly<Record<Language, { readonly hints: string; readonly more: string }>> = {
  sv: {
    hints: `God morgon Anna,

ATT TÄNKA PÅ
1. Kajplats 3: rekommenderade oss till Berg & Dal 20 november. Ring eller
   skriv och tacka senast 24 november.
2. Inköp Syd: ”25 år” 27 november. Ring och gratulera, och fråga vad de ser
   fram emot härnäst.
3. Hotell Lyktan: 10 år som kund hos oss 30 november. Skriv en rad och
   tacka för åren som gått.
4. Möller & Søn: behöver vår omtanke: de har inte hört av sig sedan 2 april
   2026, vi har missat 2 löften det senaste året, de har handlat för 40 %
   mindre än året innan. Ring och fråga hur de har det med oss.
5. Nordlund Fastigheter: det är bara Bo Holm som har haft kontakt med dem
   det senaste året (4 gånger). Ta med en kollega nästa gång.
6. Ateljé Norr: på nivå 2 (stöd) sedan 12 maj 2025, och målet är 4
   (partner). Nästa steg var ”visa kalkylen”. Hur har det gått? Svara med
   siffran och till exempel ”nivå: 2, nästa steg: …”.
7. Västerviks Båtklubb: vi talade med Karin Lund 16 november om ”leveranser
   i vinter”. Fråga Karin vad som skulle göra det lättare för dem, och
   föreslå något.

Och 3 till, i morgonbrevet när det här är klart.

Svara på det här mejlet med siffran och ett ord, till exempel:
1 klart · 2 senare fredag
Ångrar du dig, svara ”ångra” inom ett dygn.
`,
    more: `God morgon Anna,

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
Möller & Søn: de har inte handlat sedan 2 april 2026, de var inte nöjda
29 september.
Ateljé Norr: de betalar sent sedan 29 september, de har handlat för 35 %
mindre än året innan.
Och 5 till.
`,
  },
  da: {
    hints: `Godmorgen Anna

VÆRD AT TÆNKE PÅ
1. Kajplats 3: anbefalede os til Berg & Dal den 20. november. Ring eller
   skriv, og sig tak senest den 24. november.
2. Inköp Syd: »25 år« den 27. november. Ring, og ønsk tillykke, og spørg,
   hvad de ser frem til nu.
3. Hotell Lyktan: 10 år som kunde hos os den 30. november. Skriv en linje,
   og sig tak for den tid, der er gået.
4. Möller & Søn: har brug for lidt ekstra opmærksomhed: de har ikke ladet
   høre fra sig siden den 2. april 2026, vi har ikke holdt 2 løfter det
   seneste år, de har købt for 40 % mindre end året før. Ring, og spørg,
   hvordan de har det med os.
5. Nordlund Fastigheter: det er kun Bo Holm, der har haft kontakt med dem
   det seneste år (4 gange). Tag en kollega med næste gang.
6. Ateljé Norr: på niveau 2 (støtte) siden den 12. maj 2025, og målet er 4
   (partner). Det næste skridt var »visa kalkylen«. Hvordan er det gået?
   Svar med tallet og for eksempel »niveau: 2, næste skridt: …«.
7. Västerviks Båtklubb: vi talte med Karin Lund den 16. november om
   »leveranser i vinter«. Spørg Karin, hvad der ville gøre det lettere for
   dem, og kom med et forslag.

Og 3 mere, i morgenbrevet når dette er klaret.

Svar på denne mail med tallet og et ord, for eksempel:
1 klaret · 2 senere fredag
Fortryder du, så svar »fortryd« inden for et døgn.
`,
    more: `Godmorgen Anna

GODT AT TAGE KONTAKT TIL
1. Inköp Syd: en af vores vigtigste kunder, og det er tid til at tale
   sammen igen. Sidst i kontakt den 22. oktober ved et møde. Godt at huske:
   »Karin seglar«, »Olle har just börjat«.

VÆRD AT TÆNKE PÅ
2. Kajplats 3: anbefalede os til Berg & Dal den 19. november. Ring eller
   skriv, og sig tak, helst i dag.
3. Hotell Lyktan: »öppnar i Malmö« i dag. Kig forbi, og ønsk tillykke,
   gerne med en lille ting, hvis deres regler tillader det.
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
Möller & Søn: de har ikke købt noget siden den 2. april 2026, de var ikke
tilfredse den 29. september.
Ateljé Norr: de betaler sent siden den 29. september, de har købt for 35 %
mindre end året før.
Og 5 mere.
`,
  },
  fi: {
    hints: `Hyvää huomenta Anna

HYVÄ PITÄÄ MIELESSÄ
1. Kajplats 3: suositteli meitä 20. marraskuuta (Berg & Dal). Soita tai
   kirjoita ja kiitä viimeistään 24. marraskuuta.
2. Inköp Syd: ”25 år” 27. marraskuuta. Soita, onnittele ja kysy, mitä
   heillä on seuraavaksi edessä.
3. Hotell Lyktan: 30. marraskuuta tulee täyteen 10 vuotta asiakkaanamme.
   Kirjoita pari riviä ja kiitä.
4. Möller & Søn: kaipaa nyt huomiota: he ovat viimeksi ottaneet yhteyttä
   2. huhtikuuta 2026, meiltä on vuoden aikana jäänyt pitämättä 2 lupausta,
   he ovat ostaneet 40 % vähemmän kuin vuotta aiemmin. Soita ja kysy, miten
   heillä menee meidän kanssamme.
5. Nordlund Fastigheter: meiltä on vuoden aikana pitänyt yhteyttä vain Bo
   Holm (4 yhteydenottoa). Ota ensi kerralla kollega mukaan.
6. Ateljé Norr: tasolla 2 (tuki) 12. toukokuuta 2025 alkaen, ja tavoite on
   4 (kumppani). Seuraava askel oli ”visa kalkylen”. Miten on sujunut?
   Vastaa numerolla ja esimerkiksi ”taso: 2, seuraava askel: …”.
7. Västerviks Båtklubb: puhuimme 16. marraskuuta (Karin Lund): ”leveranser
   i vinter”. Kysy, mikä tekisi siitä heille helpompaa, ja ehdota jotakin.

Ja vielä 3: ne tulevat aamukirjeeseen, kun nämä on hoidettu.

Vastaa tähän viestiin numerolla ja sanalla, esimerkiksi:
1 hoidettu · 2 myöhemmin perjantaina
Jos muutat mieltäsi, vastaa ”peru” vuorokauden kuluessa.
`,
    more: `Hyvää huomenta Anna

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
   pyydä tavata joku toinenkin.
6. Ateljé Norr: puhuimme 13. marraskuuta (Karin Lund). Pyydä pientä
   palvelusta, vaikkapa että he mainitsevat meistä jollekin tutulle, tai
   tee heille sellainen.
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
Möller & Søn: he ovat viimeksi ostaneet 2. huhtikuuta 2026, he eivät olleet
tyytyväisiä 29. syyskuuta.
Ateljé Norr: maksut ovat myöhässä 29. syyskuuta alkaen, he ovat ostaneet
35 % vähemmän kuin vuotta aiemmin.
Ja vielä 5.
`,
  },
  nb: {
    hints: `God morgen, Anna

VERDT Å TENKE PÅ
1. Kajplats 3: anbefalte oss til Berg & Dal 20. november. Ring eller skriv
   og takk senest 24. november.
2. Inköp Syd: «25 år» 27. november. Ring og gratuler, og spør hva de ser
   fram til nå.
3. Hotell Lyktan: 10 år som kunde hos oss 30. november. Skriv en linje og
   takk for tiden som har gått.
4. Möller & Søn: trenger litt ekstra omtanke: de har ikke latt høre fra seg
   siden 2. april 2026, vi har ikke holdt 2 løfter det siste året, de har
   kjøpt for 40 % mindre enn året før. Ring og spør hvordan de har det med
   oss.
5. Nordlund Fastigheter: det er bare Bo Holm som har hatt kontakt med dem
   det siste året (4 ganger). Ta med en kollega neste gang.
6. Ateljé Norr: på nivå 2 (støtte) siden 12. mai 2025, og målet er 4
   (partner). Neste steg var «visa kalkylen». Hvordan har det gått? Svar
   med tallet og for eksempel «nivå: 2, neste steg: …».
7. Västerviks Båtklubb: vi snakket med Karin Lund 16. november om
   «leveranser i vinter». Spør Karin hva som ville gjort det lettere for
   dem, og kom med et forslag.

Og 3 til, i morgenbrevet når dette er ordnet.

Svar på denne e-posten med tallet og et ord, for eksempel:
1 ordnet · 2 senere fredag
Angrer du, svar «angre» innen et døgn.
`,
    more: `God morgen, Anna

FINT Å TA KONTAKT MED
1. Inköp Syd: en av våre viktigste kunder, og det er på tide å snakkes
   igjen. Sist i kontakt 22. oktober i et møte. Greit å huske: «Karin
   seglar», «Olle har just börjat».

VERDT Å TENKE PÅ
2. Kajplats 3: anbefalte oss til Berg & Dal 19. november. Ring eller skriv
   og takk, helst i dag.
3. Hotell Lyktan: «öppnar i Malmö» i dag. Stikk innom og gratuler, gjerne
   med en liten ting, hvis reglene deres tillater det.
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
Etter nivået for et år siden: støtte 83 %, partner 3 av 4, uten nivå 100 %.
Etter hvor de sto da: ny kunde 3 av 3, fast kunde 89 %.
7 kunder trenger litt ekstra omtanke akkurat nå:
Möller & Søn: de har ikke kjøpt noe siden 2. april 2026, de var ikke
fornøyde 29. september.
Ateljé Norr: de betaler sent siden 29. september, de har kjøpt for 35 %
mindre enn året før.
Og 5 til.
`,
  },
  en: {
    hints: `Good morning Anna,

WORTH A THOUGHT
1. Kajplats 3: recommended us to Berg & Dal on 20 November. Call or write
   to thank them by 24 November.
2. Inköp Syd: “25 år” on 27 November. Call to congratulate them, and ask
   what they look forward to next.
3. Hotell Lyktan: 10 years as a customer of ours on 30 November. Drop them
   a line and thank them for their trust.
4. Möller & Søn: could do with our attention: they have not been in touch
   since 2 April 2026, we have missed 2 promises in the last year, they
   have bought 40% less than the year before. Call and ask how things are
   between us.
5. Nordlund Fastigheter: nobody but Bo Holm has been in touch with them in
   the last year (4 times). Take a colleague along next time.
6. Ateljé Norr: on level 2 (support) since 12 May 2025, and the aim is 4
   (partnership). The next step was “visa kalkylen”. How did it go? Reply
   with the number and, for example, “level: 2, next step: …”.
7. Västerviks Båtklubb: we spoke to Karin Lund on 16 November about
   “leveranser i vinter”. Ask Karin what would make it easier for them, and
   suggest something.

And 3 more, in the morning letter once these are done.

Reply to this email with the number and a word, for example:
1 done · 2 later Friday
To take it back, reply “undo” within 24 hours.
`,
    more: `Good morning Anna,

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
Möller & Søn: they have not bought since 2 April 2026, they were not happy
on 29 September.
Ateljé Norr: they have paid late since 29 September, they have bought 35%
less than the year before.
And 5 more.
`,
  },
};
