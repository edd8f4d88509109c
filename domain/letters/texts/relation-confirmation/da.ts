/** Danish. */
import type { RelationConfirmationTexts, SaidOfContact, SaidOfTalk } from "./texts.ts";

const WAYS = {
  mail: "mail",
  call: "telefonsamtale",
  message: "sms",
  meeting: "møde",
  video: "videomøde",
  other: "kontakt",
} as const;

const TRIED = {
  ...WAYS,
  call: "forsøgt på telefon, intet svar",
  message: "sms sendt, intet svar",
  mail: "mail sendt, intet svar",
} as const;

/** Of a contact of which nothing else is known. */
const ALONE = "I har været i kontakt";

const KINDS = { evaluation: "evalueringssamtale", update: "statusmøde" } as const;

const names = ({ kinds }: SaidOfTalk): string => kinds.map((kind) => KINDS[kind]).join(" og ");

const met = ({ way, isUnanswered, isTheirs, day, theirs, ours }: SaidOfContact): string =>
  [
    `Noteret: ${isTheirs ? `${WAYS[way]} fra kunden` : isUnanswered ? TRIED[way] : way === "other" && theirs === undefined ? ALONE : WAYS[way]}`,
    theirs === undefined ? "" : isUnanswered || isTheirs ? ` (${theirs})` : ` med ${theirs}`,
    day === undefined ? "" : ` den ${day}`,
    ours === undefined ? "" : `, sammen med ${ours}`,
    ".",
  ].join("");

export const da: RelationConfirmationTexts = {
  met,
  asksContact:
    "Der står ikke, at I har haft kontakt, så det tæller ikke som en kontakt. Havde I kontakt? Svar »klaret«, så noterer vi det.",
  today: "i dag",
  kept: (who) => (who === undefined ? "Notatet er gemt." : `Notatet er gemt hos ${who}.`),
  held: (said) =>
    `Noteret: ${names(said)}${said.day === undefined ? " i dag" : ` den ${said.day}`}. Dine notater er gemt.`,
  next: (day, to) =>
    to === undefined
      ? `Næste kontakt: ${day}. Vi minder dig om det.`
      : `Næste kontakt: ${day}. Den tager ${to} sig af.`,
  wish: (howOften) => `Noteret: kunden vil gerne høre fra os ${howOften}.`,
  wishOver: "Noteret: kunden har ikke længere et ønske om, hvor tit vi tager kontakt.",
  quote: (what) =>
    `Noteret: vores tilbud er sendt${what === undefined ? "" : ` (${what})`}. Sig til, når kunden har bestemt sig: »tilbud: vundet« eller »tilbud: tabt«.`,
  quoteOver: "Noteret: tilbuddet er afgjort.",
  complaint: "Noteret: kunden har klaget.",
  referral: {
    us: (whom) => `Noteret: kunden har anbefalet os til ${whom}. Husk at sige tak.`,
    them: (whom) => `Noteret: vi har anbefalet kunden til ${whom}.`,
  },
  referredBy: (whom) => `Noteret: det var ${whom}, der anbefalede os. Husk at sige tak.`,
  phase: (phase) => `Noteret: ${phase}. Det gælder, til du siger noget andet.`,
  phaseOver: "Noteret: vi regner selv ud igen, hvad det er for en slags kunde.",
  noContact: (day) => `Noteret: kunden får fred til og med den ${day}.`,
  booked: (said) =>
    `Aftalt: ${names(said)} den ${said.day ?? ""}${said.time === undefined ? "" : ` kl. ${said.time}`}${said.lasts === undefined ? "" : `, ${said.lasts} minutter`}${said.where === undefined ? "" : `, ${said.where}`}. Skriv bagefter et par linjer om, hvad I blev enige om.`,
  cancelled: (said) => `Aflyst: ${names(said)}. Svar »aftalt: …«, når I har en ny tid.`,
  talkLater: (said) => `Vi minder dig ikke om ${names(said)} før den ${said.day ?? ""}.`,
  noTalks: (said) =>
    `Noteret: ingen samtaler${said.kinds.length === 1 ? ` af den slags (${names(said)})` : ""}${said.day === undefined ? "" : ` til og med den ${said.day}`}.`,
  talksAgain: "Noteret: samtaler som sædvanligt igen.",
  agenda: {
    add: "Tilføjet til dagsordenen.",
    change: "Ændret på dagsordenen.",
    remove: "Fjernet fra dagsordenen.",
    send: (to, minutes) =>
      `Dagsordenen går til ${to ?? "kunden"} om ${minutes} minutter. Svar »fortryd« inden da, hvis du ombestemmer dig.`,
  },
  nextContact: (day) => `Næste kontakt: ${day}.`,
  noNextContact: "Der er ikke planlagt nogen ny kontakt.",
  nextTalk: (kind, day) => `Næste ${KINDS[kind]}: omkring den ${day}.`,
};
