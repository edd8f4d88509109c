import type { Letters } from "./letters.ts";

export const fi: Letters = {
  known: [
    "Koivulan Keittiöt Oy",
    "Kaarina Lindqvist",
    "Jari Nieminen",
    "Anna Peltoniemi",
    "Heikki Strandberg",
    "Lahti",
    "Heinola",
    "Puusepät",
  ],
  others: ["Nordlundin Puutavara Oy", "Kahvila Lokki", "Asianajotoimisto Ekedal", "Granvikin Pelti"],
  tuned: [
    `Hei Kaarina

Kiitos, että ehdit jutella puhelimessa viime viikolla. Tässä on ehdotus asialistaksi tapaamiseemme, joka on tiistaina 24. marraskuuta klo 13.30 teillä Lahdessa.

Olemme olleet yhteydessä seitsemän kertaa kevään jälkeen, ja olet saanut meiltä kolme tarjousta. Kahdesta tuli tilaus. Syyskuussa toimitetut keittiön ovet olivat naarmuuntuneet, ja pahoittelemme sitä. Kaikki neljätoista on vaihdettu 14. lokakuuta mennessä.

Näistä haluaisimme keskustella:
– Miten toimitukset ovat sujuneet syksyn aikana?
– Mitä työtasoja asiakkaanne kysyvät eniten?
– Voisimmeko lyhentää laatikonetusarjojen toimitusajan kolmeen viikkoon?
– Millaisia suunnitelmia teillä on keväälle, ja tarvitsetteko apua asennuksessa?

Jos haluat lisätä jotain, vastaa tähän viestiin. Tuon pullaa.

Ystävällisin terveisin
Anna Peltoniemi
Puusepät`,
    `Hei Jari

Olemme nyt käyneet läpi edellisen hankkeenne luvut, ja haluan kertoa, mitä saimme selville. Materiaalit maksoivat noin kahdeksan prosenttia arvioitua vähemmän, koska hukkapalat voitiin käyttää sokkeleihin. Työ kesti kuitenkin kaksi päivää pidempään. Se johtui siitä, että seinät olivat vinot.

Ensi kerralla ehdotamme, että mittaamme kohteen asiakkaan luona ennen piirustusten lähettämistä. Se maksaa alussa hieman enemmän mutta säästää aikaa ja vaivaa.

Sopiiko, että tapaamme torstaina 3. joulukuuta ja käymme suunnitelman yhdessä läpi?

Terveisin
Heikki Strandberg`,
  ],
  heldBack: [
    `Hei Kaarina

Vuosi on kulunut edellisestä arviointikeskustelustamme, joten haluaisin sopia uuden. Siihen menee yleensä vajaa tunti. Tulen mielelläni luoksenne Heinolaan, mutta voimme yhtä hyvin tavata etänä.

Olen utelias kuulemaan, mitä meidän pitäisi mielestänne tehdä toisin. Viimeksi sanoitte, että tilausvahvistuksia oli vaikea lukea. Sen jälkeen olemme uudistaneet ne ja siirtäneet toimituspäivän ylimmäksi. Onko se nyt riittävän selkeä?

Ehdota kahta tai kolmea teille sopivaa aikaa joulukuussa, niin varaan huoneen.

Ystävällisin terveisin
Anna Peltoniemi`,
    `Hei Jari

Tässä on lyhyt yhteenveto siitä, mitä sovimme eilen.

1. Vaihdamme saranoiden toimittajaa vuodenvaihteesta alkaen. Hinta pysyy samana.
2. Lähetätte tilaukset viimeistään keskiviikkona kello kaksitoista.
3. Virheelliset tavarat noudamme veloituksetta.
4. Anna selvittää, kestääkö lakka suurkeittiöissä, ja palaa asiaan ennen 4. joulukuuta.
5. Seuraava tapaaminen on maanantaina 18. tammikuuta 2027 toimistollamme.

Jos jotain jäi pois tai ymmärsin väärin, kerro ihmeessä.

Terveisin
Heikki Strandberg`,
  ],
};
