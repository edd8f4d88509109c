/**
 * The agenda of a talk as the customer reads it, and its calendar file; or that the talk will not be. A person has sent it,
 * and stands below it. The calendar file says the same in words, since Outlook shows those instead of the letter's. Pure; a
 * staff member's address that cannot stand in an invitation throws a CalendarFileError.
 */
import type { Company, StaffMember } from "../../company.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { LONGEST_POINT, MOST_POINTS } from "../../relation/talks/agenda/edit-agenda.ts";
import { talkTitle } from "../../relation/talks/agenda/draw-agenda.ts";
import { calendarFile } from "../../relation/talks/calendar-file.ts";
import type { Instant } from "../../time/instant.ts";
import { type LetterHead, legalLine } from "../acknowledgement.ts";
import type { AgendaLetter } from "../agenda-letters.ts";
import { AGENDA_LETTER_TEXTS } from "../texts/agenda-letters/by-language.ts";
import { TEXTS } from "../texts/by-language.ts";
import { wrap } from "../wrap.ts";
import { asText, type WrittenLetter } from "../written-letter.ts";
import { placeForCustomer } from "./place-words.ts";
import { talkWords } from "./talk-words.ts";

export const MOST_CUSTOMER_AGENDA_BYTES = MOST_POINTS * LONGEST_POINT * 4 + 8192;

const LONGEST = { name: 60, subject: 200 };

export interface CustomerAgendaInput {
  readonly company: LetterHead & Pick<Company, "receivingDomain">;
  /** Whoever leads the talk. */
  readonly leader: Pick<StaffMember, "name" | "address">;
  readonly letter: AgendaLetter;
  /** When the letter is handed over. */
  readonly saidAt: Instant;
}

export interface CustomerAgenda {
  readonly words: WrittenLetter;
  readonly calendar: { readonly method: "REQUEST" | "CANCEL"; readonly content: string };
}

export function customerAgenda(input: CustomerAgendaInput): CustomerAgenda {
  const { company, leader, letter, saidAt } = input;
  const { language, talk, does } = letter;
  const { customer } = AGENDA_LETTER_TEXTS[language];
  const { greeting, acknowledgement } = TEXTS[language];
  const said = talkWords(talk, { ...letter, company, saidAt });
  const name = cleanLine(letter.greetingName ?? "", LONGEST.name);
  const isOff = does === "cancel";
  const points = talk.points.map(({ text }, index) => wrap(cleanLine(text, LONGEST_POINT), `${index + 1}. `));
  const { changed, opening, where } = whatIsAgreed(input);
  const about = isOff
    ? [wrap(customer.cancel(said)), wrap(customer.newTime)]
    : [
        opening.map((line) => wrap(line)).join("\n"),
        ...(points.length === 0 ? [] : [[customer.points, ...points].join("\n")]),
        wrap(customer.ask),
      ];
  const method = isOff ? "CANCEL" : "REQUEST";
  return {
    words: {
      language,
      subject: cleanLine(customer.subject[isOff ? does : changed](said.longDay), LONGEST.subject),
      text: asText([
        greeting(name === "" ? undefined : name),
        ...about,
        [acknowledgement.closing, cleanLine(leader.name, LONGEST.name), company.name].join("\n"),
        [wrap(legalLine(company, acknowledgement)), wrap(acknowledgement.privacy(company.privacyUrl))].join(
          "\n",
        ),
      ]),
    },
    calendar: {
      method,
      content: calendarFile({
        method,
        talk: { ...talk, where: where === "" ? undefined : where },
        uidDomain: company.receivingDomain,
        organizer: letter.organizer ?? leader,
        attendees: [{ name: name === "" ? undefined : name, address: letter.to }],
        summary: talkTitle(talk.kinds, company.name, language),
        description: about.join("\n\n"),
        sequence: letter.sequence,
        writtenAt: saidAt,
      }),
    },
  };
}

/** The words on time and place, what is new in them to whoever has an invitation, and the place as the customer reads it. */
function whatIsAgreed({ company, letter, saidAt }: CustomerAgendaInput) {
  const { language, talk, was } = letter;
  const { customer, where: whereWords } = AGENDA_LETTER_TEXTS[language];
  const said = talkWords(talk, { ...letter, company, saidAt });
  const where = placeForCustomer(talk.where, company.name, language);
  const whereWas = placeForCustomer(was?.where, company.name, language);
  const isAtAnotherPlace = where !== "" && whereWas !== "" && where !== whereWas;
  const isAtAnotherTime = was !== undefined && (was.on !== talk.on || was.at !== talk.at);
  const changed = isAtAnotherTime ? "time" : isAtAnotherPlace ? "place" : "invite";
  const first =
    was === undefined
      ? customer.invite(said)
      : changed === "time"
        ? customer.changed.time({
            ...said,
            was: talkWords({ ...talk, on: was.on, at: was.at }, { ...letter, company, saidAt }).when,
          })
        : customer.changed[changed === "place" ? "place" : "other"](said);
  const place = isAtAnotherPlace ? customer.newWhere({ where, was: whereWas }) : whereWords(where);
  return { changed, opening: where === "" ? [first] : [first, place], where } as const;
}
