/**
 * What gives six languages away in short mails to a company. Written for this purpose; a word may stand in several
 * lists, and counts the less for it.
 */
/** German is told apart so that it is not taken for Danish or Swedish; no letters are written in it. */
export const DETECTED_LANGUAGES = ["sv", "da", "nb", "fi", "en", "de"] as const;

export type DetectedLanguage = (typeof DETECTED_LANGUAGES)[number];

/** The small words of each language, and those that customers use. Lower case, separated by spaces. */
export const WORDS: Readonly<Record<DetectedLanguage, string>> = {
  sv: `och att jag är inte det som en ett på för av med har vi ni du kan till den de om från vill skulle hej tack men
    mig dig er vår vårt våra min mitt mina hur när var vad varför vilken vilka någon något några också bara eller så
    då nu här där efter innan före kommer ska måste får gärna bra mycket mer än upp ut in över under finns vara varit
    blir blivit blev blev hade skickar skickat skicka fått fick beställning beställt beställa beställde faktura
    fakturan offert leverans levererat pris priset boka bokning möte tid tiden undrar undrade fråga frågor svar svara
    veckan vecka måndag tisdag torsdag fredag lördag söndag imorgon idag igår snart redan ännu hälsningar vänliga
    vänlig hälsning mvh möjligt möjligtvis kunna behöver behövs önskar önskemål fungerar funkar trasig gått sönder
    dörr kök fönster kostar kosta betala betalat ringa ring hör höra återkom återkomma meddela hoppas låter tacksam
    ledig lediga gör göra gjort säga säger sedan åt era ert oss dom dem denna detta dessa samma annan andra mellan
    utan genom enligt kring vid hos både aldrig alltid ofta ibland kanske nästa förra tyvärr snälla varsågod ja nej
    titta kolla ordning dokumentera lösenord användare ändra ändras konto order spåra vanliga fel orsaker ytterligare dagar
    fortfarande innebär mycket liten stora barn flicka pojke försenad skadan bild innan hemma flyttat mamma pappa
    golv tak läcker stänga bestämt handtag lova lovade väntar ungefär ju väl nog själv hemma huset långt länge`,
  da: `og at jeg er ikke det som en et på for af med har vi i du kan til den de om fra vil skulle hej tak men mig dig
    jer vores min mit mine hvordan hvornår hvor hvad hvorfor hvilken hvilke nogen noget nogle også bare eller så da
    nu her der efter inden før kommer skal må får gerne godt meget mere end op ud ind over under findes være været
    bliver blevet blev havde sender sendt sende fået fik bestilling bestilt bestille bestilte faktura fakturaen
    tilbud levering leveret pris prisen booke booking møde tid tiden undrer spørgsmål spørge svar svare ugen uge
    mandag tirsdag onsdag torsdag fredag lørdag søndag imorgen idag igår snart allerede endnu hilsen venlig venlige
    hilsner mvh muligt mulighed kunne behøver brug bruge ønsker ønske fungerer virker gået stykker dør køkken vindue
    koster koste betale betalt ringe ring hører høre vende tilbage meddele håber lyder ledig ledige gør gøre gjort
    sige siger siden jeres os dem denne dette disse samme anden andre mellem uden gennem ifølge omkring ved hos både
    aldrig altid ofte måske næste sidste desværre ja nej kigge tjekke jo vel nok selv hjemme huset længe lige lidt
    haft ham hende hun han hvem dag dage måned tage taget gang gange sag bedste mvh. nået nåede blevet gode god
    skylder rigtig jf bare vide ved lave lavet kigger måtte uge ugen ude inde oppe nede hvis sådan derfor fordi
    mangler passer aftale have haft sker skete ændre ændret ændring ændringer sig selve hvorvidt forkert forkerte forkerter oplysninger
    oplyse oplyst modtage modtager modtaget forsendelse adgangskode penge bekræftelse færdig færre først første flere
    fleste mødes mødte spørge spurgte lægge ligger lagt sætte sat vælge valgt sælge købe køber købt kær kære kigget
    blandt imellem igen vej vejen hej goddag godmorgen godaften farvel lille små store smuk pige drenge barn børn
    meget selvfølgelig alligevel nemlig dog ellers næsten netop vist straks sent sidst øjeblik nødt gælder gældende
    hente henter hentet afhente aflevere afhentning tage får fået gået kørt regning rykker beløb beløbet fejl fejlen
    tilfreds tilfredse utilfreds medarbejder arbejde arbejder arbejdet virkelig rigtigt forkert dejlig dejligt
    aftalt træffes snakke snakkede`,
  nb: `og at jeg er ikke det som en et ei på for av med har vi dere du kan til den de om fra vil skulle hei takk men
    meg deg dere vår vårt våre min mitt mine hvordan når hvor hva hvorfor hvilken hvilke noen noe også bare eller så da
    nå her der etter innen før kommer skal må får gjerne bra mye mer enn opp ut inn over under finnes være vært blir
    blitt ble hadde sender sendt sende fått fikk bestilling bestilt bestille bestilte faktura fakturaen tilbud
    levering levert pris prisen booke booking møte tid tiden lurer lurte spørsmål spørre svar svare uken uke uka
    mandag tirsdag onsdag torsdag fredag lørdag søndag imorgen idag igår snart allerede ennå hilsen vennlig vennlige
    mvh mulig mulighet kunne trenger trengs bruk bruke ønsker ønske fungerer virker gått stykker dør kjøkken vindu
    vinduet koster koste betale betalt ringe ring hører høre tilbake melde gi håper høres ledig ledige gjør gjøre
    gjort si sier siden deres oss dem denne dette disse samme annen andre mellom uten gjennom ifølge rundt ved hos
    både aldri alltid ofte kanskje neste forrige siste dessverre ja nei se sjekke jo vel nok selv hjemme huset lenge
    litt hatt ham henne hun han hvem dag dager måned ta tatt gang ganger sak beste god gode veldig hyggelig flott
    vite lage laget måtte ute inne oppe nede hvis slik derfor fordi mangler passer avtale avtalt snakke snakket
    deretter heller ha hatt skjer skjedde endre endret endring endringer seg selve hvorvidt feil feilen riktig riktige opplysninger
    oppgi oppgitt motta mottar mottatt forsendelse passord passordet penger bekreftelse ferdig først første flere
    fleste møtes spørre spurte legge ligger lagt sette satt velge valgt selge kjøpe kjøper kjøpt kjære kikket blant
    igjen vei veien hei heisann lille små store pen jente gutt barn barna selvfølgelig likevel nemlig ellers nesten
    nettopp visst straks sent sist øyeblikk nødt gjelder gjeldende hente henter hentet levere henting fått gått kjørt
    purring beløp beløpet fornøyd misfornøyd ansatt arbeid arbeider arbeidet virkelig egen eget altså svært kjempe
    moren faren datteren lovet lover beskjed fortsatt akkurat omtrent dusj takket løpet vedlegg vedlegget voksne
    ganske egentlig hjelp hjelpe dere ettermiddag formiddag greit grei tusen kjøpt kjøpe regning`,
  fi: `ja että minä olen ei se joka on oli ovat kun jos niin kuin mutta tai vai myös vain nyt tässä siinä täällä
    siellä milloin mitä mikä missä mistä miten miksi kuka onko voiko voisiko voisitteko voitteko voisimme saisiko
    saisimme saanko saako teillä teille teidän meillä meille meidän minulla minulle minun hei moi terve hyvää
    päivää kiitos kiitoksia kiitän terveisin ystävällisin ystävällisesti terveiset tilaus tilauksen tilasin tilata
    tilattu lasku laskun laskusta tarjous tarjouksen tarjousta toimitus toimituksen toimitusta hinta hinnan hintaa
    paljonko kuinka maksaa maksoi varata varaus aika aikaa ajan viikko viikolla viikon maanantaina tiistaina
    keskiviikkona torstaina perjantaina lauantaina huomenna tänään eilen pian jo vielä ennen jälkeen asti saakka
    kanssa ilman noin koska sitten ehkä aina usein joskus paljon vähän hyvin hyvä uusi uuden rikki toimi toimii
    tarvitsen tarvitsemme haluaisin haluaisimme haluan toivon toivoisin soittaa soittakaa ottaa yhteyttä vastata
    vastausta kysymys kysyä kysyisin lähettää lähetätte lähetin sain saimme saada saapunut tullut tulee tulla mennä
    ole emme en eivät eikö etkö tämä tämän tuo nämä ne sen sitä niitä siitä asia asiasta asiaa keittiö keittiön ovi
    oven ikkuna ikkunan talo kotiin etukäteen mahdollista mahdollisimman sopii sopisi käydä käykö päivä kesällä
    eräs kaksi yksi kolme meiltä teiltä ette olemme olisi olisiko pitäisi pitää voi voin`,
  en: `the and to of a in is it you that for on with as are this be have from or by we your not but what all were when
    can there an which their if will would could should about many then them these so some her him his has had do
    does did been who its now find any my our us me am was at they please thank thanks hello hi dear regards kind best
    sincerely cheers order ordered invoice quote delivery delivered price cost costs book booking meeting time week
    monday tuesday wednesday thursday friday saturday sunday tomorrow today yesterday soon already yet before after
    how where why need needed want wanted wondering wonder question questions answer reply call phone send sent
    received receive get got let know looking forward help broken working works work make made don't doesn't didn't
    i'm i'd we'd we're it's can't i've kitchen door window house possible available just also only still more most
    very good great new old into over under out up off than because though here like one two still hear back
    could may might must while until since without between during again next last sorry unfortunately`,
  de: `und der die das ich ist nicht ein eine einen einem einer zu den dem des mit für von auf im wir sie ihr ihre
    ihren ihnen ihrer uns unser unsere kann können könnte könnten haben habe hat hatte sind war waren wird werden
    würde würden bitte danke vielen dank hallo guten tag morgen sehr geehrte geehrter damen herren grüße grüßen
    freundlichen freundliche liebe lieber aber oder auch nur noch schon wann wo was wie warum welche welcher
    bestellung bestellt bestellen rechnung angebot lieferung geliefert preis kosten kostet buchen termin zeit woche
    montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern bald vor nach bis seit ohne zwischen
    wegen über unter beim zum zur am um als wenn dass weil denn dann so hier dort mir mich dir dich es er man kein
    keine meine mein meiner meinen gern gerne möchte möchten brauche brauchen frage fragen antwort melden rufen
    anrufen schicken geschickt senden erhalten bekommen küche tür fenster haus kaputt funktioniert geht gehen machen
    gemacht neue neuen neuer alte leider vielleicht immer wieder etwas viel mehr gut möglich nächste nächsten letzte
    letzten wäre diese dieser dieses jetzt`,
};

