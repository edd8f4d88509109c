/** Finnish. */
import type { Reminded } from "../../../relation/hints/last-letter.ts";
import type { LadderTexts } from "./texts.ts";

const quoted = (what: string | undefined): string => (what === undefined ? "" : ` (${what})`);

const REMINDED: Readonly<Record<Reminded, string>> = {
  "in-time": "Muistutamme muutamaa päivää ennen.",
  "from-the-next-on":
    "Tällä kertaa se ei ehdi mihinkään kirjeeseen. Muistutamme seuraavasta kerrasta alkaen.",
  never: "Se ei ehdi mihinkään kirjeeseen.",
};

export const fi: LadderTexts = {
  level: ({ level, target, evidence, nextStep }) =>
    [
      `Kirjattu: taso ${level}.`,
      ...(evidence === undefined ? [] : [`Perustelu: ${evidence}.`]),
      ...(target === undefined ? [] : [`Tavoite on taso ${target}.`]),
      ...(nextStep === undefined ? [] : [`Seuraava askel: ${nextStep}.`]),
    ].join(" "),
  thanked: "Kirjattu: asiakasta on kiitetty.",
  milestone: (what, day, yearly, reminded) =>
    yearly
      ? `Kirjattu: ${what}, ${day} ja samana päivänä joka vuosi. ${REMINDED[reminded]}`
      : `Kirjattu: ${what}, ${day}. ${REMINDED[reminded]}`,
  milestoneOver: (what) => `Poistettu: ${what}. Emme muistuta siitä enää.`,
  suggested: {
    improvement: {
      made: (what) =>
        `Kirjattu: ehdotus asiakkaalle${quoted(what)}. Kirjoita ”ehdotus: …, hyväksytty” tai ”ehdotus: …, hylätty”, kun tiedät.`,
      adopted: (what) => `Kirjattu: asiakas tarttui ehdotukseemme${quoted(what)}.`,
      declined: (what) => `Kirjattu: asiakas ei tarttunut ehdotukseemme${quoted(what)}.`,
    },
    favour: {
      made: (what) => `Kirjattu: pieni palvelus${quoted(what)}.`,
      adopted: (what) => `Kirjattu: pieni palvelus, ja vastaus oli kyllä${quoted(what)}.`,
      declined: (what) => `Kirjattu: pieni palvelus, ja vastaus oli ei${quoted(what)}.`,
    },
    feedback: {
      made: (what) => `Kirjattu: olemme kysyneet asiakkaalta, miten yhteistyö sujuu${quoted(what)}.`,
      adopted: (what) => `Kirjattu: asiakas on kertonut, miten yhteistyö sujuu${quoted(what)}.`,
      declined: (what) => `Kirjattu: asiakas ei halunnut kertoa, miten yhteistyö sujuu${quoted(what)}.`,
    },
  },
  personal: (person, kept, most) =>
    `Tallennettu${person === undefined ? "" : ` henkilöstä ${person}`}. Se näkyy ennen seuraavaa puhelua (${kept}/${most}). ` +
    "Vastaa ”unohda henkilökohtaiset”, niin kaikki henkilökohtainen tieto asiakkaasta poistetaan.",
  forgotten: (erased, left) =>
    left === 0
      ? `Poistettu: kaikki henkilökohtainen tieto asiakkaasta (${erased === 1 ? "1 merkintä" : `${erased} merkintää`}). Sitä ei voi perua.`
      : `Poistettu: ${erased === 1 ? "yksi henkilökohtainen merkintä" : `${erased} henkilökohtaista merkintää`}; jäljellä on ${left}. Sitä ei voi perua.`,
  nothingToForget: "Asiakkaasta ei ole tallennettu mitään henkilökohtaista.",
  refused: {
    health: "Sitä ei tallennettu: emme kirjaa mitään kenenkään terveydestä.",
    family: "Sitä ei tallennettu: emme kirjaa mitään kenenkään perheestä.",
    politics: "Sitä ei tallennettu: emme kirjaa mitään kenenkään poliittisista näkemyksistä.",
    religion: "Sitä ei tallennettu: emme kirjaa mitään kenenkään uskosta.",
    union: "Sitä ei tallennettu: emme kirjaa mitään kenenkään ammattiliitosta.",
    sexuality: "Sitä ei tallennettu: emme kirjaa mitään kenenkään seksuaalisuudesta.",
    origin: "Sitä ei tallennettu: emme kirjaa mitään kenenkään alkuperästä.",
    "too-long": "Sitä ei tallennettu: henkilökohtaisessa merkinnässä saa olla enintään 200 merkkiä.",
    nothing: "Sitä ei tallennettu: siinä ei lukenut mitään.",
  },
  insteadOfDay: "Kirjoita mieluummin jokin yrityksen päivä: ”merkkipäivä: 25 vuotta 3.5.”.",
  instead:
    "Kirjoita mieluummin jotakin, mistä henkilö itse mielellään puhuu töissä: ”henkilökohtaista: Karin purjehtii”.",
  tooMany: (most, oldest) =>
    `Sitä ei tallennettu: asiakkaasta on jo ${most} henkilökohtaista merkintää. Vanhin on päivältä ${oldest}. ` +
    "Vastaa ”unohda henkilökohtaiset: vanhin”, jos sen voi poistaa, ja kirjoita sitten uusi uudelleen.",
  owner: (name) => `Kirjattu: ${name} vastaa asiakkaasta tästä lähtien.`,
  hint: {
    done: {
      milestone: "Kirjattu: päivä on huomioitu. Emme muistuta siitä enää tänä vuonna.",
      "at-risk": "Kirjattu: olet hoitanut asian. Kerromme, jos jotakin tulee lisää.",
      breadth: "Kirjattu: useampi meistä tuntee nyt heidän väkeään. Palaamme asiaan vuoden päästä.",
      level: "Kirjattu. Vastaa ”taso: 3, seuraava askel: …”, kun tiedätte, miten jatkatte.",
    },
    later: (day) => `Otamme sen uudelleen esiin ${day}.`,
    no: "Emme siis ota sellaista tästä asiakkaasta esiin vuoteen.",
    noThanks: "Emme siis enää muistuta kiittämään siitä suosituksesta.",
  },
  handedOver: {
    thank: "kiitä suosituksesta",
    milestone: "muistettava päivä",
    "at-risk": "asiakas saattaa olla lähdössä",
    breadth: "useamman meistä olisi hyvä tuntea asiakkaan väkeä",
    level: "seuraava askel asiakkaan kanssa",
    improvement: "ehdotus asiakkaalle",
    favour: "pieni palvelus",
    feedback: "kysy asiakkaalta, miten yhteistyö sujuu",
  },
  draft: {
    heading: "Asiakassuhteen taso (vain sinulle)",
    level: ({ level, target, nextStep }) =>
      `Taso ${level}${target === undefined ? "" : `, tavoite on ${target}`}. ` +
      (nextStep === undefined
        ? "Seuraavaa askelta ei ole kirjattu: vastaa esimerkiksi ”taso: 3, seuraava askel: …”."
        : `Seuraava askel: ${nextStep}.`),
    notSet: "Tasoa ei ole asetettu. Vastaa esimerkiksi ”taso: 2”.",
  },
  page: {
    level: "Taso",
    notSet: "Tasoa ei ole asetettu.",
    target: (level) => `Tavoite on taso ${level}.`,
    nextStep: (words) => `Seuraava askel: ${words}`,
    milestones: "Muistettavat päivät",
    yearly: (day) => `joka vuosi ${day} alkaen`,
    personal: "Henkilökohtaista",
    hints: "Hyvä pitää mielessä",
    erase: "Poista",
    eraseAll: "Poista kaikki henkilökohtainen",
    forGood: "Se poistetaan lopullisesti, eikä sitä voi perua.",
    answers: { done: "Hoidettu", later: "Myöhemmin, alla olevana päivänä", no: "Ei kiitos, ei vuoteen" },
  },
};
