/** English, British spelling. */
import type { AgendaTexts } from "./texts.ts";

/** Up to twelve in words. */
const NUMBERS = "  two three four five six seven eight nine ten eleven twelve".split(" ");
const times = (n: number): string => (n === 1 ? "once" : n === 2 ? "twice" : `${NUMBERS[n] ?? n} times`);
const all = (parts: readonly string[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts);
const quoted = (text: string): string => `“${text}”`;

export const en: AgendaTexts = {
  title: (kinds, company) =>
    kinds.length > 1
      ? `Yearly review and update with ${company}`
      : `${kinds[0] === "update" ? "Yearly update" : "Yearly review"} with ${company}`,
  done: ({ talkOn, days, met }) =>
    `${talkOn === undefined ? "In the past year" : `Since our meeting on ${talkOn}`} we have been in touch ${times(days)}` +
    `${met === 0 ? "" : ` and have met ${times(met)}`}.`,
  topics: (subjects) => `It was about ${all(subjects.map(quoted))}, among other things.`,
  promises: ({ kept, of, names }) => {
    if (kept === of)
      return of === 1
        ? "We kept the promise we made."
        : `We kept ${of === 2 ? "both" : `all ${of}`} promises we made.`;
    const sorry = `We are sorry about that.${names.length === 0 ? "" : ` It concerned ${all(names.map(quoted))}.`}`;
    if (of === 1) return `We made one promise and did not keep it in time. ${sorry}`;
    if (kept === 0) return `We made ${of} promises and kept none of them in time. ${sorry}`;
    const late = of - kept === 1 ? "one" : of - kept;
    return `Of ${of} promises we kept ${kept} in time, and ${late} took longer than we had said. ${sorry}`;
  },
  replyTime: (duration) => `Half of the time you heard from us within ${duration}, counted in opening hours.`,
  referral: {
    us: (whom) => `Thank you for recommending us to ${whom}.`,
    them: (whom) => `We have recommended you to ${whom}.`,
  },
  suggestion: {
    made: (what) => `Our suggestion (${what}): what do you think of it?`,
    adopted: (what) => `Our suggestion that you took up (${what}): how has it turned out?`,
  },
  openPromise: ({ what, by }) => `We have promised this by ${by}: ${what}.`,
  openThread: (subject) => `${quoted(subject)}: what is the next step?`,
  openQuote: (what) =>
    `Our quote${what === undefined ? "" : ` (${what})`}: what do you need to know in order to decide?`,
  complaint: (day) => `What did not go well (${day}): what is left to be done?`,
  together: {
    early: "Where could we be of more use than today?",
    later: "What could we plan together for the coming year?",
  },
  questions: {
    evaluation: [
      "How do you find working with us?",
      "What should we do differently?",
      "What has been missing?",
    ],
    update: [
      "What is about to change in your market?",
      "How would you like us to work together from now on?",
      "What are your competitors doing that we should know about?",
    ],
  },
  nextTime: "When shall we meet next?",
};
