/** Where a talk is, as the customer reads it: "hos dem" is "hos er" there, and "hos oss" the company's name. Pure. */
import { cleanLine } from "../../mail/header-text.ts";
import { placeSaid } from "../../relation/talks/place-said.ts";
import type { Language } from "../language.ts";
import { AGENDA_LETTER_TEXTS } from "../texts/agenda-letters/by-language.ts";

export const LONGEST_PLACE = 200;

/** `language`: the customer's. Empty where no place is agreed. */
export function placeForCustomer(where: string | undefined, company: string, language: Language): string {
  const said = placeSaid(where ?? "");
  if (said === undefined) return cleanLine(where ?? "", LONGEST_PLACE);
  const { theirs, theirOffice, ours, ourOffice } = AGENDA_LETTER_TEXTS[language].place;
  const place =
    said.whose === "theirs"
      ? said.isOffice
        ? theirOffice
        : theirs
      : (said.isOffice ? ourOffice : ours)(company);
  return cleanLine(`${place}${said.rest}`, LONGEST_PLACE);
}
