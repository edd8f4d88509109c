import type { CleanLetters } from "./clean-letters.ts";

export const sv: CleanLetters = {
  seen: [
    `Hej Gunilla,

tack för gårdagens besök i Lidköping. Här kommer prisuppgiften på de tre altandörrarna, inkl. handtag, trösklar och montering: 68 400 kr exkl. moms. Frakten tillkommer, ca 1 200 kr beroende på hissen.

Tabellen över u-värden, ritningarna m.m. bifogas som pdf. Vi behöver veta två saker senast fre. 4 dec:

- kulör utvändigt (t.ex. ral 7016)
- vänster- eller högerhängt, dvs. sett från uteplatsen

Birgers granne frågade om snickerierna kunde grundmålas på fabriken. Det går bra, men då blir leveranstiden elva veckor i stället för åtta. Ring mig gärna före kl. nio eller efter halv fyra, däremellan sitter jag i byggmöten.

Mvh
Annika Sjödahl`,
    `Hej allihop!

Här kommer en kort sammanfattning av torsdagens styrgrupp.

1. Inloggningen via fingeravtryck fungerar på samtliga plattor utom två.
2. Säkerhetskopiorna tas numera kl. 02.30, bl.a. eftersom nattskiftet började klaga på segheten.
3. Licenserna löper ut den 31 mars. Offerten avser tjugo användare, dvs. fem fler än i år.
4. Utbildningen hålls digitalt, max tolv deltagare per tillfälle.

Petras fråga om kryptering bordlades tills leverantören hunnit svara. Den som vill lägga till något skriver direkt i dokumentet före lunch på måndag. Nästa avstämning blir om fjorton dagar, samma tid, samma länk. Ev. förhinder meddelas till undertecknad.

Allt gott
Sanna Holmqvist`,
    `Hej Patrik,

angående städningen av trapphusen: fr.o.m. januari föreslår vi två gånger i veckan, måndagar och torsdagar, samt fönsterputs varje kvartal. Månadspriset blir 7 350 kr, vilket är knappt fyra procent högre än i dag. Höjningen beror huvudsakligen på lönerörelsen.

Uppsägningstiden är tre månader. Nycklarna kvitteras av Fatima, som blir er kontaktperson t.o.m. sommaren medan Görans knä läker. Hon nås enklast per sms.

Entrémattorna byts var fjortonde dag, antal st. framgår av bilagan. Vi använder enbart miljömärkta medel, p.g.a. allergikerna på våning tre. Säg till om ni hellre vill ha parfymfri tvål också.

Ha en skön helg!
Jasmine Ekdahl`,
    `Hej Ingegerd,

tack för att ni valde oss till bröllopet i Marstrand. Vi bekräftar härmed: buffé för åttio pers., varav sex vegetarianer och en nötallergiker. Förrätten dukas kl. 17, varmrätten serveras ungefär en timme senare, tårtan vid nio.

Handpenningen är 15 000 kr och faktureras nu, resten tio dagar efter festen. Avbokning utan kostnad senast åtta veckor före.

Ni ville att vinerna skulle passa både lammsteken och zandern. Husets sommelier rekommenderar en riesling resp. en lättare rödvinssort. Provsmakning ordnas gärna, exempelvis lördag förmiddag. Brudparets egna dukar går utmärkt, storlek ca tre gånger en och en halv meter.

Varma hälsningar
Cornelia Dahlberg, festvåningen`,
    `Hej!

Tyvärr är gasfjädrarna slut hos grossisten t.o.m. den 18:e. Vi kan antingen dela leveransen eller vänta in allting. Restordern omfattar tjugofyra fjädrar, sex dörrstängare och en låda skruv. Övriga artiklar plockas i eftermiddag och hämtas av åkeriet i morgon bitti, mellan sex och sju.

Pallarna är märkta med ordernr. och mottagare. Lossning kräver bakgavellyft, eftersom varje kolli väger omkring trehundra kilo. Var snäll och kvittera på fraktsedeln, även om emballaget verkar helt.

Returer godkänns inom trettio dagar i obruten förpackning. Hör gärna av er till Camillas växel om ni undrar över något, vi svarar vardagar åtta till fem.

Med vänlig hälsning
Innesälj, Emil Rosander`,
    `Hej Niklas,

som utlovat får du här mina synpunkter på bokslutet. Soliditeten ökade från tjugoett till tjugosex procent, kassaflödet är starkt och kundfordringarna har krympt. Däremot ligger lagret högt jämfört med omsättningen. En inventering före nyår vore klokt.

Periodiseringen av hyran måste rättas: december, januari och februari har bokförts på samma konto. Jag föreslår att Eva gör det så snart hon är tillbaka. Revisorn vill ha underlagen senast den 15 jan., helst tidigare.

Utdelning? Ja, men högst 200 000 kr, annars slår skatten till, jfr förra årets diskussion. Vi kan ta det över en kopp kaffe, förslagsvis fredag kl. tre.

Bästa hälsningar
Viktoria Lindh, redovisningskonsult`,
  ],
  counted: [
    `Bästa Rolf,

vi har nu provtryckt rören i undercentralen på Smedjegatan. Två kopplingar sviktade och har bytts ut, övriga håller tätt. Trycket låg på sex bar under fyrtiofem minuter utan att sjunka.

Enligt avtalet ska ni ha protokollet i två exemplar. Det ena skickas med post, det andra ligger hos vaktmästaren, tel. 0500-12 34 56. Injusteringen av termostaterna gör vi tillsammans med Lennarts montör nästa vecka, förmodligen ons eller tors.

Fakturan delas upp på tre poster: material, arbetstid resp. resor. Rotavdraget gäller tyvärr inte för bostadsrättsföreningar, så moms tillkommer på alltihop. Hör av er om något verkar konstigt.

Vänliga hälsningar
Mikael Östlund, rörmokare`,
    `Hej Margareta och Sven-Erik!

Nu är köket på plats i Hjo och det är dags för slutbesiktning. Vår arbetsledare Hasse kommer tisdagen den 1 december omkring halv tio. Han går igenom luckor, lådor, bänkskiva, stänkskydd och vitvaror tillsammans med er, och det brukar ta en dryg timme.

Skåpet ovanför spisen fick en liten spricka under transporten. En ny gavel är beställd och monteras utan kostnad så fort den har kommit. Induktionshällen har fem års garanti, diskmaskinen två, osv., allt står i pärmen.

Behöver ni eftermontera belysning under överskåpen kostar det runt 2 900 kr inkl. moms. Tacksam för svar i god tid.

Hälsningar från oss på verkstaden
Ylva Kronberg`,
    `Hej Torbjörn,

din bil är klar för avhämtning. Vi har bytt kamrem, vattenpump, bromsbelägg bak och ett utslitet stag. Vinterdäcken sitter på, mönsterdjupet är sju mm, och sommarhjulen ligger på hotellet.

Summan stannade på 14 870 kr, alltså lägre än vad kostnadsförslaget sade. Avgasröret rostar, men klarar nog besiktningen i mars. Räkna ändå med att byta bakre ljuddämparen nästa höst.

Vi har öppet vard. 7-17, lunchstängt mellan tolv och ett. Kommer du senare ligger nyckeln i skåpet, koden får du per telefon. Lånebilen lämnas tankad, tack.

Önskar dig en trevlig resa till Sälen!
Bosse på verkstaden`,
    `Hej Anders!

Tack för snabbt svar. Vi har räknat om takbytet enligt följande:

Rivning och bortforsling: 42 000 kr
Underlagspapp, läkt och pannor: 118 500 kr
Hängrännor, stuprör, snörasskydd: 27 300 kr

Allt exkl. moms men inkl. ställning. Arbetet påbörjas i v. 14 om vädret tillåter och beräknas pågå i tre veckor. Skorstenen plåtbeslås av Kjells lag, som är behöriga. Taksäkerheten kontrolleras innan ställningen rivs.

Jag håller med om att tegel vore vackrare, men takstolarna är för klena. Betongpannor väger visserligen nästan lika mycket, så plåt är egentligen det enda rimliga. Vad säger du?

Vi hörs
Robert Nyström, plåtslagarmästare`,
    `Kära fru Lagerstedt,

det gläder oss att ni trivs med de nya glasögonen. Synundersökningen visade en obetydlig förändring på höger öga, så styrkan behöver inte justeras förrän om ett par år. Skulle bågen kännas sned eller skava bakom örat kan ni titta in när som helst, vi rättar till den medan ni väntar.

Kvittot gäller som garantibevis i tolv månader. Reptåliga glas ingår, s.k. progressiva kostar lite extra. Er makes linser har också kommit och ligger i kassan, pris 399 kr per ask.

Nästa kallelse skickas automatiskt ungefär i september. Vi önskar er en fin advent.

Hjärtligt
Optiker Louise Wahlgren`,
    `Hej grannar på Åsvägen!

I mitten av april gräver vi ner fiber från elskåpet vid lekplatsen till nr 38. Schakten blir högst fyrtio cm djup och återställs med matjord, grus eller asfalt, beroende på vad som fanns där förut. Häckar och rabatter rör vi inte utan lov.

Har ni dolda kablar, brunnar, bevattningsslangar e.d. i marken vill vi gärna veta det i förväg. Rita ett kryss på kartan och lägg den i vår brevlåda, eller skicka ett mejl.

Inkopplingen sker hemma hos var och en och tar ca tjugo min. Maj månad är reserverad för detta. Tack för visat tålamod!

Grävlaget genom Stefan Brandt`,
  ],
};
