/** Finnish. */
import { type AskedBackTexts, lacksColon } from "./texts.ts";

export const fi: AskedBackTexts = {
  "maybe-meant": (line, form) =>
    `”${line}”: tarkoitatko ”${form}”? Kirjoita se silloin näin${lacksColon(line, form) ? ", kaksoispisteen kanssa" : ""}.`,
  "next-step": (line, form) =>
    `”${line}”: seuraava askel kuuluu tasoon: ”taso: 3, seuraava askel: ${form}”. Haluatko muistutuksen tiettynä päivänä? Kirjoita ”seuraava: 12.1.”`,
  "maybe-owner": (line, form) => `”${line}”: tarkoitatko ”vastuuhenkilö: ${form}”? Kirjoita se silloin näin.`,
  "maybe-favour": (line, form) => `”${line}”: tarkoitatko ”palvelus: ${form}”? Kirjoita se silloin näin.`,
  "maybe-recommended": (line, form) =>
    `”${line}”: onko asiakas suositellut meitä? Kirjoita silloin kenelle: ”suositteli meitä: ${form}”.`,
  "maybe-personal": (line) =>
    `”${line}”: tätä ei tallennettu henkilökohtaiseksi merkinnäksi. Jos se on sellainen, kirjoita se omalle rivilleen asiakkaan nimen alle: ”henkilökohtaista: Karin purjehtii”.`,
  "maybe-forget": (line) =>
    `”${line}”: mitään ei poistettu. Kirjoita ”unohda henkilökohtaiset” omalle rivilleen asiakkaan nimen alle, niin kaikki henkilökohtaiset merkinnät poistetaan.`,
  "never-noted": (line) =>
    `”${line}”: emme kirjaa mitään kenenkään terveydestä, perheestä, politiikasta, uskosta, ammattiliitosta, seksuaalisuudesta tai alkuperästä. Kirjoita mieluummin jotain, mistä ihminen itse mielellään puhuu töissä: ”henkilökohtaista: Karin purjehtii”.`,
};
