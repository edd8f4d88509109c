import { type FreshLetters, sentences } from "./fresh-letters.ts";

export const nb: FreshLetters = {
  known: ["Vestkanten Elektro AS", "Bente Mørk", "Farid Haddad", "Torbjørn Wiik", "Larvik", "Sandefjord"],
  others: ["Rosengården Glassmester AS", "Bakeriet Sjøvik", "Teknikkhuset Falken", "Lindegård Eiendom"],
  seen: [
    `Hei Bente,

det var hyggelig å høre hvordan det gikk med bygget i Larvik. At dere ble ferdige to uker før tiden, sier en hel del om hvordan dere arbeider.

Du lurte på hvorfor den siste leveringen kom i tre omganger. Jeg har spurt på lageret, og svaret er at kabelrennene var utsolgt hos fabrikken. Det burde vi ha fortalt allerede da du bestilte. Fra nå av ringer vi alltid samme dag hvis noe mangler, slik at du selv kan bestemme om vi skal vente eller sende det vi har.

Lampene til trappen ligger pakket og klare. Bare si fra hvilken dag det passer at vi kjører dem ut. Sjåføren trenger en på stedet som kan åpne porten, for lastebilen kommer ikke inn fra gaten.

En ting til: kollegaen din Farid ba om et kurs i de nye styringene. Vi holder en halv dag i januar, og det er fire plasser igjen. Skal jeg holde av to til dere?

Vennlig hilsen
Torbjørn Wiik`,
    `Hei Farid!

Takk for praten i dag tidlig. Jeg har skrevet ned det vi ble enige om, slik at ingen trenger å gjette etterpå.

Vi bytter de seks dimmerne som summer uten at det koster noe, siden feilen var der fra starten. Montøren kommer på formiddagen og trenger omtrent to timer. Dere slår av strømmen på forhånd og setter fram en stige.

Prisen på brytere gjelder ut året. Etter nyttår øker fabrikken den med fire prosent, og den økningen kan vi dessverre ikke bære selv. Vil dere kjøpe inn til lageret allerede nå, kan varene stå hos oss.

Fakturaen fra oktober deler vi over to måneder, akkurat som du foreslo. Den første delen betaler dere i november og resten før jul. Si fra hvis jeg har glemt noe, eller hvis tallene ikke stemmer med deres.

Beste hilsen
Torbjørn`,
    `Hei!

Vi har fått beskjeden din om at lampen i inngangen blinker. Slik skal det selvfølgelig ikke være. Som regel skyldes det at en kontakt sitter løst, og da går det fort å rette. Kan du se etter hva som står på merket bak skjermen? Send gjerne et bilde, så vet vi hvilke deler vi skal ta med.

Hvis det lukter brent, må du slå av hovedbryteren og ringe oss med en gang, også om kvelden. Ellers kommer vi i løpet av uken. Du trenger ikke å være hjemme så lenge noen kan slippe oss inn.

Med vennlig hilsen
Kundeservice`,
    `Da byen bygde om torget for tjue år siden, var det få som trodde at handelen ville komme tilbake. Butikkene ved Nordre Allé sto tomme, og i første etasje i det gamle varehuset regnet det inn. I dag ser det annerledes ut. Ekstrøms Glass har flyttet verkstedet sitt fra havna, og på hjørnet mot Brønngata selger Amira Nilsen brød som hun baker selv.

Hun kjøpte ovnen brukt av en skole utenfor Tønsberg. Det første året sov hun fire timer hver natt. Nå er de sju ansatte, og på lørdager går køen langt ut på fortauet. Hemmeligheten, sier hun, er å la deigen hvile lenge og aldri spare på smøret.

Glassmesteren i huset ved siden av ler når han hører det. Hans egen kjærlighet er fuger, karmer og sprosser. En rute som er satt riktig inn, skal holde i femti år, mener han, og den som slurver med kittet, må komme tilbake allerede til høsten.`,
  ],
  sealed: [
    `Hei Bente og Farid,

på torsdag er det et år siden vi begynte å samarbeide, og jeg vil gjerne høre hvordan dere synes det har gått. Det er lett å snakke om priser, men vanskeligere å si hva som egentlig irriterer i hverdagen. Akkurat det er jeg nysgjerrig på.

Fra vår side har vi lagt merke til at bestillingene ofte kommer sent på ettermiddagen. Da rekker vi ikke å pakke før den siste bilen går, og dere må vente en dag til ingen nytte. Ville det hjelpe om vi flyttet grensen til klokken fem? Jeg kan ikke love det ennå, men jeg har bedt planleggeren vår regne på det.

Dere har også spurt etter tydeligere merking av rullene. Fra mars setter vi en lapp med navnet på prosjektet på hver kasse, slik at det går raskere å sortere på plassen.

Foreslå gjerne et tidspunkt, så finner jeg et rom og ordner kaffe.

Beste hilsen
Torbjørn Wiik`,
    `Hei Bente,

her er punktene til møtet vårt i Sandefjord. Legg til eller stryk som du vil.

1. Hvordan har høsten startet? Er dere fornøyde med bemanningen?
2. Klagene på kontaktene: hva har vi gjort, og hva gjenstår?
3. Avtalen går ut i april. Hvilke vilkår er viktigst for dere hvis vi fortsetter?
4. Nyheter i sortimentet, med prøver som dere får beholde.
5. Deres eget spørsmål, det som dere ikke har rukket å stille.

Jeg regner med en time. Trenger vi mer, tar vi en kort oppfølging på telefonen uken etter. Notatene sender jeg samme kveld, og i dem står det hvem som har lovet hva og til når.

Det er gratis å parkere bak huset.

Vi snakkes
Torbjørn`,
    `God morgen Farid,

jeg ville bare fortelle at ordren deres er på vei. Bilen kjørte fra terminalen i natt og burde være framme før lunsj. En av kassene er litt bulkete i det ene hjørnet, men innholdet har vi kontrollert, og det er helt. Oppdager du likevel en skade, så ta et bilde før du pakker ut resten, så ordner vi det andre.

Du spurte også om vi kan holde frakten nede. Hvis to leveringer samles til en, sparer dere rundt tre hundre kroner hver gang. Ulempen er at noe kan bli et par dager forsinket. Hva synes du selv man skal legge vekt på?

Ha en fin uke!
Torbjørn`,
    `Firmaet ble grunnlagt av to brødre som hadde lært å snekre hos farfaren sin i Kongsberg. De begynte med stoler, fortsatte med kjøkken og endte til slutt med dører. De første årene solgte de nesten alt til naboer og familie. Så kom et sykehus i Drammen og ville ha fire hundre dører på en gang, og da måtte de ansette folk.

Bergqvist, som er sjef for verkstedet i dag, husker hvordan de arbeidet i skift for å rekke det. Maskinene gikk varme, limet tok slutt, og en leverandør i Tyskland sendte feil hengsler. Likevel ble sykehuset fornøyd. Tegningene henger fortsatt i ramme på spiserommet ved siden av et bilde av hunden som voktet trevirket.

Nå styres fresen av en datamaskin, men flaten slipes for hånd. Gjester må gjerne kjenne etter. Forskjellen merkes i fingertuppene, påstår Bergqvist, og den som en gang har åpnet en ordentlig dør, vil aldri tilbake til sponplate.`,
  ],
  wrong: [
    ...sentences(
      "past-date",
      "Velkommen til oss |mandag 9. november| klokken ti.",
      "Svar gjerne |senest 12. november|.",
    ),
    ...sentences(
      "past-date",
      "Vi kommer og monterer |6. november|.",
      "Neste levering sender vi |2. november|.",
    ),
    ...sentences(
      "past-date",
      "Kan vi snakkes |onsdag 4. november kl. 15|?",
      "Møtet finner sted |tirsdag 3. november|.",
    ),
    ...sentences("wrong-weekday", "Vi møtes |fredag 25. november|.", "Bilen kommer |mandag 1. desember|."),
    ...sentences(
      "wrong-weekday",
      "Kurset holdes |søndag 16. januar 2027|.",
      "Ring før |onsdag 19. november|.",
    ),
    ...sentences("wrong-weekday", "Jeg har fri |torsdag 24. desember 2027|.", "Sett av |tirsdag 26/11|."),
    ...sentences("harsh", "Sjåføren vår er jo en |idiot|.", "Den innkjøperen er helt |inkompetent|."),
    ...sentences("harsh", "Vi er lei av de |jævla| klagene deres.", "Det er |faen| ikke bra nok."),
    ...sentences("harsh", "Dere er både |gjerrige| og trege.", "Så |dum| du er."),
  ],
};
