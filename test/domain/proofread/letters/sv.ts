import type { Letters } from "./letters.ts";

export const sv: Letters = {
  known: [
    "Björkholm Kök AB",
    "Karin Lindqvist",
    "Jari Nieminen",
    "Anna Persson",
    "Hedvig Ströberg",
    "Örebro",
    "Hallsberg",
    "Snickarbolaget",
  ],
  others: ["Nordlunds Trävaror AB", "Kaffehuset Måsen", "Advokatfirman Ekedal", "Granviks Plåt"],
  tuned: [
    `Hej Karin,

tack för att du tog dig tid i telefon förra veckan. Här kommer ett förslag till dagordning inför vårt samtal tisdag 24 november kl. 13.30 hos er i Örebro.

Vi har haft kontakt sju gånger sedan i våras, och du har fått tre offerter av oss. Två av dem blev beställningar. De köksluckor som kom i september var repade, och det beklagar vi. Alla fjorton är utbytta sedan den 14 oktober.

Det här vill vi gärna prata om:
– Hur har leveranserna fungerat under hösten?
– Vilka bänkskivor frågar era kunder efter mest?
– Kan vi korta leveranstiden på lådfronter till tre veckor?
– Hur ser er planering ut för våren, och behöver ni hjälp med monteringen?

Har du något du vill lägga till svarar du bara på det här mejlet. Jag tar med kaffebröd.

Vänliga hälsningar
Anna Persson
Snickarbolaget`,
    `Hej Jari!

Nu har vi gått igenom siffrorna från ert senaste projekt, och jag tänkte berätta vad vi kom fram till. Materialkostnaden blev ungefär åtta procent lägre än i kalkylen, framför allt eftersom vi kunde använda spillbitarna till sockelskåpen. Arbetstiden blev däremot två dagar längre. Det berodde på att väggarna var sneda och att vi fick hyvla om flera av täcksidorna på plats.

Till nästa gång föreslår vi att vi mäter upp hemma hos kunden innan vi skickar ritningarna. Det kostar lite mer i början men sparar både tid och besvär. Vi lägger in det i offerten som en egen rad, så att det syns.

Passar det att vi ses torsdag 3 december och går igenom upplägget tillsammans? Du kan också ringa mig direkt på 019-555 01 20.

Hälsningar
Hedvig Ströberg`,
    `Hej Karin,

ett år har gått sedan vårt förra utvärderingssamtal, och därför skulle jag vilja boka in ett nytt. Det brukar ta knappt en timme. Jag kommer gärna till er i Hallsberg, men vi kan lika gärna ses på distans om det är enklare.

Jag är nyfiken på vad ni tycker att vi borde göra annorlunda. Förra gången sa ni att orderbekräftelserna var svåra att läsa. Sedan dess har vi gjort om dem, lagt till måttskisser och skrivit ut leveransdatum överst. Är det tillräckligt bra nu?

Vi har själva några frågor om garantiärenden, om hur ni vill få fakturorna och om vem som ska ta över efter Jari när han går på föräldraledighet i februari.

Skriv gärna två eller tre tider som passar er under december, så bokar jag lokal.

Med vänlig hälsning
Anna Persson`,
  ],
  heldBack: [
    `Hej Karin,

vilken trevlig invigning ni ordnade i lördags! Vi var flera härifrån som passade på att titta in, och utställningen blev verkligen snygg. Särskilt den ljusa köksön fick många att stanna till.

Under kvällen pratade vi om att ta fram en gemensam broschyr. Jag har funderat vidare och har ett enkelt förslag: vi står för fotograferingen och tryckkostnaden, ni skriver texterna och bestämmer hur den ska delas ut. Upplagan kan vara liten till att börja med, kanske femhundra exemplar.

Om ni tycker om tanken kan jag visa en skiss fredag 27 november. Hinner ni inte då går det lika bra veckan därpå. Vi behöver bestämma oss före jul om broschyren ska vara färdig till vårmässan.

Hör av dig om du undrar över något.

Allt gott
Hedvig Ströberg`,
    `Hej Jari,

här är en kort sammanfattning av det vi kom överens om i går, så att vi båda minns det likadant.

1. Vi byter leverantör av gångjärn från och med nyår. Priset är oförändrat.
2. Ni skickar era beställningar senast onsdag klockan tolv, så hinner vi packa dem samma vecka.
3. Felaktiga varor hämtar vi utan kostnad. Det räcker att ni fotograferar skadan och uppger ordernumret.
4. Anna undersöker om lacken klarar kraven för storkök och återkommer före den 4 december.
5. Nästa avstämning blir måndag 18 januari 2027 på vårt kontor.

Har jag missat eller missförstått något är jag tacksam om du säger till. I annat fall gäller det här från och med nu, och jag lägger in punkterna i vår gemensamma plan.

Tack för ett bra möte, och hälsa så gott till kollegerna i verkstaden!

Hedvig Ströberg`,
    `Hej Karin,

för snart tio år sedan köpte ni er första order av oss: sex bokhyllor i ask till en förskola. Det har blivit en hel del sedan dess, och vi är glada över att få vara med på er resa.

Inför nästa år ser vi över våra priser. Virket har blivit dyrare, medan frakten faktiskt har sjunkit något. För er del betyder det att stommarna höjs med tre procent från den 1 februari, medan luckor och beslag ligger kvar på samma nivå. Redan lagda beställningar påverkas inte.

Jag förstår att höjningar aldrig är roliga, och därför vill jag gärna berätta hur vi har räknat. Kan jag ringa dig onsdag 9 december på förmiddagen? Då kan vi samtidigt prata om vilka volymer ni räknar med och om det finns något vi kan förenkla för er.

Varma hälsningar
Anna Persson`,
  ],
};
