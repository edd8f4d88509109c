/**
 * What a customer's answer to an agenda brings: points of it, each line of a list or else each paragraph, without
 * greeting, thanks, closing and signature; and wishes to leave out a point that is there ("punkt 3 kan utgå"), which are
 * for whoever leads the talk and never a point themselves. What is not clearly one of these is a point: nothing that a
 * customer wrote gets lost. Pure, linear in the text.
 */
import { cleanLine } from "../../../mail/header-text.ts";
import { isClosing, isCourtesy, isNameLine } from "./courtesies.ts";
import { LONGEST_POINT } from "./edit-agenda.ts";

export interface AgendaReply {
  readonly points: readonly string[];
  readonly wishes: readonly LeaveOut[];
}

/** A wish to leave something out; `numbers` of the points that it names, as the customer saw them; empty: in other words. */
export interface LeaveOut {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** More is no agenda; the mail itself holds all of it. */
const MOST_POINTS_IN_ANSWER = 10;
const LONGEST_TEXT = 4000;
const LONGEST_WISH = 200;
const LONGEST_VERB = 20;
const MOST_SIGNATURE_LINES = 4;

const BULLET = /^(?:[-*•–+]|\d{1,2}[.)])\s+/u;
const LEAVE_OUT =
  /(?<!\p{L})(?:leave\b[^.]{0,40}\bout|skip|remove|drop|delete|take out|stryka?s?|ta bort|ta vekk|hoppa över|skippa|utgå\p{L}*|udgå\p{L}*|udelad\p{L}*|fjern\p{L}*|slet\p{L}*|stryges?|spring\p{L}* over|dropp?\p{L}*|utela\p{L}*|sløyf\p{L}*|poist\p{L}*|jät\p{L}* pois)(?!\p{L})/iu;
const A_POINT = /(?<!\p{L})(?:punkt|point|item|koht|kohd)/iu;
const NUMBER = /(?<![\d.:])\d{1,2}(?!\d|[.:]\d)/gu;

/** `shown`: how many points the customer saw. */
export function readAgendaReply(newText: string, shown: number): AgendaReply {
  const points: string[] = [];
  const wishes: LeaveOut[] = [];
  for (const candidate of candidatesIn(newText)) {
    const bullet = BULLET.exec(candidate)?.[0] ?? "";
    const sentences = candidate
      .slice(bullet.length)
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .filter((sentence) => !isCourtesy(sentence));
    const found = sentences.map((sentence) => leaveOut(sentence, shown, bullet));
    wishes.push(...found.filter((wish) => wish !== undefined));
    const said = sentences.filter((_, at) => found[at] === undefined).join(" ");
    const point = cleanLine(said, LONGEST_POINT);
    if (point !== "" && !isCourtesy(point)) points.push(point);
  }
  return {
    points: points.slice(0, MOST_POINTS_IN_ANSWER),
    wishes: wishes.slice(0, MOST_POINTS_IN_ANSWER),
  };
}

/** Lines of lists, with their bullets, and paragraphs. */
function candidatesIn(newText: string): readonly string[] {
  const lines = newText
    .slice(0, LONGEST_TEXT)
    .split("\n")
    .map((line) => line.trim());
  const candidates: string[] = [];
  let paragraph: string[] = [];
  const close = (): void => {
    if (paragraph.length > 0) candidates.push(paragraph.join(" "));
    paragraph = [];
  };
  for (const line of withoutSignature(lines)) {
    if (line === "" || isCourtesy(line)) close();
    else {
      if (BULLET.test(line)) close();
      paragraph.push(line);
    }
  }
  close();
  return candidates;
}

/** Without the closing and what stands below it; or without the names below the last paragraph. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const closing = lines.findIndex((line, at) => at > 0 && isClosing(line));
  const written = lines.slice(0, closing === -1 ? undefined : closing);
  const end = written.findLastIndex((line) => line !== "" && !isNameLine(line)) + 1;
  const below = written.slice(end).filter((line) => line !== "");
  const above = written[end - 1] ?? "";
  const isSigned =
    below.length <= MOST_SIGNATURE_LINES &&
    (written[end] === "" || below.length === 1 || isCourtesy(above)) &&
    // "Hej Anna" and "Priser", "Det här vill vi prata om:" and "Priser": names of what it is about.
    !above.endsWith(":") &&
    written.slice(0, end).some((line) => line !== "" && !isCourtesy(line));
  return isSigned ? written.slice(0, end) : written;
}

/** `bullet`: what stands before it; "3. ta bort" means the third. */
function leaveOut(sentence: string, shown: number, bullet: string): LeaveOut | undefined {
  if (sentence.length > LONGEST_WISH || !LEAVE_OUT.test(sentence)) return undefined;
  const isOnlyVerb = sentence.length <= LONGEST_VERB && !/\d/u.test(sentence);
  const named = (`${isOnlyVerb ? bullet : ""}${sentence}`.match(NUMBER) ?? []).map(Number);
  const numbers = [...new Set(named)].filter((number) => number >= 1 && number <= shown);
  if (numbers.length === 0 && !A_POINT.test(sentence)) return undefined;
  return { text: cleanLine(sentence, LONGEST_WISH), numbers };
}
