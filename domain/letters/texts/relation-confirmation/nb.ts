/** Norwegian (bokmål). */
import type { RelationConfirmationTexts, SaidOfContact, SaidOfTalk } from "./texts.ts";

const WAYS = {
  mail: "e-post",
  call: "telefonsamtale",
  message: "melding",
  meeting: "møte",
  video: "videomøte",
  other: "kontakt",
} as const;

const TRIED = {
  ...WAYS,
  call: "forsøkt på telefon, ikke noe svar",
  message: "melding sendt, ikke noe svar",
  mail: "e-post sendt, ikke noe svar",
} as const;

/** Of a contact of which nothing else is known. */
const ALONE = "dere har hatt kontakt";

const KINDS = { evaluation: "evalueringssamtale", update: "oppdateringssamtale" } as const;

const names = ({ kinds }: SaidOfTalk): string => kinds.map((kind) => KINDS[kind]).join(" og ");

const met = ({ way, isUnanswered, isTheirs, day, theirs, ours }: SaidOfContact): string =>
  [
    `Notert: ${isTheirs ? `${WAYS[way]} fra kunden` : isUnanswered ? TRIED[way] : way === "other" && theirs === undefined ? ALONE : WAYS[way]}`,
    theirs === undefined ? "" : isUnanswered || isTheirs ? ` (${theirs})` : ` med ${theirs}`,
    day === undefined ? "" : ` ${day}`,
    ours === undefined ? "" : `, sammen med ${ours}`,
    ".",
  ].join("");

export const nb: RelationConfirmationTexts = {
  met,
  asksContact:
    "Det står ikke at dere har hatt kontakt, så vi regner det ikke som en kontakt. Hadde dere kontakt? Svar «ordnet», så noterer vi det.",
  today: "i dag",
  kept: (who) => (who === undefined ? "Notatet er lagret." : `Notatet er lagret hos ${who}.`),
  held: (said) =>
    `Notert: ${names(said)}${said.day === undefined ? " i dag" : ` ${said.day}`}. Notatene dine er lagret.`,
  next: (day, to) =>
    to === undefined
      ? `Neste kontakt: ${day}. Vi minner deg på det.`
      : `Neste kontakt: ${day}. Den tar ${to} seg av.`,
  wish: (howOften) => `Notert: kunden vil høre fra oss ${howOften}.`,
  wishOver: "Notert: kunden har ikke lenger noe ønske om hvor ofte vi tar kontakt.",
  quote: (what) =>
    `Notert: tilbudet vårt er sendt${what === undefined ? "" : ` (${what})`}. Si fra når kunden har bestemt seg: «tilbud: vunnet» eller «tilbud: tapt».`,
  quoteOver: "Notert: tilbudet er avgjort.",
  complaint: "Notert: kunden har klaget.",
  referral: {
    us: (whom) => `Notert: kunden har anbefalt oss til ${whom}. Husk å takke.`,
    them: (whom) => `Notert: vi har anbefalt kunden til ${whom}.`,
  },
  referredBy: (whom) => `Notert: det var ${whom} som anbefalte oss. Husk å takke.`,
  phase: (phase) => `Notert: ${phase}. Det gjelder til du sier noe annet.`,
  phaseOver: "Notert: vi regner selv ut igjen hva slags kunde det er.",
  noContact: (day) => `Notert: kunden får fred til og med ${day}.`,
  booked: (said) =>
    `Avtalt: ${names(said)} ${said.day ?? ""}${said.time === undefined ? "" : ` kl. ${said.time}`}${said.lasts === undefined ? "" : `, ${said.lasts} minutter`}${said.where === undefined ? "" : `, ${said.where}`}. Skriv noen linjer etterpå om hva dere kom fram til.`,
  cancelled: (said) => `Avlyst: ${names(said)}. Svar «avtalt: …» når dere har en ny tid.`,
  talkLater: (said) => `Vi spør ikke om ${names(said)} før ${said.day ?? ""}.`,
  noTalks: (said) =>
    `Notert: ingen samtaler${said.kinds.length === 1 ? ` av det slaget (${names(said)})` : ""}${said.day === undefined ? "" : ` til og med ${said.day}`}.`,
  talksAgain: "Notert: samtaler som vanlig igjen.",
  agenda: {
    add: "Lagt til på agendaen.",
    change: "Endret på agendaen.",
    remove: "Fjernet fra agendaen.",
    send: (to, minutes) =>
      `Agendaen går til ${to ?? "kunden"} om ${minutes} minutter. Svar «angre» før det hvis du ombestemmer deg.`,
  },
  nextContact: (day) => `Neste kontakt: ${day}.`,
  noNextContact: "Det er ikke planlagt noen ny kontakt.",
  nextTalk: (kind, day) => `Neste ${KINDS[kind]}: omkring ${day}.`,
};
