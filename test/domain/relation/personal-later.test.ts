/** Words of the personal rule that notes of staff were found to pass by, and their harmless neighbours. */
import { expect, test } from "vitest";
import { refusedPersonal } from "../../../domain/relation/personal-rule.ts";

test.each([
  ["Karin's wedding in May", "family"],
  ["Karin's bachelorette", "family"],
  ["is single", "family"],
  ["Kari er forlovet", "family"],
  ["Mette blev forlovet i maj", "family"],
  ["Karin är tvillingmamma", "family"],
  ["var på begravning i går", "family"],
  ["Karinin hautajaiset", "family"],
  ["Karin är sossare", "politics"],
  ["i bröstcancervården som patient", "health"],
  ["Karin tar ozempic", "health"],
  ["gick ned i vikt", "health"],
  ["Mette har tabt sig", "health"],
  ["Kari har gått ned i vekt", "health"],
  ["Karin on laihtunut", "health"],
  ["Karin lost weight", "health"],
  ["Karin drinks a lot", "health"],
  ["dömts för rattfylla", "health"],
  ["Karin är från Syrien", "origin"],
  ["Karin er fra Tyskland", "origin"],
  ["she is from France", "origin"],
])("%s is refused: %s", (text, topic) => {
  expect(refusedPersonal(text)).toBe(topic);
});

test.each([
  "runs a wedding venue",
  "drinks a lot of coffee",
  "is a patient listener",
  "is a single point of contact",
  "likes single malt",
  "Karin är från Västerås",
  "Karin is from Leeds",
  "vi levererar glaset som är från Polen",
  "dricker mycket kaffe",
  "gillar löpning och långa luncher",
  "med forlov at spørge",
  "väger varje ord",
])("%s may be noted", (text) => {
  expect(refusedPersonal(text)).toBeUndefined();
});
