/** Finnish, whose endings say what other languages say with a word before: each form is written out. */
import type { DayWords } from "./day-words.ts";

/** "Perjantai" with the endings of when, by when, from and until. */
const weekday = (stem: string): string =>
  ["", "na", "n", "ksi", "hin", "sta", "ta", "lle"].map((ending) => stem + ending).join(", ");

/** "Tammikuu" likewise; people leave out the "kuu" when they are in a hurry. */
const month = (name: string): string =>
  [name, ...["", "ta", "n", "ssa", "hun", "sta"].map((ending) => `${name}kuu${ending}`)].join(", ");

export const fi: DayWords = {
  weekdays: [
    weekday("maanantai"),
    weekday("tiistai"),
    "keskiviikko, keskiviikkona, keskiviikon, keskiviikoksi, keskiviikkoon, keskiviikosta, keskiviikkoa",
    weekday("torstai"),
    weekday("perjantai"),
    weekday("lauantai"),
    weekday("sunnuntai"),
  ],
  shortWeekdays: ["ma", "ti", "ke", "to", "pe", "la", "su"],
  months: [
    month("tammi"),
    month("helmi"),
    month("maalis"),
    month("huhti"),
    month("touko"),
    month("kesä"),
    month("heinä"),
    month("elo"),
    month("syys"),
    month("loka"),
    month("marras"),
    month("joulu"),
  ],
  named: {
    today: "tänään, tälle päivälle, tämän päivän aikana, tähän päivään",
    laterToday: "tänä iltana, tänä iltapäivänä",
    todayByNoon: "tänä aamuna, tänään aamupäivällä",
    tomorrow: "huomenna, huomiseksi, huomiseen, huomisen aikana, huomenissa",
    tomorrowByNoon: "huomenaamulla, huomisaamuna, huomenaamuksi, huomisaamuksi",
    dayAfterTomorrow: "ylihuomenna, ylihuomiseksi, ylihuomiseen",
    thisWeek:
      "tällä viikolla, tämän viikon aikana, viikon lopussa, viikon loppuun, viikon loppuun mennessä, loppuviikosta, " +
      "loppuviikolla, loppuviikko, tämän viikon",
    nextWeek:
      "ensi viikolla, seuraavalla viikolla, ensi viikon, ensi viikon aikana, ensi viikon lopussa, " +
      "ensi viikon loppuun, ensi viikon lopulla, ensi viikko",
    weekend: "viikonloppuna, viikonlopuksi, viikonloppuun, viikonloppua",
    thisMonth:
      "kuun lopussa, kuun loppuun, kuun lopulla, kuukauden lopussa, kuukauden loppuun, tämän kuun lopussa, " +
      "tämän kuun loppuun, kuunvaihteessa, tässä kuussa",
    nextMonth: "ensi kuussa, ensi kuun lopussa, ensi kuun loppuun, seuraavassa kuussa",
    christmas: "joulu, jouluun, jouluksi, joulua, jouluaattona, jouluaatto",
    endOfYear:
      "vuoden lopussa, vuoden loppuun, vuodenvaihteessa, vuodenvaihteeseen, uutta vuotta, uuteen vuoteen",
    noon:
      "lounasta, lounaaseen, lounaalla, puoleenpäivään, puoltapäivää, aamupäivällä, " +
      "aamulla, keskipäivällä",
    afternoon: "iltapäivällä, lounaan jälkeen, illalla, iltaan, sulkemisaikaan",
    past: "eilen, toissapäivänä, viime viikolla, viime kuussa, hetki sitten, äsken, aiemmin tänään",
  },
  // "Ensi perjantaina" is the Friday to come: this week's, unless today is Friday.
  next: "",
  coming: "ensi, tuleva, tulevana, seuraava, seuraavana",
  last: "viime",
  week: "viikko, viikot, viikolla, viikon, viikkoon, vko, vkolla, vk",
  counts: [
    "yhden",
    "kahden",
    "kolmen",
    "neljän",
    "viiden",
    "kuuden",
    "seitsemän",
    "kahdeksan",
    "yhdeksän",
    "kymmenen",
    "yhdentoista",
    "kahdentoista",
  ],
  units: {
    day: "päivän, päivää, pv",
    "working-day": "työpäivän, työpäivää, arkipäivän, pankkipäivän",
    week: "viikon, viikkoa, vk, vko",
    month: "kuukauden, kuukautta, kk",
  },
  within: "",
  fromNow: "päästä, kuluttua, kuluessa, sisällä, sisään",
  clock: "klo, kello",
  by: "viimeistään",
  byThen: "mennessä, viimeistään",
  before: "ennen",
  vague: "aikaisintaan, ehkä, ei, tai, noin, suunnilleen",
  vagueAfter: "jälkeen, alussa, alkuun, alkupuolella, puolivälissä, alkaen, lähtien, tai",
  endOf: "",
  atEnd: "lopussa, loppuun, lopulla",
  fillers: "ensi, koko, tulevana, tänä, päivä, päivänä, aikana, asti, saakka, iltana",
  from: "",
  until: "",
  untilAfter: "asti, saakka",
  and: "ja",
};
