/** Finnish. Names stand in the nominative, behind a colon. */
import type { RelationConfirmationTexts, SaidOfContact, SaidOfTalk } from "./texts.ts";

const WAYS = {
  mail: "sähköposti",
  call: "puhelu",
  message: "tekstiviesti",
  meeting: "tapaaminen",
  video: "videopalaveri",
  other: "yhteydenotto",
} as const;

const TRIED = {
  ...WAYS,
  call: "soitto, ei vastausta",
  message: "tekstiviesti lähetetty, ei vastausta",
  mail: "sähköposti lähetetty, ei vastausta",
} as const;

/** Of a contact of which nothing else is known. */
const ALONE = "olette olleet yhteydessä";

const KINDS = { evaluation: "arviointikeskustelu", update: "tilannekatsaus" } as const;

const names = ({ kinds }: SaidOfTalk): string => kinds.map((kind) => KINDS[kind]).join(" ja ");

const met = ({ way, isUnanswered, isTheirs, day, theirs, ours }: SaidOfContact): string =>
  [
    `Kirjattu: ${isTheirs ? `${WAYS[way]} asiakkaalta` : isUnanswered ? TRIED[way] : way === "other" && theirs === undefined ? ALONE : WAYS[way]}`,
    day === undefined ? "" : ` ${day}`,
    theirs === undefined ? "" : isTheirs ? ` (${theirs})` : `, asiakkaan puolelta ${theirs}`,
    ours === undefined ? "" : `, meiltä myös ${ours}`,
    ".",
  ].join("");

export const fi: RelationConfirmationTexts = {
  met,
  asksContact:
    "Siinä ei kerrota yhteydenotosta, joten sitä ei lasketa sellaiseksi. Olitteko yhteydessä? Vastaa ”hoidettu”, niin kirjaamme sen.",
  today: "tänään",
  kept: () => "Muistiinpano on tallennettu asiakkaan tietoihin.",
  held: (said) =>
    `Kirjattu: ${names(said)}${said.day === undefined ? " tänään" : ` ${said.day}`}. Muistiinpanosi on tallennettu.`,
  next: (day, to) =>
    to === undefined
      ? `Seuraava yhteydenotto: ${day}. Muistutamme silloin.`
      : `Seuraava yhteydenotto: ${day}, ${to}.`,
  wish: (howOften) => `Kirjattu: asiakas toivoo, että otamme yhteyttä ${howOften}.`,
  wishOver: "Kirjattu: asiakkaalla ei ole enää toivetta siitä, kuinka usein otamme yhteyttä.",
  quote: (what) =>
    `Kirjattu: tarjouksemme on asiakkaalla${what === undefined ? "" : ` (${what})`}. Kerro, kun asiakas on päättänyt: ”tarjous: voitettu” tai ”tarjous: hävitty”.`,
  quoteOver: "Kirjattu: tarjouksesta on päätetty.",
  complaint: "Kirjattu: asiakas on valittanut.",
  referral: {
    us: (whom) => `Kirjattu: asiakas on suositellut meitä: ${whom}. Muista kiittää.`,
    them: (whom) => `Kirjattu: olemme suositelleet asiakasta: ${whom}.`,
  },
  referredBy: (whom) => `Kirjattu: meitä suositteli ${whom}. Muista kiittää.`,
  phase: (phase) => `Kirjattu: ${phase}. Se on voimassa, kunnes sanot toisin.`,
  phaseOver: "Kirjattu: päättelemme taas itse, millainen asiakas tämä on.",
  noContact: (day) => `Kirjattu: asiakas saa olla rauhassa ${day} asti.`,
  booked: (said) =>
    `Sovittu: ${names(said)} ${said.day ?? ""}${said.time === undefined ? "" : ` klo ${said.time}`}${said.lasts === undefined ? "" : `, ${said.lasts} minuuttia`}${said.where === undefined ? "" : `, ${said.where}`}. Kirjoita keskustelun jälkeen muutama rivi siitä, mitä sovitte.`,
  cancelled: (said) => `Peruttu: ${names(said)}. Vastaa ”sovittu: …”, kun teillä on uusi aika.`,
  talkLater: (said) => `Kysymme seuraavan kerran aikaisintaan ${said.day ?? ""}: ${names(said)}.`,
  noTalks: (said) =>
    `Kirjattu: ei keskusteluja${said.kinds.length === 1 ? ` (${names(said)})` : ""}${said.day === undefined ? "" : ` ${said.day} asti`}.`,
  talksAgain: "Kirjattu: keskustelut taas tavalliseen tapaan.",
  agenda: {
    add: "Lisätty asialistalle.",
    change: "Muutettu asialistalla.",
    remove: "Poistettu asialistalta.",
    send: (to, minutes) =>
      `Asialista lähtee ${minutes} minuutin kuluttua${to === undefined ? "" : ` osoitteeseen ${to}`}. Jos muutat mieltäsi, vastaa sitä ennen ”peru”.`,
  },
  nextContact: (day) => `Seuraava yhteydenotto: ${day}.`,
  noNextContact: "Uutta yhteydenottoa ei ole suunniteltu.",
  nextTalk: (kind, day) => `Seuraava ${KINDS[kind]}: noin ${day}.`,
};
