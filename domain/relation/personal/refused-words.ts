/**
 * The words by which a personal note is refused, a topic at a time, and within it a language a line: sv, da, nb, en, fi. A
 * star stands for any ending. Words that mean something harmless as well ("handicap" in golf, "race", "man", "Christian") are
 * left out, or stand with their neighbours.
 */
export const REFUSED_TOPICS = [
  "health",
  "family",
  "politics",
  "religion",
  "union",
  "sexuality",
  "origin",
] as const;

export type RefusedTopic = (typeof REFUSED_TOPICS)[number];

export const REFUSED: Readonly<Record<RefusedTopic, readonly string[]>> = {
  health: [
    "sjuk, sjuka, sjukt barn, långtidssjuk*, sjukdom*, sjukskriv*, sjukledig*, cancer*, tumör*, diabet*, allergi*, allergisk*, opererad*, opereras, operera sig, deprim*, depression*, utbränd*, utmatt*, ångest*, alkoholis*, alkoholproblem*, missbruk*, nykterist*, rehab*, rullstol*, funktionshind*, funktionsneds*, handikappad*, migrän*, infarkt*, hjärtinfarkt*, hjärtfel*, haft stroke, fick en stroke, hade en stroke, hjärtproblem*, knäoperation*, höftoperation*, hjärtoperation*, kroniska smärtor, kronisk smärta, ont i, ryggont, adhd, autis*, fått diagnos, fick diagnos, har diagnos, fått en diagnos, fick en diagnos, har en diagnos, psykisk*, psykiatri*, covid*, demens*, dement, artros, reumati*, astma*, äter medicin, tar medicin, mår dåligt, mår inte bra, är inlagd, blev inlagd, inlagd på, på sjukhus, gravid*, missfall*, cellgift*, strålbehandl*, nykter alkoholist",
    "syg, syge, sygdom*, sygemeld*, sygeorlov*, kræft*, svulst*, sukkersyge, opereret*, stressramt, deprimeret*, udbrændt*, angst, alkoholik*, misbrug*, kørestol*, handicappet*, migræne*, blodprop*, hjertefejl, hjerteproblem*, ondt i, fik diagnosen, fået diagnosen, fået en diagnose, har en diagnose, psykisk*, psykiatr*, dement, gigt, tager medicin, har det skidt, er indlagt, blev indlagt, indlagt på, på hospitalet, gravid*",
    "sjuk, sjuke, sjukmeld*, syk, syke, sykdom*, sykemeld*, sykmeld*, sykefravær*, kreft*, svulst*, operert*, deprimert*, utbrent*, alkoholiker*, alkoholisme, rusproblem*, rullestol*, funksjonshem*, handikappet*, migrene*, hjerteinfarkt*, hjerteproblem*, hjernesl*, vondt i, fikk diagnosen, fått diagnosen, fått en diagnose, har en diagnose, psykisk*, revmati*, tar medisin, tar medisiner, har det vondt, er innlagt, ble innlagt, innlagt på, på sykehus, på sykehuset",
    "ill, illness*, sick, sick leave, disease*, unwell, ailment*, cancer*, tumour*, tumor*, chemo*, surgery, operated on, had an operation, depress*, burnout, burnt out, burned out, anxiety, alcoholic*, alcoholism, is sober, addict*, wheelchair*, disab*, migraine*, heart attack, heart condition, heart trouble, bad back, bad knee, back pain, asthma*, arthritis, mental health, mentally, psychiatr*, sees a therapist, in therapy, dementia, hospitalised, hospitalized, in hospital, pregnan*, miscarriage*, medication*",
    "sairas, sairaana, sairasta*, sairau*, sairaus*, sairasloma*, syöpä*, syövä*, kasvain*, diabetes, diabeet*, allergi*, leikattu*, leikkauks*, masennu*, masentu*, uupu*, loppuun palanut, burnout, ahdistu*, alkoholist*, alkoholiongel*, on raitis, pyörätuoli*, vammai*, invalidi*, migreeni*, sydänkohtau*, sydänvi*, infarkt*, aivohalvau*, selkä kipeä, selkäkipu*, kipeä, kipeänä, sai diagnoosin, saanut diagnoosin, mielenterv*, psykiatr*, dementia*, muistisair*, reuma*, nivelrikko*, lääkity*, lääkkei*, sairaalassa, sairaalaan, raskaana, keskenmeno*",
  ],
  family: [
    "familj, familjen, familjens, fru, frun, hustru*, maken, sin man, hennes man, hans man, äkta man, barn, barnen, barnens, barnbarn*, son, sonen, söner, sönerna, sönernas, dotter, dottern, döttrar, döttrarna, mamma*, mamman, pappa*, mor, hans far, hennes far, min far, föräldrar*, förälder, föräldraledig*, pappaledig*, mammaledig*, syskon*, bror, brodern, syster, systern, sambo*, särbo*, flickvän*, pojkvän*, är gift, gift med, nygift*, gifte sig, gifta sig, gifter sig, bröllop, bröllopet, bröllopsdag*, ogift, skild, skiljer sig, skilt sig, skilde sig, skilja sig, har separerat, liten flicka, liten pojke, fått en flicka, fått en pojke, fick en flicka, fick en pojke, fått en son, skilsmäss*, frånskild, änka, änkling, är singel, ensamstående, tvillingar, bebis*, nyfödd*, förlov*, svärmor*, svärfar*, svärson*, svärdotter, svåger, kusin*, mormor*, morfar*, farmor*, farfar*",
    "familie, familien, familiens, hans kone, sin kone, hendes kone, kone og, konen, hustru*, sin mand, hendes mand, hans mand, ægtefælle*, ægtemand*, børn, børnene, børnenes, barn, barnet, børnebarn*, børnebørn*, sønnen, søn, sønner*, datter, datteren, døtre*, mor, moren, hans far, hendes far, sin far, forældre*, barsel*, søskende*, søster, søsteren, broder, samlever*, kæreste*, er gift, gift med, blev gift, bliver gift, skal giftes, gifter sig, bryllup, bryllupet, bryllupsdag*, er skilt, blev skilt, bliver skilt, blevet skilt, skal skilles, lille pige, lille dreng, fået en pige, fået en dreng, fik en pige, fik en dreng, venter sig, skilsmisse*, enke, enkemand, enlig, tvillinger, baby*, svigermor*, svigerfar*, fætter*, kusine*, bedstemor*, bedstefar*",
    "familie, kona, hans kone, kone og, konen, mannen sin, ektemann*, ektefelle*, barna, barnas, barnebarn*, sønn, sønnen, sønner*, datter, datteren, datra, døtre*, moren, faren hans, faren hennes, foreldre*, pappaperm*, mammaperm*, foreldreperm*, søsken*, søster*, broren, samboer*, kjæreste*, er gift, ble gift, blir gift, skal gifte seg, gifter seg, gifte seg, giftet seg, bryllup, bryllupet, er skilt, ble skilt, blitt skilt, skal skilles, skilt seg, lita jente, liten jente, liten gutt, fått en jente, fått ei jente, fått en gutt, fikk en jente, fikk ei jente, fikk en gutt, venter barn, er separert, skilsmiss*, enkemann, alenemor, alenefar, tvillinger, svigermor*, svigerfar*, fetter*, bestemor*, bestefar*",
    "family, families, is expecting, are expecting, little girl, little boy, split up with, broke up with, wife, husband, spouse*, married, unmarried, gets married, getting married, marries, marry, his wedding, her wedding, their wedding, wedding day, wedding anniversary, divorc*, is separated, has separated, widow*, child, children, kid, kids, son, sons, daughter*, mother, father, mum, mom, dad, parents, sister, sisters, brother, brothers, grandchild*, grandson*, grandmother*, grandfather*, girlfriend*, boyfriend*, fiancé*, fiancee, engaged to, single mother, single father, single mum, single dad, baby, babies, newborn, twins, maternity*, paternity*, parental leave, mother in law, father in law, cousin*, nephew*, niece*, uncle, aunt",
    "perhe, perheen, perheensä, perhettä, perheestä, perhe elämä, vaimo*, aviomie*, aviopuoliso*, puoliso*, avopuoliso*, avovaimo*, avomie*, miehensä, lapsi, lapsen, lapsensa, lapset, lapsia, lapsista, lasta, lasten, lapsenlap*, poikansa, pojalla, poikaystävä*, tyttöystävä*, tytär, tyttären*, tyttärensä, äiti, äitinsä, äidin, äitiyslom*, isä, isänsä, isyysvapa*, vanhempainvapa*, vanhempansa, sisarus*, sisaren*, siskonsa, sisko, veljensä, veli, naimisissa, naimisiin, häät, häitä, häistä, häitään, hääpäivä*, naimaton*, meni naimisiin, kihloi*, kihlois*, avioero*, on eronnut, otti eron, on eroamassa, sai tytön, sai pojan, saivat tytön, saivat pojan, saaneet tytön, saaneet pojan, saanut tytön, saanut pojan, erosi miehestään, erosi vaimostaan, leski*, sinkku*, yksinhuoltaj*, kaksoset, vauva*, anoppi*, appi, serkku*, isoäi*, isoisä*, mummo*",
  ],
  politics: [
    "politik, politiken, politisk*, politiker*, politiskt, kommunpolitik*, riksdagsled*, moderaterna, moderat politiker, socialdemokrat*, sosse*, vänsterpartiet, vänsterpartist*, miljöparti*, sverigedemokrat*, centerparti*, kristdemokrat*, folkparti*, röstar på, röstade på, röstar rött, röstar blått, partimedlem*, partiledare*, med i partiet",
    "politisk*, politiker*, byrådsmedlem*, socialdemokrat*, dansk folkeparti, venstremand*, radikale venstre, enhedslisten, stemmer på, stemte på, partimedlem*, medlem af venstre, stemmer rødt, stemmer blåt, de konservative",
    "politikk*, kommunestyre*, arbeiderparti*, fremskrittsparti*, høyremann*, stemmer høyre, stemmer venstre, medlem av høyre, medlem av venstre, senterparti*, kristelig folkeparti, stemte på, stemmer på, sv-medlem",
    "politics, political*, politician*, politically, votes for, voted for, votes labour, votes conservative, votes green, labour party, conservative party, green party, tory, tories, republican, republicans, democrat, democrats, socialist*, communist*, party member, left-wing, right-wing, leftist*, brexiteer*",
    "politiik*, poliittis*, poliitikko*, kunnanvaltuut*, kaupunginvaltuut*, kokoomus*, kokoomuslai*, demari*, sosiaalidemokraat*, keskustalai*, perussuomalai*, vihreiden, vasemmistolai*, vasemmistoliit*, oikeistolai*, äänestää, äänesti, puolueen, puolue*, kansanedustaj*",
  ],
  religion: [
    "religion*, religiös*, är kristen, djupt kristen, aktiv kristen, kristen tro, troende, tror på gud, muslim*, islam*, är jude, judisk*, judendom*, katolik*, katolsk*, protestant*, buddhis*, hindu*, frikyrk*, pingstvän*, går i kyrkan, kyrksam*, ateist*, ramadan, fastar, halal, kosher, moskén, synagoga*",
    "religion*, religiøs*, er kristen, dybt kristen, troende, tror på gud, jøde, jøder, jødisk*, katolik*, katolsk*, går i kirke, indre mission, jehovas, ramadan, moske, moskeen, missionsk*",
    "religiøs*, er kristen, personlig kristen, kristen tro, katolikk*, katolsk*, tror på gud, går i kirken, frikirke*, pinsevenn*, jehovas, moské*, moskeen",
    "religion*, religious*, a christian, is christian, born again, devout, believes in god, faith in god, jewish, is a jew, catholic*, buddhist*, goes to church, churchgoer*, churchgoing, atheist*, mosque, synagogue, mormon*, jehovah*, prays, evangelical*",
    "uskonno*, uskonto*, uskovai*, kristitty*, uskoo jumalaan, jumala*, muslimi*, juutalai*, katolilai*, ortodoksi*, helluntai*, lestadiolai*, vapaakirko*, ateisti*, käy kirkossa, käyvät kirkossa, kirkosta eronnut, moskeija*, paastoaa, rukoilee, jehovan*, buddhalai*",
  ],
  union: [
    "facket, facklig*, fackligt, fackförening*, fackförbund*, fackmedlem*, fackombud*, skyddsombud*, medlem i unionen, medlem i metall, med i unionen",
    "fagforening*, fagforbund*, fagligt aktiv, fagorganiser*, tillidsmand*, tillidsrepræsentant*, medlem af fagforeningen",
    "fagforening*, fagforbund*, fagorganiser*, tillitsvalgt*, tillitsmann*",
    "trade union, trade unions, labour union, labor union, union member, union rep, union official, in the union, in a union, joined the union, joined a union, shop steward, unionised, unionized, trade unionist, member of the union, member of a union, shop stewards",
    "ammattiliit*, ammattiyhdist*, ay aktiivi, ay liikkeessä, luottamusmie*, luottamusmieh*, liiton jäsen, liiton jäsenenä, työsuojeluvaltuut*",
  ],
  sexuality: [
    "homosexuel*, bisexuel*, heterosexuel*, sexuel*, sexliv*, gay, bög, bögar, lesbisk*, hbtq*, queer, transperson*, transsexuel*, har en affär, älskarinn*, älskare, otrogen*, otrohet*, pridefest*",
    "homoseksuel*, biseksuel*, seksuel*, bøsse, bøsser, transkønnet*, lgbt*, utro, utroskab*, elskerinde*",
    "homofil*, homoseksuel*, biseksuel*, seksuel*, er skeiv, transkjønnet*, elskerinne*, utroskap*",
    "homosexual*, bisexual*, heterosexual*, sexual*, lesbian*, transgender*, transsexual*, lgbt*, having an affair, has an affair, mistress, unfaithful, sex life, came out as",
    "homo, homoja, homopari*, homoseksu*, biseksu*, heteroseksu*, seksuaal*, lesbo*, transsukupuol*, transihm*, rakastajat*, uskoton*, uskottomuu*, sateenkaarip*",
  ],
  origin: [
    "etnisk*, etniskt, etnicitet*, utländsk bakgrund, har ursprung, med ursprung, invandrare, invandrar*, invandrad*, flykting*, hudfärg*, mörkhyad*, färgad, romer, romsk*, är rom, är same, samisk*, nationalitet*, asylsök*, uppehållstillst*, rasbakgrund, av utländsk",
    "etnisk*, etnicitet*, udenlandsk baggrund, indvandrer*, indvandret*, efterkommer*, flygtning*, hudfarve*, mørkhudet*, sigøjner*, nationalitet*, asylansøg*, opholdstilladelse*, anden etnisk",
    "etnisk*, utenlandsk bakgrunn, innvandrer*, innvandret*, flyktning*, hudfarge*, mørkhudet*, sigøyner*, asylsøk*, oppholdstillat*, er same",
    "ethnic*, ethnicity, foreign background, foreign origin, of foreign, immigrant*, immigrated*, refugee*, skin colour, skin color, dark-skinned, gypsy, gypsies, nationality, asylum*, residence permit, racial*, coloured man, coloured woman",
    "etni*, maahanmuut*, ulkomaalaistaust*, pakolai*, ihonväri*, tummaihoi*, romani, romaneja, romanitaust*, mustalai*, saamelai*, kansallisuu*, turvapaikan*, oleskelulup*, syntyperä*",
  ],
};

