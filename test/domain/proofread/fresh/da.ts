import { type FreshLetters, sentences } from "./fresh-letters.ts";

export const da: FreshLetters = {
  known: ["Vesterport El ApS", "Birgitte Mørch", "Farid Haddad", "Torben Wiik", "Svendborg", "Ringe"],
  others: ["Rosengårdens Glarmester A/S", "Bageriet Søvik", "Teknikhuset Falken", "Lindegård Ejendomme"],
  seen: [
    `Hej Birgitte,

det var hyggeligt at høre, hvordan det gik med byggeriet i Svendborg. At I blev færdige to uger før tid, siger en del om, hvordan I arbejder.

Du spurgte, hvorfor den sidste levering kom i tre omgange. Jeg har talt med lageret, og svaret er, at kabelbakkerne var udsolgt hos fabrikken. Det burde vi have fortalt, allerede da du bestilte. Fra nu af ringer vi altid samme dag, hvis noget mangler, så du selv kan bestemme, om vi skal vente eller sende det, vi har.

Lamperne til trappen ligger pakket og klar. Sig bare til, hvilken dag det passer, at vi kører dem ud. Chaufføren skal bruge en på stedet, som kan åbne porten, for lastbilen kan ikke komme ind fra gaden.

En ting til: din kollega Farid bad om et kursus i de nye styringer. Vi holder en halv dag i januar, og der er fire pladser tilbage. Skal jeg lægge to til side til jer?

Venlig hilsen
Torben Wiik`,
    `Hej Farid!

Tak for snakken i morges. Jeg har skrevet det ned, vi blev enige om, så ingen behøver at gætte bagefter.

Vi bytter de seks lysdæmpere, som summer, uden at det koster noget, fordi fejlen var der fra starten. Montøren kommer om formiddagen og skal bruge omkring to timer. I slukker for strømmen i forvejen og stiller en stige frem.

Prisen på afbrydere gælder året ud. Efter nytår hæver fabrikken den med fire procent, og den stigning kan vi desværre ikke bære selv. Vil I købe ind til lageret allerede nu, kan varerne stå hos os.

Fakturaen fra oktober deler vi over to måneder, præcis som du foreslog. Den første del betaler I i november og resten før jul. Sig til, hvis jeg har glemt noget, eller hvis tallene ikke passer med jeres.

De bedste hilsner
Torben`,
    `Hej!

Vi har fået din besked om, at lampen i indgangen blinker. Sådan skal det selvfølgelig ikke være. Som regel skyldes det, at et stik sidder løst, og så er det hurtigt at rette. Kan du se efter, hvad der står på mærkaten bag skærmen? Send gerne et billede, så ved vi, hvilke dele vi skal have med.

Hvis der lugter brændt, skal du slå hovedafbryderen fra og ringe til os med det samme, også om aftenen. Ellers kommer vi i løbet af ugen. Du behøver ikke at være hjemme, når bare nogen kan lukke os ind.

Med venlig hilsen
Kundeservice`,
    `Da byen byggede torvet om for tyve år siden, var der ikke mange, som troede, at handlen ville vende tilbage. Butikkerne ved Nørre Allé stod tomme, og i stuen i det gamle stormagasin regnede det ind. I dag ser det anderledes ud. Ekstrøms Glas har flyttet sit værksted fra havnen, og på hjørnet mod Brøndgade sælger Amira Nielsen brød, som hun bager selv.

Hun købte ovnen brugt af en skole uden for Assens. Det første år sov hun fire timer hver nat. Nu er de syv ansatte, og om lørdagen går køen langt ud på fortovet. Hemmeligheden, siger hun, er at lade dejen hvile længe og aldrig spare på smørret.

Glarmesteren i huset ved siden af griner, når han hører det. Hans egen kærlighed er fuger, karme og sprosser. En rude, som er sat rigtigt i, skal holde i halvtreds år, mener han, og den, der sjusker med kittet, må komme tilbage allerede til efteråret.`,
  ],
  sealed: [
    `Hej Birgitte og Farid,

på torsdag er det et år siden, vi begyndte at arbejde sammen, og jeg vil gerne høre, hvordan I synes, det er gået. Det er let at tale om priser, men sværere at sige, hvad der egentlig irriterer i hverdagen. Netop det er jeg nysgerrig efter.

Fra vores side har vi lagt mærke til, at bestillingerne ofte kommer sent på eftermiddagen. Så når vi ikke at pakke inden den sidste bil, og I må vente en dag til ingen nytte. Ville det hjælpe, hvis vi flyttede grænsen til klokken fem? Jeg kan ikke love det endnu, men jeg har bedt vores planlægger regne på det.

I har også spurgt efter tydeligere mærker på rullerne. Fra marts sætter vi en seddel med projektets navn på hver kasse, så det går hurtigere at sortere på pladsen.

Foreslå gerne et tidspunkt, så finder jeg et lokale og sørger for kaffe.

De bedste hilsner
Torben Wiik`,
    `Hej Birgitte,

her er punkterne til vores møde i Ringe. Tilføj eller stryg, som du vil.

1. Hvordan er efteråret begyndt? Er I tilfredse med bemandingen?
2. Klagerne over kontakterne: hvad har vi gjort, og hvad mangler?
3. Aftalen udløber i april. Hvilke vilkår er vigtigst for jer, hvis vi fortsætter?
4. Nyheder i sortimentet, med prøver, som I må beholde.
5. Jeres eget spørgsmål, det som I ikke har nået at stille.

Jeg regner med en time. Har vi brug for mere, tager vi en kort opfølgning på telefonen ugen efter. Noterne sender jeg samme aften, og i dem står, hvem der har lovet hvad og til hvornår.

Det er gratis at parkere bag huset.

Vi tales ved
Torben`,
    `Godmorgen Farid,

jeg ville bare fortælle, at jeres ordre er på vej. Bilen kørte fra terminalen i nat og burde være fremme før frokost. En af kasserne er lidt bulet i det ene hjørne, men indholdet har vi kontrolleret, og det er helt. Opdager du alligevel en skade, så tag et foto, før du pakker resten ud, så klarer vi det øvrige.

Du spurgte også, om vi kan holde fragten nede. Hvis to leveringer samles til en, sparer I omkring trehundrede kroner hver gang. Ulempen er, at noget kan blive et par dage forsinket. Hvad synes du selv, man skal lægge vægt på?

Hav en god uge!
Torben`,
    `Firmaet blev grundlagt af to brødre, som havde lært at snedkerere hos deres farfar i Varde. De begyndte med stole, fortsatte med køkkener og endte til sidst med døre. I de første år solgte de næsten alt til naboer og familie. Så kom et sygehus i Kolding og ville have fire hundrede døre på en gang, og så måtte de ansætte folk.

Bergqvist, som er chef for værkstedet i dag, husker, hvordan de arbejdede i hold for at nå det. Maskinerne kørte varme, limen slap op, og en leverandør i Tyskland sendte de forkerte hængsler. Alligevel blev sygehuset tilfreds. Tegningerne hænger stadig i ramme i frokoststuen ved siden af et billede af hunden, der vogtede træet.

Nu styres fræseren af en computer, men fladen slibes i hånden. Gæster må gerne føle efter. Forskellen mærkes i fingerspidserne, påstår Bergqvist, og den, der en gang har åbnet en rigtig dør, vil aldrig tilbage til spånplade.`,
  ],
  wrong: [
    ...sentences(
      "past-date",
      "Velkommen til os |mandag den 9. november| klokken ti.",
      "Svar gerne |senest den 12. november|.",
    ),
    ...sentences(
      "past-date",
      "Vi kommer og monterer |den 6. november|.",
      "Næste levering sender vi |den 2. november|.",
    ),
    ...sentences(
      "past-date",
      "Kan vi tale sammen |onsdag den 4. november kl. 15|?",
      "Mødet finder sted |tirsdag den 3. november|.",
    ),
    ...sentences(
      "wrong-weekday",
      "Vi mødes |fredag den 25. november|.",
      "Bilen kommer |mandag den 1. december|.",
    ),
    ...sentences(
      "wrong-weekday",
      "Kurset holdes |søndag den 16. januar 2027|.",
      "Ring inden |onsdag den 19. november|.",
    ),
    ...sentences(
      "wrong-weekday",
      "Jeg har fri |torsdag den 24. december 2027|.",
      "Sæt kryds ved |tirsdag 26/11|.",
    ),
    ...sentences("harsh", "Vores chauffør er jo en |idiot|.", "Den indkøber er helt |inkompetent|."),
    ...sentences("harsh", "Vi er trætte af jeres |lorte| klager.", "Det er |satans| ærgerligt."),
    ...sentences("harsh", "I er både |nærige| og sene.", "Hvor er du |dum|."),
  ],
};
