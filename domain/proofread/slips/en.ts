/** English. */
export const en =
  "tat: that, fro: from, mire: more, mote: more, hoe: home, hone: home, bout: about, abut: about, rime: time, tome: time, tine: time, tomes: times, rimes: times, " +
  "tines: times, sire: site, mews: news, hep: help, vie: view, firs: first, wold: would, wee: were, weer: were, thees: these, cluck: click, nae: name, juts: just, " +
  "yer: year, wok: work, lats: last, mot: most, mots: most, moat: most, mos: most, hem: them, posy: post, cit: city, umber: number, sch: such, pleas: please, " +
  "vest: best, goo: good, goof: good, ell: well, whee: where, pubic: public, nooks: books, boos: books, kinks: links, yeas: years, nook: book, boo: book, " +
  "meed: need, nerd: need, nee: need, odes: does, foes: does, nuder: under, maul: mail, lief: life, fays: days, prat: part, untied: united, rel: real, " +
  "mus: must, tore: store, ravel: travel, ember: member, derails: details, lien: line, teems: terms, terns: terms, sens: send, toady: today, hank: thank, " +
  "dent: sent, kooks: looks, loos: looks, kook: look, loo: look, hows: shows, dhows: shows, sows: shows, cones: comes, cone: come, yell: tell, sine: since, " +
  "meting: meeting, tings: things, thins: things, quot: quote, anther: another, hoes: goes, minuets: minutes, minuted: minutes, booed: booked, panned: planned, " +
  "kines: lines, liens: lines, heck: check, acme: came, ope: open, wring: wrong, suppler: supplier, manger: manager, sopped: stopped, hanged: changed, " +
  "eaves: leaves, laves: leaves, dhow: show, sow: show, coy: copy, eek: week, moth: month, dorm: form, bough: bought, nought: bought, trough: through, " +
  "greed: agreed, cane: came, whit: with, wit: with, wiht: with, teh: the, het: the, fort: for, yon: you, yow: you, ant: and, ad: and, tow: two, tan: than, " +
  "hen: then, sill: still, od: of, oft: of, cam: came, ave: have, hove: have, mush: much, munch: much, sone: some, soma: some, onn: on, hat: that, ties: times, sued: used, rake: take, reed: read, cot: cost";
