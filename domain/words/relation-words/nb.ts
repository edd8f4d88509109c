/** Norwegian (bokmål). */
import type { RelationWords } from "./relation-words.ts";

export const nb: RelationWords = {
  begins: {
    next: "neste, neste kontakt, neste gang, neste samtale, neste oppfølging, kontakt igjen, følg opp",
    wish: "ønsker, ønske, kunden ønsker, ønsker kontakt, vil høre fra oss",
    quote: "tilbud, tilbudet",
    complaint: "klage, klagen, klager, reklamasjon, misfornøyd, kunden klager",
    "referred-by": "anbefalt av, ble anbefalt av, kom via, tipset av",
    "referred-us": "anbefalte oss til, har anbefalt oss til, anbefalt oss til, anbefalte oss",
    "referred-them": "anbefalte, anbefalte dem til, vi anbefalte, vi anbefalte dem til, anbefalte kunden til",
    phase: "fase, fasen, kundefase",
    "no-contact": "la være, la kunden være, la dem være, la dem være i fred, ingen kontakt, ikke kontakt",
    booked:
      "avtalt, booket, bestilt, ombooket, møte avtalt, møtet avtalt, møtet er avtalt, møte booket, møtet booket, samtale avtalt, tid avtalt",
    cancelled:
      "avlyst, avlyste, møtet avlyst, møtet er avlyst, samtalen avlyst, samtalen er avlyst, kansellert, avbestilt",
    "no-talks": "ingen samtaler, ingen samtale, ingen årlige samtaler, ingen kundesamtaler, ingen møter",
    "no-evaluation": "ingen evalueringssamtaler, ingen evalueringssamtale, ingen evaluering",
    "no-update": "ingen oppdateringssamtaler, ingen oppdateringssamtale",
    "talk-later": "samtale senere, samtalen senere, samtaler senere, vent med samtalen, utsett samtalen",
    "talks-as-usual": "samtaler som vanlig, samtaler igjen",
  },
  agenda: {
    send: "send, send den, send agendaen, send sakslisten, send til kunden, send nå, send den av gårde, send likevel, send den likevel",
    add: "legg til, legg også til, legg til punkt, legg til et punkt, nytt punkt",
    remove: "fjern, fjern punkt, slett, slett punkt, ta bort, stryk, bort med",
    change: "endre, endre punkt, endre til, rett punkt",
  },
  politely:
    "ja, ok, okei, gjerne, bare, nå, takk, fint, den, agendaen, sakslisten, kunden, til, av gårde, så",
  phases: {
    prospect: "mulig kunde, prospekt, potensiell kunde",
    new: "ny, ny kunde",
    growing: "voksende, vokser, i vekst",
    established: "etablert, etablert kunde, fast kunde",
    dormant: "hvilende, sovende, hviler",
    lost: "tapt, mistet, tapt kunde",
  },
  asUsual: "som vanlig, som før, fjern, ingen ønsker, automatisk",
  quoteEnds:
    "vunnet, vant, vi vant, akseptert, aksepterte, sagt ja, sa ja, takket ja, ordre, bestilte, tapt, avslått, avvist, nei takk, takket nei, " +
    "sa nei, sagt nei, fikk nei, lukket, lukk, avsluttet, trukket tilbake, trukket, ikke lenger aktuelt, ikke aktuelt, gikk til en annen, valgte en annen",
  none: "ingen, intet, ingenting, nei, ikke",
  before: { customerNumber: "kunde, kundenr, kundenummer, kunde nr" },

  did: {
    mail: "mailet, e-postet, skrev, skrevet, svarte på e-posten, sendte e-post, sendte en e-post, sendte mail, sendte epost",
    call: "ringte, ringt, ringte til, ringte opp, snakket i telefonen, snakket på telefon, pratet på telefon",
    message: "sms, sendte sms, sendte en sms, sendte melding, sendte en melding, meldte, tekstet",
    meeting:
      "møtte, møttes, traff, truffet, besøkte, besøkt, var hos, var på besøk, kjørte ut til, spiste lunsj, tok en kaffe, tok en lunsj, hadde møte, hatt møte, kom innom, stakk innom",
    video: "hadde teamsmøte, hadde videomøte, hadde teams",
  },
  thing: {
    mail: "e-postveksling, mailveksling",
    call: "telefon, telefonsamtale, telefonmøte, tlf, samtale med, prat med, oppringning",
    message: "sms, whatsapp",
    meeting: "møte, møtet, kundemøte, besøk, kundebesøk, lunsj, kaffe, frokost, middag, messe, workshop",
    video: "teams, teamsmøte, video, videomøte, videosamtale, zoom, zoommøte, nettmøte, digitalt møte, skype",
  },
  spoke: "snakket, pratet, talte, snakkes, diskuterte, drøftet, sjekket inn med",
  withEachOther: "mailet med, e-postveksling, mailveksling, meldinger frem og tilbake, skrev med",
  unreached:
    "la igjen beskjed, la igjen en beskjed, la igjen melding, la beskjed, la en beskjed, lest inn, leste inn, fikk ikke tak, fikk ikke svar, ikke å få tak i, traff ikke",
  received:
    "fikk mail, fikk en mail, fikk e-post, fikk en e-post, fikk sms, fikk melding, mottok mail, mottok e-post",
  intended:
    "ring, ringe, book, booke, husk, huske, bør, burde, ville, skulle, mangler, planlegger, planlagt, tenkte, tenker, besøke, maile, prøve, ta kontakt, følge opp",
  orders: "spør, be, snakk med, hør med, sjekk med, si til",
  never: "ikke, ei, aldri, intet, ingen",
  calledOff:
    "avlyst, ble avlyst, ble ikke noe av, uteble, utsatt, flyttet, dukket ikke opp, dukket aldri opp, kom ikke",
  present: "til stede, tilstede, deltakere, deltok, deltagere, med på møtet",
  beside: {
    with: "med, sammen med, i lag med",
    behind: "",
    andMe: "og jeg, og meg, & jeg, + jeg",
    meAnd: "jeg og, meg og, jeg &, jeg +",
    joined: "var med, var også med, deltok, deltok også, ble med, ble også med, kom med, var til stede",
  },

  talks: {
    evaluation:
      "evalueringssamtale, evalueringssamtalen, evaluering, evalueringen, evalueringsmøte, evalueringsmøtet",
    update: "oppdateringssamtale, oppdateringssamtalen, oppdateringsmøte, oppdateringsmøtet",
    both: "evaluering og oppdatering, evaluerings- og oppdateringssamtale, evalueringssamtale og oppdateringssamtale, begge samtalene",
    yearly: "årssamtale, årssamtalen, årlig samtale, den årlige samtalen, kundesamtale",
    about: "om, angående, ang, før, vedrørende, vedr",
    arranged:
      "avtalte, booket, bestilte, planla, foreslo, flyttet, utsatte, inviterte, innkalte, spurte, tilbød, takket nei",
  },

  past: {
    today: "i dag, idag, i morges, i formiddag, i stad, nettopp, tidligere i dag",
    yesterday: "i går, igår, i går kveld, i går ettermiddag, i går kveldst",
    dayBefore: "i forgårs, i forgårs kveld, forgårs",
    lastWeek: "forrige uke, i forrige uke, sist uke, sist uka, forrige uka, i forrige uka",
    weekdays: [
      "sist mandag",
      "sist tirsdag",
      "sist onsdag",
      "sist torsdag",
      "sist fredag",
      "sist lørdag",
      "sist søndag",
    ],
    ago: "siden",
    someDay: "her om dagen, forrige måned, nylig, for en tid siden, for en stund siden",
  },

  interval: {
    every: "hver, hvert",
    everyOther: "annenhver, annethvert, hver annen, hvert annet",
    ordinals: [
      "andre, annen, annet",
      "tredje",
      "fjerde",
      "femte",
      "sjette",
      "sjuende, syvende",
      "åttende",
      "niende",
      "tiende",
      "ellevte",
      "tolvte",
    ],
    units: {
      day: "dag, dager, dagers, dagen",
      week: "uke, uker, ukers, uken, uka",
      month: "måned, måneder, måneders, måneden, mnd",
      quarter: "kvartal, kvartalet",
      "half-year": "halvår, halvåret",
      year: "år, året, års",
    },
    adverbs: {
      day: "daglig",
      week: "ukentlig",
      month: "månedlig",
      quarter: "kvartalsvis",
      "half-year": "halvårlig",
      year: "årlig",
    },
    apart: "mellomrom, mellom, imellom",
    times: "ganger, gang, gonger",
    once: "en gang, én gang, 1 gang",
    twice: "to ganger",
    per: "i, om, per, pr, /",
    counts: [],
  },

  length: {
    hour: "time, timer, t",
    minute: "minutter, min, minutt",
    halfHour: "en halv time, halv time, en halvtime, halvtime, 1/2 time",
    hourAndHalf: "halvannen time, en og en halv time, 1 1/2 time, 1½ time",
    oneHour: "en time, én time",
  },

  place: {
    other:
      "nytt sted, annet sted, et annet sted, et nytt sted, på et annet sted, nytt lokale, annet lokale, sted følger, sted senere, sted kommer senere",
    same: "samme sted, på samme sted",
  },
};
