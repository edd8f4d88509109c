import type { CleanLetters } from "./clean-letters.ts";

export const da: CleanLetters = {
  seen: [
    `Kære Kirsten

Tak for din mail af 12. november. Vi kan levere de fire terrassedøre inkl. greb og bundstykker for 54.800 kr. ekskl. moms. Fragten er ca. 900 kr, afhængigt af hvor tæt bilen kan komme på.

Du bedes vælge følgende inden fredag kl. 12:

- farve udvendigt, f.eks. antracit
- højre- eller venstrehængt, dvs. set udefra
- alm. eller lydisolerende glas

Tegninger, varmetabsberegning m.m. er vedhæftet. Jeres tømrers spørgsmål om fugebredden har jeg sendt videre til fabrikken, og jeg regner med et svar i løbet af et par dage. Ring endelig, helst før ti eller efter halv tre.

Mvh
Lone Abildgaard`,
    `Hej alle sammen

Her er et kort referat fra mødet i tirsdags:

1. Serveren flyttes natten til søndag mellem et og fire. Der bliver ingen adgang imens.
2. De nye bærbare er ankommet, i alt sytten stk. Henrik udleverer dem mod underskrift.
3. Adgangskoderne skal fremover have mindst fjorten tegn, bl.a. pga. revisionens anmærkninger.
4. Printeren på anden sal skrottes.

Mettes ønske om to skærme pr. arbejdsplads tages op til januar. Har I evt. rettelser, skal de være mig i hænde senest onsdag. Næste møde holdes om tre uger, samme sted og tidspunkt. Kage medbringes af undertegnede!

De bedste hilsner
Stine Overgaard`,
    `Hej Kasper

Vedr. rengøringen af opgangene: Fra og med februar foreslår vi to ugentlige gange, nemlig mandag og torsdag, samt vinduespolering hver tredje måned. Det månedlige beløb bliver 5.475 kr., hvilket er knap tre procent mere end nu. Stigningen skyldes overenskomsten.

Opsigelsesvarslet er løbende måned plus tre. Nøglerne afhentes af Amina, der afløser Palles hold, til hans skulder er i orden igen. Hun kan træffes på mobilen indtil kl. 16.

Måtterne skiftes hver anden uge, og antallet fremgår af bilag to. Vi bruger udelukkende svanemærkede midler af hensyn til astmatikerne på tredje sal.

God weekend!
Yasmin Lyngby`,
    `Kære Annelise

Tusind tak, fordi I har valgt os til sølvbrylluppet på Kerteminde Strandhotel. Vi bekræfter hermed: buffet til halvfjerds personer, heraf fem vegetarer og to med nøddeallergi. Velkomstdrinken serveres kl. 17.30, forretten cirka en time efter og kransekagen ved midnat.

Depositum udgør 10.000 kr. og opkræves nu; resten forfalder otte dage efter festen. Afbestilling er gratis indtil seks uger før.

I spurgte til vinen. Husets kældermester anbefaler en tør riesling til fisken hhv. en let burgunder til kalvestegen. En smagsprøve kan arrangeres en eftermiddag. Brudeparrets egne duge er velkomne, og servietterne folder vi gerne.

Hjertelig hilsen
Camilla Bruun, selskabschef`,
    `Godmorgen

Desværre er gasdæmperne udsolgt hos grossisten til og med den 18. Vi kan enten dele ordren eller vente, til alt er hjemme. Restordren omfatter fireogtyve dæmpere, seks dørlukkere samt en æske skruer. Resten pakkes i eftermiddag og hentes af vognmanden i morgen tidlig mellem seks og otte.

Pallerne er mærket med ordrenr. og modtager. Aflæsning kræver lift, da hvert kolli vejer op mod tre hundrede kilo. Husk at kvittere på fragtbrevet, også selv om emballagen ser hel ud.

Varer tages retur inden for tredive dage i ubrudt pakning. Spørgsmål? Spørg efter Pias afdeling, vi sidder klar hverdage otte til seksten.

Venligst
Ordrekontoret, Emil Rosenkilde`,
    `Hej Nicolai

Som lovet får du mine bemærkninger til årsregnskabet. Soliditeten er steget fra enogtyve til seksogtyve procent, likviditeten er god, og debitorerne er bragt ned. Derimod er lageret stort ift. omsætningen, og en optælling inden nytår ville være klogt.

Huslejen skal periodiseres rigtigt: december, januar og februar står på samme konto. Jeg foreslår, at Eva retter det, så snart hun er tilbage. Revisor vil have bilagene senest d. 15. jan., og gerne før.

Udbytte? Ja, men højst 200.000 kr., jf. vores snak sidste år. Lad os tage det over en kop kaffe, fx fredag klokken tre.

Bedste hilsner
Viktoria Lind, cand.merc.aud.`,
  ],
  counted: [
    `Hej Preben

Så er varmepumpen sat i drift, og anlægget kører fint. Fremløbet er sat til femogtredive grader, og natsænkningen er slået fra, fordi den ikke kan betale sig i et velisoleret hus. Den gamle oliefyrskedel er kørt bort.

Serviceeftersyn skal foretages én gang om året. Vi ringer selv, når det er ved at være tid, normalt i sept. eller okt. Prisen er pt. 1.650 kr. inkl. moms og kørsel.

Mangler du noget ifm. tilskuddet, så skriv bare. Energistyrelsens blanket skal vedlægges kopi af fakturaen, og den sender Bodil i morgen. Vagttelefonen er åben døgnet rundt, tlf. 75 00 11 22.

Venlig hilsen
Jørgen Thomsen, VVS-installatør`,
    `Kære Bente og Flemming

Køkkenet i Hobro er nu monteret, og vi vil gerne holde afleveringsforretning torsdag den 3. december kl. halv ti. Vores formand, Carsten, gennemgår låger, skuffer, bordplade, emhætte og hårde hvidevarer sammen med jer. Regn med en times tid.

Sokkelen ved opvaskemaskinen er desværre skåret for kort. En ny er bestilt og bliver skiftet uden beregning, så snart den kommer hjem. Quooker-hanen har to års garanti, vinkøleskabet fem osv.; det hele står i mappen.

Vil I have spots under overskabene, koster det omkring 3.200 kr. Giv lyd, hvis der er andet, som driller.

Mange hilsner
Ulla Brøndum`,
    `Hej Ole

Din varevogn er klar. Vi har skiftet tandrem, vandpumpe, bremseklodser bagtil og en slidt bærearm. Vinterhjulene er monteret, og mønsterdybden er syv mm. Sommerdækkene opbevarer vi til april.

Regningen lød på 11.940 kr, altså lidt under overslaget. Udstødningen er begyndt at ruste, men den klarer nok synet i marts. Regn dog med en ny bagpotte næste år.

Vi har åbent hverdage fra syv til sytten, frokostlukket mellem tolv og halv et. Kommer du senere, ligger nøglen i boksen, og koden får du pr. sms. Lånebilen må gerne afleveres med fuld tank.

Rigtig god tur til Norge
Værkstedet, Brian Toft`,
    `Hej Anders

Tak for hurtigt svar. Vi har regnet tagudskiftningen igennem igen:

Nedrivning og bortkørsel: 38.000 kr.
Undertag, lægter og tagsten: 126.500 kr.
Tagrender, nedløb, snefang: 21.750 kr.

Alt ekskl. moms, men inkl. stillads. Arbejdet påbegyndes i uge 15, hvis vejret tillader det, og varer omtrent tre uger. Skorstenen inddækkes af Kjelds sjak. Taget er tæt hver aften, inden vi går hjem.

Jeg er enig i, at skifer ville være flottere, men spærene er for spinkle. Betontagsten vejer godtnok næsten det samme, så stål er nok det eneste fornuftige. Hvad siger du?

På gensyn
Robert Nygaard, murermester`,
    `Kære fru Lauridsen

Det glæder os, at De er tilfreds med de nye briller. Synsprøven viste kun en ubetydelig ændring på højre øje, så styrken behøver ikke at blive justeret før om et par år. Hvis stellet føles skævt eller gnaver bag øret, er De velkommen til at kigge ind; vi retter det til, mens De venter.

Bonen gælder som garantibevis i tolv måneder. Ridsefaste glas er med i prisen, mens de såkaldt flydende koster lidt ekstra. Deres mands linser er også kommet, pris 349 kr. pr. pakke.

Næste indkaldelse udsendes automatisk omkring sept. Vi ønsker Dem en glædelig jul.

Med venlig hilsen
Optiker Louise Winther`,
    `Kære naboer på Åsvej

Midt i april graver vi fiber ned fra tavlen ved legepladsen til nr. 38. Renden bliver højst fyrre cm dyb og retableres med muld, grus eller asfalt, alt efter hvad der var i forvejen. Hække og bede rører vi ikke uden lov.

Har I skjulte kabler, brønde, vandslanger el.lign. i jorden, vil vi gerne vide det på forhånd. Sæt et kryds på kortet, og læg det i vores postkasse, eller send en mail.

Tilslutningen foregår hjemme hos den enkelte og tager ca. tyve min. Maj måned er reserveret til det. Tak for tålmodigheden!

Gravesjakket v/ Steffen Brandt`,
  ],
};
