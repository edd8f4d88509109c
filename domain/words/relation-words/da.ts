/** Danish. */
import type { RelationWords } from "./relation-words.ts";

export const da: RelationWords = {
  begins: {
    next: "næste, næste kontakt, næste gang, næste samtale, næste opfølgning, kontakt igen, følg op",
    wish: "ønsker, ønske, kunden ønsker, ønsker kontakt, vil høres",
    quote: "tilbud, tilbuddet",
    complaint: "klage, klagen, klager, reklamation, utilfreds, kunden klager",
    "referred-by": "anbefalet af, blev anbefalet af, kom via",
    "referred-us": "anbefalede os til, har anbefalet os til, anbefalet os til, anbefalede os",
    "referred-them":
      "anbefalede, anbefalede dem til, vi anbefalede, vi anbefalede dem til, anbefalede kunden til",
    phase: "fase, fasen, kundefase",
    "no-contact": "lad være, lad kunden være, lad dem være, lad dem være i fred, ingen kontakt, kontakt ikke",
    booked:
      "aftalt, booket, bookede, ombooket, møde aftalt, mødet aftalt, mødet er aftalt, møde booket, mødet booket, samtale aftalt, tid aftalt",
    cancelled: "aflyst, aflyste, mødet aflyst, mødet er aflyst, samtalen aflyst, samtalen er aflyst, afbud",
    "no-talks": "ingen samtaler, ingen samtale, ingen årlige samtaler, ingen kundesamtaler, ingen møder",
    "no-evaluation": "ingen evalueringssamtaler, ingen evalueringssamtale, ingen evaluering",
    "no-update": "ingen statusmøder, intet statusmøde",
    "talk-later": "samtale senere, samtalen senere, samtaler senere, vent med samtalen, udskyd samtalen",
    "talks-as-usual": "samtaler som sædvanlig, samtaler som normalt, samtaler igen",
  },
  agenda: {
    send: "send, send den, send dagsordenen, send til kunden, send nu, send den af sted, afsend, send alligevel, send den alligevel",
    add: "tilføj, tilføj også, tilføj punkt, tilføj et punkt, nyt punkt",
    remove: "fjern, fjern punkt, slet, slet punkt, væk med, stryg",
    change: "ret, ret punkt, ændr, ændr punkt, ret til",
  },
  politely: "ja, ok, okay, gerne, bare, nu, tak, fint, den, dagsordenen, kunden, til, af sted, afsted, så",
  phases: {
    prospect: "emne, kundeemne, mulig kunde",
    new: "ny, ny kunde",
    growing: "voksende, vokser, i vækst",
    established: "etableret, etableret kunde, fast kunde",
    dormant: "hvilende, sovende, hviler",
    lost: "tabt, mistet, tabt kunde",
  },
  asUsual: "som sædvanlig, som sædvanligt, som normalt, som før, fjern, ingen ønsker, automatisk",
  quoteEnds:
    "vundet, vandt, vi vandt, accepteret, accepterede, sagt ja, sagde ja, ordre, bestilt, bestilte, tabt, afslået, afvist, nej tak, " +
    "takkede nej, sagde nej, sagt nej, fik nej, lukket, luk, afsluttet, trukket tilbage, ikke længere aktuelt, ikke aktuelt, gik til en anden, valgte en anden",
  none: "ingen, intet, nej, ikke",
  before: { customerNumber: "kunde, kundenr, kundenummer, kunde nr" },

  did: {
    mail: "mailede, mailet, skrev, skrevet, svarede på mailen",
    call: "ringede, ringet, ringede til, ringede op, talte i telefon, talt i telefon",
    message: "smsede, smset, sms, sms'ede, skrev en sms, sendte sms, sendte en sms, sendte en besked",
    meeting:
      "mødte, mødtes, mødt, besøgte, besøgt, besøgt hos, var hos, var på besøg, kørte ud til, spiste frokost, drak kaffe, tog en kaffe, holdt møde, havde møde, kom forbi",
    video: "holdt teamsmøde, havde teamsmøde, havde videomøde",
  },
  thing: {
    mail: "mailkorrespondance, mailveksling",
    call: "telefon, telefonsamtale, telefonmøde, telefonisk, tlf, samtale med, snak med, opkald",
    message: "sms, whatsapp",
    meeting: "møde, mødet, kundemøde, besøg, kundebesøg, frokost, kaffe, morgenmad, middag, messe, workshop",
    video: "teams, teamsmøde, video, videomøde, videosamtale, zoom, zoommøde, onlinemøde, online møde, skype",
  },
  spoke: "talte, talt, snakkede, snakket, hørtes ved, drøftede, diskuterede, vendte",
  withEachOther:
    "mailede med, smsede med, mailkorrespondance, mailveksling, skrev med, mailede frem og tilbage",
  unreached:
    "lagde en besked, lagde besked, lagt en besked, lagt besked, indtalte, fik ikke fat, fik ikke svar, traf ikke, ingen hjemme, ikke at træffe, uden at få fat",
  received:
    "fik mail, fik en mail, fik sms, fik en sms, fået mail, fået en mail, modtog mail, modtog en mail",
  intended:
    "ring, ringe, book, booke, husk, huske, bør, burde, ville, skulle, mangler, planlægger, planlagt, tænkte, tænker, besøge, maile, aftal, prøve, tage kontakt, to do, følge op",
  orders: "spørg, bed, tal med, snak lige med, hør med, hør hos, tjek med, sig til",
  never: "ikke, ej, aldrig, intet, ingen",
  calledOff:
    "aflyst, blev aflyst, blev ikke til noget, udeblev, udskudt, flyttet, dukkede ikke op, dukkede aldrig op, kom ikke",
  present: "til stede, tilstede, deltagere, deltog, med til mødet",
  beside: {
    with: "med, sammen med",
    behind: "",
    andMe: "og jeg, og mig, & jeg, + jeg",
    meAnd: "jeg og, mig og, jeg &, jeg +",
    joined: "var med, var også med, deltog, deltog også, kom med, kom også med, var til stede",
  },

  talks: {
    evaluation:
      "evalueringssamtale, evalueringssamtalen, evaluering, evalueringen, evalueringsmøde, evalueringsmødet",
    update: "statusmøde, statusmødet, statussamtale, opdateringssamtale",
    both: "evaluering og statusmøde, evalueringssamtale og statusmøde, statusmøde og evalueringssamtale, begge samtaler",
    yearly: "årssamtale, årssamtalen, årlig samtale, den årlige samtale, kundesamtale",
    about: "om, angående, ang, inden, før, vedrørende, vedr",
    arranged:
      "aftalte, bookede, booket, planlagde, foreslog, flyttede, udskød, inviterede, indkaldte, spurgte, tilbød, takkede nej",
  },

  past: {
    today: "i dag, idag, i morges, i formiddags, lige nu, tidligere i dag",
    yesterday: "i går, igår, i går aftes, i går eftermiddags, i aftes",
    dayBefore: "i forgårs, forgårs",
    lastWeek: "sidste uge, i sidste uge, forrige uge, i forrige uge",
    weekdays: ["i mandags", "i tirsdags", "i onsdags", "i torsdags", "i fredags", "i lørdags", "i søndags"],
    ago: "siden",
    someDay: "forleden, forleden dag, den anden dag, sidste måned, for nylig, for noget tid siden",
  },

  interval: {
    every: "hver, hvert",
    everyOther: "hver anden, hvert andet, hveranden",
    ordinals: [
      "anden, andet, andre",
      "tredje",
      "fjerde",
      "femte",
      "sjette",
      "syvende",
      "ottende",
      "niende",
      "tiende",
      "ellevte",
      "tolvte",
    ],
    units: {
      day: "dag, dage, dages, dagen",
      week: "uge, uger, ugers, ugen",
      month: "måned, måneder, måneders, måneden, md, mdr",
      quarter: "kvartal, kvartalet",
      "half-year": "halvår, halvåret, halve år",
      year: "år, året, års",
    },
    adverbs: {
      day: "dagligt",
      week: "ugentligt, ugentlig",
      month: "månedligt, månedlig",
      quarter: "kvartalsvis, kvartalsvist",
      "half-year": "halvårligt, halvårlig",
      year: "årligt, årlig",
    },
    apart: "mellemrum, mellem, imellem",
    times: "gange, gang",
    once: "en gang, én gang, 1 gang",
    twice: "to gange",
    per: "i, om, pr, per, /",
    counts: [],
  },

  length: {
    hour: "time, timer, t",
    minute: "minutter, min, minut",
    halfHour: "en halv time, halv time, 1/2 time",
    hourAndHalf: "halvanden time, en og en halv time, 1 1/2 time, 1½ time",
    oneHour: "en time",
  },

  place: {
    other:
      "nyt sted, andet sted, et andet sted, et nyt sted, på et andet sted, nyt lokale, andet lokale, sted følger, sted senere, sted meddeles senere",
    same: "samme sted, på samme sted",
  },
};
