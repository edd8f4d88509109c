/**
 * Whose a customer is from now on: "ägare: Bo", "ägare: Bo från och med nu". Any other day behind the name is none that it
 * can wait for, and makes a name that nobody has. Pure; linear in the line.
 */
import type { Line, ReadRelation } from "./line-read.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import { wordsOf } from "./words-beside.ts";

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
  const named = end === -1 ? tokens : tokens.slice(0, end);
  const to = wordsOf(named, text).split(/[,;(]/)[0]?.trim() ?? "";
  const isShort = to.length <= LONGEST_NAME && to.split(/\s+/).length <= MOST_NAME_WORDS;
  return to !== "" && isShort ? { ask: { does: "owner", to } } : { why: "no-whom" };
}

/** Whether nothing but that stands from there on. */
function endsAtOnce({ tokens }: Line, at: number): boolean {
  const said = phraseAt(AT_ONCE, tokens, at);
  return said !== undefined && tokens.slice(said.next).every(({ is }) => is === "sign");
}
