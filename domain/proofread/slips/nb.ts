/** Norwegian. */
export const nb =
  "kike: ikke, okke: ikke, ilke: ikke, ikle: ikke, kal: skal, skak: skal, båre: bare, barre: bare, bate: bare, derre: dere, " +
  "ette: dette, derte: dette, dett: dette, fjør: gjør, gjø: gjør, gjøt: gjør, vor: hvor, hvo: hvor, vøre: være, gjen: igjen, " +
  "volle: ville, vikle: ville, lale: alle, ale: alle, alke: alle, trør: tror, trår: tror, hvi: hvis, hvordann: hvordan, " +
  "fjøre: gjøre, gjøer: gjøre, hadd: hadde, akk: takk, takl: takk, lir: blir, eler: eller, ekler: eller, elle: eller, ellet: eller, " +
  "hem: hvem, lutt: litt, lott: litt, lit: litt, lirt: litt, teter: etter, ætter: etter, fenne: denne, aldr: aldri, " +
  "kulle: skulle, sulle: skulle, skule: skulle, skulke: skulle, unne: kunne, lunne: kunne, kynne: kunne, kinne: kunne, iser: sier, dier: sier, " +
  "suer: sier, renger: trenger, tenger: trenger, treger: trenger, iver: over, ovr: over, ovre: over, vørt: vært, væt: vært, vætt: vært, " +
  "slev: selv, sev: selv, sel: selv, nitt: mitt, mutt: mitt, mott: mitt, hams: hans, ammen: sammen, samen: sammen, gnag: gang, gag: gang, " +
  "gagn: gang, gan: gang, jorde: gjorde, gjord: gjorde, åndre: andre, ander: andre, sætt: sett, dikk: fikk, fokk: fikk, " +
  "fik: fikk, fikl: fikk, elt: helt, hælt: helt, dutt: ditt, dott: ditt, iden: siden, sien: siden, sidden: siden, gret: greit, " +
  "greitt: greit, ele: hele, gele: hele, hæle: hele, komne: komme, sakke: snakke, snake: snakke, ilker: liker, luker: liker, lier: liker, " +
  "jort: gjort, menet: mener, ange: mange, mane: mange, mang: mange, dolk: folk, flok: folk, fol: folk, foll: folk, done: dine, dime: dine, " +
  "tiing: ting, ent: vent, hild: hold, hol: hold, belager: beklager, bekklager: beklager, beklaget: beklager, ginne: finne, fonne: finne, " +
  "morfen: morgen, morgn: morgen, morgne: morgen, bedte: bedre, bedr: bedre, hikk: gikk, buede: burde, bure: burde, tuen: uten, yten: uten, " +
  "uen: uten, uren: uten, rodde: trodde, trødde: trodde, kved: kveld, kvel: kveld, kivet: livet, vire: vite, vitr: vite, snaker: snakker, " +
  "kjennet: kjenner, enge: lenge, lene: lenge, leng: lenge, sik: slik, sluk: slik, slok: slik, sli: slik, slikk: slik, tår: står, kjer: skjer, " +
  "skjeer: skjer, amme: samme, frøste: første, isse: disse, dise: disse, diss: disse, geil: feil, suste: siste, soste: siste, " +
  "hilder: holder, enste: eneste, stedd: sted, ynder: under, unser: under, undr: under, klår: klar, jeter: heter, hetter: heter, blott: blitt, " +
  "gint: fint, font: fint, sutt: slutt, slurt: slutt, vorte: borte, bote: borte, prover: prøver, tedd: redd, golde: holde, " +
  "este: beste, bete: beste, bese: beste, sart: snart, høer: høre, måndag: mandag, freda: fredag, poten: posten, komet: kommet, ram: fram, farm: fram, " +
  "hærer: hører, senet: senest, varet: svaret, hått: gått, gatt: gått, gott: gått, fatt: fått, ått: fått, avart: svart, lunden: kunden, kynden: kunden, enter: venter, " +
  "veter: venter, vener: venter, avar: svar, sva: svar, bevet: brevet, lundene: kundene, kyndene: kundene, poter: poster, steet: stedet, " +
  "stedte: stedet, biser: viser, vider: viser, kovet: lovet, løvet: lovet, lovt: lovet, skeiver: skriver, skrier: skriver, " +
  "aret: året, ået: året, santalen: samtalen, bant: blant, blånt: blant, goldt: holdt, holt: holdt, tidde: tide, seere: senere, enere: senere, " +
  "senete: senere, halvpraten: halvparten, onnen: innen, viere: videre, videte: videre, ilbudet: tilbudet, neset: neste, eser: leser, leer: leser, " +
  "lesser: leser, anen: annen, temmer: stemmer, semmer: stemmer, fortatt: fortsatt, forsatt: fortsatt, sst: sist, sust: sist, sost: sist, sis: sist, gelder: gjelder, " +
  "gjeler: gjelder, avarer: svarer, riing: ring, rung: ring, rong: ring, rin: ring, betlinger: betalinger, betakinger: betalinger, " +
  "dent: sent, atalt: avtalt, skre: skrev, dølger: følger, skiv: skriv, skeiv: skriv, skrov: skriv, atal: avtal, aval: avtal, alkerede: allerede, " +
  "tekker: rekker, rekler: rekker, hitt: gitt, girt: gitt, lunde: kunde, kynde: kunde, hekler: heller, seder: sender, seende: sende, " +
  "kover: lover, fote: ofte, ilbud: tilbud, lunder: kunder, kynder: kunder, soppet: stoppet, våe: våre, våer: våre, spøt: spør, ager: dager, " +
  "fager: dager, daget: dager, flerre: flere, åte: måte, måt: måte, åtet: åtte, santaler: samtaler, tått: tatt, hetn: hent, loste: liste, " +
  "betling: betaling, betaking: betaling, tie: tide, erter: etter, kister: koster, gjene: gjerne, met: mest, dammen: sammen, jorte: korte, uler: uker, hore: høre, host: høst, matte: måtte, forer: fører, vråen: våren, tåte: åtte";
