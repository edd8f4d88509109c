/**
 * Words that name a refused topic as parts of longer ones, "bröstcancer", "brystkræft", "rintasyöpä", "exfru", and those by
 * which people say the same less plainly. A topic at a time; what languages share is written once.
 */
import type { RefusedTopic } from "./refused-words.ts";

/** Ends of words, each of which may be longer: "cancer" in "prostatacancer". */
export const REFUSED_ENDINGS: Readonly<Partial<Record<RefusedTopic, string>>> = {
  health:
    "cancer, cancern, tumör, tumören, sjuk, sjuka, sjukdom, sjukdomen, infarkt, infarkten, kræft, kræften, syg, sygdom, sygdommen, kreft, kreften, syk, sykdom, sykdommen, syöpä, syöpää, syövän, syövästä, sairaus, sairautta, sairauden",
  family:
    "fru, frun, hustru, hustrun, barn, barnen, barnet, børn, børnene, barna, tytär, vaimo, lapsi, lapset",
};

/** A language a line, as in `refused-words.ts`. */
export const REFUSED_TOO: Readonly<Partial<Record<RefusedTopic, readonly string[]>>> = {
  health: [
    "hiv, aids, har ms, epilep*, parkinson*, bipol*, kolesterol*, skleros*, sclerose*, ivf",
    "hjärtsjuk*, hjärtsvikt*, hjärtklaff*, hjärtoper*, självmord*, abort, aborten, högt blodtryck, döv, hörselskad*, alkis, alkisar, dricker för mycket, väntar smått",
    "hjertesyg*, hjerteoper*, selvmord*, forhøjet blodtryk, døv, hørehæm*, drikker for meget",
    "hjertesyk*, hjertesvikt*, høyt blodtrykk, høy blodtrykk, hørselshem*, drikker for mye",
    "suicid*, abortion*, had a stroke, high blood pressure, cholesterol, is deaf, nearly deaf, gone deaf, drinks too much",
    "sydänsair*, itsemurh*, abortti, abortin, verenpainetauti*, kuuro, skleroosi*, epileps*, juo liikaa, odottaa vauvaa",
  ],
  family: [
    "ex fru, ex man, exman, exmannen, exmake*, frus, frugan, makan, hans tjej, hennes kille, hennes tjej, hans kille, styvson*, styvdotter*, bonusson*, bonusdotter*, tvillingflick*, tvillingpojk*, grabben spelar",
    "ekskone*, eksmand*, exmand*, ekskæreste*, stedsøn*, steddatter*, bonussøn*",
    "ekskona*, eksmann*, ekssamboer*, stesønn*, stedatter*",
    "ex wife, ex husband, stepson*, stepdaughter*, stepchild*",
    "exvaimo*, ex vaimo, ex vaimon, ex vaimonsa, exmies*, ex mies, entinen vaimo, entinen mies, poikapuol*, tytärpuol*",
  ],
  politics: ["röstar sd, röstar s, röstar m, sverigevän*, stemmer sv, stemmer frp, stemmer krf"],
  union: [
    "if metall, lo medlem, lo medlemmar, fackordför*, medlem i kommunal, medlem i lo, unionen medlem, medlem i vision",
    "medlem af hk, medlem af dansk metal, fællestillids*",
    "medlem av lo, medlem i lo, fellesforbundet",
    "unison member, unite member, gmb member",
    "teollisuusliit*, palvelualojen ammattiliitto",
  ],
  sexuality: ["är trans, er trans, is trans, transkvinn*, transman, transkvinde*, transmand"],
  origin: [
    "kurd, kurden, kurder, kurdisk*, kurdish, kurdi, kommer från iran, kommer från irak, kommer från syrien, kommer från somalia, kommer från turkiet, kommer från bosnien, kommer från afghanistan",
  ],
};

/** Harmless, though words of another language, or these as parts, look refused. */
export const PERMITTED_TOO: readonly string[] = [
  "jungfru*, sjösjuk*, åksjuk*, jobbar på sjukhus, jobbar på sjukhuset, arbetar på sjukhus, arbetar på sjukhuset, chef på sjukhus, chef på sjukhuset, bygger på sjukhus, bygger på sjukhuset, bygger en moské, bygger moské, bygger moskén, bygga en moské, pappa till idén, mamma till idén, barn co, läser politiken, vill lasta, ska lasta, kan lasta, att lasta, lasta själv, lasta av, lasta i, lasta på, en kona, inte fetter, äter fetter, mättade fetter, med fetter, oljor och fetter",
  "søsyg*, jomfru*",
  "sjøsyk*",
  "brother skrivare, brother skrivaren, brother printer, brother maskin, brother machine, daughter company, daughter companies",
];
