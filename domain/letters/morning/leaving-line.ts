/**
 * That a colleague leaves, in the morning letter: to introduce the successor to the most valuable customers while there is
 * time, and afterwards what came over. Unnumbered: nothing is answered to it. Names are cleaned and cut. Pure.
 */
import type { LeavingNews } from "../../leaving/leaving-news.ts";
import { type ToHandOver, TO_HAND_OVER } from "../../leaving/hand-over-list.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { dayWords } from "../../payment/money-words.ts";
import type { Day } from "../../time/instant.ts";
import type { Language } from "../language.ts";
import { LEAVING_TEXTS } from "../texts/leaving/by-language.ts";
import { LOCALES } from "../locales.ts";
import { shortWho } from "./short-line.ts";

export interface LeavingLine {
  readonly as: LeavingNews["as"];
  /** Id and name of whoever leaves, and the name of the successor. */
  readonly who: string;
  readonly name: string;
  readonly to: string;
  readonly lastOn: Day;
  /** Customers of classes A and B, the first few, and how many more there are. */
  readonly valued: readonly string[];
  readonly more: number;
  readonly counts: Readonly<Record<keyof ToHandOver, number>>;
}

const MOST_NAMES = 7;
const LONGEST_NAME = 60;

export function leavingLine({ as, leaving, to }: LeavingNews, list: ToHandOver): LeavingLine {
  const { who, name, lastOn } = leaving;
  const valued = list.customers.filter(({ valueClass }) => valueClass === "A" || valueClass === "B");
  const counts = Object.fromEntries(TO_HAND_OVER.map((each) => [each, list[each].length]));
  return {
    ...{ as, who, lastOn, name: cleanLine(name, LONGEST_NAME), to: cleanLine(to, LONGEST_NAME) },
    valued: valued.slice(0, MOST_NAMES).map((each) => shortWho(each.name)),
    more: Math.max(0, valued.length - MOST_NAMES),
    counts: counts as LeavingLine["counts"],
  };
}

export function leavingLineWords(line: LeavingLine, language: Language): string {
  const { as, name, to, valued, more, counts } = line;
  const texts = LEAVING_TEXTS[language];
  const { morning } = texts;
  const joined = (all: readonly string[]): string =>
    new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(all);
  if (as === "after") {
    const found = TO_HAND_OVER.filter((each) => each !== "alone" && counts[each] > 0);
    const what = joined(found.map((each) => texts.lists[each](counts[each])));
    return found.length === 0 ? morning.cameOverNothing(name) : morning.cameOver({ name, what });
  }
  const names = joined([...valued, ...(more > 0 ? [texts.more(more)] : [])]);
  const lastOn = dayWords(line.lastOn, language);
  const said = as === "leaver" ? morning.leaver({ to, lastOn }) : morning.successor({ name, lastOn });
  if (valued.length === 0) return said;
  const asked = as === "leaver" ? morning.introduce({ to, names }) : morning.beIntroduced({ name, names });
  return `${said} ${asked}`;
}
