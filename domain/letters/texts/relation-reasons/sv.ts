/** Swedish. */
import type { ContactWay } from "../../../relation/relation-facts.ts";
import type { RelationReasonTexts } from "./texts.ts";

const WAYS: Readonly<Record<ContactWay, string>> = {
  mail: " via mejl",
  call: " på telefon",
  message: " via meddelande",
  meeting: " vid ett möte",
  video: " på video",
  other: "",
};

const colon = (what: string | undefined): string => (what === undefined ? "" : `: ”${what}”`);
const promisedFor = (day: string | undefined): string => (day === undefined ? "" : ` (utlovat ${day})`);
const comma = (what: string | undefined): string => (what === undefined ? "" : `, ”${what}”`);
const until = (by: string | undefined): string => (by === undefined ? "helst i dag" : `senast ${by}`);

function every(days: number): string {
  if (days === 1) return "varje dag";
  if (days === 7) return "varje vecka";
  if (days === 14) return "varannan vecka";
  if (days >= 28 && days <= 31) return "en gång i månaden";
  if (days >= 60 && days <= 62) return "varannan månad";
  if (days >= 90 && days <= 92) return "var tredje månad";
  if (days >= 181 && days <= 184) return "två gånger om året";
  return days === 365 || days === 366 ? "en gång om året" : `med ${days} dagars mellanrum`;
}

export const sv: RelationReasonTexts = {
  phases: {
    prospect: "möjlig kund",
    new: "ny kund",
    growing: "kund som växer",
    established: "fast kund",
    dormant: "tyst just nu",
    lost: "inte längre kund",
  },
  classes: { A: "bland våra viktigaste kunder", B: "viktig kund" },
  rules: {
    repair: "något att ställa till rätta",
    planned: "planerat",
    wish: "kundens önskemål",
    undecided: "funderar på en offert",
    new: "ny kund",
    "bought-once": "har handlat en gång",
    silent: "tyst en tid",
    "far-away": "finns en bit bort",
    "not-met": "inte setts på länge",
    value: "regelbunden kontakt",
    prospect: "möjlig kund",
    "day-one": "första kontakten",
  },
  every,
  onDay: (day) => day,
  reasons: {
    brokenPromise: ({ promised, what, by }) => ({
      why:
        what === undefined
          ? `vi hörde inte av oss i tid${promisedFor(promised)}.`
          : `vi höll inte det vi lovade${comma(what)}${promisedFor(promised)}.`,
      todo: `Ring ${until(by)}, säg som det är och hör om allt är bra nu.`,
    }),
    complaint: ({ day, what, by }) => ({
      why: `berättade ${day} att de inte var nöjda${colon(what)}.`,
      todo: `Ring ${until(by)} och hör hur det är nu.`,
    }),
    planned: ({ day, when, what }) => ({
      why: {
        past: `vi hade planerat att höras ${day}${colon(what)}.`,
        today: `vi har planerat att höras i dag${colon(what)}.`,
        ahead: `vi har planerat att höras ${day}${colon(what)}.`,
      }[when],
      todo: "",
    }),
    talk: ({ day, when }) =>
      when === "past"
        ? { why: `mötet var bokat till ${day}.`, todo: "Skriv några rader om hur det gick." }
        : { why: `bokat möte ${when === "today" ? "i dag" : day}.`, todo: "" },
    wish: (days) => ({ why: `har bett oss att höra av oss ${every(days)}.`, todo: "" }),
    undecided: ({ day, what, by }) => ({
      why: `funderar på vår offert från ${day}${comma(what)}.`,
      todo: `Hör av dig ${until(by)} och fråga hur det går.`,
    }),
    newCustomer: (since) => ({
      why: `ny kund sedan ${since}.`,
      todo: "Hör hur det har gått så här långt.",
    }),
    boughtOnce: (day) => ({
      why: `har handlat en gång, ${day}.`,
      todo: "Hör hur det blev och om något mer behövs.",
    }),
    nothingHeard: (since) => ({ why: `har inte hört av sig sedan ${since}.`, todo: "Hör hur läget är." }),
    nothingBought: (since, usualDays) => ({
      why: `har inte handlat sedan ${since}, men brukar handla ${every(usualDays)}.`,
      todo: "Hör om något har ändrats.",
    }),
    farAway: { why: "finns en bit bort, så det är bra att höras lite oftare.", todo: "" },
    notMet: (since) => ({
      why: since === undefined ? "vi har inte setts än, vad vi vet." : `vi har inte setts sedan ${since}.`,
      todo: "",
    }),
    value: (valueClass) => ({
      why: {
        A: "en av våra viktigaste kunder, och det är dags att höras igen.",
        B: "en viktig kund, och det är dags att höras igen.",
        C: "det är dags att höras igen.",
      }[valueClass],
      todo: "",
    }),
    prospect: { why: "det är dags att höra av sig.", todo: "Hör om vi kan hjälpa till med något." },
    dayOne: {
      why: "vi har ingen kontakt noterad än.",
      todo: "Hör av dig, eller notera när ni hördes senast.",
    },
  },
  last: ({ day, way, what }) => `Senast i kontakt ${day}${way === undefined ? "" : WAYS[way]}${colon(what)}.`,
  suggest: {
    "visit-or-video": "Föreslå ett besök eller ett videosamtal.",
    "call-or-visit":
      "Ring eller kom förbi hellre än att mejla: ett mejl bara för att höra hur läget är kan räknas som reklam i Danmark, och det kräver samtycke.",
  },
};
