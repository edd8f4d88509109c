/**
 * Reads through what a company writes in its settings for people to read: its names by the rules (what was left to fill in,
 * doubled and hard words), and the reasons of its closed days by the dictionary, too, in the company's first language. What
 * is wrong stops the synthesis, and says where it stands and what may be meant. A word that is right all the same is put
 * into `ownWords`.
 */
import type { Language } from "../domain/letters/language.ts";
import { companyWords } from "../domain/proofread/company-words.ts";
import type { Dictionaries, TextMark, TextProblem } from "../domain/proofread/proofread.ts";
import { proofread } from "../domain/proofread/read-through.ts";
import { settingLines } from "./setting-lines.ts";
import type { Settings } from "./settings.ts";

/** One text of the settings. */
interface Said {
  /** Path of the setting. */
  readonly at: string;
  readonly text: string;
  /** Names are in no dictionary. */
  readonly isName: boolean;
}

/** Each mark in words, with path and line; empty when there is none. `json`: the file that the settings were read from. */
export function textProblems(settings: Settings, json: string, dictionaries: Dictionaries): string[] {
  const [language] = settings.languages;
  const known = companyWords(settings);
  const found = textsOf(settings).flatMap((said) => {
    // How words are used tells only what is likely: that is no reason to stop a synthesis.
    const dictionary = said.isName ? undefined : dictionaries(language);
    const spelling = dictionary === undefined ? undefined : { ...dictionary, usage: undefined };
    const { marks } = proofread(said.text, { language, spelling, known });
    return marks.map((mark) => ({ ...said, mark }));
  });
  if (found.length === 0) return [];
  const lines = settingLines(json);
  return found.map(({ at, mark, isName }) => inWords({ at, mark, isName, line: lines.get(at), language }));
}

function textsOf({ name, legal, staff, closedDays }: Settings): Said[] {
  const names = [
    { at: "name", text: name },
    { at: "legal.name", text: legal.name },
    { at: "legal.number", text: legal.number },
    { at: "legal.seat", text: legal.seat },
    ...staff.map((each, index) => ({ at: `staff[${index}].name`, text: each.name })),
  ];
  const reasons = (["closures", "special"] as const).flatMap((list) =>
    closedDays[list].flatMap(({ why }, index) =>
      why === undefined ? [] : [{ at: `closedDays.${list}[${index}].why`, text: why, isName: false }],
    ),
  );
  return [...names.map((each) => ({ ...each, isName: true })), ...reasons];
}

const PROBLEM: Readonly<Record<Exclude<TextProblem, "spelling">, string>> = {
  "double-word": "is there twice in a row",
  placeholder: "is still to be filled in",
  "wrong-customer": "is another customer's name",
  "past-date": "is a day that has passed",
  "wrong-weekday": "is another weekday on that date",
  harsh: "is a hard word about people",
  number: "is no number that can be",
};

interface Found {
  readonly at: string;
  readonly mark: TextMark;
  readonly isName: boolean;
  readonly line: number | undefined;
  readonly language: Language;
}

function inWords({ at, mark, line, isName, language }: Found): string {
  const { word, problem, suggestions } = mark;
  const place = line === undefined ? at : `${at} (line ${line})`;
  const meant = suggestions.map((each) => `"${each}"`).join(" or ");
  const what = problem === "spelling" ? `is in no dictionary (${language})` : PROBLEM[problem];
  const perhaps = meant === "" ? "" : ` Perhaps ${meant}.`;
  const orElse =
    problem === "spelling"
      ? " Mend it, or put it into ownWords if it is right."
      : isName
        ? " Write the name in full."
        : " Write it otherwise.";
  return `${place}: "${word}" ${what}.${perhaps}${orElse}`;
}
