/** Swedish. */
import type { RelationConfirmationTexts, SaidOfContact, SaidOfTalk } from "./texts.ts";

const WAYS = {
  mail: "mejl",
  call: "telefonsamtal",
  message: "sms",
  meeting: "möte",
  video: "videomöte",
  other: "kontakt",
} as const;

const TRIED = {
  ...WAYS,
  call: "sökt på telefon, inget svar",
  message: "sms skickat, inget svar",
  mail: "mejl skickat, inget svar",
} as const;

/** Of a contact of which nothing else is known. */
const ALONE = "ni har hörts";

const KINDS = { evaluation: "utvärderingssamtal", update: "uppdateringssamtal" } as const;

const names = ({ kinds }: SaidOfTalk): string => kinds.map((kind) => KINDS[kind]).join(" och ");

const met = ({ way, isUnanswered, isTheirs, day, theirs, ours }: SaidOfContact): string =>
  [
    `Noterat: ${isTheirs ? `${WAYS[way]} från kunden` : isUnanswered ? TRIED[way] : way === "other" && theirs === undefined ? ALONE : WAYS[way]}`,
    theirs === undefined ? "" : isUnanswered || isTheirs ? ` (${theirs})` : ` med ${theirs}`,
    day === undefined ? "" : ` ${day}`,
    ours === undefined ? "" : `, tillsammans med ${ours}`,
    ".",
  ].join("");

export const sv: RelationConfirmationTexts = {
  met,
  asksContact:
    "Det står inte att ni har haft kontakt, så vi räknar det inte som en kontakt. Hade ni kontakt? Svara ”klart”, så noterar vi det.",
  today: "i dag",
  kept: (who) => (who === undefined ? "Anteckningen är sparad." : `Anteckningen är sparad hos ${who}.`),
  held: (said) =>
    `Noterat: ${names(said)}${said.day === undefined ? " i dag" : ` ${said.day}`}. Dina anteckningar är sparade.`,
  next: (day, to) =>
    to === undefined
      ? `Nästa kontakt: ${day}. Vi påminner dig då.`
      : `Nästa kontakt: ${day}. Det sköter ${to}.`,
  wish: (howOften) => `Noterat: kunden vill höra av oss ${howOften}.`,
  wishOver: "Noterat: kunden har inga önskemål längre om hur ofta vi hör av oss.",
  quote: (what) =>
    `Noterat: vår offert är ute${what === undefined ? "" : ` (${what})`}. Säg till när kunden har bestämt sig: ”offert: vunnen” eller ”offert: förlorad”.`,
  quoteOver: "Noterat: offerten är avgjord.",
  complaint: "Noterat: kunden har klagat.",
  referral: {
    us: (whom) => `Noterat: kunden har rekommenderat oss till ${whom}. Glöm inte att tacka.`,
    them: (whom) => `Noterat: vi har rekommenderat kunden till ${whom}.`,
  },
  referredBy: (whom) => `Noterat: det var ${whom} som rekommenderade oss. Glöm inte att tacka.`,
  phase: (phase) => `Noterat: ${phase}. Det gäller tills du säger något annat.`,
  phaseOver: "Noterat: vi räknar själva ut igen vad det är för slags kund.",
  noContact: (day) => `Noterat: kunden får vara i fred till och med ${day}.`,
  booked: (said) =>
    `Bokat: ${names(said)} ${said.day ?? ""}${said.time === undefined ? "" : ` kl. ${said.time}`}${said.lasts === undefined ? "" : `, ${said.lasts} minuter`}${said.where === undefined ? "" : `, ${said.where}`}. Skriv några rader efteråt om vad ni kom fram till.`,
  cancelled: (said) => `Avbokat: ${names(said)}. Svara ”bokat: …” när ni har en ny tid.`,
  talkLater: (said) => `Vi frågar inte om ${names(said)} före ${said.day ?? ""}.`,
  noTalks: (said) =>
    `Noterat: inga samtal${said.kinds.length === 1 ? ` av det slaget (${names(said)})` : ""}${said.day === undefined ? "" : ` till och med ${said.day}`}.`,
  talksAgain: "Noterat: samtal som vanligt igen.",
  agenda: {
    add: "Tillagt på dagordningen.",
    change: "Ändrat på dagordningen.",
    remove: "Borttaget från dagordningen.",
    send: (to, minutes) =>
      `Dagordningen går till ${to ?? "kunden"} om ${minutes} minuter. Svara ”ångra” innan dess om du ändrar dig.`,
  },
  nextContact: (day) => `Nästa kontakt: ${day}.`,
  noNextContact: "Ingen ny kontakt är planerad.",
  nextTalk: (kind, day) => `Nästa ${KINDS[kind]}: omkring ${day}.`,
};
