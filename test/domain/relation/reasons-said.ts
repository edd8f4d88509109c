/** What is said of each made-up due contact, written out to be read aloud. */
import type { Language } from "../../../domain/letters/language.ts";
import type { DueSample } from "./due-samples.ts";

export const SAID: Readonly<Record<Language, Readonly<Record<DueSample, string>>>> = {
  sv: {
    "late reply":
      "vi hörde inte av oss i tid (utlovat 18 november). Ring senast 27 november, säg som det är och hör om allt är bra nu.",
    "broken promise":
      "vi höll inte det vi lovade, ”Ritningar”. Senast i kontakt 29 maj på telefon: ”Köksluckor”. Ring helst i dag, säg som det är och hör om allt är bra nu.",
    complaint:
      "berättade 20 november att de inte var nöjda: ”Repa i bänken”. Ring senast 27 november och hör hur det är nu.",
    "planned for today":
      "vi har planerat att höras i dag: ”Ny offert”. Senast i kontakt 29 maj på telefon: ”Köksluckor”.",
    "planned and passed": "vi hade planerat att höras 20 november.",
    "planned ahead": "vi har planerat att höras 12 januari.",
    "talk today": "bokat möte i dag.",
    "talk ahead": "bokat möte 12 januari.",
    "talk passed": "mötet var bokat till 20 november. Skriv några rader om hur det gick.",
    wish: "har bett oss att höra av oss med 45 dagars mellanrum. Senast i kontakt 29 maj på telefon: ”Köksluckor”.",
    offer:
      "funderar på vår offert från 12 november, ”Kök”. Senast i kontakt 16 november via mejl: ”Offert kök”. Hör av dig senast 26 november och fråga hur det går.",
    "new customer":
      "ny kund sedan 30 oktober. Senast i kontakt 29 maj på telefon: ”Köksluckor”. Hör hur det har gått så här långt.",
    "bought once": "har handlat en gång, 25 augusti. Hör hur det blev och om något mer behövs.",
    "nothing heard": "har inte hört av sig sedan 30 april 2026. Hör hur läget är.",
    "nothing bought":
      "har inte handlat sedan 1 juni, men brukar handla en gång i månaden. Hör om något har ändrats.",
    "nothing bought, Denmark":
      "har inte handlat sedan 1 juni, men brukar handla med 45 dagars mellanrum. Hör om något har ändrats. Ring eller kom förbi hellre än att mejla: ett mejl bara för att höra hur läget är kan räknas som reklam i Danmark, och det kräver samtycke.",
    "far away":
      "finns en bit bort, så det är bra att höras lite oftare. Senast i kontakt 29 maj på video: ”Köksluckor”. Föreslå ett besök eller ett videosamtal.",
    "not met":
      "vi har inte setts sedan 15 januari 2026. Senast i kontakt 29 maj på telefon: ”Köksluckor”. Föreslå ett besök eller ett videosamtal.",
    "never met": "vi har inte setts än, vad vi vet. Föreslå ett besök eller ett videosamtal.",
    "most important":
      "en av våra viktigaste kunder, och det är dags att höras igen. Senast i kontakt 29 maj vid ett möte.",
    important:
      "en viktig kund, och det är dags att höras igen. Senast i kontakt 29 maj via meddelande: ”Köksluckor”.",
    "any customer": "det är dags att höras igen. Senast i kontakt 20 november 2025: ”Köksluckor”.",
    prospect:
      "det är dags att höra av sig. Senast i kontakt 29 maj på telefon. Hör om vi kan hjälpa till med något.",
    imported: "vi har ingen kontakt noterad än. Hör av dig, eller notera när ni hördes senast.",
  },
  da: {
    "late reply":
      "vi vendte ikke tilbage til tiden (lovet til den 18. november). Ring senest den 27. november, sig det, som det er, og hør, om alt er i orden nu.",
    "broken promise":
      "vi holdt ikke, hvad vi lovede, »Ritningar«. Sidst i kontakt den 29. maj i telefonen: »Köksluckor«. Ring helst i dag, sig det, som det er, og hør, om alt er i orden nu.",
    complaint:
      "fortalte den 20. november, at de ikke var tilfredse: »Repa i bänken«. Ring senest den 27. november, og hør, hvordan det er nu.",
    "planned for today":
      "vi har planlagt at tale sammen i dag: »Ny offert«. Sidst i kontakt den 29. maj i telefonen: »Köksluckor«.",
    "planned and passed": "vi havde planlagt at tale sammen den 20. november.",
    "planned ahead": "vi har planlagt at tale sammen den 12. januar.",
    "talk today": "aftalt møde i dag.",
    "talk ahead": "aftalt møde den 12. januar.",
    "talk passed": "mødet var aftalt til den 20. november. Skriv et par linjer om, hvordan det gik.",
    wish: "har bedt om at høre fra os med 45 dages mellemrum. Sidst i kontakt den 29. maj i telefonen: »Köksluckor«.",
    offer:
      "overvejer vores tilbud fra den 12. november, »Kök«. Sidst i kontakt den 16. november på mail: »Offert kök«. Tag kontakt senest den 26. november, og hør, hvordan det går.",
    "new customer":
      "ny kunde siden den 30. oktober. Sidst i kontakt den 29. maj i telefonen: »Köksluckor«. Hør, hvordan det er gået indtil nu.",
    "bought once": "har købt én gang, den 25. august. Hør, hvordan det gik, og om der er brug for mere.",
    "nothing heard": "har ikke ladet høre fra sig siden den 30. april 2026. Hør, hvordan det går.",
    "nothing bought":
      "har ikke købt noget siden den 1. juni, men plejer at købe en gang om måneden. Hør, om noget har ændret sig.",
    "nothing bought, Denmark":
      "har ikke købt noget siden den 1. juni, men plejer at købe med 45 dages mellemrum. Hør, om noget har ændret sig. Ring eller kig forbi frem for at skrive: En mail blot for at høre, hvordan det går, kan regnes som reklame i Danmark, og det kræver samtykke.",
    "far away":
      "ligger et stykke væk, så det er godt at tale sammen lidt oftere. Sidst i kontakt den 29. maj på video: »Köksluckor«. Foreslå et besøg eller et videomøde.",
    "not met":
      "vi har ikke set hinanden siden den 15. januar 2026. Sidst i kontakt den 29. maj i telefonen: »Köksluckor«. Foreslå et besøg eller et videomøde.",
    "never met": "vi har ikke mødt hinanden endnu, så vidt vi ved. Foreslå et besøg eller et videomøde.",
    "most important":
      "en af vores vigtigste kunder, og det er tid til at tale sammen igen. Sidst i kontakt den 29. maj ved et møde.",
    important:
      "en vigtig kunde, og det er tid til at tale sammen igen. Sidst i kontakt den 29. maj med en besked: »Köksluckor«.",
    "any customer":
      "det er tid til at tale sammen igen. Sidst i kontakt den 20. november 2025: »Köksluckor«.",
    prospect:
      "det er tid til at tage kontakt. Sidst i kontakt den 29. maj i telefonen. Hør, om vi kan hjælpe med noget.",
    imported:
      "vi har ikke noteret nogen kontakt endnu. Tag kontakt, eller notér, hvornår I sidst talte sammen.",
  },
  nb: {
    "late reply":
      "vi tok ikke kontakt i tide (lovet til 18. november). Ring senest 27. november, si det som det er, og hør om alt er i orden nå.",
    "broken promise":
      "vi holdt ikke det vi lovet, «Ritningar». Sist i kontakt 29. mai på telefon: «Köksluckor». Ring helst i dag, si det som det er, og hør om alt er i orden nå.",
    complaint:
      "fortalte 20. november at de ikke var fornøyde: «Repa i bänken». Ring senest 27. november og hør hvordan det er nå.",
    "planned for today":
      "vi har planlagt å snakkes i dag: «Ny offert». Sist i kontakt 29. mai på telefon: «Köksluckor».",
    "planned and passed": "vi hadde planlagt å snakkes 20. november.",
    "planned ahead": "vi har planlagt å snakkes 12. januar.",
    "talk today": "avtalt møte i dag.",
    "talk ahead": "avtalt møte 12. januar.",
    "talk passed": "møtet var avtalt til 20. november. Skriv noen linjer om hvordan det gikk.",
    wish: "har bedt om å høre fra oss med 45 dagers mellomrom. Sist i kontakt 29. mai på telefon: «Köksluckor».",
    offer:
      "vurderer tilbudet vårt fra 12. november, «Kök». Sist i kontakt 16. november på e-post: «Offert kök». Ta kontakt senest 26. november og hør hvordan det går.",
    "new customer":
      "ny kunde siden 30. oktober. Sist i kontakt 29. mai på telefon: «Köksluckor». Hør hvordan det har gått så langt.",
    "bought once": "har kjøpt én gang, 25. august. Hør hvordan det gikk, og om det trengs noe mer.",
    "nothing heard": "har ikke latt høre fra seg siden 30. april 2026. Hør hvordan det går.",
    "nothing bought":
      "har ikke kjøpt noe siden 1. juni, men pleier å kjøpe en gang i måneden. Hør om noe har endret seg.",
    "nothing bought, Denmark":
      "har ikke kjøpt noe siden 1. juni, men pleier å kjøpe med 45 dagers mellomrom. Hør om noe har endret seg. Ring eller stikk innom heller enn å skrive: En e-post bare for å høre hvordan det går, kan regnes som reklame i Danmark, og det krever samtykke.",
    "far away":
      "holder til et stykke unna, så det er fint å snakkes litt oftere. Sist i kontakt 29. mai på video: «Köksluckor». Foreslå et besøk eller et videomøte.",
    "not met":
      "vi har ikke møttes siden 15. januar 2026. Sist i kontakt 29. mai på telefon: «Köksluckor». Foreslå et besøk eller et videomøte.",
    "never met": "vi har ikke møttes ennå, så vidt vi vet. Foreslå et besøk eller et videomøte.",
    "most important":
      "en av våre viktigste kunder, og det er på tide å snakkes igjen. Sist i kontakt 29. mai i et møte.",
    important:
      "en viktig kunde, og det er på tide å snakkes igjen. Sist i kontakt 29. mai med en melding: «Köksluckor».",
    "any customer": "det er på tide å snakkes igjen. Sist i kontakt 20. november 2025: «Köksluckor».",
    prospect: "det er på tide å ta kontakt. Sist i kontakt 29. mai på telefon. Hør om vi kan hjelpe med noe.",
    imported: "vi har ikke notert noen kontakt ennå. Ta kontakt, eller noter når dere sist snakket sammen.",
  },
  fi: {
    "late reply":
      "emme palanneet asiaan ajoissa (luvattu viimeistään 18. marraskuuta). Soita viimeistään 27. marraskuuta, kerro rehellisesti, missä mennään, ja kysy, onko kaikki nyt kunnossa.",
    "broken promise":
      "emme pitäneet lupaustamme, ”Ritningar”. Viimeksi yhteydessä 29. toukokuuta puhelimitse: ”Köksluckor”. Soita mieluiten jo tänään, kerro rehellisesti, missä mennään, ja kysy, onko kaikki nyt kunnossa.",
    complaint:
      "kertoi 20. marraskuuta, ettei ollut tyytyväinen: ”Repa i bänken”. Soita viimeistään 27. marraskuuta ja kysy, miten asia on nyt.",
    "planned for today":
      "suunniteltu yhteydenotto tänään: ”Ny offert”. Viimeksi yhteydessä 29. toukokuuta puhelimitse: ”Köksluckor”.",
    "planned and passed": "yhteyttä piti ottaa 20. marraskuuta.",
    "planned ahead": "suunniteltu yhteydenotto 12. tammikuuta.",
    "talk today": "sovittu tapaaminen tänään.",
    "talk ahead": "sovittu tapaaminen 12. tammikuuta.",
    "talk passed": "tapaamisen piti olla 20. marraskuuta. Kirjoita muutama rivi siitä, miten se meni.",
    wish: "on toivonut, että otamme yhteyttä 45 päivän välein. Viimeksi yhteydessä 29. toukokuuta puhelimitse: ”Köksluckor”.",
    offer:
      "harkitsee 12. marraskuuta tehtyä tarjousta, ”Kök”. Viimeksi yhteydessä 16. marraskuuta sähköpostitse: ”Offert kök”. Ota yhteyttä viimeistään 26. marraskuuta ja kysy, miten asia etenee.",
    "new customer":
      "uusi asiakas 30. lokakuuta lähtien. Viimeksi yhteydessä 29. toukokuuta puhelimitse: ”Köksluckor”. Kysy, miten alku on sujunut.",
    "bought once": "on ostanut kerran, 25. elokuuta. Kysy, miten kaikki sujui ja tarvitaanko lisää.",
    "nothing heard": "on viimeksi ollut yhteydessä 30. huhtikuuta 2026. Kysy, mitä kuuluu.",
    "nothing bought":
      "on viimeksi ostanut 1. kesäkuuta, vaikka yleensä ostaa kerran kuussa. Kysy, onko jokin muuttunut.",
    "nothing bought, Denmark":
      "on viimeksi ostanut 1. kesäkuuta, vaikka yleensä ostaa 45 päivän välein. Kysy, onko jokin muuttunut. Soita tai käy paikalla mieluummin kuin kirjoitat: Tanskassa pelkkä kuulumisia kysyvä sähköposti voidaan katsoa mainonnaksi, ja siihen tarvitaan suostumus.",
    "far away":
      "sijaitsee kauempana, joten yhteyttä kannattaa pitää vähän useammin. Viimeksi yhteydessä 29. toukokuuta videopuhelussa: ”Köksluckor”. Ehdota käyntiä tai videopuhelua.",
    "not met":
      "olemme viimeksi tavanneet 15. tammikuuta 2026. Viimeksi yhteydessä 29. toukokuuta puhelimitse: ”Köksluckor”. Ehdota käyntiä tai videopuhelua.",
    "never met": "tietojemme mukaan emme ole vielä tavanneet. Ehdota käyntiä tai videopuhelua.",
    "most important":
      "yksi tärkeimmistä asiakkaistamme, ja on taas aika olla yhteydessä. Viimeksi yhteydessä 29. toukokuuta tapaamisessa.",
    important:
      "tärkeä asiakas, ja on taas aika olla yhteydessä. Viimeksi yhteydessä 29. toukokuuta viestillä: ”Köksluckor”.",
    "any customer": "on taas aika olla yhteydessä. Viimeksi yhteydessä 20. marraskuuta 2025: ”Köksluckor”.",
    prospect:
      "on aika ottaa yhteyttä. Viimeksi yhteydessä 29. toukokuuta puhelimitse. Kysy, voimmeko auttaa jossakin.",
    imported:
      "yhteydenottoja ei ole vielä kirjattu. Ota yhteyttä tai kirjaa, milloin viimeksi olitte yhteydessä.",
  },
  en: {
    "late reply":
      "we were not in touch in time (promised by 18 November). Call by 27 November, say how things stand and ask whether all is well now.",
    "broken promise":
      "we did not keep our promise, “Ritningar”. Last in touch on 29 May by phone: “Köksluckor”. Call today if you can, say how things stand and ask whether all is well now.",
    complaint:
      "told us on 20 November that they were not happy: “Repa i bänken”. Call by 27 November and ask how things are now.",
    "planned for today":
      "we planned to be in touch today: “Ny offert”. Last in touch on 29 May by phone: “Köksluckor”.",
    "planned and passed": "we had planned to be in touch on 20 November.",
    "planned ahead": "we plan to be in touch on 12 January.",
    "talk today": "meeting arranged for today.",
    "talk ahead": "meeting arranged for 12 January.",
    "talk passed": "a meeting was arranged for 20 November. Write a few lines on how it went.",
    wish: "has asked to hear from us every 45 days. Last in touch on 29 May by phone: “Köksluckor”.",
    offer:
      "is thinking about our quote of 12 November, “Kök”. Last in touch on 16 November by email: “Offert kök”. Be in touch by 26 November and ask how it is going.",
    "new customer":
      "a new customer since 30 October. Last in touch on 29 May by phone: “Köksluckor”. Ask how it has gone so far.",
    "bought once": "has bought once, on 25 August. Ask how it went, and whether more is needed.",
    "nothing heard": "has not been in touch since 30 April 2026. Ask how things are.",
    "nothing bought":
      "has not bought anything since 1 June, but usually buys once a month. Ask whether anything has changed.",
    "nothing bought, Denmark":
      "has not bought anything since 1 June, but usually buys every 45 days. Ask whether anything has changed. Call or drop by rather than write: in Denmark an email that only asks how things are can count as advertising, which needs consent.",
    "far away":
      "is some way off, so it is good to talk a little more often. Last in touch on 29 May by video: “Köksluckor”. Suggest a visit or a video call.",
    "not met":
      "we have not met since 15 January 2026. Last in touch on 29 May by phone: “Köksluckor”. Suggest a visit or a video call.",
    "never met": "we have not met yet, as far as we know. Suggest a visit or a video call.",
    "most important":
      "one of our most important customers, and it is time to be in touch again. Last in touch on 29 May at a meeting.",
    important:
      "an important customer, and it is time to be in touch again. Last in touch on 29 May by message: “Köksluckor”.",
    "any customer": "it is time to be in touch again. Last in touch on 20 November 2025: “Köksluckor”.",
    prospect:
      "it is time to be in touch. Last in touch on 29 May by phone. Ask whether we can help with anything.",
    imported: "no contact has been noted yet. Be in touch, or note when you last were.",
  },
};
