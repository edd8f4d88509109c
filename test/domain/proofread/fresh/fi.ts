import { type FreshLetters, sentences } from "./fresh-letters.ts";

export const fi: FreshLetters = {
  known: ["Länsiportin Sähkö Oy", "Birgitta Mäkelä", "Farid Haddad", "Torsti Viita", "Porvoo", "Loviisa"],
  others: ["Ruusulan Lasi Oy", "Leipomo Merinäkymä", "Tekniikkatalo Haukka", "Lindin Kiinteistöt"],
  seen: [
    `Hei Birgitta

Oli mukava kuulla, miten rakennustyö sujui. Se, että valmistuitte kaksi viikkoa etuajassa, kertoo paljon siitä, miten te työskentelette.

Kysyit, miksi viimeinen toimitus tuli kolmessa erässä. Olen kysynyt varastolta, ja vastaus on, että kaapelihyllyt olivat tehtaalta loppu. Meidän olisi pitänyt kertoa siitä jo silloin, kun tilasit. Tästä lähtien soitamme aina samana päivänä, jos jotain puuttuu, jotta voit itse päättää, odotammeko vai lähetämmekö sen, mitä meillä on.

Portaikon lamput on pakattu ja ne ovat valmiina. Kerro vain, mikä päivä sopii, niin tuomme ne. Kuljettaja tarvitsee paikalle jonkun, joka voi avata portin, sillä kuorma-auto ei pääse sisään kadulta.

Vielä yksi asia: kollegasi Farid pyysi koulutusta uusista ohjauksista. Pidämme puolen päivän kurssin tammikuussa, ja neljä paikkaa on jäljellä. Varaanko teille kaksi?

Ystävällisin terveisin
Torsti Viita`,
    `Hei Farid!

Kiitos keskustelusta tänä aamuna. Kirjoitin ylös, mistä sovimme, jotta kenenkään ei tarvitse arvailla jälkikäteen.

Vaihdamme kuusi surisevaa himmennintä maksutta, koska vika oli niissä alusta asti. Asentaja tulee aamupäivällä ja tarvitsee noin kaksi tuntia. Katkaisette virran etukäteen ja otatte tikkaat esiin.

Katkaisimien hinta on voimassa vuoden loppuun. Sen jälkeen tehdas nostaa sitä neljä prosenttia, ja sitä nousua emme valitettavasti voi itse kantaa. Jos haluatte ostaa varastoon jo nyt, tavarat voivat olla meillä.

Jaamme lokakuun laskun kahdelle kuukaudelle, aivan kuten ehdotit. Ensimmäisen osan maksatte marraskuussa ja loput ennen joulua. Kerro, jos unohdin jotain tai jos luvut eivät täsmää teidän lukujenne kanssa.

Terveisin
Torsti`,
    `Hei!

Saimme viestisi, että eteisen lamppu vilkkuu. Niin ei tietenkään pitäisi olla. Yleensä syynä on irronnut liitin, ja silloin se on nopea korjata. Voisitko katsoa, mitä tarrassa lukee? Lähetä mielellään kuva, niin tiedämme, mitkä osat otamme mukaan.

Jos tuntuu palaneen hajua, katkaise virta pääkytkimestä ja soita meille heti, myös illalla. Muuten tulemme viikon aikana. Sinun ei tarvitse olla kotona, kunhan joku voi päästää meidät sisään.

Ystävällisin terveisin
Asiakaspalvelu`,
    `Kun kaupunki rakensi torin uudelleen kaksikymmentä vuotta sitten, harva uskoi kaupan palaavan. Pohjoisen puistokadun liikkeet olivat tyhjinä, ja vanhan tavaratalon alakertaan satoi sisään. Tänään kaikki näyttää toiselta. Ekströmin Lasi on siirtänyt verstaansa satamasta, ja Kaivokadun kulmassa Amira Niemi myy leipää, jonka hän leipoo itse.

Hän osti uunin käytettynä koululta Keravan läheltä. Ensimmäisenä vuonna hän nukkui neljä tuntia yössä. Nyt heitä on seitsemän, ja lauantaisin jono ulottuu pitkälle jalkakäytävää pitkin. Salaisuus on siinä, hän sanoo, että taikina saa levätä kauan eikä voissa koskaan säästetä.

Lasimestari naapuritalossa nauraa, kun hän kuulee sen. Hänen oma rakkautensa ovat saumat, karmit ja puitteet. Oikein asennetun ruudun pitää kestää viisikymmentä vuotta, hän arvelee, ja se, joka tekee työnsä huolimattomasti, joutuu palaamaan jo syksyllä.`,
  ],
  sealed: [
    `Hei Birgitta ja Farid

Torstaina tulee kuluneeksi vuosi siitä, kun aloitimme yhteistyön, ja haluaisin kuulla, miten se on teidän mielestänne sujunut. Hinnoista on helppo puhua, mutta vaikeampi on sanoa, mikä arjessa oikeastaan ärsyttää. Juuri siitä olen utelias kuulemaan.

Olemme puolestamme huomanneet, että tilaukset tulevat usein myöhään iltapäivällä. Silloin emme ehdi pakata ennen viimeistä autoa, ja te joudutte odottamaan päivän turhaan. Auttaisiko, jos siirtäisimme rajan kello viiteen? En voi vielä luvata sitä, mutta olen pyytänyt suunnittelijaamme laskemaan asian.

Olette myös toivoneet selvempiä merkintöjä rulliin. Maaliskuusta alkaen laitamme jokaiseen laatikkoon lapun, jossa on hankkeen nimi, jotta lajittelu käy nopeammin.

Ehdota sopivaa aikaa, niin varaan huoneen ja hoidan kahvin.

Parhain terveisin
Torsti Viita`,
    `Hei Birgitta

Tässä ovat kokouksemme kohdat. Lisää tai poista, mitä haluat.

1. Miten syksy on alkanut? Oletteko tyytyväisiä henkilöstöön?
2. Pistorasioista tulleet valitukset: mitä olemme tehneet ja mitä on jäljellä?
3. Sopimus päättyy huhtikuussa. Mitkä ehdot ovat teille tärkeimmät, jos jatkamme?
4. Valikoiman uutuudet ja näytteet, jotka saatte pitää.
5. Teidän oma kysymyksenne, se, jota ette ole ehtineet esittää.

Varaan tunnin. Jos tarvitsemme enemmän, jatkamme lyhyesti puhelimessa seuraavalla viikolla. Lähetän muistiinpanot samana iltana, ja niissä lukee, kuka on luvannut mitä ja mihin mennessä.

Talon takana saa pysäköidä maksutta.

Kuulemisiin
Torsti`,
    `Hyvää huomenta Farid

Halusin vain kertoa, että tilauksenne on matkalla. Auto lähti terminaalista yöllä ja sen pitäisi olla perillä ennen lounasta. Yhden laatikon kulma on hieman lommolla, mutta olemme tarkistaneet sisällön ja se on ehjä. Jos silti huomaat vaurion, ota kuva ennen kuin purat loput, niin me hoidamme muun.

Kysyit myös, voimmeko pitää rahdin kohtuullisena. Jos kaksi toimitusta yhdistetään, säästätte noin kolmekymmentä euroa joka kerta. Haittana on, että jokin voi viipyä pari päivää. Mitä itse pitäisit tärkeimpänä?

Hyvää viikkoa!
Torsti`,
    `Yrityksen perusti kaksi veljestä, jotka olivat oppineet puusepän työt isoisältään Kuopiossa. He aloittivat tuoleista, jatkoivat keittiöihin ja päätyivät lopulta oviin. Ensimmäisinä vuosina he myivät melkein kaiken naapureille ja sukulaisille. Sitten yksi sairaala halusi neljäsataa palo-ovea kerralla, ja silloin heidän piti palkata väkeä.

Bergqvist, joka johtaa verstasta nykyään, muistaa, miten he tekivät töitä vuoroissa ehtiäkseen. Koneet kävivät kuumina, liima loppui, ja toimittaja Saksasta lähetti väärät saranat. Silti sairaala oli tyytyväinen. Piirustukset ovat yhä kehystettyinä ruokasalin seinällä, koiran kuvan vieressä.

Nykyään tietokone ohjaa jyrsintä, mutta pinta hiotaan käsin. Vieraat saavat mielellään kokeilla. Eron huomaa sormenpäissä, Bergqvist väittää, ja se, joka on kerran avannut kunnon oven, ei koskaan halua palata lastulevyyn.`,
  ],
  wrong: [
    ...sentences(
      "past-date",
      "Tervetuloa meille |maanantaina 9. marraskuuta| kello kymmenen.",
      "Vastaa |viimeistään 12. marraskuuta|.",
    ),
    ...sentences(
      "past-date",
      "Tulemme asentamaan ne |6. marraskuuta|.",
      "Seuraavan toimituksen lähetämme |2. marraskuuta|.",
    ),
    ...sentences(
      "past-date",
      "Voimmeko puhua |keskiviikkona 4. marraskuuta klo 15|?",
      "Kokous pidetään |tiistaina 3. marraskuuta|.",
    ),
    ...sentences(
      "wrong-weekday",
      "Tapaamme |perjantaina 25. marraskuuta|.",
      "Auto tulee |maanantaina 1. joulukuuta|.",
    ),
    ...sentences(
      "wrong-weekday",
      "Kurssi pidetään |sunnuntaina 16. tammikuuta 2027|.",
      "Soita ennen |keskiviikkoa 19. marraskuuta|.",
    ),
    ...sentences(
      "wrong-weekday",
      "Olen vapaalla |torstaina 24. joulukuuta 2027|.",
      "Sovitaan |tiistaina 26.11.|",
    ),
    ...sentences("harsh", "Kuljettajamme on |idiootti|.", "Se ostaja on täysin |epäpätevä|."),
    ...sentences("harsh", "Olemme väsyneitä |vitun| valituksiin.", "Se oli |paska| vastaus."),
    ...sentences("harsh", "Olette sekä |saitoja| että hitaita.", "Älä ole |tyhmä|."),
  ],
};
