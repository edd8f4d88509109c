import type { Letters } from "./letters.ts";

export const da: Letters = {
  known: [
    "Fjordby Køkken ApS",
    "Mette Kjærsgaard",
    "Søren Brandstrup",
    "Lone Vestergaard",
    "Jeppe Holmskov",
    "Silkeborg",
    "Ry",
    "Snedkeriet Ask",
  ],
  others: ["Nordlund Trælast A/S", "Kaffehuset Mågen", "Advokatfirmaet Egedal", "Granvig Plader"],
  tuned: [
    `Hej Mette

Tak, fordi du tog dig tid til at tale i telefon i sidste uge. Her kommer et forslag til dagsorden til vores samtale tirsdag den 24. november kl. 13.30 hos jer i Silkeborg.

Vi har været i kontakt syv gange siden foråret, og du har fået tre tilbud fra os. To af dem blev til ordrer. De køkkenlåger, der kom i september, var ridsede, og det beklager vi. Alle fjorten er skiftet ud siden den 14. oktober.

Det her vil vi gerne tale om:
– Hvordan har leveringerne fungeret i løbet af efteråret?
– Hvilke bordplader spørger jeres kunder mest efter?
– Kan vi få leveringstiden på skuffefronter ned på tre uger?
– Hvordan ser jeres planer ud for foråret, og har I brug for hjælp til monteringen?

Vil du tilføje noget, så svar bare på denne mail. Jeg tager kage med.

Venlig hilsen
Lone Vestergaard
Snedkeriet Ask`,
    `Kære Søren

Nu har vi gennemgået tallene fra jeres seneste projekt, og jeg vil gerne fortælle, hvad vi kom frem til. Materialerne kostede omkring otte procent mindre end beregnet, først og fremmest fordi vi kunne bruge resterne til sokkelskabene. Til gengæld varede arbejdet to dage længere. Det skyldtes, at væggene var skæve, og at vi måtte høvle flere af dækpladerne til på stedet.

Næste gang foreslår vi, at vi måler op hjemme hos kunden, inden vi sender tegningerne. Det koster lidt mere i begyndelsen, men sparer både tid og besvær. Vi skriver det på tilbuddet som en særskilt linje, så det er synligt.

Passer det, at vi mødes torsdag den 3. december og gennemgår planen sammen? Du kan også ringe direkte til mig på 86 55 01 20.

Med venlig hilsen
Jeppe Holmskov`,
    `Hej Mette

Der er gået et år siden vores sidste evalueringssamtale, og derfor vil jeg gerne aftale en ny. Den plejer at vare knap en time. Jeg kommer gerne ud til jer i Ry, men vi kan lige så godt mødes online, hvis det er nemmere.

Jeg er nysgerrig efter at høre, hvad I synes, vi burde gøre anderledes. Sidste gang sagde I, at ordrebekræftelserne var svære at læse. Siden da har vi lavet dem om, tilføjet målskitser og skrevet leveringsdatoen øverst. Er det godt nok nu?

Vi har selv et par spørgsmål om garantien, om hvordan I vil have fakturaerne, og om hvem der overtager efter Søren, når han går på barsel i februar.

Skriv gerne to eller tre tidspunkter, der passer jer i december, så finder jeg et lokale.

De bedste hilsner
Lone Vestergaard`,
  ],
  heldBack: [
    `Hej Mette

Sikke en hyggelig åbning I holdt i lørdags! Vi var flere herfra, der benyttede lejligheden til at kigge forbi, og udstillingen er blevet rigtig flot. Især den lyse køkkenø fik mange til at standse op.

I løbet af aftenen talte vi om at lave en fælles brochure. Jeg har tænkt videre og har et enkelt forslag: Vi betaler for fotograferingen og trykningen, I skriver teksterne og bestemmer, hvordan den skal deles ud. Oplaget kan være lille til at begynde med, måske fem hundrede eksemplarer.

Hvis I kan lide tanken, kan jeg vise en skitse fredag den 27. november. Når I det ikke, går det lige så godt ugen efter. Vi skal beslutte os inden jul, hvis brochuren skal være færdig til forårsmessen.

Sig endelig til, hvis du er i tvivl om noget.

Mange hilsner
Jeppe Holmskov`,
    `Kære Søren

Her er en kort opsummering af det, vi blev enige om i går, så vi begge husker det ens.

1. Vi skifter leverandør af hængsler fra nytår. Prisen er uændret.
2. I sender jeres bestillinger senest onsdag klokken tolv, så når vi at pakke dem i samme uge.
3. Varer med fejl henter vi uden beregning. Det er nok, at I fotograferer skaden og oplyser ordrenummeret.
4. Lone undersøger, om lakken kan klare kravene i storkøkkener, og vender tilbage inden den 4. december.
5. Næste møde bliver mandag den 18. januar 2027 på vores kontor.

Har jeg overset eller misforstået noget, er jeg taknemmelig, hvis du siger til. Ellers gælder det fra nu af, og jeg skriver punkterne ind i vores fælles plan.

Tak for et godt møde, og hils kollegerne på værkstedet!

Jeppe Holmskov`,
    `Hej Mette

For snart ti år siden købte I jeres første ordre hos os: seks reoler i ask til en børnehave. Der er sket en hel del siden, og vi er glade for at være med på rejsen.

Inden næste år gennemgår vi vores priser. Træet er blevet dyrere, mens fragten faktisk er faldet en smule. For jer betyder det, at skabene stiger med tre procent fra den 1. februar, mens låger og beslag bliver på samme niveau. Bestillinger, som allerede er afgivet, bliver ikke berørt.

Jeg forstår godt, at stigninger aldrig er sjove, og derfor vil jeg gerne fortælle, hvordan vi har regnet. Må jeg ringe til dig onsdag den 9. december om formiddagen? Så kan vi samtidig tale om, hvilke mængder I regner med, og om der er noget, vi kan gøre lettere for jer.

Varme hilsner
Lone Vestergaard`,
  ],
};
