/** One line of the morning letter in words: who it is, and what is told of them. Strangers' words are cut before. */
import type { Caution } from "../../mail/caution.ts";
import type { Instant } from "../../time/instant.ts";
import type { Language } from "../language.ts";
import { hintLineWords } from "../../relation/hint-words.ts";
import { personalWords } from "../../relation/personal-words.ts";
import { contactWords } from "../../relation/reason-words.ts";
import { dayAt } from "../../time/wall-clock.ts";
import { payerLine } from "../payments/payer-line.ts";
import { sayReceivedAt, sayReplyByShort } from "../reply-by-words.ts";
import { MORNING_TEXTS } from "../texts/morning/by-language.ts";
import { LOCALES } from "../locales.ts";
import type { FromMachines, MorningLine, UnprovedOwn } from "./morning-letter.ts";
import type { Row } from "./page.ts";
import { pluralForm } from "./plural-form.ts";
import { shortWho } from "./short-line.ts";
import { talkWords } from "./talk-words.ts";

interface Saying {
  readonly saidAt: Instant;
  readonly language: Language;
  readonly timeZone: string;
  /** The line needs nobody any more. */
  readonly done: boolean;
  /** What is noted of the customer's people, the newest first. */
  readonly personal?: readonly string[] | undefined;
}

export function lineWords(line: MorningLine, saying: Saying): Omit<Row, "number"> {
  const { language, done } = saying;
  const texts = MORNING_TEXTS[language];
  const nobody = line.what === undefined ? texts.nobody : texts.promise;
  const who = line.who === "" ? nobody : line.who;
  if (done) return { who, rest: texts.alreadyDone, done };
  const said = texts.sections[line.section].line({
    what: line.what,
    subject: line.subject,
    by: sayReplyByShort({ ...saying, promisedAt: line.at }),
    since: sayReceivedAt({ ...saying, receivedAt: line.at }),
    why: line.why === undefined ? reasonOf(line, saying) : texts.why[line.why],
  });
  const notes = [
    line.letterFailed === true ? texts.letterFailed : undefined,
    line.isNew === true ? texts.isNew : undefined,
    line.lastAgreed === undefined ? undefined : texts.lastAgreed(line.lastAgreed),
    cautionIn(line.cautions ?? [], language),
    line.contact === undefined ? undefined : personalWords(saying.personal ?? [], language) || undefined,
  ].filter((note) => note !== undefined);
  return { who, rest: [said, ...notes].join(" "), done };
}

/** Of lines that are about a customer, and not about a mail. */
function reasonOf(
  { payer, contact, talk, hint }: MorningLine,
  { language, saidAt, timeZone }: Saying,
): string | undefined {
  const said = { language, on: dayAt(saidAt, timeZone) };
  if (payer !== undefined) return payerLine(payer, language);
  if (contact !== undefined) return contactWords(contact, said);
  if (hint !== undefined) return hintLineWords(hint, said);
  return talk === undefined ? undefined : talkWords(talk, said);
}

/** The weightiest first; one is enough to make somebody look. */
const WEIGHTIEST = [
  "possible-spoof",
  "looks-like",
  "sender-unclear",
  "unproven",
  "reply-to-differs",
] as const;

function cautionIn(cautions: readonly Caution[], language: Language): string | undefined {
  const words = MORNING_TEXTS[language].cautions;
  for (const code of WEIGHTIEST) {
    const caution = cautions.find((each) => each.code === code);
    if (caution !== undefined) {
      const fact = caution.fact === undefined ? undefined : shortWho(caution.fact) || undefined;
      return `(${words[code](fact)})`;
    }
  }
  return undefined;
}

/** What machines sent, and who some of them were. */
export function fromMachinesLine({ count, from }: FromMachines, language: Language): string {
  const texts = MORNING_TEXTS[language];
  const named = from.map((each) => (each === "" ? texts.nobody : each));
  const list = new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(named);
  return texts.fromMachines(count, pluralForm(count, language), list, from.length >= count);
}

/** Mails in our own name that nothing proves, and what to do about it. */
export function unprovedOwnLine({ count, domains }: UnprovedOwn, language: Language): string {
  const list = new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(domains);
  return MORNING_TEXTS[language].unprovedOwn(count, list);
}
