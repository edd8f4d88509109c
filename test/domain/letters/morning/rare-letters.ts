/** The sections and findings that are seldom there, in every language, word for word. */
import type { Language } from "../../../../domain/letters/language.ts";

export const RARE_LETTERS: Readonly<Record<Language, { readonly subject: string; readonly text: string }>> = {
  sv: {
    subject: "Måndag 23 november: 6 saker att ta hand om",
    text: `God morgon Anna,

KOM INTE FRAM
1. Kajplats 3: vårt automatiska svar om ”Hyra” kom inte fram. Ring, eller
   kontrollera adressen.

KOM IN, FICK INGET AUTOMATISKT SVAR
2. Okänd avsändare skrev fredag 20 november kl. 14.12: stoppat, eftersom
   det innehåller ett virus.

NYA AVSÄNDARE
3. ny@example.org skrev fredag 20 november kl. 14.12 om ”Hej”. Kund,
   leverantör eller inte kund?

ÄR KUNDEN DIN?
4. Hotell Lyktan: du var först att svara på ”Fönster”. Skriv ”min” om
   kunden är din.

SKRÄPPOST (9)
5. vinn@example.net skrev i går kl. 2.00 om ”Grattis”. Är det ingen
   skräppost, skriv ”öppna”.
6. lan@example.net skrev lördag 21 november kl. 2.00. Är det ingen
   skräppost, skriv ”öppna”.

Svara på det här mejlet med siffran och ett ord, till exempel:
1 öppna · 2 inte kund · 3 kund · 4 min
Ångrar du dig, svara ”ångra” inom ett dygn.

Det kom 4 mejl med vår egen adress som avsändare, men inget visar att de är
våra. Därför räknas inget av dem som ett svar. Är det vi själva som har
skickat dem? Visa då det här för den som sköter vår e-post: DKIM eller
DMARC saknas för nordhamn.example. Annars är det någon som skriver i vårt
namn.

SVARSTIDEN
Vi lovar som mest 16 timmar i öppettid, men hinner det bara 91 gånger av
100. För att hålla vad vi lovar behövs 21,5 timmar: höj gränsen i
inställningarna, eller se vem som kan hjälpa till.
Svaren går lika fort som förut igen. Vi lovar 8 timmar i öppettid.
`,
  },
  da: {
    subject: "Mandag den 23. november: 6 ting at tage sig af",
    text: `Godmorgen Anna

NÅEDE IKKE FREM
1. Kajplats 3: vores automatiske svar om »Hyra« nåede ikke frem. Ring,
   eller tjek adressen.

KOM IND, FIK IKKE AUTOMATISK SVAR
2. Ukendt afsender skrev fredag den 20. november kl. 14.12: stoppet, fordi
   den indeholder virus.

NYE AFSENDERE
3. ny@example.org skrev fredag den 20. november kl. 14.12 om »Hej«. Kunde,
   leverandør eller ikke kunde?

ER KUNDEN DIN?
4. Hotell Lyktan: du var den første, der svarede på »Fönster«. Skriv »min«,
   hvis kunden er din.

SPAM (9)
5. vinn@example.net skrev i går kl. 2.00 om »Grattis«. Er det ikke spam, så
   skriv »åbn«.
6. lan@example.net skrev lørdag den 21. november kl. 2.00. Er det ikke
   spam, så skriv »åbn«.

Svar på denne mail med tallet og et ord, for eksempel:
1 åbn · 2 ikke kunde · 3 kunde · 4 min
Fortryder du, så svar »fortryd« inden for et døgn.

Der kom 4 mails med vores egen adresse som afsender, men intet viser, at de
er vores. Derfor tæller ingen af dem som svar. Har vi selv sendt dem? Så
vis det her til den, der passer vores mail: DKIM eller DMARC mangler for
nordhamn.example. Ellers er der nogen, der skriver i vores navn.

SVARTIDEN
Vi lover højst 16 timer i åbningstiden, men når det kun 91 gange ud af 100.
For at holde, hvad vi lover, skal der 21,5 timer til: Hæv grænsen i
indstillingerne, eller se, hvem der kan hjælpe.
Nu svarer vi lige så hurtigt som før igen. Vi lover 8 timer i åbningstiden.
`,
  },
  fi: {
    subject: "Maanantai 23. marraskuuta: 6 asiaa hoidettavana",
    text: `Hyvää huomenta Anna

EI MENNYT PERILLE
1. Kajplats 3: automaattinen vastauksemme aiheesta ”Hyra” ei mennyt
   perille. Soita tai tarkista osoite.

SAAPUI, EI SAANUT AUTOMAATTISTA VASTAUSTA
2. Tuntematon lähettäjä kirjoitti perjantaina 20. marraskuuta klo 14.12:
   pysäytetty, koska siinä on virus.

UUDET LÄHETTÄJÄT
3. ny@example.org kirjoitti perjantaina 20. marraskuuta klo 14.12 aiheesta
   ”Hej”. Asiakas, toimittaja vai ei asiakas?

ONKO ASIAKAS SINUN?
4. Hotell Lyktan: vastasit ensimmäisenä viestiin ”Fönster”. Jos asiakas on
   sinun, kirjoita ”minun”.

ROSKAPOSTI (9)
5. vinn@example.net kirjoitti eilen klo 2.00 aiheesta ”Grattis”. Jos tämä
   ei ole roskapostia, kirjoita ”avaa”.
6. lan@example.net kirjoitti lauantaina 21. marraskuuta klo 2.00. Jos tämä
   ei ole roskapostia, kirjoita ”avaa”.

Vastaa tähän viestiin numerolla ja sanalla, esimerkiksi:
1 avaa · 2 ei asiakas · 3 asiakas · 4 minun
Jos muutat mieltäsi, vastaa ”peru” vuorokauden kuluessa.

Saapui 4 viestiä, joiden lähettäjänä on oma osoitteemme, mutta mikään ei
osoita, että ne ovat meiltä. Siksi yksikään niistä ei kelpaa vastaukseksi.
Jos lähetimme ne itse, näytä tämä sille, joka hoitaa sähköpostiamme: DKIM
tai DMARC puuttuu (nordhamn.example). Muuten joku kirjoittaa nimissämme.

VASTAUSAIKA
Lupaamme enintään 16 tuntia aukioloaikaa, mutta ehdimme vain 91 kertaa
sadasta. Lupausten pitämiseen tarvitaan 21,5 tuntia: nosta rajaa
asetuksissa tai katso, kuka voisi auttaa.
Vastaaminen sujuu taas yhtä nopeasti kuin ennen. Lupaamme aukioloaikana 8
tuntia.
`,
  },
  nb: {
    subject: "Mandag 23. november: 6 ting å ta tak i",
    text: `God morgen, Anna

KOM IKKE FRAM
1. Kajplats 3: det automatiske svaret vårt om «Hyra» kom ikke fram. Ring,
   eller sjekk adressen.

KOM INN, FIKK IKKE AUTOMATISK SVAR
2. Ukjent avsender skrev fredag 20. november kl. 14.12: stoppet, fordi den
   inneholder et virus.

NYE AVSENDERE
3. ny@example.org skrev fredag 20. november kl. 14.12 om «Hej». Kunde,
   leverandør eller ikke kunde?

ER KUNDEN DIN?
4. Hotell Lyktan: du var den første som svarte på «Fönster». Skriv «min»
   hvis kunden er din.

SØPPELPOST (9)
5. vinn@example.net skrev i går kl. 2.00 om «Grattis». Er det ikke
   søppelpost, skriv «åpne».
6. lan@example.net skrev lørdag 21. november kl. 2.00. Er det ikke
   søppelpost, skriv «åpne».

Svar på denne e-posten med tallet og et ord, for eksempel:
1 åpne · 2 ikke kunde · 3 kunde · 4 min
Angrer du, svar «angre» innen et døgn.

Det kom 4 e-poster med vår egen adresse som avsender, men ingenting viser
at de er våre. Derfor regnes ingen av dem som svar. Har vi sendt dem selv?
Vis dette til den som har ansvar for e-posten vår: DKIM eller DMARC mangler
for nordhamn.example. Ellers er det noen som skriver i vårt navn.

SVARTIDEN
Vi lover høyst 16 timer i åpningstiden, men rekker det bare 91 ganger av
100. For å holde det vi lover, trengs 21,5 timer: Hev grensen i
innstillingene, eller se hvem som kan hjelpe til.
Nå svarer vi like fort som før igjen. Vi lover 8 timer i åpningstiden.
`,
  },
  en: {
    subject: "Monday 23 November: 6 things to see to",
    text: `Good morning Anna,

DID NOT ARRIVE
1. Kajplats 3: our automatic reply about “Hyra” did not arrive. Call, or
   check the address.

CAME IN, NO AUTOMATIC REPLY SENT
2. Unknown sender wrote on Friday 20 November at 14:12: stopped, because it
   carries a virus.

NEW SENDERS
3. ny@example.org wrote on Friday 20 November at 14:12 about “Hej”.
   Customer, supplier or not a customer?

IS THE CUSTOMER YOURS?
4. Hotell Lyktan: you were the first to reply to “Fönster”. Write “mine” if
   the customer is yours.

SPAM (9)
5. vinn@example.net wrote yesterday at 2:00 about “Grattis”. If it is not
   spam, write “open”.
6. lan@example.net wrote on Saturday 21 November at 2:00. If it is not
   spam, write “open”.

Reply to this email with the number and a word, for example:
1 open · 2 not a customer · 3 customer · 4 mine
To take it back, reply “undo” within 24 hours.

4 emails came with our own address as the sender, but nothing shows that
they are ours, so none of them counts as a reply. Did we send them
ourselves? Then show this to whoever looks after our email: DKIM or DMARC
is missing for nordhamn.example. Otherwise somebody is writing in our name.

REPLY TIME
We promise 16 hours of opening time at most, but manage it only 91 times in
100. To keep our promises it takes 21.5 hours: raise the limit in the
settings, or see who can help.
Replies are as quick as before again. We promise 8 hours of opening time.
`,
  },
};
