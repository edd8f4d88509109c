/**
 * Reads the points of an agenda through before it goes: what whoever sends it may want to mend. It is a friendly list and
 * holds nothing back. What the customer wrote is the customer's, and is not read. Pure.
 */
import type { Company } from "../../company.ts";
import type { Customer } from "../../customer/customer.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { companyWords } from "../../proofread/company-words.ts";
import type { Dictionaries, TextMark } from "../../proofread/proofread.ts";
import { proofread } from "../../proofread/read-through.ts";
import { LONGEST_POINT } from "../../relation/talks/agenda/edit-agenda.ts";
import type { Day } from "../../time/instant.ts";
import type { TalkShown } from "../agenda-letters.ts";
import type { Language } from "../language.ts";

export interface PointMark extends Pick<TextMark, "word" | "problem" | "suggestions"> {
  /** The point's number; begins at 1. */
  readonly point: number;
}

export interface PointsRead {
  /** The language that they were read in: the customer's. */
  readonly language: Language;
  /** The first few, and how many more there are. */
  readonly marks: readonly PointMark[];
  readonly more: number;
  /** False: there is no dictionary, so that spelling was not looked at. */
  readonly spelled: boolean;
  /** So many words are unknown that it is another language. */
  readonly isForeign: boolean;
}

export interface PointsToRead {
  readonly company: Pick<Company, "name" | "legal" | "staff" | "ownWords">;
  readonly customer: Pick<Customer, "name" | "people"> | undefined;
  /** As the company calls the customer. */
  readonly who: string;
  readonly talk: TalkShown;
  readonly language: Language;
  /** The company's day on which it is read. */
  readonly on: Day;
  readonly dictionaries: Dictionaries;
}

const MOST_MARKS_SHOWN = 5;

/** Neighbouring languages share half of their words; a letter has one slip in ten words at most. */
const FOREIGN = { fewestWords: 6, share: 0.35 };

export function readPoints(input: PointsToRead): PointsRead {
  const { company, customer, who, talk, language, on, dictionaries } = input;
  const { marks, words, spelled } = proofread(textOf(talk), {
    language,
    spelling: dictionaries(language),
    on,
    known: [
      ...companyWords(company),
      who,
      customer?.name ?? "",
      ...(customer?.people ?? []).map(({ name }) => name),
      talk.where ?? "",
    ],
  });
  const unknown = marks.filter(({ problem }) => problem === "spelling").length;
  const isForeign = words >= FOREIGN.fewestWords && unknown / words >= FOREIGN.share;
  const shown = isForeign ? marks.filter(({ problem }) => problem !== "spelling") : marks;
  return {
    language,
    marks: shown.slice(0, MOST_MARKS_SHOWN).map(({ line, word, problem, suggestions }) => ({
      ...{ point: (line + 1) / 2, word, problem, suggestions },
    })),
    more: Math.max(0, shown.length - MOST_MARKS_SHOWN),
    spelled,
    isForeign,
  };
}

/** A blank line between two: a word that ends one and begins the next is not there twice. */
const textOf = ({ points }: TalkShown): string =>
  points.map(({ text, from }) => (from === "customer" ? "" : cleanLine(text, LONGEST_POINT))).join("\n\n");
