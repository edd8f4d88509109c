import type { CleanLetters } from "./clean-letters.ts";

export const nb: CleanLetters = {
  seen: [
    `Hei Gunhild,

takk for besøket i går på Hamar. Her er prisen på de tre terrassedørene inkl. håndtak, terskler og montering: 71 400 kr ekskl. mva. Frakten kommer i tillegg, ca. 1 300 kr avhengig av heisen.

Vi trenger svar på to ting innen fre. 4. des.:

- farge utvendig, f.eks. antrasittgrå
- venstre- eller høyrehengslet, dvs. sett fra uteplassen

Tegninger, u-verdier m.m. ligger vedlagt som pdf. Naboens spørsmål om grunning på fabrikken er avklart: Det går fint, men da blir leveringstiden elleve uker i stedet for åtte. Ring gjerne før klokka ni eller etter halv fire, ellers sitter jeg i byggemøter.

Mvh
Anniken Solheim`,
    `Hei alle sammen!

Her er et kort referat fra torsdagens styringsgruppe.

1. Innlogging med fingeravtrykk fungerer på alle nettbrettene bortsett fra to.
2. Sikkerhetskopien tas heretter kl. 02.30, bl.a. fordi nattskiftet klaget over at det gikk tregt.
3. Lisensene løper ut 31. mars. Tilbudet gjelder tjue brukere, dvs. fem flere enn i år.
4. Opplæringen holdes digitalt, maks. tolv deltakere per gang.

Petters spørsmål om kryptering ble utsatt til leverandøren har svart. Den som vil føye til noe, skriver rett i dokumentet før lunsj på mandag. Neste møte blir om fjorten dager, samme tid og lenke. Evt. forfall meldes til undertegnede.

Ha det bra så lenge
Sunniva Holm`,
    `Hei Patrick,

angående renholdet i oppgangene: Fra og med januar foreslår vi to ganger i uken, mandager og torsdager, pluss vinduspuss hvert kvartal. Månedsprisen blir 7 350 kroner, knapt fire prosent høyere enn i dag. Økningen skyldes først og fremst lønnsoppgjøret.

Oppsigelsestiden er tre måneder. Nøklene kvitteres ut av Fatima, som blir kontaktpersonen deres til og med sommeren mens kneet til Geir gror. Hun nås enklest på sms.

Mattene byttes hver fjortende dag, og antallet fremgår av vedlegget. Vi bruker kun svanemerkede midler pga. allergikerne i tredje etasje. Gi lyd om dere heller vil ha uparfymert såpe også.

God helg!
Jasmin Ekeland`,
    `Hei Ingebjørg,

tusen takk for at dere valgte oss til bryllupet i Grimstad. Vi bekrefter herved: buffet til åtti pers., hvorav seks vegetarianere og én med nøtteallergi. Forretten serveres kl. 17, hovedretten omtrent en time senere og bløtkaken ved nitiden.

Depositumet er 15 000 kr og faktureres nå, resten ti dager etter festen. Avbestilling er gratis inntil åtte uker før.

Dere ville at vinen skulle passe både til lammesteken og kveita. Kelneren vår anbefaler en riesling hhv. en lettere rødvin. Vi ordner gjerne en smaksprøve, for eksempel lørdag formiddag. Brudeparets egne duker går helt fint, ca. tre ganger halvannen meter.

Varm hilsen
Kornelia Dahle, selskapslokalene`,
    `God morgen!

Dessverre er gassdemperne utsolgt hos grossisten til og med den 18. Vi kan enten dele leveransen eller vente til alt er inne. Restordren omfatter tjuefire dempere, seks dørpumper og en eske skruer. De øvrige varene plukkes i ettermiddag og hentes av transportøren i morgen tidlig, mellom seks og sju.

Pallene er merket med ordrenr. og mottaker. Lossing krever løftelem, ettersom hvert kolli veier rundt tre hundre kilo. Vær snill og kvitter på fraktbrevet, også når emballasjen ser hel ut.

Varer kan returneres innen tretti dager i ubrutt emballasje. Lurer dere på noe, så spør etter Camillas avdeling, vi svarer hverdager åtte til fire.

Med vennlig hilsen
Ordrekontoret, Emil Rosland`,
    `Hei Niklas,

som lovet får du her mine merknader til årsregnskapet. Egenkapitalandelen økte fra tjueen til tjueseks prosent, kontantstrømmen er sterk, og kundefordringene har krympet. Derimot er lageret stort i forhold til omsetningen. En varetelling før nyttår hadde vært lurt.

Husleien må periodiseres riktig: desember, januar og februar er ført på samme konto. Jeg foreslår at Eva retter det så snart hun er tilbake. Revisoren vil ha bilagene senest 15. jan., helst tidligere.

Utbytte? Ja, men høyst 200 000 kr, jf. fjorårets diskusjon. Vi kan ta det over en kopp kaffe, for eksempel fredag klokka tre.

Beste hilsen
Viktoria Lind, regnskapsfører`,
  ],
  counted: [
    `Hei Roar,

nå er rørene i fyrrommet på Smedgata trykkprøvd. To koblinger sviktet og er skiftet, resten holder tett. Trykket lå på seks bar i førtifem minutter uten å synke.

Ifølge avtalen skal dere ha protokollen i to eksemplarer. Det ene sendes i posten, det andre ligger hos vaktmesteren, tlf. 62 00 11 22. Innreguleringen av termostatene gjør vi sammen med Leifs montør neste uke, trolig ons. eller tors.

Fakturaen deles i tre poster: materiell, arbeidstid og reise. Rabatten på ti prosent gjelder bare materiellet. Ta kontakt hvis noe virker rart eller om dere skulle ønske en gjennomgang på stedet.

Vennlig hilsen
Mikkel Østby, rørlegger`,
    `Hei Margrete og Svein-Erik!

Kjøkkenet på Oppdal er på plass, og det er tid for sluttbefaring. Arbeidslederen vår, Hasse, kommer tirsdag 1. desember rundt halv ti. Han går gjennom fronter, skuffer, benkeplate, avtrekksvifte og hvitevarer sammen med dere. Beregn en drøy time.

Skapet over komfyren fikk en liten sprekk under transporten. Ny gavl er bestilt og monteres uten kostnad straks den er her. Koketoppen har fem års garanti, oppvaskmaskinen to osv., alt står i permen.

Ønsker dere ettermontert belysning under overskapene, koster det omtrent 3 100 kr inkl. mva. Si fra i god tid, så ordner vi det i samme vending.

Hilsen oss på verkstedet
Ylva Kronstad`,
    `Hei Torbjørn,

bilen din er klar til henting. Vi har skiftet registerreim, vannpumpe, bremseklosser bak og et slitt stag. Vinterdekkene er på, mønsterdybden er sju mm, og sommerhjulene ligger på dekkhotellet.

Summen ble 15 870 kr, altså lavere enn overslaget. Eksosanlegget ruster, men klarer nok kontrollen i mars. Regn likevel med å bytte den bakre potten til høsten.

Vi har åpent hverdager fra sju til fem, lunsjstengt mellom tolv og halv ett. Kommer du senere, ligger nøkkelen i boksen, og koden får du på telefon. Lånebilen leveres med full tank, takk.

Riktig god tur til Trysil!
Bjarne på verkstedet`,
    `Hei Anders!

Takk for raskt svar. Vi har regnet på takskiftet på nytt:

Riving og bortkjøring: 42 000 kr
Undertak, lekter og takstein: 118 500 kr
Takrenner, nedløp, snøfangere: 27 300 kr

Alt ekskl. mva., men inkl. stillas. Arbeidet starter i uke 14 dersom været tillater det, og pågår i tre uker. Pipen beslås av laget til Kjell, som har sertifikat. Vi sikrer taket hver kveld før vi drar hjem.

Jeg er enig i at skifer hadde vært penere, men takstolene er for spinkle. Betongstein veier riktignok nesten like mye, så stål er egentlig det eneste fornuftige. Hva mener du?

Snakkes
Robert Nystad, blikkenslagermester`,
    `Kjære fru Lagesen,

det gleder oss at du trives med de nye brillene. Synsprøven viste en ubetydelig endring på høyre øye, så styrken trenger ikke å justeres før om et par år. Skulle innfatningen kjennes skjev eller gnage bak øret, er det bare å stikke innom, så retter vi den mens du venter.

Kvitteringen gjelder som garantibevis i tolv måneder. Ripefaste glass er inkludert, mens såkalte progressive koster litt ekstra. Linsene til mannen din er også kommet, pris kr 399 per eske.

Neste innkalling sendes automatisk i september en gang. Vi ønsker deg en riktig fin advent.

Hjertelig hilsen
Optiker Louise Walgren`,
    `Hei, naboer i Åsveien!

Midt i april graver vi ned fiber fra skapet ved lekeplassen til nr. 38. Grøfta blir høyst førti cm dyp og fylles igjen med matjord, grus eller asfalt, avhengig av hva som var der fra før. Hekker og bed rører vi ikke uten lov.

Har dere skjulte kabler, kummer, vannslanger o.l. i bakken, vil vi gjerne vite det på forhånd. Sett et kryss på kartet og legg det i postkassen vår, eller send en e-post.

Tilkoblingen skjer hjemme hos den enkelte og tar ca. tjue min. Mai måned er satt av til dette. Takk for tålmodigheten!

Gravelaget ved Steffen Brandvold`,
  ],
};
