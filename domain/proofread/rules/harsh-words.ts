/**
 * Hard words about people, in all their forms, and swear words: what nobody wants to have sent. Small and exact, since a word that is
 * only sometimes hard would be marked in every other letter.
 */
import type { Language } from "../../letters/language.ts";

/** Phrases with commas between. */
export const HARSH_WORDS: Readonly<Record<Language, string>> = {
  sv:
    "idiot, idioten, idioter, idioterna, idiotisk, idiotiskt, idiotiska, korkad, korkat, korkade, dumhuvud, dumskalle, dumbom, " +
    "puckad, efterbliven, imbecill, inkompetent, inkompetenta, lat, lata, slöfock, odugling, oduglig, odugliga, värdelös, värdelösa, " +
    "hopplös, gnällig, gnälliga, gnällspik, gnällspikar, tjatig, tjatiga, besvärlig kund, besvärliga kunder, jobbig kund, " +
    "jobbiga kunder, dålig betalare, dåliga betalare, oförskämd, oförskämda, otrevlig, otrevliga, snål, snåla, snåljåp, girig, giriga, lögnare, " +
    "ljuger, ljög, lurendrejare, bedragare, skojare, skitstövel, skit, skitdålig, skitdåligt, fan, fy fan, för fan, jävel, jävla, " +
    "jävligt, jävlar, förbannad, förbannat, förbannade, helvete, helvetes, skyll dig själv, skyll er själva, håll käften",
  da:
    "idiot, idioten, idioter, idioterne, idiotisk, idiotiske, tåbe, tåbelig, dum, dumme, dumrian, fjols, åndssvag, åndssvage, " +
    "inkompetent, inkompetente, doven, dovne, uduelig, uduelige, håbløs, håbløse, værdiløs, værdiløse, brokkehoved, brokkehoveder, brokrøv, pivet, " +
    "besværlig kunde, besværlige kunder, dårlig betaler, dårlige betalere, uforskammet, uforskammede, ubehagelig person, nærig, nærige, grisk, griske, " +
    "løgner, løgnere, lyver, løj, svindler, svindlere, bedrager, skiderik, røvhul, lort, lorte, fanden, for fanden, satans, helvede, " +
    "helvedes, pokkers, kraftedeme, hold kæft, selv ude om det",
  nb:
    "idiot, idioten, idioter, idiotene, idiotisk, idiotiske, tosk, tosken, tosker, dum, dumme, dumrian, fjols, åndssvak, åndssvake, " +
    "inkompetent, inkompetente, lat, late, udugelig, udugelige, håpløs, håpløse, verdiløs, verdiløse, sutrete, sytete, masete, " +
    "vanskelig kunde, vanskelige kunder, dårlig betaler, dårlige betalere, uforskammet, uforskammede, ufordragelig, gjerrig, gjerrige, grisk, griske, " +
    "løgner, løgnere, lyver, løy, svindler, svindlere, bedrager, drittsekk, drittsekker, dritt, faen, fy faen, for faen, jævla, jævlig, " +
    "satan, helvete, helvetes, hold kjeft, skyld deg selv",
  fi:
    "idiootti, idiootit, idiootin, idioottia, idioottimainen, tyhmä, tyhmät, tyhmän, typerys, typerykset, tollo, ääliö, ääliöt, " +
    "pölvästi, laiska, laiskat, epäpätevä, epäpätevät, kelvoton, kelvottomat, toivoton tapaus, toivottomia tapauksia, valittaja, ruikuttaja, hankala asiakas, " +
    "hankalat asiakkaat, huono maksaja, huonot maksajat, röyhkeä, röyhkeät, töykeä, töykeät, saita, ahne, ahneet, valehtelija, valehtelijat, valehtelee, " +
    "valehteli, huijari, huijarit, paskiainen, paska, paskaa, perkele, perkeleen, saatana, saatanan, vittu, vitun, helvetti, helvetin, " +
    "jumalauta, turpa kiinni, oma vika",
  en:
    "idiot, idiots, idiotic, stupid, moron, morons, moronic, imbecile, fool, fools, dumb, halfwit, incompetent, lazy, useless, " +
    "hopeless, worthless, whiner, whiners, whining, whiny, moaner, moaners, difficult customer, difficult customers, bad payer, bad payers, nightmare customer, " +
    "rude, greedy, stingy, tightfisted, liar, liars, lying to us, lied to us, cheat, cheats, crook, crooks, fraudster, scumbag, bastard, bastards, " +
    "shit, shitty, bullshit, crap, crappy, damn, damned, bloody, hell, fuck, fucking, arsehole, asshole, pathetic, shut up, your own fault",
};

/** What hard words begin with in all their forms: Finnish has too many to list. */
export const HARSH_BEGINNINGS: Readonly<Record<Language, readonly string[]>> = {
  sv: ["idiot", "inkompetent", "jävl", "förbanna"],
  da: ["idiot", "inkompetent", "åndssvag"],
  nb: ["idiot", "inkompetent", "åndssvak", "jævl"],
  fi: (
    "idioot idiot tyhm typery tollo ääliö pölväst laiska epäpätev kelvot röyhke töyke saita saito ahne valehteli valehtele huijar paskiai " +
    "paska paskaa paskan perkele saatana vittu vitun vitut helvet"
  ).split(" "),
  en: ["idiot", "moron", "incompetent", "fuck", "bullshit"],
};
