/** Finnish. Names are never inflected: sentences are built around them. */
import { levelNames } from "../relation-hints/level-names.ts";
import type { Before, ConfirmationTexts, HandOverTexts, Said } from "./texts.ts";

const by = ({ by: who, when }: Before): string => {
  const facts = [when, who].filter((each) => each !== undefined);
  return facts.length === 0 ? "" : ` (${facts.join(", ")})`;
};

/** A short date ends in a full stop of its own. */
const stopped = (days = ""): string => (days.endsWith(".") ? days : `${days}.`);

const dueThen = ({ due, moreDue }: Said): string =>
  due.length === 0
    ? ""
    : `Silloin on luvattu: ${due.map(({ what, replyBy: time }) => `${what} (viimeistään ${time})`).join("; ")}${moreDue > 0 ? ` ja ${moreDue} muuta` : ""}.`;

export const confirmation: ConfirmationTexts = {
  subject: "Näin kävi",
  intro: "Näin kävi:",
  notUnderstoodIntro: "Tätä emme ymmärtäneet, joten sille ei ole tehty mitään:",
  notUnderstood: {
    "no-word": (line) => `”${line}”`,
    "no-day": (line) => `”${line}”: mitä päivää tarkoitat?`,
    "past-day": (line) => `”${line}”: se päivä on jo mennyt.`,
    "no-what": (line) => `”${line}”: mitä se koskee? Kirjoita se kaksoispisteen jälkeen.`,
    "no-reason": (line) => `”${line}”: miksi? Kirjoita syy kaksoispisteen jälkeen.`,
    "no-minutes": (line) =>
      `”${line}”: keskustelu on valmis vasta, kun olet kirjoittanut muutaman rivin siitä, mitä sovitte. Kirjoita ne rivin alle.`,
    "no-interval": (line) =>
      `”${line}”: kuinka usein asiakas haluaa kuulla meistä? Kirjoita esimerkiksi ”toive: kolmen kuukauden välein”.`,
    "no-whom": (line) => `”${line}”: kenestä on kyse?`,
    "no-level": (line) => `”${line}”: tasot ovat ${levelNames("fi")}. Kirjoita esimerkiksi ”taso: 3”.`,
    "maybe-leaves": (line) =>
      `”${line}”: tarkoitatko, että työkaveri lopettaa tai jää sittenkin? Kirjoita silloin vain se, omassa viestissään, esimerkiksi ”lopettaa: Anna 31.12., Bo hoitaa” tai ”ei lopeta: Anna”.`,
    "not-yet": (line) =>
      `”${line}”: tämä kuulostaa siltä, ettei sitä ole vielä tapahtunut. Kirjoita ”seuraava: 12.1.”, jos haluat muistutuksen.`,
    "maybe-send": () =>
      "Asialista ei ole lähtenyt asiakkaalle, koska kirjoitit muutakin. Lähetetäänkö se silti? Vastaa silloin vain ”lähetä”.",
  },
  maybePromise: "Onko tämä lupaus? Kirjoita ”lupaan: … viimeistään …”.",
  examplesIntro: "Kirjoita rivin alkuun esimerkiksi näin:",
  examples:
    "hoidettu · myöhemmin perjantaina · välitä · ei asiakas · lupaan: tarjous viimeistään perjantaina · poissa: 20.12.–7.1.",
  undo: "Menikö jokin väärin? Vastaa tähän viestiin ”peru” vuorokauden kuluessa.",
  outcome: {
    about: ({ who, subject }) =>
      [who, subject === undefined ? undefined : `”${subject}”`].filter(Boolean).join(", ") || undefined,
    done: {
      done: {
        kept: "Hoidettu, ja lupaus on pidetty.",
        late: "Hoidettu, hiukan luvattua myöhemmin.",
        broken: "Hoidettu, luvattua myöhemmin.",
        withdrawn: "Hoidettu.",
        "nothing-promised": "Hoidettu.",
      },
      "not-needed": "Kukaan ei enää odota meiltä mitään, joten tästä ei tule lisää viestejä.",
      later: ({ replyBy }) => `Uusi aika: viimeistään ${replyBy}. Kerrothan siitä asiakkaalle.`,
      "hand-over": ({ to, meanwhile }) =>
        `${to} hoitaa tästä eteenpäin.${meanwhile === undefined ? "" : ` Poissaolon ajan hoitaa ${meanwhile}.`}`,
      "open-again": ({ replyBy }) =>
        `Seuraamme tätä taas. Asiakkaaseen otetaan yhteyttä viimeistään ${replyBy}.`,
      "not-a-customer":
        "Kirjattu: ei asiakas. Tästä ei muistuteta enää, eikä sinne lähde automaattisia vastauksia.",
      supplier: "Kirjattu: toimittaja. Tästä ei muistuteta enää, eikä sinne lähde automaattisia vastauksia.",
      customer: "Kirjattu: asiakas.",
      mine: "Olet nyt asiakasvastaava.",
      promise: ({ what, replyBy }) => `Lupaus kirjattu: ${what}, viimeistään ${replyBy}.`,
      away: (said) =>
        [
          said.byItself
            ? `Automaattivastauksesi mukaan olet poissa, joten olemme kirjanneet sinut poissa olevaksi: ${stopped(said.days)} Oletko sittenkin paikalla? Vastaa ”takaisin”.`
            : `Olet poissa ${stopped(said.days)}`,
          said.to === undefined ? "" : `Sijaisena on ${said.to}.`,
          said.nobodyOn === undefined
            ? ""
            : `Silloin ei ole paikalla muitakaan (${said.nobodyOn}), joten kaikki odottaa sinua.`,
          dueThen(said),
        ]
          .filter(Boolean)
          .join(" "),
      back: ({ days }) => `Oletamme siis, että olet paikalla ${stopped(days)}`,
      closed: (said) =>
        `Suljettu ${stopped(said.days)}${said.due.length === 0 ? "" : ` ${dueThen(said)} Ottakaa yhteyttä ennen sitä tai antakaa uusi aika.`}`,
      opened: ({ days }) => `Avoinna tavalliseen tapaan ${stopped(days)}`,
      pause:
        "Kaikki automaattiset kirjeet asiakkaille on keskeytetty. Vastaa ”jatka”, kun niitä saa taas lähettää.",
      resume: "Automaattiset kirjeet asiakkaille lähtevät taas.",
      undo: (was) => `Peruttu, kaikki on kuten ennen. Peruttiin tämä: ”${was}”`,
    },
    already: {
      ended: (before) => `Tämä oli jo hoidettu${by(before)}.`,
      withdrawn: (before) => `Tätä ei enää seurata${by(before)}.`,
      later: ({ replyBy }) => `Aika on jo viimeistään ${replyBy}.`,
      "hand-over": ({ to }) => `Tätä hoitaa jo ${to}.`,
      "open-again": ({ replyBy }) => `Tätä seurataan jo: viimeistään ${replyBy}.`,
      mine: "Olet jo asiakasvastaava.",
      pause: (before) => `Kirjeet on jo keskeytetty${by(before)}.`,
      resume: "Kirjeet lähtevät jo.",
      undo: "Se on jo peruttu.",
      back: "Sinua ei ole kirjattu poissa olevaksi.",
      opened: "Niitä päiviä ei ole merkitty suljetuiksi.",
      other: "Se oli jo kirjattu.",
    },
    overtaken: {
      stopped: (since) =>
        `Sen jälkeen on pyydetty keskeyttämään kirjeet${by(since)}, joten ne on keskeytetty.`,
      going: (since) => `Sen jälkeen on pyydetty lähettämään kirjeitä taas${by(since)}, joten ne lähtevät.`,
      open: (since, { replyBy }) =>
        `Sen jälkeen tämä on avattu uudelleen${by(since)}, joten sitä seurataan: viimeistään ${replyBy}.`,
      days: ({ days }) => `Sen jälkeen näistä päivistä (${days}) on sanottu muuta, ja se on voimassa.`,
      other: (since) => `Sen jälkeen on sanottu muuta${by(since)}, ja se on voimassa.`,
    },
    notFound: { undo: "Tässä ei ole mitään peruttavaa.", other: "Sitä ei enää löydy meiltä." },
    notPossible: {
      "no-thing": () =>
        "Emme tiedä, mitä tarkoitat. Vastaa siihen kirjeeseen, jota se koskee, tai kirjoita rivin numero ensin.",
      "no-line": ({ line }) => `Kirjeessä ei ole riviä ${line}. Mitään ei ole muutettu.`,
      "no-customer": () => "Emme tiedä, mitä asiakasta tarkoitat.",
      nobody: ({ to, names }) =>
        to === undefined
          ? "Kukaan muu ei voi nyt hoitaa tätä."
          : names === ""
            ? `Emme löydä työkaveria nimellä ”${to}”. Mitään ei ole muutettu.`
            : `”${to}”: tarkoitatko työkaveria ${names}? Kirjoita siinä tapauksessa niin. Mitään ei ole muutettu.`,
      several: ({ to, names }) => `”${to}” voi olla ${names}. Kirjoita koko nimi. Mitään ei ole muutettu.`,
      "not-in-settings": () =>
        "Tämä onnistuu vain siltä, jolla on oma osoite asetuksissamme. Kirjoita siitä osoitteesta tai pyydä apua " +
        "siltä, joka hoitaa Handslagia puolestamme.",
      past: () => "Se aika on jo mennyt. Mitä päivää tarkoitat?",
      "in-settings": () =>
        "Kirjeet on keskeytetty asetuksissa. Pyydä apua siltä, joka hoitaa Handslagia puolestamme.",
      "changed-since": () => "Tämä on sen jälkeen muuttunut, joten sitä ei voi perua.",
      "too-long": ({ days }) =>
        `${days}: niin monta päivää kerralla emme ota vastaan. Pitävätkö ne paikkansa? Jaa ne usealle riville.`,
      "taken-back": () => "Olet sittemmin perunut sen, joten mitään ei tehty.",
      "new-day-needed": ({ what }) =>
        `Sen aika on jo mennyt. Kirjoita uusi aika: ”lupaan: ${what ?? "…"} viimeistään perjantaina”.`,
      "too-late": () => "Siitä on yli vuorokausi, joten sitä ei voi enää perua.",
      "has-gone": () => "Kirje on jo lähtenyt, joten sitä ei voi enää perua.",
      "which-customer": ({ anyOf }) =>
        `Emme tiedä, mitä asiakasta tämä koskee.${anyOf === "" ? "" : ` Tarkoitatko asiakasta ${anyOf}?`} Vastaa tähän viestiin asiakkaan nimellä, osoitteella tai numerolla, niin kirjaamme sen.`,
      "several-customers": ({ names }) =>
        `Mahdollisia asiakkaita: ${names}. Vastaa tähän viestiin, mistä niistä on kyse, niin kirjaamme sen.`,
      "several-invoices": ({ what }) =>
        `Asiakkaalla on monta laskua numerolla ${what ?? "?"}, emmekä tiedä, mitä niistä tarkoitat. Mitään ei ole kirjattu. Koskeeko se kaikkea, mitä asiakkaan on maksettava? Kirjoita uudelleen ilman numeroa.`,
      "no-such-customer": ({ to }) =>
        `Emme löydä asiakasta nimellä ${to ?? "?"}. Kirjoita uudelleen, nimi niin kuin se on rekisterissä.`,
      "no-relation": () =>
        "Kyseessä ei ole asiakkaamme, joten mitään ei kirjattu. Vastaa kirjeeseen ”asiakas”, jos tämä on väärin.",
      "which-talk": ({ anyOf }) =>
        `Tarkoitatko keskustelua, joka on sovittu: ${anyOf}? Vastaa tähän viestiin päivällä: ”peruttu: 8.12.”. Mitään ei ole vielä peruttu.`,
      "no-talk": () => "Keskustelua ei ole sovittu. Sovi aika: ”sovittu: 12.1. klo 10”.",
      "no-agenda": () => "Keskustelulla ei ole vielä asialistaa.",
      "no-point": () => "Asialistalla ei ole kohtaa sillä numerolla.",
      "no-address": () => "Asiakkaalle ei ole toimivaa sähköpostiosoitetta, joten mitään ei ole lähetetty.",
      "not-theirs": () => "Osoite ei ole tämän asiakkaan, joten mitään ei ole lähetetty.",
      "no-minutes": () =>
        "Keskustelu on valmis vasta, kun olet kirjoittanut muutaman rivin siitä, mitä sovitte. Vastaa ”valmis” ja kirjoita ne alla oleville riveille.",
      "which-personal": () =>
        "Mitään ei poistettu. Kirjoita ”unohda henkilökohtaiset”, jos kaikki asiakkaasta saa poistaa, tai ”unohda henkilökohtaiset: vanhin”.",
      "gone-for-good": () => "Poistettu ei tule takaisin.",
      "only-managers": ({ names }) =>
        `Työntekijän lopettamisesta voi kertoa vain esihenkilö: ${names}. Mitään ei muutettu.`,
      "successor-needed": ({ to }) =>
        `Kuka hoitaa tehtävät jatkossa (${to ?? "?"})? Kirjoita se samalle riville: ”lopettaa: Anna 31.12., Bo hoitaa”. Mitään ei muutettu.`,
      "leave-to-each-other": ({ to, names }) =>
        `Myös ${to ?? "?"} lopettaa, ja seuraajaksi on merkitty ${names}. Kuka muu voisi hoitaa tehtävät? Mitään ei muutettu.`,
      "leaves-too": ({ to }) =>
        `${to ?? "?"} ei ole silloin enää täällä. Kuka muu voisi hoitaa tehtävät? Mitään ei muutettu.`,
    },
  },
};

