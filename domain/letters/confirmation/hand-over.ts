/**
 * Tells a staff member at once that a promise has changed hands: to them, with all that it takes to keep it, or from
 * them. What a stranger wrote in it is cleaned and cut; the address stands before the name.
 */
import type { Company, StaffMember } from "../../company.ts";
import type { Caution } from "../../mail/caution.ts";
import { cleanLine } from "../../mail/header-text.ts";
import type { Instant } from "../../time/instant.ts";
import { cautionWords } from "../caution-words.ts";
import { firstNameOf } from "../first-name.ts";
import { TEXTS } from "../texts/by-language.ts";
import { CONFIRMATION_TEXTS } from "../texts/confirmation/by-language.ts";
import { RELAY_TEXTS } from "../texts/relay/by-language.ts";
import { wrap } from "../wrap.ts";
import { asText, type WrittenLetter } from "../written-letter.ts";
import type { DayRange } from "../../time/day.ts";
import { dueWords } from "./due-words.ts";
import type { HandOverLetter } from "./letters.ts";
import { daysInWords } from "./outcome-words.ts";

/** No stranger's words make the text longer than this in UTF-8. */
export const MOST_HAND_OVER_BYTES = 8192;

/** More than so many help nobody. */
const MOST_CAUTIONS = 4;

const LONGEST = { name: 60, address: 254, mailSubject: 120, what: 200, subject: 200 };

export interface HandOverInput {
  readonly company: Pick<Company, "country" | "calendar">;
  readonly staff: Pick<StaffMember, "name" | "language">;
  readonly what: HandOverLetter["what"];
  /** For `away`, where they are known. */
  readonly days?: DayRange | undefined;
  /** Name of whoever handed over or is away; for `taken`, of the one who keeps it now. */
  readonly by: string | undefined;
  readonly customer: {
    readonly address: string;
    readonly displayName?: string | undefined;
    /** From the register. */
    readonly company?: string | undefined;
  };
  readonly subject: string;
  /** What was promised that is no answer. */
  readonly promised?: string | undefined;
  readonly promisedAt: Instant;
  /** Whether the customer was told that time. */
  readonly told: boolean;
  /** What the reader should know before acting on the mail. */
  readonly cautions: readonly Caution[];
  /** Where Handslag sees an answer that it does not see by itself. */
  readonly copyTo?: string | undefined;
  /** Where the reader finds the mail, when it does not come to them otherwise. */
  readonly link?: string | undefined;
  /** When the letter is handed over. */
  readonly saidAt: Instant;
}

export function handOver(input: HandOverInput): WrittenLetter {
  const { company, staff, what, customer, promisedAt, saidAt, told } = input;
  const { language } = staff;
  const { handOver: texts } = CONFIRMATION_TEXTS[language];
  const days = input.days && daysInWords(input.days, { company, language, saidAt });
  const address = cleanLine(customer.address, LONGEST.address);
  const displayName = line(customer.displayName, LONGEST.name);
  const promised = line(input.promised, LONGEST.what);
  // What somebody promised to nobody that is known is called by its own words.
  const isOfNobody = address === "" && promised !== undefined;
  const who = line(customer.company, LONGEST.name) ?? (isOfNobody ? texts.promise(promised) : address);
  const by = line(input.by, LONGEST.name) ?? texts.someone;
  const subject = promised === undefined ? line(input.subject, LONGEST.mailSubject) : undefined;
  const when = dueWords({ company, language, promisedAt, told: told || promised !== undefined, saidAt });
  const from = displayName === undefined ? address : `${address} (${displayName})`;
  return {
    language,
    subject: cleanLine(texts.subject[what](by, who), LONGEST.subject),
    text: asText([
      TEXTS[language].greeting(firstNameOf(staff)),
      wrap(texts.happened[what](by, { who, subject, days })),
      ...(what === "taken"
        ? [texts.nothingToDo]
        : [
            [...(promised === undefined || isOfNobody ? [] : [wrap(texts.what(promised))]), wrap(when)].join(
              "\n",
            ),
            ...input.cautions.slice(0, MOST_CAUTIONS).map((caution) => wrap(cautionWords(caution, language))),
            wrap(promised === undefined ? texts.byWord(input.copyTo) : texts.byWordOnly),
            ...(address === "" ? [] : [wrap(texts.from(from))]),
            ...(input.link === undefined ? [] : [wrap(RELAY_TEXTS[language].whereAll(input.link, ""))]),
          ]),
    ]),
  };
}

function line(text: string | undefined, longest: number): string | undefined {
  return cleanLine(text ?? "", longest) || undefined;
}
