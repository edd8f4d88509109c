/** What trades and kitchens have from other languages, with its endings. Written by hand. */
import type { Language } from "../../letters/language.ts";

const EVERYWHERE =
  "riesling chardonnay merlot prosecco cava bourgogne sommelier buffet catering brunch tapas foyer " +
  "router server backup firewall cloud online offline support workshop webinar podcast feedback deadline kickoff " +
  "lounge lobby showroom outlet design layout trend";

const forms = (stems: string, endings: string): string[] =>
  stems.split(" ").flatMap((stem) => ["", ...endings.split(" ")].map((ending) => stem + ending));

const own: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    ...forms("router server sommelier", "n"),
    ...forms("laminat webinar workshop antracit komposit induktionshäll", "en et"),
    ...["rieslingen", "routrar", "servrar", "routrarna", "servrarna", "webbinarium", "zander", "zandern"],
  ],
  da: [
    ...forms("router server sommelier workshop webinar buffet riesling laminat komposit", "en et er erne"),
    ...["quooker", "induktion", "lamel", "lameller"],
  ],
  nb: [
    ...forms(
      "router server workshop webinar buffet riesling kompositt laminat antrasitt membran",
      "en et er ene",
    ),
    ...["sommelieren", "sommelierer", "kum", "kummer", "kummen", "allergi", "allergien", "allergier"],
  ],
  en: [
    ...forms("riesling sommelier stocktake reroof varifocal downlight soffit grout mullion", "s"),
    ...forms("closer fitter tiler glazier joiner", "s"),
    ...[
      "reroofing",
      "reroofed",
      "stocktaking",
      "regrout",
      "regrouted",
      "splashback",
      "splashbacks",
      "worktop",
      "worktops",
    ],
  ],
  fi: forms("riesling buffet brunssi prosecco", "iä in illa it").concat([
    "rieslingiä",
    "rieslingin",
    "buffetin",
  ]),
};

export const LOAN_WORDS: Readonly<Record<Language, readonly string[]>> = Object.fromEntries(
  Object.entries(own).map(([language, words]) => [
    language,
    [...new Set([...EVERYWHERE.split(" "), ...words])],
  ]),
) as unknown as Readonly<Record<Language, readonly string[]>>;
