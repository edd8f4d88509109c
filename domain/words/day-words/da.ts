/** Danish. "Inden fredag" can be said of Friday itself as well; the day before is the careful reading. */
import type { DayWords } from "./day-words.ts";

export const da: DayWords = {
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
    "februar, feb, febr",
    "marts, mar",
    "april, apr",
    "maj",
    "juni, jun",
    "juli, jul",
    "august, aug",
    "september, sep, sept",
    "oktober, okt",
    "november, nov",
    "december, dec",
  ],
  named: {
    today: "i dag, idag, i løbet af dagen",
    laterToday: "i aften, i eftermiddag",
    todayByNoon: "i formiddag",
    tomorrow: "i morgen, imorgen, i morra",
    tomorrowByNoon: "i morgen tidlig, imorgen tidlig, i morgen tidligt",
    dayAfterTomorrow: "i overmorgen, iovermorgen, overmorgen",
    thisWeek:
      "i ugen, i denne uge, denne uge, i løbet af ugen, slutningen af ugen, ugens udgang, resten af ugen",
    nextWeek: "næste uge, i løbet af næste uge, slutningen af næste uge, udgangen af næste uge",
    weekend: "weekenden, weekend",
    thisMonth:
      "slutningen af måneden, udgangen af måneden, månedens udgang, månedsskiftet, denne måned, ultimo måneden",
    nextMonth: "næste måned, slutningen af næste måned, udgangen af næste måned",
    christmas: "jul, julen, juleaften",
    endOfYear: "årets udgang, udgangen af året, slutningen af året, årsskiftet, nytår, nytårsaften",
    noon: "frokost, formiddag, om formiddagen, formiddagen, middag, morgen, om morgenen",
    afternoon:
      "eftermiddag, eftermiddagen, om eftermiddagen, efter frokost, aften, om aftenen, dagens udgang, lukketid",
    past:
      "i går, igår, i forgårs, forleden, sidste uge, i sidste uge, sidste måned, i mandags, i tirsdags, i onsdags, " +
      "i torsdags, i fredags, i lørdags, i søndags",
  },
  next: "næste",
  coming: "kommende, førstkommende",
  last: "sidste, forrige",
  week: "uge, ugen",
  counts: ["en, et, én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"],
  units: {
    day: "dag, dage, døgn",
    "working-day": "arbejdsdag, arbejdsdage, hverdag, hverdage, bankdage",
    week: "uge, uger",
    month: "måned, måneder",
  },
  within: "om, inden for, indenfor",
  fromNow: "",
  clock: "kl, klokken",
  by: "senest, senest til",
  byThen: "senest",
  before: "før, inden",
  vague:
    "efter, tidligst, fra, måske, ikke, eller, cirka, ca, omkring, begyndelsen af, starten af, midten af, siden",
  vagueAfter: "eller",
  endOf: "slutningen af, udgangen af, ultimo",
  atEnd: "",
  fillers: "på, til, i, den, d, d., om, under, nu, kommende, førstkommende, hele, her på, til og med, indtil",
  from: "fra, fra og med",
  until: "til, frem til, til og med, t o m, t.o.m., indtil",
  untilAfter: "",
  and: "og",
};
