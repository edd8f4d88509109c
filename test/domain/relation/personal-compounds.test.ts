/** Words as parts of others, in other letters and beside their harmless likes. */
import { describe, expect, test } from "vitest";
import { refusedPersonal } from "../../../domain/relation/personal-rule.ts";

describe("refused, too", () => {
  test.each([
    ["Har haft bröstcancer", "health"],
    ["Karins prostatacancer är borta", "health"],
    ["Är hjärtsjuk", "health"],
    ["Behandlet for brystkræft", "health"],
    ["Har hatt brystkreft", "health"],
    ["Karinilla on rintasyöpä", "health"],
    ["Har HIV", "health"],
    ["Har epilepsi", "health"],
    ["Hørehæmmet på venstre øre", "health"],
    ["Hans exfru arbetar hos Ek", "family"],
    ["Hennes ex-man också", "family"],
    ["Frugan heter Eva", "family"],
    ["Dotterns student i juni", "family"],
    ["Bonusbarn sedan i fjol", "family"],
    ["Med i IF Metall", "union"],
    ["LO-medlem", "union"],
    ["Röstar SD", "politics"],
    ["Karin är kurd", "origin"],
    ["can\u00adcer", "health"],
    ["syk\u200bdom", "health"],
    ["\u0441ancer", "health"],
    ["ｃａｎｃｅｒ", "health"],
    ["Ligger på sjukhus", "health"],
    ["Har skilt sig", "family"],
    ["Er blevet skilt", "family"],
    ["Har fået en lille pige", "family"],
    ["Karin is expecting in May", "family"],
    ["Karins mor bor i Lund", "family"],
    ["Hon är jude", "religion"],
    ["Är allergisk mot nötter", "health"],
    ["Karin hade en stroke", "health"],
    ["Är trans", "sexuality"],
    ["Syntynyt Turkissa", "origin"],
    ["Född i Bosnien", "origin"],
  ])("%s: %s", (text, topic) => {
    expect(refusedPersonal(text)).toBe(topic);
  });
});

describe("harmless", () => {
  test.each([
    "Karin vill lasta själv",
    "Cyklar en Kona",
    "Äter inte fetter",
    "Har en Brother-skrivare",
    "Läser Politiken",
    "Pappa till idén",
    "Barn & Co",
    "Bygger Partille sjukhus",
    "Jobbar på sjukhus",
    "Bygger en moské",
    "Daughter company in Oslo",
    "Blir sjösjuk",
    "Heter Hansson",
    "Mor Ahmed är inköpschef",
    "Ny chef är Jude Bell",
    "Karin är allergisk mot PowerPoint",
    "Stor fangst i fjor",
    "Gubbarna på golvet kallar oss så",
    "Likes it faster, the same every year",
    "Vill att vi demonstrerar nya maskiner",
    "Kommer från Göteborg",
    "Har haft en propp i röret",
  ])("%s", (text) => {
    expect(refusedPersonal(text)).toBeUndefined();
  });
});