/** What looks as if it were refused, and is not. */
export const PERMITTED: readonly string[] = [
  "familjeföretag*, familjebolag*, familjeägt*, barnkläder, barnmöbler, barnskor, moderbolag*, dotterbolag*, systerbolag*, systerföretag*, familjeskidåkning, islamabad, sjuksköters*, sjukgymnast*, sjukvårdschef*, sjukvårdsdirektör*, sjukhusdirektör*, sjukhuschef*",
  "familieejet*, familiefirma*, familievirksomhed*, søsterselskab*, datterselskab*, moderselskab*",
  "familiebedrift*, familieeid*, datterselskap*, morselskap*, søsterselskap*",
  "is expecting a, is expecting an, is expecting the, is expecting to, is expecting us, is expecting our, is expecting more, are expecting a, are expecting an, are expecting the, are expecting to, are expecting us, are expecting our, are expecting more, family business, family businesses, family company, family companies, family firm, family firms, family owned, family run, parent company, parent companies, sister company, sister companies, father christmas, coffee addict, a barn, the barn, old barn, his barn, her barn, their barn, red barn, big barn, new barn, barn conversion, barn door, barn doors, ill advised, director of surgery, head of surgery, child care manager, family therapist, family lawyer, office politics, single malt, depressed market",
  "perheyrity*, perheyhti*, lastenvaatte*, lastenhuonee*, tytäryhti*, sisaryhti*, emoyhti*, isännöi*, isäntä*, isännö*",
];
