/** Finnish. Names are never inflected: they stand before a colon, or as the one who does something. */
import type { LeavingTexts } from "./texts.ts";

const counted = (one: string, several: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

export const fi: LeavingTexts = {
  leaves: ({ name, lastOn, to }) =>
    `${name} lopettaa. Viimeinen päivä on ${lastOn}, ja sen jälkeen tehtävät hoitaa ${to}.`,
  stays: (name) => `${name} ei lopeta, joten kaikki jatkuu ennallaan.`,
  soon: (name, fromOn) =>
    `Aikaa on vähän: ${fromOn} alkaen ${name} ei saa täältä kirjeitä eikä voi enää antaa Handslagille ohjeita. Menikö väärin? Kirjoita ”ei lopeta: ${name}”, myös jälkikäteen.`,
  settings: (name) =>
    `Kun se päivä on ohi, pyydä sitä, joka hoitaa Handslagia puolestamme, poistamaan asetuksista tämä nimi: ${name}.`,
  nothing: "Juuri nyt ei ole mitään siirrettävää.",
  lists: {
    customers: counted("asiakas", "asiakasta"),
    promises: counted("lupaus", "lupausta"),
    threads: counted("viesti, joka odottaa vastausta", "viestiä, jotka odottavat vastausta"),
    talks: counted("sovittu keskustelu", "sovittua keskustelua"),
    contacts: counted("suunniteltu yhteydenotto", "suunniteltua yhteydenottoa"),
    alone: counted(
      "asiakas, joka ei tunne meiltä ketään muuta",
      "asiakasta, jotka eivät tunne meiltä ketään muuta",
    ),
  },
  lastContact: (day) => `viimeksi yhteydessä ${day}`,
  neverInTouch: "yhteydenottoja ei ole kirjattu",
  invited: "kutsu on lähetetty, joten kirjoita asiakkaalle, kuka tulee tilalle",
  more: (count) => `${count} muuta`,
  all: "Koko luettelo",
  title: (name) => `Siirtyvät tehtävät: ${name}`,
  agenda: {
    leads: (name) => `${name} on lopettanut, joten keskustelun vedät sinä.`,
    invited: (name) =>
      `Asiakkaan kalenterissa kutsun lähettäjänä näkyy edelleen ${name}. Kirjoita asiakkaalle, että mukana olet sinä.`,
  },
  morning: {
    heading: "Kun työkaveri lopettaa",
    leaver: ({ to, lastOn }) => `Viimeinen työpäiväsi on ${lastOn}, ja sen jälkeen tehtäväsi hoitaa ${to}.`,
    introduce: ({ to, names }) => `Esittele seuraajasi (${to}) sitä ennen näille asiakkaille: ${names}.`,
    successor: ({ name, lastOn }) =>
      `${name} lopettaa. Viimeinen päivä on ${lastOn}, ja sen jälkeen tehtävät hoidat sinä.`,
    beIntroduced: ({ names }) => `Pyydä, että sinut esitellään sitä ennen näille asiakkaille: ${names}.`,
    cameOver: ({ name, what }) => `${name} on lopettanut, ja sinulle siirtyi ${what}.`,
    cameOverNothing: (name) =>
      `${name} on lopettanut, ja tehtävät ovat nyt sinun. Mikään ei odota juuri nyt.`,
  },
};
