/** Finnish. */
import type { StaffWords } from "./staff-words.ts";

export const fi: StaffWords = {
  done:
    "hoidettu, on hoidettu, jo hoidettu, on jo hoidettu, se on hoidettu, tämä on hoidettu, asia on hoidettu, asia hoidettu, kaikki hoidettu, " +
    "hoidin, hoidin jo, valmis, valmista, on valmis, tehty, on tehty, jo tehty, se on tehty, kunnossa, on kunnossa, " +
    "asia kunnossa, selvitetty, on selvitetty, vastattu, on vastattu, jo vastattu",
  "not-needed":
    "ei tarvitse, ei tarvita, ei tarvitse vastata, ei tarpeen, ei ole tarpeen, tarpeeton, ei toimenpiteitä, " +
    "ei tehtävää, ei mitään tehtävää, ei vaadi vastausta, ei vaadi toimenpiteitä, ei tarvitse tehdä mitään",
  later: "myöhemmin, uusi aika, uusi päivä, lykkää, siirrä, siirretään",
  "hand-over": "välitä, välitä eteenpäin, välitä se, luovuta, anna eteenpäin",
  "open-again": "avaa, avaa uudelleen, avaa uudestaan, avaa taas",
  "not-a-customer": "ei asiakas, ei ole asiakas, ei oo asiakas, ei ole asiakkaamme, ei asiakkaita",
  supplier: "toimittaja, on toimittaja, tavarantoimittaja, on tavarantoimittaja",
  customer: "asiakas, on asiakas, on asiakkaamme",
  mine: "minun, mun, oma asiakas, oma asiakkaani, minun asiakas, minun asiakkaani, asiakkaani, on minun",
  undo: "peru, perun, peruuta, kumoa, peru se",
  pause: "keskeytä, tauko, keskeytä kirjeet, tauolle",
  resume: "jatka, käynnistä, käynnistä uudelleen",
  promise: "lupaan, lupaamme, lupasin, lupasimme, luvattu, lupaus, olen luvannut",
  away: "poissa, olen poissa, poissaolo, loma, lomalla, vapaalla, vapaa",
  closed: "suljettu, kiinni, olemme kiinni, suljemme, olemme suljettuna",
  back: "takaisin, olen takaisin, palannut, olen palannut, paikalla, olen paikalla",
  opened: "auki, avoinna, olemme auki, olemme avoinna",
  leaves: "lopettaa, lähtee, lähtee talosta, jää eläkkeelle, on lopettanut, lopettanut",
  stays: "ei lopeta, ei lähde, jää, jää sittenkin, ei lopetakaan, ei lähdekään",
  to: "",
  backupIs: "sijainen, sijainen on, sijaisena, sijaisenani, sijaiseni, sijaiseni on",
  takesOver: "sijaistaa, hoitaa, ottaa hoitaakseen, tuuraa, on sijainen, sijaistaa minua",
  iTakeOver:
    "minä hoidan, hoidan itse, hoidan, minä otan, otan hoitaakseni, otan hoitaakseen, minä otan hoitaakseni, minä jatkan, minä sijaistan, mä hoidan, hoidan minä",
  did:
    "soitin, soitettu, soitettiin, vastasin, vastattu, lähetin, lähetetty, kirjoitin, puhuin, puhuttu, tapasin, " +
    "juttelin, kävin, hoidin",
  how: "nyt, jo, puhelimessa, puhelimitse, sähköpostilla, kiitos, kiitti",
  meet: "nähdään, tavataan, kuullaan, jutellaan",
  doubts:
    "ei, en ole, en saanut, en tavoittanut, en ehtinyt, en vielä, emme, eikä, enkä, eivät, mutta, paitsi, " +
    "melkein, kohta, pian, puoliksi, osittain, ehkä, luulen, kun, jos, ensin, " +
    "myöhemmin, kunnes, odotan, odottaa, vielä, vasta, ilman vastausta, ilman tulosta, ilman yhteyttä, " +
    "ilman että, toivon, toivottavasti, oletan, kai, varmaan, muuten, tai, vai",
  unreached:
    "kukaan ei, ei vastannut, ei vastaa, ei vastausta, ei saatu kiinni, en saanut kiinni, emme saaneet kiinni, en tavoittanut, " +
    "ei tavoitettu, ei ollut paikalla, vastaaja, vastaajaan, puhelinvastaaja, puhelinvastaajaan, varattu, yritin, yritetty",
  passedOn: "lähetin eteenpäin, lähetetty eteenpäin, lähetin sen eteenpäin",
  unable:
    "en ehdi, en pysty, en voi, ei ole aikaa, en tiedä, en tunne, ei ole minun, ei minun, " +
    "poissa, lomalla, lomalle, vapaalla, vapaata, sairas, sairaana, sairaslomalla, kipeä, kipeänä, matkoilla, en ole paikalla, en ole töissä, en ole täällä",
  wishes:
    "hyvää viikonloppua, hyvää joulua, hyvää päivänjatkoa, hyvää illanjatkoa, hyvää kesää, mukavaa, hauskaa, aurinkoista",
  firstPerson: "minä",
  intentions:
    "soitan, hoidan, lähetän, palaan, teen, vastaan, aion, täytyy, pitää, otan yhteyttä, selvitän, kirjoitan, toimitan, tilaan, laitan, käyn, otan hoitaakseni, " +
    "yritän, soitamme, hoidamme, lähetämme, palaamme, soittaa, hoitaa, lähettää, palaa, vastaa, ottaa yhteyttä, " +
    "ottaa hoitaakseen, selvittää, kirjoittaa, toimittaa, tilaa, soita",
  and: "ja",
};
