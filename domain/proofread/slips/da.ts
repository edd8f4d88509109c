/** Danish. */
export const da =
  "vad: hvad, hvas: hvad, sjal: skal, ska: skal, boget: noget, båre: bare, barre: bare, hvo: hvor, his: hvis, hivs: hvis, hvi: hvis, " +
  "bille: ville, vikle: ville, kige: lige, ale: alle, alke: alle, hense: hende, gære: gøre, ommer: kommer, neget: meget, elle: eller, hævde: havde, " +
  "feter: efter, tikbage: tilbage, tilage: tilbage, tilvage: tilbage, tilnage: tilbage, tilbag: tilbage, moske: måske, måse: måske, " +
  "håns: hans, hams: hans, lit: lidt, kulle: skulle, skule: skulle, skulke: skulle, bores: vores, vires: vores, mære: mere, mer: mere, " +
  "sier: siger, iver: over, elv: selv, slev: selv, ammen: sammen, samen: sammen, gien: igen, æger: tager, tæger: tager, gele: hele, hæle: hele, " +
  "eres: deres, feres: deres, mime: mine, tæge: tage, komne: komme, dige: sige, jorde: gjorde, gjord: gjorde, hild: hold, æret: været, våret: været, " +
  "fenne: denne, gæng: gang, gag: gang, kaver: laver, laer: laver, lacer: laver, nole: nogle, mænge: mange, mane: mange, dien: dine, " +
  "menet: mener, dolk: folk, fok: folk, fol: folk, soden: siden, sien: siden, sidden: siden, tig: ting, fonde: finde, rug: brug, " +
  "brig: brug, birkelig: virkelig, virkekig: virkelig, virkelog: virkelig, lulle: lille, anen: anden, font: fint, vænt: vent, ferne: gerne, " +
  "grene: gerne, genre: gerne, gere: gerne, geren: gerne, inte: intet, inter: intet, duen: uden, yden: uden, lise: lide, roede: troede, " +
  "toede: troede, treode: troede, vidde: vide, klat: klar, bedte: bedre, bedr: bedre, sidse: sidste, ker: sker, skeer: sker, amme: samme, " +
  "førset: første, fostår: forstår, fortår: forstår, fortsår: forstår, forsår: forstår, forstrå: forstår, enge: penge, agten: aften, " +
  "anset: andet, anet: andet, keres: jeres, buede: burde, brude: burde, moregn: morgen, morgn: morgen, morgne: morgen, slat: skat, ynder: under, " +
  "inder: finder, undr: under, uner: under, eneset: eneste, golde: holde, hilde: holde, syens: synes, syes: synes, snes: synes, dynes: synes, læng: længe, " +
  "fadt: fandt, ruge: bruge, buge: bruge, førtælle: fortælle, firtælle: fortælle, fortækle: fortælle, dikker: sikker, bavn: navn, vener: venner, " +
  "funder: finder, fonder: finder, sete: skete, elvfølgelig: selvfølgelig, selvfølelig: selvfølgelig, edder: hedder, gedder: hedder, heddet: hedder, hilder: holder, holer: holder, " +
  "engnag: engang, engagn: engang, forst: først, førts: først, førs: først, begøver: behøver, madnag: mandag, manddag: mandag, gører: hører, " +
  "horer: hører, savret: svaret, unden: kunden, lunden: kunden, knuden: kunden, kinden: kunden, indtik: indtil, cidere: videre, vider: videre, avar: svar, " +
  "sar: svar, brevte: brevet, asser: passer, underne: kunderne, lunderne: kunderne, knuderne: kunderne, kinderne: kunderne, kunderen: kunderne, " +
  "stedte: stedet, beskes: besked, åget: gået, fosrigtig: forsigtig, iser: viser, biser: viser, løvet: lovet, plejet: plejer, skiver: skriver, " +
  "skeiver: skriver, jontakt: kontakt, knotakt: kontakt, konakt: kontakt, kontat: kontakt, kontak: kontakt, sensete: seneste, seneset: seneste, samale: samtale, " +
  "samtåle: samtale, damtale: samtale, hunanden: hinanden, goldt: holdt, enere: senere, seere: senere, sener: senere, havdelen: halvdelen, haldelen: halvdelen, ilbud: tilbud, " +
  "tikbud: tilbud, tilbus: tilbud, angler: mangler, sagsorden: dagsorden, dagsroden: dagsorden, dagsoden: dagsorden, kålender: kalender, sidt: sidst, sids: sidst, " +
  "gæler: gælder, galder: gælder, gælde: gælder, sned: send, sens: send, rem: frem, ferm: frem, rung: ring, betlinger: betalinger, " +
  "dent: sent, komet: kommet, fatalt: aftalt, skræv: skrev, tispunkt: tidspunkt, tidspunt: tidspunkt, skiv: skriv, karet: klaret, alkerede: allerede, giet: givet, " +
  "lunde: kunde, knude: kunde, senfer: sender, læsse: læse, løver: lover, loer: lover, lunder: kunder, knuder: kunder, kinder: kunder, " +
  "soppet: stoppet, fere: flere, fler: flere, betaale: betale, betåle: betale, damtaler: samtaler, santaler: samtaler, panlagt: planlagt, planagt: planlagt, " +
  "beløn: beløb, ligfer: ligger, lugger: ligger, had: hvad, hore: høre, matte: måtte, nest: mest, tinge: ringe, faet: fået";
