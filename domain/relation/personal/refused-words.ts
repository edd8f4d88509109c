/**
 * The words by which a personal note is refused, a language a file, a topic at a time. A star stands for any ending of the
 * word, or of a phrase's last word. Words that mean something harmless as well ("handicap" in golf, "race", "man",
 * "Christian") are left out, or stand with their neighbours: staff write in several languages, so a word of one counts in
 * all. What is harmless though it looks refused, "family business", "allergic to PowerPoint", stands under `permitted`.
 */
import { DA } from "./refused/da.ts";
import { EN } from "./refused/en.ts";
import { FI } from "./refused/fi.ts";
import { NB } from "./refused/nb.ts";
import { SV } from "./refused/sv.ts";
import type { RefusedOfLanguage, RefusedTopic } from "./refused-topic.ts";

const LANGUAGES: readonly RefusedOfLanguage[] = [SV, DA, NB, FI, EN];

export const entriesUnder = (heading: RefusedTopic | "permitted"): readonly string[] =>
  LANGUAGES.flatMap((words) => entriesOf(words[heading]));

/** Ends of words, each of which may be longer: "cancer" in "prostatacancer". */
export const endingsUnder = (topic: RefusedTopic): readonly string[] => entriesOf(ENDINGS[topic] ?? "");

const ENDINGS: Readonly<Partial<Record<RefusedTopic, string>>> = {
  health: `
    cancer, cancern, tumör, tumören, sjuk, sjuka, sjukdom, sjukdomen, infarkt, infarkten,
    kræft, kræften, syg, sygdom, sygdommen, kreft, kreften, syk, sykdom, sykdommen,
    syöpä, syöpää, syövän, syövästä, sairaus, sairautta, sairauden, allergi, allergin, allergien, allergia,
    infarktin, opererad, ångest, intolerant, intolerans, smärta, smärtor, missbruk,
    missbruket, cancervård, cancervården`,
  family: `
    fru, frun, hustru, hustrun, barn, barnen, barnet, børn, børnene, mamma, mamman, pappa, pappan, tytär, vaimo, lapsi, lapset`,
  origin: "invandrare, indvandrer, innvandrer",
};

const entriesOf = (list: string): readonly string[] =>
  list
    .split(",")
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== "");
