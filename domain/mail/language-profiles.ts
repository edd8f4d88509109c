/**
 * What gives six languages away in short mails to a company. Written for this purpose; a word may stand in several
 * lists, and counts the less for it.
 */
/** German is told apart so that it is not taken for Danish or Swedish; no letters are written in it. */
export const DETECTED_LANGUAGES = ["sv", "da", "nb", "fi", "en", "de"] as const;

export type DetectedLanguage = (typeof DETECTED_LANGUAGES)[number];

/** The letters beyond a to z by which the languages differ. */
export const OWN_LETTERS: Readonly<Record<DetectedLanguage, string>> = {
  sv: "åäö",
  da: "åæø",
  nb: "åæø",
  fi: "äö",
  en: "",
  de: "äöüß",
};

/** The small words of each language, and those that customers use. Lower case, separated by spaces. */
export const WORDS: Readonly<Record<DetectedLanguage, string>> = {
  sv: `och att jag är inte det som en ett på för av med har vi ni du kan till den de om från vill skulle hej tack men
    mig dig er vår vårt våra min mitt mina hur när var vad varför vilken vilka någon något några också bara eller så
    då nu här där efter innan före kommer ska måste får gärna bra mycket mer än upp ut in över under finns vara
    varit blir blivit blev hade skickar skickat skicka fått fick beställning beställt beställa beställde faktura
    fakturan offert leverans levererat pris priset boka bokning möte tid tiden undrar undrade fråga frågor svar
    svara veckan vecka måndag tisdag torsdag fredag lördag söndag imorgon idag igår snart redan ännu hälsningar
    vänliga vänlig hälsning mvh möjligt möjligtvis kunna behöver behövs önskar önskemål fungerar funkar trasig gått
    sönder dörr kök fönster kostar kosta betala betalat ringa ring hör höra återkom återkomma meddela hoppas låter
    tacksam ledig lediga gör göra gjort säga säger sedan åt era ert oss dom dem denna detta dessa samma annan andra
    mellan utan genom enligt kring vid hos både aldrig alltid ofta ibland kanske nästa förra tyvärr snälla varsågod
    ja nej titta kolla ordning dokumentera lösenord användare ändra ändras konto order spåra vanliga fel orsaker
    ytterligare dagar fortfarande innebär liten stora barn flicka pojke försenad skadan bild hemma flyttat mamma
    pappa golv tak läcker stänga bestämt handtag lova lovade väntar ungefär ju väl nog själv huset långt länge
    storlek tröja skor nyckel nycklar larm el elen ström lampa säkring spis kyl frys diskmaskin tvättmaskin badrum
    sovrum vardagsrum hall källare vind trappa trädgård altan staket tomt lägenhet fastighet förening styrelse moms
    bokföring bokföra kvitto kvitton lön löner skatt årsredovisning deklaration bilaga bifogar bifogad bifogade
    ärende kväll ikväll helg helgen semester sommar höst våren hösten förmiddag eftermiddag hittills nyss nyligen
    genast direkt omgående bråttom byta byter flytta flyttar laga lagar bygga bygger måla målar slipa öppna öppnar
    öppet stänger börja börjar sluta hämta hämtar lämna lämnar skickade köpa köper köpt köpte köp sälja säljer såld
    ångra retur tillbaka istället redo klart klar trött glad nöjd missnöjd snabb snabbt billig billigare dyr dyrare
    trevlig trevligt läsa läser skriva skriver prata pratar glömde glömt såg sett vet visste tänkte tänker tycker
    tror verkar brukar går gick står stod ligger låg sitter någonting ingenting ingen inga varje vart vilket varsin
    själva alltså eftersom därför trots efteråt sådan sådana sånt få fler flera färre flesta åtta sju tio tolv tjugo
    trettio fyra tusen hundra sen hemsida mejl mejla mejlet telefonnummer adress bekräftelse paket frakt lager
    rabatt presentkort garanti man an två tre mest dålig dåligt alla tvätta tvättas välj skapa skapad skapat företag
    vänligen krävs lägg ta bort spara avbryt upprepa godkänn godkänd kunden kunder inställningar tillåten tillåtet
    giltig ogiltig minst högst sidan sidor hitta hittar hittade varken enda nätverk gratis kontakt kontakta
    kontaktar kontaktat väntat vänta svaret svarar försök försöka försöker försökt avvakta upptäckt upptäckte
    upplever uppstått trasigt trasiga utanför innanför byte byts installera installerat montera monterat måttagning
    handtaget luckan lucka lådan låda skivan bänkskiva fönstret dörren dörrar dörrarna grind ränna avbetalning ek
    furu inre yttre ändrats bestämma senaste olika tull full fulla guld hål vattnet vattenkran vattentät vattenrör
    män kvinnor kvinna tänder känna kände finna sitta suttit brådskar droppar otät pengarna femtio sextio sjuttio
    åttio nittio täcke lakan kudde jacka jackan byxor byxorna skorna klänning cykel cykeln bilen verkstad verkstaden
    däck frisör klippa klippning naglar massage behandling tandläkare städning städa putsa disk dammsuga sopor
    trädgården gräs gräset klippt häck häcken fälla träd plattor uppfarten avlopp värmepump element solceller
    vägguttag strömbrytare elcentral hälften redovisningskonsult bolag bolaget aktiebolag momsen semesterlön
    lönebesked skatteverket`,
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
    haft ham hende hun han hvem dag dage måned tage taget gang gange sag bedste nået nåede gode god skylder rigtig
    jf vide lave lavet kigger måtte ude inde oppe nede hvis sådan derfor fordi mangler passer aftale have sker skete
    ændre ændret ændring ændringer sig selve hvorvidt forkert forkerte forkerter oplysninger oplyse oplyst modtage
    modtager modtaget forsendelse adgangskode penge bekræftelse færdig færre først første flere fleste mødes mødte
    spurgte lægge ligger lagt sætte sat vælge valgt sælge købe køber købt kær kære kigget blandt imellem igen vej
    vejen goddag godmorgen godaften farvel lille små store smuk pige drenge barn børn selvfølgelig alligevel nemlig
    dog ellers næsten netop vist straks sent sidst øjeblik nødt gælder gældende hente henter hentet afhente aflevere
    afhentning kørt regning rykker beløb beløbet fejl fejlen tilfreds tilfredse utilfreds medarbejder arbejde
    arbejder arbejdet virkelig rigtigt dejlig dejligt aftalt træffes snakke snakkede frem hen nøgle nøgler nøglen
    farve farver farven måde køkkenet badeværelse badeværelset værelse stue stuen kælder kælderen trappe trappen
    haven terrasse lejlighed lejligheden ejendom forening bestyrelse regnskab bogføre bogføring løn lønnen skat
    årsregnskab kvittering indberette indberettet vedhæftet vedhæftede vedhæfter bilag sagen aften aftenen
    eftermiddag formiddag weekenden ferie ferien sommer efterår efteråret forår foråret indtil hidtil snarest
    øjeblikkeligt haster hurtig hurtigt skifte skifter skiftet flytte flytter flyttet bygger male maler malet slibe
    åbne åbner åbent åben lukke lukker lukket begynde begynder slutte sælger solgt fortryde retur returnere klar
    billig billigere dyr dyrere dyrt læse læser læst skrive skriver skrev tale taler glemte glemt set vidste tænkte
    tænker synes tror plejer gik står stod lå sidder sad ingenting ingen hver hvert hvilket selvom bagefter heller
    sådanne syv otte ti tolv tyve tredive fire tusind hundrede hjemmeside mailen telefonnummer adressen bekræfte
    pakke pakken fragt lager rabat gavekort garanti garantien reklamation beklager undskyld skuffet træt strøm
    strømmen sikring vaskemaskine opvaskemaskine komfur køleskab mangel mangle spørgsmålet fortæl fortælle vise
    viser brugt bruger besøg besøge besøget løsning løse løst skade skader skaden utæt vandhane toilettet afløb
    håndværker tømrer elektriker murer rørt sørge sørger sørget træffe indgang indkørsel overveje overvejer mindst
    kvalitet forældre søn datter kone mand manden bedre værre gammel gamle ny nyt nye sten gulvet væg væggen loft
    tag hjørne revne ridse ridser lås man to an find lade lader mest egen eget dårlig dårligt vaske vasket vaskes
    bytte ombytte ordren ordrer tilgængelig tilgængelige vælg opret oprette oprettet ændr virksomhed venligst
    påkrævet tilføj tilføjet fjern gem annuller annulleret gentag godkend godkendt kunden kunder brugere grund
    indstillinger tilladt tilladelse gyldig ugyldig højst sider fandtes finder hverken eneste netværk gratis kontakt
    kontakte kontakter kontaktet venter ventet vente stadigvæk svaret svarer forsøg forsøge forsøger forsøgt afvente
    opdaget opdagede oplever oplevede opstået ødelagt knækket udenfor indenfor ovenpå nedenunder udskifte udskiftet
    udskiftning installere installeret monteret montere opmåling håndtag greb lågen låge skuffen skuffe bordet
    bordpladen vinduet vinduerne døren dørene haveport hegn tagrende ordre stedet giver give gav ske beder bede bad
    sagde ændres blive burde bør kunnet vidst helt kassen dyreste billigste nærmeste værste største mindste yngste
    ældste andet intet hvorhen derhen herhen derud herind engang dengang imod trods begge enten udover foruden
    dernæst desuden dermed hermed hvoraf måden tingene ting sagerne stykke told fuld fulde guld uld hul huller
    vandet vandhanen vandtæt vandrør mænd kvinder kvinde tænder bunden grunden kende kendte finde fandt sidde siddet
    drypper utætte forsinket pengene halvtreds tres halvfjerds firs halvfems enogtyve kvart nitten toogtyve dyne
    lagen pude jakke jakken bukser sko skoene kjole cykel cyklen bilen bilens værksted værkstedet dæk frisør klippe
    klip negle massage behandling tandlæge rengøring rengøre rent pudse opvask støvsuge affald græs græsset klippet
    hæk hækken fælde træer fliser indkørslen brosten kloak varmepumpe radiator solceller stikkontakter afbryder
    tavle eltavlen halvdelen bogholder bogholderi selskab selskabet anpartsselskab aps moms momsen feriepenge
    lønseddel lønsedler årsopgørelse skattestyrelsen`,
  nb: `og at jeg er ikke det som en et ei på for av med har vi dere du kan til den de om fra vil skulle hei takk men
    meg deg vår vårt våre min mitt mine hvordan når hvor hva hvorfor hvilken hvilke noen noe også bare eller så da
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
    deretter heller ha skjer skjedde endre endret endring endringer seg selve hvorvidt feil feilen riktig riktige
    opplysninger oppgi oppgitt motta mottar mottatt forsendelse passord passordet penger bekreftelse ferdig først
    første flere fleste møtes spurte legge ligger lagt sette satt velge valgt selge kjøpe kjøper kjøpt kjære kikket
    blant igjen vei veien heisann lille små store pen jente gutt barn barna selvfølgelig likevel nemlig ellers
    nesten nettopp visst straks sent sist øyeblikk nødt gjelder gjeldende hente henter hentet levere henting kjørt
    purring beløp beløpet fornøyd misfornøyd ansatt arbeid arbeider arbeidet virkelig egen eget altså svært kjempe
    moren faren datteren lovet lover beskjed fortsatt akkurat omtrent dusj takket løpet vedlegg vedlegget voksne
    ganske egentlig hjelp hjelpe ettermiddag formiddag greit grei tusen regning å fram frem nøkkel nøkler nøkkelen
    farge farger fargen måte kjøkkenet bad badet baderom soverom stua stuen kjeller kjelleren trapp trappa hage
    hagen terrasse leilighet leiligheten eiendom sameie borettslag styret regnskap regnskapet bokføre føre lønn
    lønnen skatt årsregnskap kvittering rapportere vedlagt vedlagte bilag saken kveld kvelden helg helgen helga
    ferie ferien sommer høst høsten våren hittil snarest umiddelbart haster rask raskt fort bytte bytter byttet
    flytte flytter flyttet bygger male maler malt slipe åpne åpner åpent åpen lukke stenge stenger stengt begynne
    begynner slutte selger solgt angre retur returnere klar billig billigere dyr dyrere dyrt lese leser lest skrive
    skriver skrev glemte glemt sett visste tenkte tenker synes tror pleier gikk står sto lå sitter ingenting ingen
    hver hvert hvilket etterpå slike sju åtte ti tolv tjue tretti fire hundre nettside nettsiden eposten e-posten
    telefonnummer adressen bekrefte pakke pakken frakt lager rabatt gavekort garanti garantien reklamasjon beklager
    unnskyld skuffet sliten strøm strømmen sikring vaskemaskin oppvaskmaskin komfyr kjøleskap mangel mangle rakk
    spørsmålet fortell fortelle vise viser brukt bruker besøk besøke besøket løsning løse løst skade skader skaden
    lekker lekkasje kran doen avløp håndverker snekker elektriker murer sørge sørger treffe inngang innkjørsel
    vurdere vurderer minst kvalitet foreldre sønn datter kone mann mannen bedre verre gammel gamle ny nytt nye stein
    gulvet vegg veggen loft tak taket hjørne sprekk ripe riper lås genser hytte hytta døra boka jenta ordne ordner
    ordnet trøbbel fikser fikse fikset koselig kjekt artig gøy fint legger vedleggene mva sånn engang omgang man to
    an la lar mest dårlig tag vaske vasket vaskes annenhver annethvert ordren ordrer tilgjengelig tilgjengelige velg
    opprett opprette opprettet virksomhet bedrift bedriften vennligst påkrevd legg fjern lagre avbryt avbrutt gjenta
    godkjenn godkjent kunden kunder brukere grunn innstillinger tillatt tillatelse gyldig ugyldig maks sider fantes
    finner verken eneste nettverk gratis kontakt kontakte kontakter kontaktet venter ventet vente svaret svarer
    forsøk forsøke forsøker forsøkt avvente oppdaget oppdager opplever opplevde oppstått ødelagt knekt knukket
    utenfor innenfor ovenpå nedenunder skifte skiftet utskifting installere installert montert montere oppmåling
    håndtak skapdøren skuffen benken benkeplaten vinduene døren dørene dører port gjerde takrenne omganger avdrag
    eik furu innvendig innvendige utvendig utvendige ordre endres stedet gir ga skje ber be ba sa bli burde bør
    kunnet helt dyreste billigste nærmeste verste største minste yngste eldste annet intet hvorhen mot omkring tross
    begge enten utover foruten dessuten dermed herved hvorav måten tingene ting sakene stykk forslagene forslag
    tilbudene toll full fulle gull ull hull vannet vannkran vanntett vannrør menn kvinner kvinne tenner bunnen
    grunnen kjenne kjente finne fant sitte sittet drypper dropper utett forsinket pengene femti seksti sytti åtti
    nitti tjueen kvart nitten tjueto dyne laken pute jakke jakka jakken bukse bukser sko skoene kjole sykkel
    sykkelen bilen verksted verkstedet dekk frisør klippe klipp negler massasje behandling tannlege rengjøring
    rengjøre pusse oppvask støvsuge søppel gress gresset klippet hekk hekken felle trær fliser innkjørselen brostein
    kloakk varmepumpe radiator solceller stikkontakter bryter skap sikringsskap halvparten regnskapsfører selskap
    selskapet aksjeselskap feriepenger lønnsslipp lønnslipp skattemelding skatteetaten altinn krana beina bikkja
    jobba klokka greie greier rett rette tygd`,
  fi: `ja että minä olen ei se joka on oli ovat kun jos niin kuin mutta tai vai myös vain nyt tässä siinä täällä siellä
    milloin mitä mikä missä mistä miten miksi kuka onko voiko voisiko voisitteko voitteko voisimme saisiko saisimme
    saanko saako teillä teille teidän meillä meille meidän minulla minulle minun hei moi terve hyvää päivää kiitos
    kiitoksia kiitän terveisin ystävällisin ystävällisesti terveiset tilaus tilauksen tilasin tilata tilattu lasku
    laskun laskusta tarjous tarjouksen tarjousta toimitus toimituksen toimitusta hinta hinnan hintaa paljonko kuinka
    maksaa maksoi varata varaus aika aikaa ajan viikko viikolla viikon maanantaina tiistaina keskiviikkona torstaina
    perjantaina lauantaina huomenna tänään eilen pian jo vielä ennen jälkeen asti saakka kanssa ilman noin koska
    sitten ehkä aina usein joskus paljon vähän hyvin hyvä uusi uuden rikki toimi toimii tarvitsen tarvitsemme
    haluaisin haluaisimme haluan toivon toivoisin soittaa soittakaa ottaa yhteyttä vastata vastausta kysymys kysyä
    kysyisin lähettää lähetätte lähetin sain saimme saada saapunut tullut tulee tulla mennä ole emme en eivät eikö
    etkö tämä tämän tuo nämä ne sen sitä niitä siitä asia asiasta asiaa keittiö keittiön ovi oven ikkuna ikkunan
    talo kotiin etukäteen mahdollista mahdollisimman sopii sopisi käydä käykö päivä kesällä eräs kaksi yksi kolme
    meiltä teiltä ette olemme olisi olisiko pitäisi pitää voi voin he hän te me sinä vaan sekä kuten vaikka koko
    kaikki kaikkien kukaan mitään ketään joku jokin jonka jotka johon jossa toinen ensi viime kohta heti kiire
    valmis avain ovelle huone keittiössä kylpyhuone sähkö sähköt lamppu tilinumero kuitti kuitit vero palkka palkat
    taloyhtiö hallitus liite liitteenä liitteessä saapui toimitettu palauttaa perua siirtää vaihtaa korjata korjaus
    asentaa asennus tarkastaa aloittaa lopettaa avata sulkea ostaa ostin myydä kallis halpa nopea nopeasti unohdin
    näin tiedä tiedän luulen pitäisikö saisimmeko onnistuu onnistuuko löytyy löytyykö puuttuu`,
  en: `the and to of a in is it you that for on with as are this be have from or by we your not but what all were when
    can there an which their if will would could should about many then them these so some her him his has had do
    does did been who its now find any my our us me am was at they please thank thanks hello hi dear regards kind
    best sincerely cheers order ordered invoice quote delivery delivered price cost costs book booking meeting time
    week monday tuesday wednesday thursday friday saturday sunday tomorrow today yesterday soon already yet before
    after how where why need needed want wanted wondering wonder question questions answer reply call phone send
    sent received receive get got let know looking forward help broken working works work make made don't doesn't
    didn't i'm i'd we'd we're it's can't i've kitchen door window house possible available just also only still more
    most very good great new old into over under out up off than because though here like one two hear back may
    might must while until since without between during again next last sorry unfortunately no yes whom whose being
    anyone someone nobody everything nothing something anything yours mine theirs she he itself really quite rather
    attached enclosed key keys alarm power lamp fuse boiler bathroom bedroom hall cellar stairs garden fence flat
    property board receipt receipts vat tax payroll accounts evening afternoon morning weekend holiday summer autumn
    spring winter urgent quickly change move repair fix fitted install paint open opens close start finish pick drop
    buy bought sell sold return refund cheap cheaper expensive read write wrote talk forgot saw seen knew think seem
    seems usually went stand say till every each both such too ever never always often perhaps maybe however
    although website email address parcel box shipping stock discount warranty`,
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
    letzten wäre diese dieser dieses jetzt ab doch ja nein mal euch euer eure wer wen wem wohin woher niemand jemand
    alles nichts jede jeder jedes damit dafür daran davon dazu darf dürfen soll sollen sollte muss müssen musste
    will wollen wollte wurde wurden worden gewesen steht stand liegt lag sitzt erst nun eben ganz wenig mehrere alle
    anbei beigefügt schlüssel strom lampe bad zimmer wohnung keller treppe garten verein vorstand beleg belege
    steuer lohn abend nachmittag vormittag urlaub sommer herbst frühjahr sofort dringend eilt schnell wechseln
    umziehen reparieren bauen streichen öffnen schließen anfangen abholen kaufen gekauft verkaufen zurück umtauschen
    teuer billig lesen schreiben reden vergessen gesehen weiß denke scheint meistens stehen gibt passt webseite mail
    adresse paket lager rabatt garantie gutschein auto`,
};
