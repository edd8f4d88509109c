/**
 * What a customer's answer to an agenda brings, as points of it: each line of a list, or else each paragraph, without
 * greeting, thanks and closing. What is not clearly one of these is a point: nothing that a customer wrote gets lost. The
 * customer's wish to leave something out is a point, too; whoever leads the talk takes it out. Pure, linear in the text.
 */
import { cleanLine } from "../../../mail/header-text.ts";
import { isThanks } from "../../../mail/thanks.ts";
import { LONGEST_POINT } from "./edit-agenda.ts";

/** More is no agenda; the mail itself holds all of it. */
const MOST_POINTS_IN_ANSWER = 10;
const LONGEST_TEXT = 4000;
const LONGEST_COURTESY = 40;
const LONGEST_THANKS = 80;

const GREETING =
  /^(?:hej|hejsan|hallå|hi|hello|hey|dear|hei|moi|terve|god (?:morgon|dag|kväll|morgen|aften)|goddag|hyvää (?:päivää|huomenta))(?:[ ,!]|$)/iu;
const CLOSING =
  /^(?:mvh|vh|hälsningar|(?:med )?vänlig(?:a)? hälsning(?:ar)?|bästa hälsningar|ha det|(?:med )?venlig hilsen|(?:de )?bedste hilsner|hilsen|(?:med )?vennlig hilsen|beste hilsen|ystävällisin terveisin|terveisin|yt|kind regards|best regards|regards|best wishes|vi ses|vi hörs|ses|nähdään|see you)(?:[ ,.!]|$)/iu;
const BULLET = /^(?:[-*•–+]|\d{1,2}[.)])\s+/u;

export function pointsInAnswer(newText: string): readonly string[] {
  const lines = newText
    .slice(0, LONGEST_TEXT)
    .split("\n")
    .map((line) => line.trim());
  const end = lines.findIndex((line, at) => at > 0 && line.length <= LONGEST_COURTESY && CLOSING.test(line));
  const points: string[] = [];
  let paragraph: string[] = [];
  const close = (): void => {
    if (paragraph.length > 0) points.push(paragraph.join(" "));
    paragraph = [];
  };
  for (const [at, line] of lines.slice(0, end === -1 ? undefined : end).entries()) {
    const isGreeting = at < 2 && line.length <= LONGEST_COURTESY && GREETING.test(line);
    if (line === "" || isGreeting) close();
    else if (BULLET.test(line)) {
      close();
      paragraph.push(line.replace(BULLET, ""));
    } else paragraph.push(line);
  }
  close();
  return points
    .filter((point) => !isOnlyThanks(point))
    .map((point) => cleanLine(point, LONGEST_POINT))
    .filter((point) => point !== "")
    .slice(0, MOST_POINTS_IN_ANSWER);
}

const isOnlyThanks = (point: string): boolean =>
  point.length <= LONGEST_THANKS && isThanks(point, { attachments: [] });
