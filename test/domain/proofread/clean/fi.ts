import type { CleanLetters } from "./clean-letters.ts";

export const fi: CleanLetters = {
  seen: [
    `Hei Kaarina,

kiitos eilisestä käynnistä Lahdessa. Kolmen terassioven hinta kahvoineen, kynnyksineen ja asennuksineen on 6 840 euroa, alv 0 %. Rahti on n. 120 euroa sen mukaan, mahtuuko auto pihaan.

Tarvitsemme kaksi tietoa viimeistään pe 4.12.:

- ulkopinnan väri, esim. tummanharmaa
- kätisyys, ts. oikea vai vasen pihalta katsottuna

Liitteenä ovat piirustukset, u-arvot ym. Naapurin kysymykseen pohjamaalauksesta saimme vastauksen: se onnistuu tehtaalla, mutta toimitusaika on silloin yksitoista viikkoa eikä kahdeksan. Soittakaa mielellään ennen kello yhdeksää tai puoli neljän jälkeen, muuten istun kokouksissa.

Yst. terv.
Annika Soininen`,
    `Hei kaikki!

Tässä lyhyt yhteenveto torstain ohjausryhmästä.

1. Kirjautuminen sormenjäljellä toimii kaikissa laitteissa kahta lukuun ottamatta.
2. Varmuuskopiot otetaan tästä lähtien klo 2.30, mm. koska yövuoro valitti hitaudesta.
3. Lisenssit päättyvät 31. maaliskuuta. Tarjous koskee kahtakymmentä käyttäjää eli viittä enemmän kuin tänä vuonna.
4. Koulutus pidetään etänä, enint. kaksitoista henkeä kerrallaan.

Petran kysymys salauksesta siirrettiin, kunnes toimittaja on vastannut. Lisäykset voi kirjoittaa suoraan asiakirjaan ennen maanantain lounasta. Seuraava palaveri on kahden viikon päästä samaan aikaan.

Kaikkea hyvää
Sanna Holma`,
    `Hei Pasi,

porraskäytävien siivouksesta: tammikuusta alkaen ehdotamme kahta kertaa viikossa, maanantaisin ja torstaisin, sekä ikkunoiden pesua neljännesvuosittain. Kuukausihinta olisi 735 euroa eli vajaat neljä prosenttia enemmän kuin nyt. Korotus johtuu lähinnä palkoista.

Irtisanomisaika on kolme kuukautta. Avaimet kuittaa Fatima, joka on yhteyshenkilönne kesään asti, kunnes Jorman polvi paranee. Hänet tavoittaa helpoimmin tekstiviestillä.

Matot vaihdetaan joka toinen viikko, määrät selviävät liitteestä. Käytämme vain hajusteettomia aineita kolmannen kerroksen astmaatikkojen takia.

Hyvää viikonloppua!
Jasmin Eklund`,
    `Hei Inkeri,

lämmin kiitos, että valitsitte meidät häihinne Naantalissa. Vahvistamme täten: noutopöytä kahdeksallekymmenelle, joista kuusi on kasvissyöjiä ja yksi pähkinäallergikko. Alkuruoka klo 17, pääruoka suunnilleen tuntia myöhemmin ja kakku yhdeksän maissa.

Varausmaksu on 1 500 euroa ja se laskutetaan nyt, loput kymmenen päivän kuluttua juhlasta. Peruutus on maksuton kahdeksan viikkoa ennen.

Toivoitte viiniä, joka sopisi sekä karitsalle että kuhalle. Suosittelemme kevyempää punaviiniä ja rieslingiä. Maistelun voimme järjestää vaikkapa lauantaina aamupäivällä. Hääparin omat liinat käyvät mainiosti.

Lämpimin terveisin
Kaisa Dahlström, juhlapalvelu`,
    `Hyvää huomenta!

Valitettavasti kaasujouset ovat tukkurilta loppu 18. päivään saakka. Voimme joko jakaa toimituksen tai odottaa kaikkea. Jälkitoimitukseen jää kaksikymmentäneljä jousta, kuusi ovensuljinta ja laatikollinen ruuveja. Muut kerätään iltapäivällä, ja kuljetusliike noutaa ne huomenaamulla kuuden ja seitsemän välillä.

Lavoissa on tilausnro ja vastaanottaja. Purkamiseen tarvitaan perälautanostin, sillä kukin kolli painaa kolmisensataa kiloa. Olkaa hyvä ja kuitatkaa rahtikirja, vaikka pakkaus näyttäisi ehjältä.

Avaamattomat tuotteet voi palauttaa kolmenkymmenen päivän kuluessa. Jos jotain on epäselvää, kysykää Camillan osastolta arkisin kahdeksasta neljään.

Terveisin
Myyntipalvelu, Eemil Rosberg`,
    `Hei Niko,

kuten lupasin, tässä ovat huomioni tilinpäätöksestä. Omavaraisuusaste nousi kahdestakymmenestäyhdestä kahteenkymmeneenkuuteen prosenttiin, kassavirta on vahva ja myyntisaamiset ovat pienentyneet. Varasto on sen sijaan suuri liikevaihtoon verrattuna. Inventaario ennen vuodenvaihdetta olisi viisasta.

Vuokra pitää jaksottaa oikein: joulu-, tammi- ja helmikuu on kirjattu samalle tilille. Ehdotan, että Eeva korjaa sen heti palattuaan. Tilintarkastaja haluaa tositteet viim. 15. tammikuuta, mieluiten aiemmin.

Osinkoa? Kyllä, mutta korkeintaan 20 000 euroa, vrt. viimevuotinen keskustelumme. Jutellaan kahvikupin ääressä, esim. perjantaina kello kolmelta.

Parhain terveisin
Viktoria Lind, kirjanpitäjä`,
  ],
  counted: [
    `Hei Reijo,

lämmönjakohuoneen putket on nyt koeponnistettu. Kaksi liitintä petti, ja ne on vaihdettu. Muut pitävät. Paine pysyi kuudessa baarissa neljäkymmentäviisi minuuttia laskematta.

Sopimuksen mukaan saatte pöytäkirjan kahtena kappaleena. Toinen tulee postissa, toinen on talonmiehellä, puh. 050 123 4567. Termostaatit säädämme Leevin asentajan kanssa ensi viikolla, luultavasti ke tai to.

Lasku jakautuu kolmeen osaan: tarvikkeet, työaika ja matkat. Kymmenen prosentin alennus koskee vain tarvikkeita. Ottakaa yhteyttä, jos jokin vaikuttaa oudolta.

Ystävällisin terveisin
Mikko Itkonen, putkiasentaja`,
    `Hei Marjatta ja Seppo!

Keittiö Loviisassa on nyt valmis, ja on lopputarkastuksen aika. Työnjohtajamme Harri tulee tiistaina 1. joulukuuta noin puoli kymmeneltä. Hän käy kanssanne läpi ovet, laatikot, työtason, välitilan ja kodinkoneet. Siihen kuluu reilu tunti.

Lieden yläpuolella oleva kaappi sai kuljetuksessa pienen halkeaman. Uusi päätylevy on tilattu, ja se asennetaan veloituksetta heti, kun se saapuu. Uunilla on viiden vuoden takuu, astianpesukoneella kahden jne., kaikki on kansiossa.

Jos haluatte valaisimet yläkaappien alle, hinta on noin 290 euroa sis. alv.

Terveisin verstaan väki
Ylva Kronlund`,
    `Hei Timo,

autosi on noudettavissa. Vaihdoimme jakohihnan, vesipumpun, takajarrujen palat ja kuluneen tukivarren. Talvirenkaat ovat alla, urasyvyys seitsemän mm, ja kesärenkaat ovat meillä säilytyksessä, hylly nro 14.

Lasku oli 1 487 euroa, siis hiukan arviota pienempi. Pakoputki ruostuu, mutta kestää varmaan maaliskuun katsastukseen. Varaudu silti uusimaan takapönttö ensi syksynä.

Olemme avoinna arkisin seitsemästä viiteen, lounastauko on kahdentoista ja yhden välillä. Jos tulet myöhemmin, avain on lokerossa ja saat koodin puhelimitse.

Mukavaa matkaa Leville
Korjaamon Pena`,
    `Hei Antti!

Kiitos nopeasta vastauksesta. Laskimme kattoremontin uudelleen:

Purku ja poiskuljetus: 4 200 euroa
Aluskate, ruoteet ja tiilet: 11 850 euroa
Rännit, syöksytorvet, lumiesteet: 2 730 euroa

Kaikki ilman alv:tä, telineet mukaan lukien. Työ alkaa viikolla 14, jos sää sallii, ja kestää arviolta kolme viikkoa. Savupiipun pellittää Kallen porukka. Katto suojataan joka ilta ennen kotiinlähtöä.

Olen samaa mieltä, että savitiili olisi kauniimpi, mutta kattotuolit ovat liian heikot. Betonitiilet painavat tosin melkein yhtä paljon, joten pelti on oikeastaan ainoa järkevä vaihtoehto. Mitä sanot?

Palataan asiaan
Roope Nyman, peltiseppämestari`,
    `Hyvä rouva Lagerstedt,

on ilo kuulla, että viihdytte uusissa silmälaseissanne. Näöntarkastuksessa oikea silmä oli muuttunut vain hieman, joten vahvuuksia ei tarvitse säätää pariin vuoteen. Jos kehys tuntuu vinolta tai hiertää korvan takaa, poiketkaa meillä milloin vain, niin oikaisemme sen odottaessanne.

Kuitti käy takuutodistuksena kaksitoista kuukautta. Naarmuuntumattomat linssit sisältyvät hintaan, ns. moniteholinssit maksavat vähän enemmän. Miehenne piilolinssit ovat myös saapuneet, hinta 39 euroa/rasia.

Seuraava kutsu lähtee automaattisesti syyskuussa. Toivotamme teille rauhallista joulua.

Sydämellisin terveisin
Optikko Liisa Wahlgren`,
    `Hyvät Harjutien naapurit!

Huhtikuun puolivälissä kaivamme valokuidun maahan leikkipuiston jakokaapilta numeroon 38. Kaivanto on enintään neljäkymmentä cm syvä, ja se täytetään mullalla, soralla tai asfaltilla sen mukaan, mitä siinä oli ennen. Pensasaitoihin ja kukkapenkkeihin emme koske luvatta.

Jos maassa on piilossa kaapeleita, kaivoja, kasteluletkuja tms., kertokaa siitä etukäteen. Piirtäkää karttaan rasti ja pudottakaa se postilaatikkoomme, tai lähettäkää sähköpostia.

Kytkentä tehdään jokaisen kotona ja vie n. 20 min. Se tehdään toukokuussa. Kiitos kärsivällisyydestä!

Kaivuuporukan puolesta Sami Brandt`,
  ],
};
