/** Finnish, whose endings say what other languages say with a word before: each form is written out. */
import type { RelationWords } from "./relation-words.ts";

/** A noun with the endings that say what was done with it or where: "tapaaminen, tapaamisessa". */
const talk = (nominative: string, stem: string): string =>
  [nominative, ...["n", "ssa", "ssä", "ta", "tä"].map((ending) => stem + ending)].join(", ");

export const fi: RelationWords = {
  begins: {
    next: "seuraava, seuraava yhteydenotto, seuraava kerta, seuraavan kerran, seuraava soitto, ota yhteyttä uudelleen",
    wish: "toive, toivoo, asiakas toivoo, asiakkaan toive, toivovat",
    quote: "tarjous, tarjouksen",
    complaint: "valitus, valittaa, valitti, reklamaatio, tyytymätön, asiakas valittaa",
    "referred-by": "suosittelija, suositteli meitä heille, tuli suosituksesta",
    "referred-us": "suositteli meitä, suosittelivat meitä, on suositellut meitä",
    "referred-them": "suosittelimme, suosittelimme heitä, suosittelin, suosittelin heitä",
    phase: "vaihe, asiakasvaihe",
    "no-contact":
      "anna olla, antaa olla, jätä rauhaan, jätetään rauhaan, annetaan olla, ei yhteydenottoja, ei yhteydenottoa, älä ota yhteyttä",
    booked:
      "sovittu, varattu, sovittiin, aika sovittu, tapaaminen sovittu, tapaaminen on sovittu, keskustelu sovittu, siirretty uuteen aikaan",
    cancelled:
      "peruttu, peruutettu, peruuntui, peruuntunut, tapaaminen peruttu, tapaaminen on peruttu, keskustelu peruttu, tapaaminen peruuntui",
    "no-talks":
      "ei keskusteluja, ei keskustelua, ei vuosikeskusteluja, ei tapaamisia, ei asiakaskeskusteluja",
    "no-evaluation": "ei arviointikeskusteluja, ei arviointikeskustelua",
    "no-update": "ei tilannekatsauksia, ei tilannekatsausta",
    "talk-later": "keskustelu myöhemmin, lykkää keskustelua, siirrä keskustelua, keskustelut myöhemmin",
    "talks-as-usual": "keskustelut tavalliseen tapaan, keskustelut normaalisti, keskustelut taas",
  },
  agenda: {
    send: "lähetä, lähetä se, lähetä asialista, lähetä esityslista, lähetä asiakkaalle, lähetä nyt, laita menemään, lähetä silti, lähetä se silti",
    add: "lisää, lisää kohta, lisää vielä, lisää myös, uusi kohta",
    remove: "poista, poista kohta, pois, ota pois",
    change: "muuta, muuta kohta, vaihda, vaihda kohta, korjaa, korjaa kohta",
  },
  politely: "joo, kyllä, ok, okei, vain, nyt, kiitos, se, asialista, esityslista, asiakkaalle, hyvä, sitten",
  phases: {
    prospect: "prospekti, mahdollinen asiakas, potentiaalinen",
    new: "uusi, uusi asiakas",
    growing: "kasvava, kasvussa",
    established: "vakiintunut, vakiintunut asiakas, vakioasiakas, vakio",
    dormant: "hiljainen, nukkuva, uinuva, lepäävä",
    lost: "menetetty, menetetty asiakas",
  },
  asUsual:
    "tavalliseen tapaan, normaalisti, kuten ennen, poista, ei toiveita, automaattinen, automaattisesti",
  quoteEnds:
    "voitettu, voitimme, saatiin, saimme, hyväksytty, hyväksyttiin, hyväksyivät, tilattu, tilasivat, tilasi, hävitty, hävisimme, hylätty, hylättiin, " +
    "kieltäytyi, kieltäytyivät, ei kiitos, suljettu, sulje, päättynyt, peruttu, vedetty pois, ei enää ajankohtainen, ei ajankohtainen, valitsivat toisen, valitsi toisen",
  none: "ei, ei mitään, eivät",
  before: { customerNumber: "asiakas, asiakasnro, asiakasnumero, asiakas nro" },

  did: {
    mail: "kirjoitin, kirjoitimme, meilasin, laitoin sähköpostia, laitoin meiliä, lähetin sähköpostia, lähetin sähköpostin, vastasin sähköpostiin",
    call: "soitin, soitimme, soitettu, soitettiin, soitti, soitteli, soittelin, soittelimme, soiteltiin",
    message:
      "tekstasin, laitoin tekstiviestin, laitoin viestin, lähetin tekstiviestin, lähetin viestin, viestittelin",
    meeting:
      "tapasin, tapasimme, tavattiin, tavattu, kävin, kävimme, käytiin, vierailin, vierailimme, lounastin, lounastimme, pidimme palaverin, pidettiin palaveri, " +
      "oltiin lounaalla, olin lounaalla, olimme lounaalla, olin tapaamisessa, kahviteltiin",
    video: "pidimme teamsin, pidettiin teams, pidettiin teams-palaveri",
  },
  thing: {
    mail: "sähköpostinvaihto",
    call: "puhelu, puhelussa, puhelimessa, puhelimitse, puhelinpalaveri, puhelinkeskustelu, puhelin",
    message: "tekstiviesti, whatsapp, whatsappissa",
    meeting:
      "tapaaminen, tapaamisessa, palaveri, palaverissa, asiakaskäynti, asiakaskäynnillä, käynti, vierailu, vierailulla, lounas, lounaalla, kahvit, kahvilla, kahvi, messut, messuilla, aamiainen",
    video:
      "teams, teamsissa, teamsilla, teams-palaveri, video, videopalaveri, videopuhelu, videolla, zoom, zoomissa, etäpalaveri, etäpalaverissa, skype",
  },
  spoke:
    "puhuin, puhuimme, puhuttiin, puhuttu, juttelin, juttelimme, juteltiin, keskustelin, keskustelimme, keskusteltiin",
  withEachOther: "sähköpostinvaihto, viestittelin, viestiteltiin, meilailin, meilailtiin",
  unreached:
    "jätin viestin, jätin viestiä, jätettiin viesti, jätin soittopyynnön, jätettiin soittopyyntö, en tavoittanut, ei tavoitettu, ei tavoittanut, emme tavoittaneet, " +
    "ei saatu kiinni, en saanut kiinni, vastaajaan, ei päästy läpi, yritin tavoittaa, yritin soittaa",
  received: "sain sähköpostia, sain sähköpostin, sain viestin, sain meilin, sain tekstiviestin",
  intended:
    "soita, soittaa, varaa, varata, sovi, sopia, muista, muistettava, pitäisi, pitää, piti, tarkoitus, aikoo, suunnittelen, suunnitteilla, ajattelin, kannattaisi, voisi, " +
    "tavata, käydä, tapaan, tapaamme, käyn, käymme, kävisin, soitellaan, nähdään, tavataan, palataan, sovittava, otetaan yhteyttä",
  orders: "kysy, pyydä, puhu, juttele, keskustele, sano, kerro, muistuta",
  never:
    "ei, emme, eivät, ei ole, en ole, ei koskaan, en ehtinyt, en saanut, en päässyt, en soittanut, en tavannut, en puhunut, en käynyt, en vielä",
  calledOff:
    "peruttu, peruuntui, peruttiin, peruutettiin, ei toteutunut, siirtyi, siirrettiin, ei tullut, eivät tulleet, jäi pitämättä, jäi väliin",
  present: "läsnä, paikalla, osallistujat, mukana",
  beside: {
    with: "",
    behind: "kanssa, kera, kanssani",
    andMe: "ja minä, & minä, + minä",
    meAnd: "minä ja, minä &, minä +",
    joined:
      "oli mukana, oli myös mukana, olivat mukana, osallistui, osallistui myös, osallistuivat, tuli mukaan, lähti mukaan, oli paikalla, olivat paikalla, oli läsnä, olivat läsnä",
  },

  talks: {
    evaluation: talk("arviointikeskustelu", "arviointikeskustelu"),
    update: talk("tilannekatsaus", "tilannekatsaukse"),
    both: "arviointikeskustelu ja tilannekatsaus, arviointikeskustelu + tilannekatsaus, tilannekatsaus ja arviointikeskustelu, molemmat keskustelut",
    yearly:
      talk("vuosikeskustelu", "vuosikeskustelu") + ", " + talk("asiakaskeskustelu", "asiakaskeskustelu"),
    about: "ennen, koskien, liittyen",
    arranged:
      "sovin, sovimme, sovittiin, sovittu, varasin, varattu, ehdotin, siirsin, siirrettiin, kutsuin, pyysin, kysyin, tarjosin",
  },

  past: {
    today:
      "tänään, aamulla, tänä aamuna, tänään aamulla, tänään aamupäivällä, äsken, hetki sitten, aiemmin tänään, juuri",
    yesterday: "eilen, eilen illalla, eilen aamulla, eilen iltapäivällä, eilisessä, eilisen",
    dayBefore: "toissapäivänä, toissa päivänä",
    lastWeek: "viime viikolla, viime viikon, edellisellä viikolla",
    weekdays: [],
    ago: "sitten",
    someDay:
      "viime kuussa, hiljattain, äskettäin, jokin aika sitten, joku päivä sitten, taannoin, tuossa yksi päivä",
  },

  interval: {
    every: "joka",
    everyOther: "joka toinen, joka toisena",
    ordinals: [
      "toinen, toisen, toisena",
      "kolmas, kolmannen, kolmantena",
      "neljäs, neljännen, neljäntenä",
      "viides, viidennen, viidentenä",
      "kuudes, kuudennen, kuudentena",
      "seitsemäs, seitsemännen",
      "kahdeksas, kahdeksannen",
      "yhdeksäs, yhdeksännen",
      "kymmenes, kymmenennen",
      "yhdestoista",
      "kahdestoista",
    ],
    units: {
      day: "päivä, päivän, päivässä, päivää, pv",
      week: "viikko, viikon, viikossa, viikkoa, vko, vk",
      month: "kuukausi, kuukauden, kuukaudessa, kuussa, kuukautta, kk, kuukautena",
      quarter:
        "kvartaali, kvartaalin, kvartaalissa, neljännesvuosi, neljännesvuoden, neljännesvuodessa, vuosineljännes, vuosineljänneksen, vuosineljänneksessä, vuosineljänneksellä",
      "half-year":
        "puoli vuotta, puolen vuoden, puolivuosi, puolivuosittain, puolivuoden, puolessa vuodessa, puolivuodessa",
      year: "vuosi, vuoden, vuodessa, vuotta, v",
    },
    adverbs: {
      day: "päivittäin",
      week: "viikoittain",
      month: "kuukausittain, kerran kuussa",
      quarter: "neljännesvuosittain, kvartaaleittain",
      "half-year": "puolivuosittain",
      year: "vuosittain",
    },
    apart: "välein, väliajoin",
    times: "kertaa, krt",
    once: "kerran, yhden kerran",
    twice: "kahdesti, kaksi kertaa",
    per: "/",
    counts: [
      "yksi, yhdessä",
      "kaksi, kahdessa",
      "kolme, kolmessa",
      "neljä, neljässä",
      "viisi, viidessä",
      "kuusi, kuudessa",
      "seitsemässä",
      "kahdeksassa",
      "yhdeksässä",
      "kymmenessä",
    ],
  },

  length: {
    hour: "tunti, tuntia, tunnin, t, h",
    minute: "minuuttia, minuutin, min",
    halfHour: "puoli tuntia, puolen tunnin, 1/2 tuntia, puolituntinen",
    hourAndHalf: "puolitoista tuntia, puolentoista tunnin",
    oneHour: "tunti, tunnin, yksi tunti",
  },

  place: {
    other:
      "uusi paikka, eri paikka, toinen paikka, uudessa paikassa, eri paikassa, toisessa paikassa, paikka myöhemmin, paikka ilmoitetaan myöhemmin",
    same: "sama paikka, samassa paikassa",
  },
};
