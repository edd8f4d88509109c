/**
 * What people write around what they have to say: greetings, thanks, closings and the names below them. Short lines
 * alone, without a number or a question: what is not clearly one of these is meant. Pure, linear in the text.
 */
import { isThanks } from "../../../mail/thanks.ts";

const LONGEST_COURTESY = 40;
const LONGEST_THANKS = 80;
const MOST_NAMES = 4;

const GREETING =
  /^(?:hej(?:san)?|hallå|hi|hello|hey|dear|hei|moi|terve|god (?:morgon|dag|kväll|morgen|aften)|goddag|hyvää (?:päivää|huomenta))(?=[ ,!.]|$)/iu;
const CLOSING =
  /^(?:mvh|vh|hälsningar|(?:med )?vänlig(?:a)? hälsning(?:ar)?|bästa hälsningar|ha det|(?:med )?venlig hilsen|(?:de )?bedste hilsner|hilsen|(?:med )?vennlig hilsen|beste hilsen|ystävällisin terveisin|terveisin|yt|kind regards|best regards|regards|best wishes|vi ses|vi hörs|ses|nähdään|see you)(?:[ ,.!]|$)/iu;
const THANKS =
  /^(?:(?:many|tusen|tusind|mange|stort) )?(?:thanks|thank you|thx|cheers|tack|tak|takk|kiitos|kiitoksia)(?: (?:a lot|so much|very much|så mycket|så meget|så mye|paljon))?(?=[ ,.!–-]|$)/iu;
const TO_WHOM =
  /^(?:all|everyone|there|again|alla|igen|alle|kaikki|taas|in advance|på förhand|på forhånd|etukäteen|for (?:the|your) (?:agenda|invitation)|för (?:dagordningen|agendan|inbjudan)|for (?:dagsordenen|agendaen|invitationen|invitasjonen)|(?:asialistasta|kutsusta))$/iu;

/** "Hej Anna," and "Thanks Thomas": nothing but a greeting or thanks, and whom to or from. */
export function isCourtesy(line: string): boolean {
  if (line.length <= LONGEST_THANKS && isThanks(line, { attachments: [] })) return true;
  if (!isShort(line)) return false;
  const greeted = without(GREETING, line);
  // Some write names small: "hej anna".
  return (
    [greeted, without(THANKS, line)].some(isToWhom) || (greeted !== undefined && /^\p{L}*$/u.test(greeted))
  );
}

/** "Med vänlig hälsning, Karin". */
export const isClosing = (line: string): boolean => isShort(line) && CLOSING.test(line);

/** "Jari", "Ingrid Ek, Ek & Co": it could stand below a mail. */
export function isNameLine(line: string): boolean {
  const names = line.split(/[\s,]+/u).filter((name) => name !== "" && name !== "&");
  return (
    isShort(line) &&
    names.length <= MOST_NAMES &&
    names.every((name) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(name))
  );
}

const isShort = (line: string): boolean =>
  line !== "" && line.length <= LONGEST_COURTESY && !/[?\d]/u.test(line);

function without(beginning: RegExp, line: string): string | undefined {
  if (!beginning.test(line)) return undefined;
  return line
    .replace(beginning, "")
    .replaceAll(/[,.!:–-]/gu, " ")
    .trim();
}

const isToWhom = (rest: string | undefined): boolean =>
  rest !== undefined && (rest === "" || TO_WHOM.test(rest) || isNameLine(rest));
