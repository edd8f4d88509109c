/** A full Monday in every language, word for word, with what strangers wrote in their own. */
import type { Language } from "../../../../domain/letters/language.ts";

export const FULL_LETTERS: Readonly<Record<Language, { readonly subject: string; readonly text: string }>> = {
  sv: {
    subject: "Måndag 23 november: 12 saker att ta hand om",
    text: `God morgon Anna,

LOVAT TILL I DAG
1. Västerviks Båtklubb: svara på ”Offert på bryggor”. Lovat senast i dag
   10.00. Senast överenskommet: ringa före kl. 10.
2. Hotell Lyktan: skicka reviderad offert. Lovat senast i dag 16.30.

FÖRSENAT
3. Möller & Søn: svara på ”Faktura 1042”. Skulle ha varit klart fredag
   20 november kl. 16.00. Hör av dig och ge en ny tid.

VÄNTAR PÅ SVAR FRÅN DIG
4. kim@example.org skrev fredag 20 november kl. 14.12 om ”Sv: Dörr till
   ateljén”. Ingen tid är lovad (en mejlväxling som pågår). Ny avsändare.
5. robin@example.net skrev i går kl. 21.41 om ”Nya kontouppgifter”. Ingen
   tid är lovad. (obs: liknar robin@example.com, men är en annan)

KOM IN, FICK INGET AUTOMATISKT SVAR
6. Inköp Syd skrev fredag 20 november kl. 10.05 om ”Mötesanteckningar”: vi
   fick det bara som kopia.

TROLIGEN BARA TACK
7. Karin Lund skrev fredag 20 november kl. 15.55 om ”Re: Luckor”. Behövs
   ett svar, skriv ”öppna”.

Och 5 till: https://page.example/m

Svara på det här mejlet med siffran och ett ord, till exempel:
1 klart · 2 senare fredag · 3 lämna över · 6 inte kund
Ångrar du dig, svara ”ångra” inom ett dygn.

Dessutom kom 14 automatiska mejl och nyhetsbrev, bland annat från
news@example.net, no-reply@example.org och bot@example.com.

FÖRRA VECKAN
Vi höll 18 av 20 löften. Hälften av kunderna hörde från oss inom 2,5
timmar, räknat i öppettid.
Du själv höll 9 av 10, och hälften hörde från dig inom 45 minuter. Dina
egna siffror ser också den som är chef.
Bo Ek: 5 av 6, hälften inom 3,5 timmar.
Sofie Lind: 4 av 4.
`,
  },
  da: {
    subject: "Mandag den 23. november: 12 ting at tage sig af",
    text: `Godmorgen Anna

LOVET TIL I DAG
1. Västerviks Båtklubb: svar på »Offert på bryggor«. Lovet senest i dag
   10.00. Senest aftalt: ringa före kl. 10.
2. Hotell Lyktan: skicka reviderad offert. Lovet senest i dag 16.30.

FORSINKET
3. Möller & Søn: svar på »Faktura 1042«. Skulle have været klaret fredag
   den 20. november kl. 16.00. Tag kontakt, og giv et nyt tidspunkt.

VENTER PÅ SVAR FRA DIG
4. kim@example.org skrev fredag den 20. november kl. 14.12 om »Sv: Dörr
   till ateljén«. Der er ikke lovet noget tidspunkt (en mailveksling, der
   er i gang). Ny afsender.
5. robin@example.net skrev i går kl. 21.41 om »Nya kontouppgifter«. Der er
   ikke lovet noget tidspunkt. (obs: ligner robin@example.com, men er en
   anden)

KOM IND, FIK IKKE AUTOMATISK SVAR
6. Inköp Syd skrev fredag den 20. november kl. 10.05 om
   »Mötesanteckningar«: vi står kun på Cc.

SANDSYNLIGVIS BARE TAK
7. Karin Lund skrev fredag den 20. november kl. 15.55 om »Re: Luckor«. Skal
   der svares, så skriv »åbn«.

Og 5 mere: https://page.example/m

Svar på denne mail med tallet og et ord, for eksempel:
1 klaret · 2 senere fredag · 3 giv videre · 6 ikke kunde
Fortryder du, så svar »fortryd« inden for et døgn.

Desuden kom der 14 automatiske mails og nyhedsbreve, blandt andet fra
news@example.net, no-reply@example.org og bot@example.com.

SIDSTE UGE
Vi holdt 18 af 20 løfter. Halvdelen af kunderne hørte fra os inden for 2,5
timer i åbningstiden.
Du selv holdt 9 af 10, og halvdelen hørte fra dig inden for 45 minutter.
Chefen kan også se dine tal.
Bo Ek: 5 af 6, halvdelen inden for 3,5 timer.
Sofie Lind: 4 af 4.
`,
  },
  fi: {
    subject: "Maanantai 23. marraskuuta: 12 asiaa hoidettavana",
    text: `Hyvää huomenta Anna

LUVATTU TÄLLE PÄIVÄLLE
1. Västerviks Båtklubb: vastaus viestiin ”Offert på bryggor”. Luvattu
   viimeistään tänään klo 10.00. Viimeksi sovittu: ringa före kl. 10.
2. Hotell Lyktan: skicka reviderad offert. Luvattu viimeistään tänään
   klo 16.30.

MYÖHÄSSÄ
3. Möller & Søn: vastaus viestiin ”Faktura 1042”. Määräaika oli perjantaina
   20. marraskuuta klo 16.00. Ota yhteyttä ja sovi uusi aika.

ODOTTAA VASTAUSTASI
4. kim@example.org kirjoitti perjantaina 20. marraskuuta klo 14.12 aiheesta
   ”Sv: Dörr till ateljén”. Aikaa ei ole luvattu (viestinvaihto on kesken).
   Uusi lähettäjä.
5. robin@example.net kirjoitti eilen klo 21.41 aiheesta ”Nya
   kontouppgifter”. Aikaa ei ole luvattu. (huom. muistuttaa tuttua
   osoitetta (robin@example.com), mutta on toinen)

SAAPUI, EI SAANUT AUTOMAATTISTA VASTAUSTA
6. Inköp Syd kirjoitti perjantaina 20. marraskuuta klo 10.05 aiheesta
   ”Mötesanteckningar”: olemme vain kopiona.

LUULTAVASTI VAIN KIITOS
7. Karin Lund kirjoitti perjantaina 20. marraskuuta klo 15.55 aiheesta ”Re:
   Luckor”. Jos vastaus tarvitaan, kirjoita ”avaa”.

Ja vielä 5: https://page.example/m

Vastaa tähän viestiin numerolla ja sanalla, esimerkiksi:
1 hoidettu · 2 myöhemmin perjantaina · 3 välitä · 6 ei asiakas
Jos muutat mieltäsi, vastaa ”peru” vuorokauden kuluessa.

Lisäksi saapui 14 automaattista viestiä ja uutiskirjettä, lähettäjinä muun
muassa news@example.net, no-reply@example.org ja bot@example.com.

VIIME VIIKKO
Lupauksista pidettiin 18/20. Tavallinen vastausaika aukioloaikana: 2,5
tuntia.
Sinä itse: 9/10, tavallinen vastausaika 45 minuuttia. Myös esihenkilö näkee
lukusi.
Bo Ek: 5/6, tavallinen vastausaika 3,5 tuntia.
Sofie Lind: 4/4.
`,
  },
  nb: {
    subject: "Mandag 23. november: 12 ting å ta tak i",
    text: `God morgen, Anna

LOVET TIL I DAG
1. Västerviks Båtklubb: svar på «Offert på bryggor». Lovet senest i dag
   10.00. Sist avtalt: ringa före kl. 10.
2. Hotell Lyktan: skicka reviderad offert. Lovet senest i dag 16.30.

FORSINKET
3. Möller & Søn: svar på «Faktura 1042». Skulle ha vært gjort fredag
   20. november kl. 16.00. Ta kontakt og gi et nytt tidspunkt.

VENTER PÅ SVAR FRA DEG
4. kim@example.org skrev fredag 20. november kl. 14.12 om «Sv: Dörr till
   ateljén». Det er ikke lovet noe tidspunkt (en e-postveksling som er i
   gang). Ny avsender.
5. robin@example.net skrev i går kl. 21.41 om «Nya kontouppgifter». Det er
   ikke lovet noe tidspunkt. (obs: ligner robin@example.com, men er en
   annen)

KOM INN, FIKK IKKE AUTOMATISK SVAR
6. Inköp Syd skrev fredag 20. november kl. 10.05 om «Mötesanteckningar»: vi
   står bare på kopi.

TROLIG BARE TAKK
7. Karin Lund skrev fredag 20. november kl. 15.55 om «Re: Luckor». Trengs
   det svar, skriv «åpne».

Og 5 til: https://page.example/m

Svar på denne e-posten med tallet og et ord, for eksempel:
1 ordnet · 2 senere fredag · 3 gi videre · 6 ikke kunde
Angrer du, svar «angre» innen et døgn.

Dessuten kom det 14 automatiske e-poster og nyhetsbrev, blant annet fra
news@example.net, no-reply@example.org og bot@example.com.

FORRIGE UKE
Vi holdt 18 av 20 løfter. Halvparten av kundene hørte fra oss innen 2,5
timer i åpningstiden.
Du selv holdt 9 av 10, og halvparten hørte fra deg innen 45 minutter.
Lederen ser også tallene dine.
Bo Ek: 5 av 6, halvparten innen 3,5 timer.
Sofie Lind: 4 av 4.
`,
  },
  en: {
    subject: "Monday 23 November: 12 things to see to",
    text: `Good morning Anna,

PROMISED FOR TODAY
1. Västerviks Båtklubb: reply to “Offert på bryggor”. Promised by 10:00
   today. Last agreed: ringa före kl. 10.
2. Hotell Lyktan: skicka reviderad offert. Promised by 16:30 today.

OVERDUE
3. Möller & Søn: reply to “Faktura 1042”. Was due on Friday 20 November at
   16:00. Get in touch and give a new time.

WAITING FOR YOUR REPLY
4. kim@example.org wrote on Friday 20 November at 14:12 about “Sv: Dörr
   till ateljén”. No time has been promised (an exchange of emails that is
   going on). New sender.
5. robin@example.net wrote yesterday at 21:41 about “Nya kontouppgifter”.
   No time has been promised. (note: looks like robin@example.com, but is
   another)

CAME IN, NO AUTOMATIC REPLY SENT
6. Inköp Syd wrote on Friday 20 November at 10:05 about
   “Mötesanteckningar”: we are only in copy.

PROBABLY ONLY A THANK-YOU
7. Karin Lund wrote on Friday 20 November at 15:55 about “Re: Luckor”. If
   it needs a reply, write “open”.

And 5 more: https://page.example/m

Reply to this email with the number and a word, for example:
1 done · 2 later Friday · 3 hand over · 6 not a customer
To take it back, reply “undo” within 24 hours.

Also received: 14 automatic emails and newsletters, some of them from
news@example.net, no-reply@example.org and bot@example.com.

LAST WEEK
We kept 18 of 20 promises. Half of the customers heard from us within 2.5
hours of opening time.
You kept 9 of 10, and half heard from you within 45 minutes. Your manager
sees your own figures, too.
Bo Ek: 5 of 6, half within 3.5 hours.
Sofie Lind: 4 of 4.
`,
  },
};
