/** Swedish. */
import type { AgendaTexts } from "./texts.ts";

/** Up to twelve in words. */
const NUMBERS = "  två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");
const times = (n: number): string => (n === 1 ? "en gång" : `${NUMBERS[n] ?? n} gånger`);
const all = (parts: readonly string[]): string =>
  new Intl.ListFormat("sv", { type: "conjunction" }).format(parts);
const quoted = (text: string): string => `”${text}”`;

export const sv: AgendaTexts = {
  title: (kinds, company) =>
    kinds.length > 1
      ? `Utvärderings- och uppdateringssamtal med ${company}`
      : `${kinds[0] === "update" ? "Uppdateringssamtal" : "Utvärderingssamtal"} med ${company}`,
  done: ({ talkOn, days, met }) =>
    `${talkOn === undefined ? "Det senaste året" : `Sedan vårt samtal den ${talkOn}`} har vi haft kontakt ${times(days)}` +
    `${met === 0 ? "" : ` och setts ${times(met)}`}.`,
  topics: (subjects) => `Det har bland annat handlat om ${all(subjects.map(quoted))}.`,
  promises: ({ kept, of, names }) => {
    if (kept === of)
      return of === 1
        ? "Det löfte vi gav har vi hållit."
        : `${of === 2 ? "Båda löftena" : `Alla ${of} löften`} som vi gav har vi hållit.`;
    const sorry = `Det beklagar vi.${names.length === 0 ? "" : ` Det gällde ${all(names.map(quoted))}.`}`;
    if (of === 1) return `Det löfte vi gav höll vi inte i tid. ${sorry}`;
    if (kept === 0) return `Inget av de ${of} löften som vi gav höll vi i tid. ${sorry}`;
    const late = of - kept === 1 ? "ett" : of - kept;
    return `Av ${of} löften har vi hållit ${kept} i tid, och ${late} blev senare än vi hade lovat. ${sorry}`;
  },
  replyTime: (duration) => `Hälften av gångerna hörde du från oss inom ${duration}, räknat i öppettid.`,
  referral: {
    us: (whom) => `Tack för att du har rekommenderat oss till ${whom}.`,
    them: (whom) => `Vi har rekommenderat dig till ${whom}.`,
  },
  suggestion: {
    made: (what) => `Vårt förslag (${what}): hur ser du på det?`,
    adopted: (what) => `Vårt förslag som du tackade ja till (${what}): hur har det blivit?`,
  },
  openPromise: ({ what, by }) => `Det här har vi lovat till den ${by}: ${what}.`,
  openThread: (subject) => `${quoted(subject)}: hur går vi vidare?`,
  openQuote: (what) =>
    `Vår offert${what === undefined ? "" : ` (${what})`}: vad behöver du veta för att kunna bestämma dig?`,
  complaint: (day) => `Det som inte blev bra (${day}): vad återstår att göra?`,
  together: {
    early: "Var skulle vi kunna vara till mer nytta än i dag?",
    later: "Vad skulle vi kunna planera tillsammans för det kommande året?",
  },
  questions: {
    evaluation: [
      "Hur tycker du att det fungerar med oss?",
      "Vad borde vi göra annorlunda?",
      "Vad har du saknat?",
    ],
    update: [
      "Vad är på väg att ändras på din marknad?",
      "Hur vill du att vi arbetar tillsammans framöver?",
      "Vad gör dina konkurrenter som vi borde känna till?",
    ],
  },
  nextTime: "När ska vi ses nästa gång?",
};
