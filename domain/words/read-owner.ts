/**
 * Whose a customer is from now on: "ägare: Bo", "ägare: Bo från och med nu". It can wait for no day and ends at none, and one
 * colleague has it: whatever else stands there ("until March", "tills vidare", "Bo, Sofie") is asked back. Pure; linear in
 * the line.
 */
import { clausesOf, isForeign, nameOf } from "./leaving-line.ts";
import type { Line, ReadRelation } from "./line-read.ts";
import { phraseAt, phraseSet } from "./phrases.ts";

const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 3;

const AT_ONCE = phraseSet([
  ...["från och med nu", "fr o m nu", "fr.o.m. nu", "från nu", "från och med i dag", "från och med idag"],
  ...["från i dag", "från idag", "nu", "framöver", "hädanefter", "i fortsättningen"],
  ...[
    "fra nu af",
    "fra og med nu",
    "fra nu",
    "fra i dag",
    "fra og med i dag",
    "fremover",
    "fra og med i dag",
  ],
  ...[
    "fra nå av",
    "fra og med nå",
    "fra nå",
    "nå",
    "heretter",
    "framover",
    "tästä lähtien",
    "tästä eteenpäin",
  ],
  ...["tästä päivästä", "tästä päivästä lähtien", "nyt", "jatkossa", "from now on", "from now", "from today"],
  ...["from today on", "now", "going forward", "as of now", "as of today", "as from now", "as from today"],
]);

export function readOwner({ tokens, text }: Line): ReadRelation {
  const end = tokens.findIndex((_, at) => endsAtOnce({ tokens, text }, at));
  const [clause, another] = clausesOf(end === -1 ? tokens : tokens.slice(0, end));
  if (clause === undefined) return { why: "no-whom" };
  const to = nameOf({ tokens: clause, text });
  const isAll = another === undefined && !tokens.some(isForeign);
  const isShort = to !== undefined && to.length <= LONGEST_NAME && to.split(/\s+/).length <= MOST_NAME_WORDS;
  if (!isShort) return { why: "no-whom" };
  return isAll ? { ask: { does: "owner", to } } : { why: "maybe-owner", form: to };
}

/** Whether nothing but that stands from there on. */
function endsAtOnce({ tokens }: Line, at: number): boolean {
  const said = phraseAt(AT_ONCE, tokens, at);
  return said !== undefined && tokens.slice(said.next).every(({ is }) => is === "sign");
}
