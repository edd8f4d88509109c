/** Danish. */
import type { AgendaTexts } from "./texts.ts";

/** Up to twelve in words. */
const NUMBERS = "  to tre fire fem seks syv otte ni ti elleve tolv".split(" ");
const times = (n: number): string => (n === 1 ? "en gang" : `${NUMBERS[n] ?? n} gange`);
const all = (parts: readonly string[]): string =>
  new Intl.ListFormat("da", { type: "conjunction" }).format(parts);
const quoted = (text: string): string => `»${text}«`;

export const da: AgendaTexts = {
  title: (kinds, company) =>
    kinds.length > 1
      ? `Evalueringssamtale og statusmøde med ${company}`
      : `${kinds[0] === "update" ? "Statusmøde" : "Evalueringssamtale"} med ${company}`,
  done: ({ talkOn, days, met }) =>
    `${talkOn === undefined ? "Det seneste år" : `Siden vores samtale den ${talkOn}`} har vi haft kontakt ${times(days)}` +
    `${met === 0 ? "" : ` og set hinanden ${times(met)}`}.`,
  topics: (subjects) => `Det har blandt andet handlet om ${all(subjects.map(quoted))}.`,
  promises: ({ kept, of, names }) => {
    if (kept === of)
      return of === 1
        ? "Det løfte, vi gav, har vi holdt."
        : `${of === 2 ? "Begge løfter" : `Alle ${of} løfter`}, som vi gav, har vi holdt.`;
    const sorry = `Det beklager vi.${names.length === 0 ? "" : ` Det gjaldt ${all(names.map(quoted))}.`}`;
    if (of === 1) return `Det løfte, vi gav, holdt vi ikke til tiden. ${sorry}`;
    if (kept === 0) return `Ingen af de ${of} løfter, vi gav, holdt vi til tiden. ${sorry}`;
    const late = of - kept === 1 ? "et" : of - kept;
    return `Ud af ${of} løfter har vi holdt ${kept} til tiden, og ${late} blev senere, end vi havde lovet. ${sorry}`;
  },
  replyTime: (duration) => `Halvdelen af gangene hørte du fra os inden for ${duration}, regnet i åbningstid.`,
  referral: {
    us: (whom) => `Tak, fordi du har anbefalet os til ${whom}.`,
    them: (whom) => `Vi har anbefalet dig til ${whom}.`,
  },
  suggestion: {
    made: (what) => `Vores forslag (${what}): Hvordan ser du på det?`,
    adopted: (what) => `Vores forslag, som du sagde ja til (${what}): Hvordan er det gået?`,
  },
  openPromise: ({ what, by }) => `Dette har vi lovet til den ${by}: ${what}.`,
  openThread: (subject) => `${quoted(subject)}: Hvordan kommer vi videre?`,
  openQuote: (what) =>
    `Vores tilbud${what === undefined ? "" : ` (${what})`}: Hvad har du brug for at vide for at kunne bestemme dig?`,
  complaint: (day) => `Det, der ikke blev godt (den ${day}): Hvad mangler der at blive gjort?`,
  together: {
    early: "Hvor kunne vi være til mere nytte end i dag?",
    later: "Hvad kunne vi planlægge sammen for det kommende år?",
  },
  questions: {
    evaluation: [
      "Hvordan synes du, at det fungerer med os?",
      "Hvad burde vi gøre anderledes?",
      "Hvad har du savnet?",
    ],
    update: [
      "Hvad er ved at ændre sig på dit marked?",
      "Hvordan vil du gerne have, at vi arbejder sammen fremover?",
      "Hvad gør dine konkurrenter, som vi burde kende til?",
    ],
  },
  nextTime: "Hvornår skal vi ses næste gang?",
};
