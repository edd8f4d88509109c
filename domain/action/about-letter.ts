/** What a word in answer to one of our letters is about: what the letter speaks of, or the line whose number is named. Pure. */
import type { AgendaLetter, StaffAgendaLetter } from "../letters/agenda-letters.ts";
import type { Letter, MorningLetter } from "../letters/letter.ts";
import type { MorningLine } from "../letters/morning/morning-letter.ts";
import type { PayerFacts } from "../letters/payer-letters.ts";
import type { Ask } from "./ask.ts";
import type { About, OfRelation } from "./order.ts";

/** Undefined when the letter speaks of nothing, or of several things and the word names none of them. */
export function aboutOf(letter: Letter, ask: Ask): About | undefined {
  if (letter.kind === "morning") return lineOf(letter, "item" in ask ? ask.item : undefined);
  if (letter.kind === "confirmation") return letter.about;
  if (letter.kind === "acknowledgement") return { promiseId: letter.promiseId, contactId: letter.contactId };
  if (letter.kind === "alert" || letter.kind === "hand-over") return { promiseId: letter.promiseId };
  if (isOfAgenda(letter)) return aboutTalk(letter);
  if (letter.kind === "payer-alert") return aboutPayer(letter.payer);
  if (letter.kind === "payer-list") {
    const item = "item" in ask ? ask.item : undefined;
    const payer = letter.payers[(item ?? (letter.payers.length === 1 ? 1 : 0)) - 1];
    return payer && aboutPayer(payer);
  }
  return undefined;
}

const isOfAgenda = (letter: Letter): letter is StaffAgendaLetter | AgendaLetter =>
  letter.kind.startsWith("agenda");

function aboutTalk({ customerId, talk }: StaffAgendaLetter | AgendaLetter): About {
  const { talkId, kinds, points } = talk;
  return { customerId, of: { is: "talk", kinds, talkId, points: points.map(({ id }) => id) } };
}

const aboutPayer = ({ accountId, customerId }: PayerFacts): About => ({ accountId, customerId });

/** Where there is only one line it needs no number. */
function lineOf({ lines }: MorningLetter, item: number | undefined): About | undefined {
  const meant = item ?? (lines.length === 1 ? 1 : undefined);
  const line = meant === undefined ? undefined : lines[meant - 1];
  return line && { ...line.about, of: ofRelation(line) };
}

/** What of the relation a line speaks of. */
function ofRelation({ contact, hint, talk }: MorningLine): OfRelation | undefined {
  if (contact !== undefined) return { is: "contact" };
  if (hint !== undefined) return { is: "hint", kind: hint.kind, key: hint.key };
  return talk && { is: "talk", kinds: talk.kinds, talkId: talk.talkId };
}

/** Letters that tell of no customer, or of many. */
const OF_MANY: ReadonlySet<Letter["kind"]> = new Set<Letter["kind"]>([
  ...(["morning", "summary", "payments-month", "payer-list", "ledger-read", "ledger-ask"] as const),
]);

/** Whether it is about one customer, who may have people called as ours are. */
export const speaksOfCustomer = (letter: Letter): boolean =>
  letter.kind === "confirmation" ? letter.about !== undefined : !OF_MANY.has(letter.kind);