const copied = (copyTo: string | undefined): string =>
  copyTo === undefined ? "" : ` ja lisää ${copyTo} kopion tai piilokopion saajaksi`;

export const handOver: HandOverTexts = {
  someone: "Työkaveri",
  subject: {
    given: (by_, who) => `${by_} siirsi sinulle: ${who}`,
    away: (by_, who) => `${by_} on poissa: ${who} odottaa vastausta sinulta`,
    taken: (by_, who) => `${by_} hoitaa nyt: ${who}`,
  },
  happened: {
    given: (by_, { who, subject }) =>
      `${by_} siirsi sinulle hoidettavaksi: ${who}${subject === undefined ? "" : `, ”${subject}”`}.`,
    away: (by_, { who, subject, days }) =>
      `${by_} on poissa${days === undefined ? "" : ` ${days}`}, joten ${who} odottaa vastausta sinulta${subject === undefined ? "" : `. Aihe: ”${subject}”`}.`,
    taken: (by_, { who, subject }) =>
      `${by_} hoitaa puolestasi: ${who}${subject === undefined ? "" : `, ”${subject}”`}.`,
  },
  told: (replyBy) => `Olemme luvanneet palata asiaan viimeistään ${replyBy}.`,
  untold: (replyBy) =>
    `Asiakkaalle ei ole luvattu aikaa, mutta yhteyttä pitäisi ottaa viimeistään ${replyBy}.`,
  passed: (when) =>
    `Aika umpeutui ${when}. Soita tai kirjoita muutama rivi: kerro rehellisesti, missä mennään, ja sovi uusi aika.`,
  what: (what) => `Luvattu: ${what}.`,
  byWord: (copyTo) =>
    `Vastaa asiakkaalle tavalliseen tapaan${copied(copyTo)}. Jos asia on hoidettu muuten, vastaa tähän viestiin ”hoidettu”. Etkö ehdi? ` +
    "Vastaa esimerkiksi ”myöhemmin perjantaina” tai ”välitä”.",
  byWordOnly:
    "Kun tämä on hoidettu, vastaa tähän viestiin ”hoidettu”. Etkö ehdi? Vastaa esimerkiksi ”myöhemmin perjantaina” tai ”välitä”.",
  promise: (what) => `lupaus ”${what}”`,
  nothingToDo: "Sinun ei tarvitse tehdä mitään.",
  from: (from) => `Lähettäjä: ${from}`,
};
