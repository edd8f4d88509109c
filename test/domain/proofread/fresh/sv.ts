import { type FreshLetters, sentences } from "./fresh-letters.ts";

export const sv: FreshLetters = {
  known: [
    "Väla Elinstallationer AB",
    "Gunilla Mårtensson",
    "Farid Haddad",
    "Torbjörn Wiik",
    "Ystad",
    "Skurup",
  ],
  others: ["Rosengårds Glasmästeri AB", "Bageriet Sjövik", "Teknikhuset Falken", "Lindhags Fastigheter"],
  seen: [
    `Hej Gunilla,

det var roligt att höra hur det gick med bygget i Skurup. Att ni blev klara två veckor före utsatt tid säger en hel del om hur ni arbetar.

Du undrade varför den sista leveransen kom i tre omgångar. Jag har frågat på lagret, och svaret är att kabelrännorna var slut hos tillverkaren. Det borde vi ha berättat redan när du beställde. Från och med nu ringer vi alltid samma dag om något saknas, så att du själv kan bestämma om vi ska vänta eller skicka det som finns.

Armaturerna till trapphuset ligger färdigpackade. Säg bara till vilken dag det passar att vi kör ut dem. Chauffören behöver någon på plats som kan öppna grinden, för lastbilen kommer inte in från gatan.

En sak till: din kollega Farid bad om en utbildning i de nya styrsystemen. Vi håller en halvdag i januari, och det finns fyra platser kvar. Ska jag lägga undan två åt er?

Hälsningar
Torbjörn Wiik`,
    `Hej Farid!

Tack för samtalet i morse. Jag har skrivit ihop det vi kom överens om, så att ingen behöver gissa efteråt.

Vi byter ut de sex dimrar som surrar utan kostnad, eftersom felet fanns från början. Montören kommer på förmiddagen och behöver ungefär två timmar. Ni stänger av strömmen i förväg och ställer fram stegen.

Priset på jordfelsbrytare gäller året ut. Efter nyår höjer fabriken med fyra procent, och den höjningen kan vi tyvärr inte bära själva. Vill ni köpa in ett lager redan nu ordnar vi förvaringen hos oss.

Fakturan från oktober delar vi upp på två månader, precis som du föreslog. Den första delen betalar ni i november och resten före jul. Hör av dig om jag har missat något eller om siffrorna inte stämmer med era.

Vänligen
Torbjörn`,
    `Hej!

Vi fick ditt meddelande om att lampan i entrén blinkar. Så ska det naturligtvis inte vara. Oftast beror det på att en kontakt sitter löst, och då går det fort att rätta till. Kan du titta efter vad det står på etiketten bakom skärmen? Skicka gärna en bild, så vet vi vilka delar vi ska ta med oss.

Om det luktar bränt ska du slå ifrån huvudströmmen och ringa oss direkt, även på kvällen. I annat fall kommer vi under veckan. Du behöver inte vara hemma så länge någon kan släppa in oss.

Med vänlig hälsning
Kundtjänst`,
    `När staden byggde om torget för tjugo år sedan var det få som trodde att handeln skulle komma tillbaka. Butikerna vid Norra Esplanaden stod tomma, och på bottenvåningen i det gamla varuhuset regnade det in. I dag ser det annorlunda ut. Ekströms Glas har flyttat sin verkstad från hamnen, och i hörnet mot Brunnsgatan säljer Amira Nilsson bröd som hon bakar själv.

Hon köpte ugnen begagnad av en skola utanför Eslöv. Det första året sov hon fyra timmar per natt. Nu är de sju anställda, och på lördagarna ringlar kön ut på trottoaren. Hemligheten, säger hon, är att låta degen vila länge och att aldrig snåla med smöret.

Glasmästaren i huset bredvid skrattar när han hör det. Hans egen kärlek gäller fogar, karmar och spröjs. En ruta som är rätt satt ska hålla i femtio år, menar han, och den som slarvar med kittet får komma tillbaka redan till hösten.`,
  ],
  sealed: [
    `Hej Gunilla och Farid,

på torsdag har det gått ett år sedan vi började samarbeta, och jag vill gärna höra hur ni tycker att det har fungerat. Det är lätt att prata om priser, men svårare att säga vad som egentligen irriterar i vardagen. Just det är jag nyfiken på.

Från vårt håll har vi märkt att beställningarna ofta kommer sent på eftermiddagen. Då hinner vi inte packa före sista bilen, och ni får vänta en dag i onödan. Skulle det hjälpa om vi flyttade gränsen till klockan fem? Jag kan inte lova det än, men jag har bett vår planerare räkna på saken.

Ni har också frågat efter tydligare märkning av rullarna. Från och med mars sätter vi en lapp med projektets namn på varje kolli, så att det går snabbare att sortera på plats.

Föreslå gärna en tid, så bokar jag ett rum och ordnar fika.

Bästa hälsningar
Torbjörn Wiik`,
    `Hej Gunilla,

här är punkterna inför vårt möte i Ystad. Lägg till eller stryk som du vill.

1. Hur har starten på hösten varit? Är ni nöjda med bemanningen?
2. Reklamationerna på uttagen: vad har vi gjort, och vad återstår?
3. Avtalet löper ut i april. Vilka villkor är viktigast för er om vi fortsätter?
4. Nyheter i sortimentet, med prover som ni får behålla.
5. Er egen fråga, den som ni inte har hunnit ställa.

Jag räknar med en timme. Behöver vi mer tid tar vi en kort uppföljning på telefon veckan därpå. Anteckningarna skickar jag samma kväll, och i dem står vem som har lovat vad och till när.

Parkeringen bakom huset är gratis för besökare.

Vi hörs
Torbjörn`,
    `God morgon Farid,

jag ville bara berätta att er order är på väg. Bilen lämnade terminalen i natt och borde vara framme före lunch. Ett av kartongerna är lite buckligt i ena hörnet, men innehållet har vi kontrollerat och det är helt. Upptäcker du ändå en skada, ta ett foto innan du packar upp resten, så sköter vi det övriga.

Du frågade också om vi kan hålla nere frakten. Om två leveranser samlas till en sparar ni ungefär trehundra kronor varje gång. Nackdelen är att något kan dröja ett par dagar. Vad tycker du själv att man ska prioritera?

Ha en fin vecka!
Torbjörn`,
    `Företaget grundades av två bröder som hade lärt sig snickra hos sin farfar i Ljusdal. De började med stolar, fortsatte med kök och hamnade till slut i dörrar. Under de första åren såldes nästan allt till grannar och släktingar. Sedan kom ett sjukhus i Sundsvall och ville ha fyrahundra brandklassade dörrar på en gång, och då fick de anställa folk.

Bergqvist, som är chef för verkstaden i dag, minns hur de arbetade i skift för att hinna. Maskinerna gick varma, limmet tog slut och en leverantör i Tyskland levererade fel gångjärn. Ändå blev sjukhuset nöjt. Ritningarna hänger fortfarande inramade i lunchrummet, bredvid ett fotografi av hunden som vaktade virket.

Numera sköts fräsen av en dator, men ytan slipas för hand. Besökare får gärna känna efter. Skillnaden märks i fingertopparna, påstår Bergqvist, och den som en gång har öppnat en riktig dörr vill aldrig tillbaka till spånskiva.`,
  ],
  wrong: [
    ...sentences(
      "past-date",
      "Välkommen till oss |måndag 9 november| klockan tio.",
      "Svara gärna |senast den 12 november|.",
    ),
    ...sentences(
      "past-date",
      "Vi kommer och monterar |den 6 november|.",
      "Nästa leverans skickar vi |2 november|.",
    ),
    ...sentences(
      "past-date",
      "Kan vi höras |onsdag 4 november kl. 15|?",
      "Mötet äger rum |tisdagen den 3 november|.",
    ),
    ...sentences("wrong-weekday", "Vi möts |fredag 25 november|.", "Bilen kommer |måndagen den 1 december|."),
    ...sentences(
      "wrong-weekday",
      "Kursen hålls |söndag 16 januari 2027|.",
      "Hör av dig före |onsdag 19 november|.",
    ),
    ...sentences(
      "wrong-weekday",
      "Jag är ledig |torsdag 24 december 2027|.",
      "Boka |tisdag 26/11| redan nu.",
    ),
    ...sentences("harsh", "Vår chaufför är ju en |idiot|.", "Den där inköparen är helt |inkompetent|."),
    ...sentences("harsh", "Vi är trötta på era |jävla| klagomål.", "Det var ett |skitdåligt| besked."),
    ...sentences("harsh", "Ni är både |snåla| och sena.", "Sluta vara så |korkad|."),
  ],
};
