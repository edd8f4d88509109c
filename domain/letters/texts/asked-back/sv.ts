/** Swedish. */
import type { AskedBackTexts } from "./texts.ts";

export const sv: AskedBackTexts = {
  "maybe-meant": (line, form) =>
    `”${line}”: menar du ”${form}”? Skriv det då så${form.includes(":") ? ", med kolon" : ""}.`,
  "next-step": (line, form) =>
    `”${line}”: ett nästa steg hör till en nivå: ”nivå: 3, nästa steg: ${form}”. Vill du bli påmind en viss dag? Skriv ”nästa: 12 januari”.`,
  "maybe-owner": (line, form) => `”${line}”: menar du ”ägare: ${form}”? Skriv det i så fall så.`,
  "maybe-favour": (line, form) => `”${line}”: menar du ”tjänst: ${form}”? Skriv det i så fall så.`,
  "maybe-recommended": (line, form) =>
    `”${line}”: har kunden rekommenderat oss? Skriv i så fall till vem: ”rekommenderade oss till: ${form}”.`,
  "maybe-personal": (line) =>
    `”${line}”: inget är sparat av det. Skriv i så fall på en egen rad under kundens namn: ”personligt: Karin seglar”. ”Glöm personligt” raderar allt.`,
};
