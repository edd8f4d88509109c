/** What the letter about hints says, in full. */
import type { Language } from "../../../../domain/letters/language.ts";

export const HINT_LETTERS: Readonly<Record<Language, string>> = {
  sv: `God morgon Anna,

ATT TÄNKA PÅ
1. Kajplats 3: rekommenderade oss till Berg & Dal 20 november. Ring eller
   skriv och tacka senast 24 november.
2. Inköp Syd: ”25 år” 27 november. Ring och gratulera, och fråga vad de ser
   fram emot härnäst.
3. Hotell Lyktan: 10 år som kund hos oss 30 november. Skriv en rad och
   tacka för åren som gått.
4. Möller & Søn: behöver vår omtanke: de har inte hört av sig sedan 2 april
   2026, vi har missat 2 löften det senaste året, och de har handlat för
   40 % mindre än året innan. Ring och fråga hur de tycker att det fungerar
   med oss.
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
  da: `Godmorgen Anna

VÆRD AT TÆNKE PÅ
1. Kajplats 3: anbefalede os til Berg & Dal den 20. november. Ring eller
   skriv, og sig tak senest den 24. november.
2. Inköp Syd: »25 år« den 27. november. Ring, og ønsk tillykke, og spørg,
   hvad de ser frem til nu.
3. Hotell Lyktan: 10 år som kunde hos os den 30. november. Skriv en linje,
   og sig tak for den tid, der er gået.
4. Möller & Søn: har brug for lidt ekstra opmærksomhed: de har ikke ladet
   høre fra sig siden den 2. april 2026, vi har ikke holdt 2 løfter det
   seneste år, og de har købt for 40 % mindre end året før. Ring, og spørg,
   hvordan de synes, det går med os.
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
  fi: `Hyvää huomenta Anna

HYVÄ PITÄÄ MIELESSÄ
1. Kajplats 3: suositteli meitä 20. marraskuuta (Berg & Dal). Soita tai
   kirjoita ja kiitä viimeistään 24. marraskuuta.
2. Inköp Syd: ”25 år” 27. marraskuuta. Soita, onnittele ja kysy, mitä
   heillä on seuraavaksi edessä.
3. Hotell Lyktan: 30. marraskuuta tulee täyteen 10 vuotta asiakkaanamme.
   Kirjoita pari riviä ja kiitä.
4. Möller & Søn: kaipaa nyt huomiota: he ovat viimeksi ottaneet yhteyttä
   2. huhtikuuta 2026, meiltä on vuoden aikana jäänyt pitämättä 2 lupausta,
   ja he ovat ostaneet 40 % vähemmän kuin vuotta aiemmin. Soita ja kysy,
   miten yhteistyö heistä sujuu.
5. Nordlund Fastigheter: meiltä on vuoden aikana ollut yhteydessä vain Bo
   Holm (4 yhteydenottoa). Ota ensi kerralla kollega mukaan.
6. Ateljé Norr: ollut tasolla 2 (tuki) 12. toukokuuta 2025 lähtien, ja
   tavoite on 4 (kumppani). Seuraava askel oli ”visa kalkylen”. Miten on
   sujunut? Vastaa kirjoittamalla numero ja esimerkiksi ”taso: 2, seuraava
   askel: …”.
7. Västerviks Båtklubb: puhuimme 16. marraskuuta (Karin Lund): ”leveranser
   i vinter”. Kysy, mikä tekisi siitä heille helpompaa, ja ehdota jotakin.

Ja vielä 3: ne tulevat aamukirjeeseen, kun nämä on hoidettu.

Vastaa tähän viestiin numerolla ja sanalla, esimerkiksi:
1 hoidettu · 2 myöhemmin perjantaina
Jos muutat mieltäsi, vastaa ”peru” vuorokauden kuluessa.
`,
  nb: `God morgen, Anna

VERDT Å TENKE PÅ
1. Kajplats 3: anbefalte oss til Berg & Dal 20. november. Ring eller skriv
   og takk senest 24. november.
2. Inköp Syd: «25 år» 27. november. Ring og gratuler, og spør hva de ser
   fram til nå.
3. Hotell Lyktan: 10 år som kunde hos oss 30. november. Skriv en linje og
   takk for tiden som har gått.
4. Möller & Søn: trenger litt ekstra omtanke: de har ikke latt høre fra seg
   siden 2. april 2026, vi har ikke holdt 2 løfter det siste året, og de
   har kjøpt for 40 % mindre enn året før. Ring og spør hvordan de synes
   det går med oss.
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
  en: `Good morning Anna,

WORTH A THOUGHT
1. Kajplats 3: recommended us to Berg & Dal on 20 November. Call or write
   to thank them by 24 November.
2. Inköp Syd: “25 år” on 27 November. Call to congratulate them, and ask
   what they look forward to next.
3. Hotell Lyktan: 10 years as a customer of ours on 30 November. Drop them
   a line and thank them for their trust.
4. Möller & Søn: could do with our attention: they have not been in touch
   since 2 April 2026, we have missed 2 promises in the last year, and they
   have bought 40% less than the year before. Call and ask how they feel it
   is going with us.
5. Nordlund Fastigheter: nobody but Bo Holm has been in touch with them in
   the last year (4 times). Take a colleague along next time.
6. Ateljé Norr: at level 2 (support) since 12 May 2025, and the aim is 4
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
};
