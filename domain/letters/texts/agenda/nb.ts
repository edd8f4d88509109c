/** Norwegian bokmål. */
import type { AgendaTexts } from "./texts.ts";

/** Up to twelve in words. */
const NUMBERS = "  to tre fire fem seks sju åtte ni ti elleve tolv".split(" ");
const times = (n: number): string => (n === 1 ? "én gang" : `${NUMBERS[n] ?? n} ganger`);
const all = (parts: readonly string[]): string =>
  new Intl.ListFormat("nb", { type: "conjunction" }).format(parts);
const quoted = (text: string): string => `«${text}»`;

export const nb: AgendaTexts = {
  title: (kinds, company) =>
    kinds.length > 1
      ? `Evaluerings- og oppdateringssamtale med ${company}`
      : `${kinds[0] === "update" ? "Oppdateringssamtale" : "Evalueringssamtale"} med ${company}`,
  done: ({ talkOn, days, met }) =>
    `${talkOn === undefined ? "Det siste året" : `Siden samtalen vår ${talkOn}`} har vi hatt kontakt ${times(days)}` +
    `${met === 0 ? "" : ` og sett hverandre ${times(met)}`}.`,
  topics: (subjects) => `Det har blant annet handlet om ${all(subjects.map(quoted))}.`,
  promises: ({ kept, of, names }) => {
    if (kept === of)
      return of === 1
        ? "Løftet vi ga, har vi holdt."
        : `${of === 2 ? "Begge" : `Alle de ${of}`} løftene vi ga, har vi holdt.`;
    const sorry = `Det beklager vi.${names.length === 0 ? "" : ` Det gjaldt ${all(names.map(quoted))}.`}`;
    if (of === 1) return `Løftet vi ga, holdt vi ikke i tide. ${sorry}`;
    if (kept === 0) return `Ingen av de ${of} løftene vi ga, holdt vi i tide. ${sorry}`;
    const late = of - kept === 1 ? "ett" : of - kept;
    return `Av ${of} løfter har vi holdt ${kept} i tide, og ${late} ble senere enn vi hadde lovet. ${sorry}`;
  },
  replyTime: (duration) => `Halvparten av gangene hørte du fra oss innen ${duration}, regnet i åpningstid.`,
  referral: {
    us: (whom) => `Takk for at du har anbefalt oss til ${whom}.`,
    them: (whom) => `Vi har anbefalt deg til ${whom}.`,
  },
  suggestion: {
    made: (what) => `Forslaget vårt (${what}): Hvordan ser du på det?`,
    adopted: (what) => `Forslaget vårt som du sa ja til (${what}): Hvordan har det gått?`,
  },
  openPromise: ({ what, by }) => `Dette har vi lovet til ${by}: ${what}.`,
  openThread: (subject) => `${quoted(subject)}: Hvordan går vi videre?`,
  openQuote: (what) =>
    `Tilbudet vårt${what === undefined ? "" : ` (${what})`}: Hva trenger du å vite for å kunne bestemme deg?`,
  complaint: (day) => `Det som ikke ble bra (${day}): Hva gjenstår å gjøre?`,
  together: {
    early: "Hvor kunne vi vært til mer nytte enn i dag?",
    later: "Hva kunne vi planlagt sammen for det kommende året?",
  },
  questions: {
    evaluation: [
      "Hvordan synes du det fungerer med oss?",
      "Hva burde vi gjøre annerledes?",
      "Hva har du savnet?",
    ],
    update: [
      "Hva er i ferd med å endre seg i markedet ditt?",
      "Hvordan vil du at vi skal jobbe sammen framover?",
      "Hva gjør konkurrentene dine som vi burde kjenne til?",
    ],
  },
  nextTime: "Når skal vi ses neste gang?",
};
