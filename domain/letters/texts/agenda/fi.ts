/** Finnish: right for those who say "sinä" and those who say "te". No name, subject or time is ever inflected. */
import type { AgendaTexts } from "./texts.ts";

/** Up to twelve in words. */
const NUMBERS =
  "  kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista".split(" ");
const times = (n: number): string => (n === 1 ? "kerran" : `${NUMBERS[n] ?? n} kertaa`);
const all = (parts: readonly string[]): string =>
  new Intl.ListFormat("fi", { type: "conjunction" }).format(parts);
const quoted = (text: string): string => `”${text}”`;

export const fi: AgendaTexts = {
  title: (kinds, company) =>
    kinds.length > 1
      ? `Arviointikeskustelu ja tilannekatsaus, ${company}`
      : `${kinds[0] === "update" ? "Tilannekatsaus" : "Arviointikeskustelu"}, ${company}`,
  done: ({ talkOn, days, met }) =>
    `${talkOn === undefined ? "Viimeisen vuoden aikana" : `Edellisen keskustelun (${talkOn}) jälkeen`} olemme olleet yhteydessä ${times(days)}` +
    `${met === 0 ? "" : ` ja tavanneet ${times(met)}`}.`,
  topics: (subjects) => `Aiheina ovat olleet muun muassa ${all(subjects.map(quoted))}.`,
  promises: ({ kept, of, names }) => {
    if (kept === of) {
      return of === 1
        ? "Olemme pitäneet antamamme lupauksen."
        : `Olemme pitäneet kaikki antamamme lupaukset (${of}).`;
    }
    const sorry = `Pahoittelemme sitä.${names.length === 0 ? "" : ` Kyse oli näistä: ${all(names.map(quoted))}.`}`;
    if (of === 1) return `Antamaamme lupausta emme pitäneet ajallaan. ${sorry}`;
    if (kept === 0) return `Antamistamme ${of} lupauksesta emme pitäneet yhtään ajallaan. ${sorry}`;
    return `Antamistamme ${of} lupauksesta pidimme ajallaan ${kept}, ja ${of - kept} toteutui luvattua myöhemmin. ${sorry}`;
  },
  replyTime: (duration) => `Tavallinen vastausaika aukioloaikana on ollut ${duration}.`,
  referral: {
    us: (whom) => `Kiitos suosituksesta: ${whom}.`,
    them: (whom) => `Olemme puolestamme suositelleet yritystä eteenpäin: ${whom}.`,
  },
  suggestion: {
    made: (what) => `Ehdotuksemme (${what}): miltä se vaikuttaa?`,
    adopted: (what) => `Ehdotuksemme, joka otettiin käyttöön (${what}): miten se on toiminut?`,
  },
  openPromise: ({ what, by }) => `Tämän olemme luvanneet tehdä viimeistään ${by}: ${what}.`,
  openThread: (subject) => `${quoted(subject)}: miten jatketaan?`,
  openQuote: (what) =>
    `Tarjouksemme${what === undefined ? "" : ` (${what})`}: mitä lisätietoja päätöksen tekemiseen tarvitaan?`,
  complaint: (day) => `Se, mikä ei onnistunut (${day}): mitä on vielä tekemättä?`,
  together: {
    early: "Missä meistä voisi olla enemmän hyötyä kuin nyt?",
    later: "Mitä voisimme suunnitella yhdessä tulevalle vuodelle?",
  },
  questions: {
    evaluation: [
      "Miten yhteistyö kanssamme on toiminut?",
      "Mitä meidän pitäisi tehdä toisin?",
      "Mitä on jäänyt puuttumaan?",
    ],
    update: [
      "Mikä markkinoilla on muuttumassa?",
      "Millä tavalla yhteistyötä olisi hyvä tehdä jatkossa?",
      "Mitä kilpailijat tekevät, mikä meidän olisi hyvä tietää?",
    ],
  },
  nextTime: "Milloin tavataan seuraavan kerran?",
};
