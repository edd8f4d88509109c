/** Norwegian (bokmål). */
import type { DayWords } from "./day-words.ts";

export const nb: DayWords = {
  weekdays: [
    "mandag, mandagen",
    "tirsdag, tirsdagen, tirs",
    "onsdag, onsdagen, ons",
    "torsdag, torsdagen, tors",
    "fredag, fredagen, fre",
    "lørdag, lørdagen, lør",
    "søndag, søndagen",
  ],
  shortWeekdays: ["man, ma", "ti, tir", "on", "to, tor", "fr", "lø", "sø, søn"],
  months: [
    "januar, jan",
    "februar, feb",
    "mars, mar",
    "april, apr",
    "mai",
    "juni, jun",
    "juli, jul",
    "august, aug",
    "september, sep, sept",
    "oktober, okt",
    "november, nov",
    "desember, des",
  ],
  named: {
    today: "i dag, idag, i løpet av dagen",
    laterToday: "i kveld, i ettermiddag",
    todayByNoon: "i formiddag",
    tomorrow: "i morgen, imorgen, i morra, imorra",
    tomorrowByNoon: "i morgen tidlig, imorgen tidlig, i morra tidlig",
    dayAfterTomorrow: "i overmorgen, overmorgen, i overmorgon",
    thisWeek:
      "i uken, i uka, denne uken, denne uka, i løpet av uken, i løpet av uka, slutten av uken, slutten av uka, " +
      "resten av uken, resten av uka",
    nextWeek: "neste uke, i løpet av neste uke, slutten av neste uke, utgangen av neste uke",
    weekend: "helgen, helga, helg",
    thisMonth:
      "slutten av måneden, utgangen av måneden, månedens slutt, månedsskiftet, denne måneden, i løpet av måneden",
    nextMonth: "neste måned, slutten av neste måned, utgangen av neste måned",
    christmas: "jul, julen, jula, julaften",
    endOfYear: "årets slutt, slutten av året, utgangen av året, årsskiftet, nyttår, nyttårsaften",
    noon: "lunsj, formiddag, formiddagen, på formiddagen, om formiddagen, morgen, om morgenen, på morgenen",
    afternoon:
      "ettermiddag, ettermiddagen, på ettermiddagen, om ettermiddagen, etter lunsj, kveld, om kvelden, på kvelden, dagens slutt, stengetid",
    past:
      "i går, igår, i forgårs, her om dagen, forrige uke, i forrige uke, forrige måned, sist uke, sist mandag, " +
      "sist tirsdag, sist onsdag, sist torsdag, sist fredag",
  },
  next: "neste",
  coming: "kommende, førstkommende",
  last: "forrige, sist",
  week: "uke, uken, uka",
  counts: [
    "en, ett, én, ei",
    "to",
    "tre",
    "fire",
    "fem",
    "seks",
    "sju, syv",
    "åtte",
    "ni",
    "ti",
    "elleve",
    "tolv",
  ],
  units: {
    day: "dag, dager, døgn",
    "working-day": "arbeidsdag, arbeidsdager, virkedag, virkedager, hverdager",
    week: "uke, uker",
    month: "måned, måneder",
  },
  within: "om, innen, i løpet av",
  fromNow: "",
  clock: "kl, klokken, klokka",
  by: "senest, innen, senest innen, innen utgangen av",
  byThen: "senest",
  before: "før",
  vague:
    "etter, tidligst, fra, kanskje, ikke, eller, cirka, ca, omkring, rundt, begynnelsen av, starten av, " +
    "midten av, siden",
  vagueAfter: "eller",
  endOf: "slutten av, utgangen av",
  atEnd: "",
  fillers: "på, til, i, den, under, nå, nå på, kommende, førstkommende, hele, til og med",
  from: "fra, fra og med, f o m, f.o.m.",
  until: "til, fram til, frem til, til og med, t o m, t.o.m.",
  untilAfter: "",
  and: "og",
};
