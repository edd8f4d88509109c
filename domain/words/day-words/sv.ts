/** Swedish. */
import type { DayWords } from "./day-words.ts";

export const sv: DayWords = {
  weekdays: [
    "måndag, måndagen, mån",
    "tisdag, tisdagen, tis",
    "onsdag, onsdagen, ons",
    "torsdag, torsdagen, tors",
    "fredag, fredagen, fre",
    "lördag, lördagen, lör",
    "söndag, söndagen, sön",
  ],
  shortWeekdays: ["må", "ti", "on", "to, tor", "fr", "lö", "sö"],
  months: [
    "januari, jan",
    "februari, feb, febr",
    "mars, mar",
    "april, apr",
    "maj",
    "juni, jun",
    "juli, jul",
    "augusti, aug",
    "september, sep, sept",
    "oktober, okt",
    "november, nov",
    "december, dec",
  ],
  named: {
    today: "i dag, idag, under dagen",
    laterToday: "i kväll, ikväll, i eftermiddag",
    todayByNoon: "i förmiddag",
    tomorrow: "i morgon, imorgon, i morron, imorron, i morrn, imorrn, i morn, imorn",
    tomorrowByNoon:
      "i morgon bitti, imorgon bitti, i morron bitti, imorron bitti, imorrn bitti, i morgon bittida, imorgon bittida",
    dayAfterTomorrow: "i övermorgon, iövermorgon, övermorgon, i övermorron",
    thisWeek:
      "i veckan, den här veckan, denna vecka, under veckan, slutet av veckan, slutet på veckan, veckans slut, " +
      "resten av veckan",
    nextWeek: "nästa vecka, nästkommande vecka, slutet av nästa vecka, slutet på nästa vecka",
    weekend: "helgen",
    thisMonth:
      "slutet av månaden, slutet på månaden, månadens slut, månadsskiftet, den här månaden, denna månad",
    nextMonth: "nästa månad, slutet av nästa månad, slutet på nästa månad",
    christmas: "jul, julen, julafton",
    endOfYear: "årets slut, slutet av året, slutet på året, årsskiftet, nyår, nyårsafton",
    noon: "lunch, lunchtid, förmiddag, förmiddagen, på förmiddagen, morgon, på morgonen, mitt på dagen",
    afternoon:
      "eftermiddag, eftermiddagen, på eftermiddagen, efter lunch, kväll, kvällen, på kvällen, slutet av dagen, dagens slut, stängning, stängningsdags",
    past:
      "i går, igår, i förrgår, häromdagen, förra veckan, i förra veckan, förra månaden, i måndags, i tisdags, " +
      "i onsdags, i torsdags, i fredags, i lördags, i söndags",
  },
  next: "nästa, nästkommande",
  coming: "kommande, nu kommande",
  last: "förra",
  week: "vecka, veckan, veckorna, v",
  counts: ["en, ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  units: {
    day: "dag, dagar, dygn",
    "working-day": "arbetsdag, arbetsdagar, vardag, vardagar, bankdag, bankdagar",
    week: "vecka, veckor",
    month: "månad, månader",
  },
  within: "om, inom",
  fromNow: "",
  clock: "kl, klockan",
  by: "senast, senast till",
  byThen: "senast",
  before: "före, innan",
  vague:
    "efter, tidigast, från, fr o m, sedan, kanske, inte, eller, cirka, ca, runt, omkring, början av, början på, " +
    "mitten av, mitten på",
  vagueAfter: "eller",
  endOf: "slutet av, slutet på, utgången av",
  atEnd: "",
  fillers: "på, till, i, den, under, nu, kommande, hela, till och med, tills, dagen",
  from: "från, från och med, fr o m, fr.o.m.",
  until: "till, fram till, till och med, t o m, t.o.m., tom, tills",
  untilAfter: "",
  and: "och",
};
