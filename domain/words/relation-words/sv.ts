/** Swedish. */
import type { RelationWords } from "./relation-words.ts";

export const sv: RelationWords = {
  begins: {
    next:
      "nästa, nästa kontakt, nästa gång, nästa samtal, nästa uppföljning, kontakta igen, " +
      "hör av mig igen, hör av oss igen",
    wish: "önskar, önskemål, kunden önskar, önskar kontakt, vill höras, kunden vill höras",
    quote: "offert, offerten, anbud, anbudet",
    complaint: "klagomål, klagomålet, klagar, reklamation, missnöjd, kunden klagar",
    "referred-by": "rekommenderad av, rekommenderat av, rekommenderades av, tipsad av, kom via",
    "referred-us":
      "rekommenderade oss till, rekommenderade oss hos, rekommenderat oss till, har rekommenderat oss till, " +
      "rekommenderade oss, tipsade om oss till, tipsade",
    "referred-them":
      "rekommenderade, rekommenderat, rekommenderade dem till, vi rekommenderade, vi rekommenderade dem till, rekommenderade kunden till",
    phase: "fas, fasen, kundfas",
    "no-contact": "låt vara, låt kunden vara, låt dem vara, lämna i fred, ingen kontakt, kontakta inte",
    booked:
      "bokat, bokad, ombokat, ombokad, bokat möte, möte bokat, mötet bokat, samtal bokat, samtalet bokat, tid bokad, inbokat, inbokad",
    cancelled:
      "avbokat, avbokad, avbokade, inställt, mötet inställt, mötet avbokat, samtalet inställt, samtalet avbokat, mötet är avbokat, samtalet är avbokat",
    "no-talks": "inga samtal, inget samtal, inga årliga samtal, inga kundsamtal, inga möten",
    "no-evaluation": "inga utvärderingssamtal, inget utvärderingssamtal, ingen utvärdering",
    "no-update": "inga uppdateringssamtal, inget uppdateringssamtal",
    "talk-later": "samtal senare, samtalet senare, vänta med samtal, vänta med samtalet, skjut upp samtalet",
    "talks-as-usual": "samtal som vanligt, samtalen som vanligt, samtal igen",
  },
  agenda: {
    send: "skicka, skicka den, skicka agendan, skicka till kunden, skicka nu, skicka i väg den, skicka iväg, skicka ändå, skicka den ändå, skicka i alla fall, skicka den i alla fall",
    add: "lägg till, lägg också till, lägg till punkt, lägg till en punkt, ny punkt",
    remove: "ta bort, ta bort punkt, stryk, stryk punkt, bort, bort med, radera",
    change: "ändra, ändra punkt, ändra till",
  },
  politely:
    "ja, ok, okej, gärna, nu, tack, bra, jättebra, den, agendan, kunden, till, iväg, i väg, absolut, så",
  phases: {
    prospect: "prospekt, presumtiv, möjlig kund, blivande kund",
    new: "ny, ny kund",
    growing: "växande, växer, på väg upp",
    established: "etablerad, etablerad kund, stadig",
    dormant: "vilande, sovande, vilar, sover",
    lost: "förlorad, tappad, förlorad kund, slut",
  },
  asUsual: "som vanligt, som förut, ta bort, inga önskemål, inget särskilt, automatiskt, räkna själv",
  quoteEnds:
    "vunnen, vann, vunnet, vi vann, antagen, accepterad, tackade ja, tackat ja, order, beställt, beställd, beställde, förlorad, " +
    "förlorade, avböjd, avböjde, avslagen, nej tack, tackade nej, tackat nej, fick nej, stängd, stäng, avslutad, återtagen, indragen, " +
    "inte längre aktuell, ej aktuell, gick till annan, gick till en annan, tog en annan",
  none: "inga, inget, ingen, nej, inte",
  before: { customerNumber: "kund, kundnr, kundnummer, kund nr" },

  did: {
    mail: "mejlade, mejlat, mailade, mailat, skrev, skrivit, svarade på mejlet",
    call: "ringde, ringt, ringts, telefonerade, ringde upp, talade i telefon, pratade i telefon",
    message: "smsade, smsat, sms, messade, messat, skickade sms, skickade ett sms, skickade meddelande",
    meeting:
      "träffade, träffat, träffades, mötte, möttes, besökte, besökt, hälsade på, var hos, åkte till, var på besök, åt lunch, " +
      "lunchade, fikade, tog en fika, tog en lunch, hade möte, haft möte, var ute hos, satt ner med, kom förbi",
    video: "teamsade, zoomade, hade teams, hade videomöte",
  },
  thing: {
    mail: "mejlväxling, mailväxling, mejlkontakt",
    call: "telefon, telefonsamtal, telefonsamtalet, telefonmöte, samtal med, telefonkontakt, tel",
    message: "sms, whatsapp",
    meeting:
      "möte, mötet, kundmöte, avstämning, besök, kundbesök, lunch, fika, frukost, middag, mässa, workshop, kaffe",
    video:
      "teams, teamsmöte, video, videomöte, videosamtal, zoom, zoommöte, meet, onlinemöte, digitalt möte, skype",
  },
  spoke:
    "talade, talat, talades vid, pratade, pratat, snackade, snackat, hördes, hörts, stämde av, stämt av, diskuterade",
  withEachOther:
    "mejlade med, mailade med, smsade med, mejlväxling, mailväxling, mejlade fram och tillbaka, messade med, skrev med",
  unreached:
    "lade ett meddelande, la ett meddelande, lade meddelande, la meddelande, lämnade ett meddelande, lämnade meddelande, " +
    "lämnat meddelande, talade in, pratade in, talat in, inte anträffbar, kom inte fram, fick inte tag, fick ej tag, gick inte att nå, fick inget svar",
  received:
    "fick mejl, fick mail, fick ett mejl, fick ett mail, fick sms, fått mejl, fått mail, fått ett mejl, fått ett mail, fick svar på mejl",
  intended:
    "ring, ringa, boka, bokar, boka in, att göra, glöm inte, kom ihåg, kom i håg, påminn, påminnelse, bör, borde, vill, skulle, " +
    "behöver, planerar, planerat, tänkte, hade tänkt, dags att, träffa, besöka, mejla, maila, få till, försöka, ta ett möte, höra av",
  orders:
    "fråga, be, prata med, tala med, snacka med, hör med, kolla med, stäm av med, säg till, säg åt, påminn",
  never: "inte, ej, aldrig, inget, ingen, inga",
  calledOff:
    "inställt, inställd, blev inte av, blev ej av, uteblev, avbokat, avbokad, ställdes in, dök inte upp, dök aldrig upp, kom inte, flyttat, uppskjutet, framflyttat",
  present: "närvarande, deltagare, med på mötet, på plats, deltog",
  beside: {
    with: "med, tillsammans med, ihop med, i sällskap med",
    behind: "",
    andMe: "och jag, och mig, och undertecknad, & jag, + jag",
    meAnd: "jag och, mig och, jag &, jag +",
    joined:
      "var med, var också med, var även med, deltog, deltog också, följde med, satt med, satt också med, kom med, medverkade, var på plats",
  },

  talks: {
    evaluation:
      "utvärderingssamtal, utvärderingssamtalet, utvärdering, utvärderingen, utvärderingsmöte, utvärderingsmötet",
    update: "uppdateringssamtal, uppdateringssamtalet, uppdateringsmöte, uppdateringsmötet",
    both:
      "utvärderings- och uppdateringssamtal, uppdaterings- och utvärderingssamtal, båda samtalen, utvärdering och uppdatering, " +
      "utvärderingssamtal och uppdateringssamtal, uppdateringssamtal och utvärderingssamtal",
    yearly: "årssamtal, årssamtalet, årligt samtal, årliga samtalet, årsmöte med, kundsamtal",
    about: "om, angående, ang, inför, före, gällande, rörande, innan",
    arranged:
      "bokade, bokat, bokad, bokades, planerade, föreslog, flyttade, sköt upp, bjöd in, kallade, avtalade, bestämde, frågade, erbjöd, tackade nej",
  },

  past: {
    today: "i dag, idag, i morse, imorse, i förmiddags, nyss, just nu, tidigare i dag, tidigare idag",
    yesterday: "i går, igår, i går kväll, igår kväll, i går eftermiddag, igår eftermiddag, i går morse",
    dayBefore: "i förrgår, iförrgår, förrgår",
    lastWeek: "förra veckan, i förra veckan, förra veckans",
    weekdays: ["i måndags", "i tisdags", "i onsdags", "i torsdags", "i fredags", "i lördags", "i söndags"],
    ago: "sedan, sen",
    someDay: "häromdagen, förra månaden, nyligen, för ett tag sedan, för ett tag sen, för någon vecka sedan",
  },

  interval: {
    every: "var, vart, varje",
    everyOther: "varannan, vartannat, var annan, vart annat",
    ordinals: [
      "andra",
      "tredje",
      "fjärde",
      "femte",
      "sjätte",
      "sjunde",
      "åttonde",
      "nionde",
      "tionde",
      "elfte",
      "tolfte",
    ],
    units: {
      day: "dag, dagar, dagars, dagen",
      week: "vecka, veckor, veckors, veckan",
      month: "månad, månader, månaders, månaden, mån",
      quarter: "kvartal, kvartalet",
      "half-year": "halvår, halvåret, halvårs",
      year: "år, året, års",
    },
    adverbs: {
      day: "dagligen",
      week: "veckovis",
      month: "månadsvis, månatligen",
      quarter: "kvartalsvis",
      "half-year": "halvårsvis",
      year: "årligen, årsvis",
    },
    apart: "mellanrum, mellan, emellan",
    times: "gånger, gång, ggr, ggn",
    once: "en gång, 1 gång",
    twice: "två gånger",
    per: "i, om, per, /",
    counts: [],
  },

  length: {
    hour: "timme, timmar, tim, h, timma",
    minute: "minuter, min, minut",
    halfHour: "en halvtimme, halvtimme, en halv timme, halv timme, 1/2 timme",
    hourAndHalf: "en och en halv timme, halvannan timme, 1 1/2 timme, 1½ timme",
    oneHour: "en timme, en timma",
  },

  place: {
    other:
      "ny plats, annan plats, en annan plats, nytt ställe, annat ställe, ny lokal, annan lokal, på ny plats, på annan plats, på en annan plats, plats senare, plats meddelas senare",
    same: "samma plats, samma ställe, på samma plats, på samma ställe",
  },
};