/**
 * Letters and groups of letters by which the languages differ: `ind-` at the beginning of a word, `-hed` at its end,
 * `-ej-` anywhere. Danish and Norwegian differ by rule: Danish ends no word in a double consonant, and has b, d, g
 * and `tion`, `hed`, `ej` where Norwegian has p, t, k and `sjon`, `het`, `ei`.
 */
export const PATTERNS: Readonly<Record<DetectedLanguage, string>> = {
  sv: `-å- -ä- -ö- -tt -ll -ss -nn -pp -igt -skt -ck- -tion -tionen -het -heten in- ut- av- upp- för- -ar -arna -or
    -orna -ade -ades -ör -ört -ing -ning -ningar -ljud- -lj- -ält -ätt -sätt -ändr- fråg- -iska -isk -ande`,
  da: `-å- -æ- -æ- -ø- -igt -eligt -ede -edes -erne -ernes -hed -heden -tion -tionen -tioner -ej- -øj- ind- ud- af-
    op- -gt -dt -æg- -æs- -æl- -jd- -uge -age -øge -ige -ade -abe -købe- køb- -ydelse- -ævn- for- -ing -ning -isk
    -nds- -ld- bag- -gs -ende -jet -øg- -ug -øb -bt -get -ges -bes -des -hjælp- efter- -efter -ægt -nød- -ørge -øre-  -lsen -ler`,
  nb: `-å- -æ- -ø- -tt -ll -kk -pp -ss -nn -mm -sjon -sjonen -sjoner -het -heten -ei- -øy- kj- skj- gj- -kj- inn-
    ut- av- opp- for- -apt -ekt -rt -ing -ning -inga -isk -uke -ake -øke -ike -ate -ape -kjøp- -velg- -ett -lest
    -ets -ker -kes -pes -tes -hjelp- -lsen -ene -lt -ke -ket -skap etter- -etter -øk -øp -uk -ip -et -nå- -ktet`,
  fi: `-ä- -ö- -ssa -ssä -sta -stä -lla -llä -lle -lta -ltä -ksi -nen -mme -tte -aan -ään -een -iin -uun -oon -isi
    -ni -ko -kö -aa- -ää- -ii- -uu- -oo- -yy- -uo- -yö- -äy- -äi- -öi- -taan -eet -vat -vät -mista -mistä -uksen
    -ukset -us -ys -inen -isen -kaan -kään -kin -kse- -ua -yä -ia -iä -ea -eä`,
  en: `-tion -tions -ed -ing -ings -ly -ll -ss -ck -ck- -th -th- th- -gh- wh- -ow -ould -ea- -ee- -oo- -ou- -ow-
    -y -ys -ies -ness -ment -able -ful -ght -ve -se -ce`,
  de: `-ä- -ö- -ü- -ß- -tion -tionen -ung -ungen -lich -liche -ich -isch -ische -keit -heit -cht -cht- -sch- sch-
    -tz- -ei- -ie- -eu- -au- ver- ge- be- an- auf- aus- -en -st -rt -er -ch- -pf- -zu- zu- -zen -chen -ern`,
};
