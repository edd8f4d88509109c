/** Swedish. */
import { type AskedBackTexts, lacksColon } from "./texts.ts";

export const sv: AskedBackTexts = {
  "maybe-meant": (line, form) =>
    `”${line}”: menar du ”${form}”? Skriv det då så${lacksColon(line, form) ? ", med kolon" : ""}.`,
  "next-step": (line, form) =>
    `”${line}”: ett nästa steg hör till en nivå: ”nivå: 3, nästa steg: ${form}”. Vill du bli påmind en viss dag? Skriv ”nästa: 12 januari”.`,
  "maybe-owner": (line, form) => `”${line}”: menar du ”ägare: ${form}”? Skriv det i så fall så.`,
  "maybe-favour": (line, form) => `”${line}”: menar du ”tjänst: ${form}”? Skriv det i så fall så.`,
  "maybe-recommended": (line, form) =>
    `”${line}”: har kunden rekommenderat oss? Skriv i så fall till vem: ”rekommenderade oss till: ${form}”.`,
  "maybe-personal": (line) =>
    `”${line}”: det är inte sparat som en personlig anteckning. Är det en, så skriv den på en egen rad under kundens namn: ”personligt: Karin seglar”.`,
  "maybe-forget": (line) =>
    `”${line}”: inget är raderat. Skriv ”glöm personligt” på en egen rad under kundens namn, så raderas alla personliga anteckningar där.`,
  "never-noted": (line) =>
    `”${line}”: vi antecknar ingenting om någons hälsa, familj, politik, tro, fackförening, sexualitet eller ursprung. Skriv hellre något som personen själv gärna talar om på jobbet: ”personligt: Karin seglar”.`,
};
