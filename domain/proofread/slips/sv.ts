/** Swedish. */
export const sv =
  "barra: bara, bars: bara, måst: måste, kulle: skulle, fån: från, frän: från, lala: alla, ror: tror, trår: tror, alt: allt, inge: ingen, kite: lite, " +
  "lte: lite, lie: lite, lit: lite, ingett: inget, eter: efter, lir: blir, håns: hans, hanns: hans, fock: fick, fik: fick, mima: mina, mins: mina, " +
  "såga: säga, amma: samma, damma: samma, väta: vänta, väna: vänta, vänts: vänta, vari: varit, ätt: rätt, ratt: rätt, rett: rätt, rät: rätt, lomma: komma, " +
  "komna: komma, hjort: gjort, skälv: själv, rata: prata, parta: prata, dona: dina, dia: dina, enar: menar, uran: utan, vist: visst, rodde: trodde, " +
  "trådde: trodde, äskar: älskar, sått: sätt, vetta: veta, skuta: sluta, slutta: sluta, tutta: titta, ränker: tänker, tanker: tänker, tänjer: tänker, " +
  "tänket: tänker, niga: inga, ånga: många, måna: många, gillra: gillar, barm: barn, dolk: folk, fång: gång, tycket: tycker, visset: visste, änder: händer, " +
  "långe: länge, fösta: första, förta: första, lessen: ledsen, leden: ledsen, ledden: ledsen, sälla: snälla, hotta: hitta, strå: står, ståt: står, hetär: heter, " +
  "hete: heter, viken: vilken, enad: enda, ensa: enda, åra: våra, jäva: jävla, later: låter, rean: redan, ratar: pratar, partar: pratar, " +
  "freda: fredag, ram: fram, dram: fram, farm: fram, senat: senast, senats: senast, senas: senast, numer: nummer, gatt: gått, varat: svarat, lunden: kunden, " +
  "vantar: väntar, avar: svar, revet: brevet, skötet: sköter, kinderna: kunderna, isar: visar, rået: året, aret: året, vått: vårt, " +
  "loften: löften, enare: senare, livat: lovat, lövat: lovat, näta: nästa, palts: plats, plåts: plats, lundens: kundens, kindens: kundens, kicka: skicka, " +
  "skocka: skicka, skicks: skicka, enigt: enligt, ångar: ångra, bökat: bokat, skrov: skriv, skri: skriv, kart: klart, klatt: klart, inner: hinner, " +
  "hunner: hinner, ämna: lämna, daggen: dagen, lövar: lovar, loar: lovar, föst: först, förts: först, kinder: kunder, agar: dagar, betsla: betala, böka: boka, " +
  "ilen: filen, läts: läst, betat: betalt, betslar: betalar, dyns: syns, kickat: skickat, slickat: skickat, skockat: skickat, tulls: tills, daggordning: dagordning, " +
  "daggordningen: dagordningen, panerat: planerat, horas: höras, handlag: handslag, tillsamman: tillsammans, gen: igen, ostar: kostar, våt: vårt, skata: ska ta";
