/**
 * Letters and groups of letters by which six languages differ: `ind-` at the beginning of a word, `-hed` at its end,
 * `-ej-` anywhere. Some are rules of spelling: Danish ends no word in a double consonant, and has b, d, g and `tion`,
 * `hed`, `ej` where Norwegian has p, t, k and `sjon`, `het`, `ei`. The rest are those whose frequency differs most
 * between the languages, counted in public translations of programs. One may stand in several lists, and counts the
 * less for it.
 */
import type { DetectedLanguage } from "./language-profiles.ts";

export const PATTERNS: Readonly<Record<DetectedLanguage, string>> = {
  sv: `-å- -ä- -ö- -ör- -ör -för- för- -än- -är- -äl- -äk- -ät- -ätt- -ön- -ök- -öt- -öv- öv- -lj- -ljud- -ck- -ck -a
    -ar -arna -or -orna -rna -na -as -ad -ade -ades -at -era -erar -erad -ats -ande -igt -ligt -skt -iskt -ört -tion
    -tionen -tioner -het -heten -skap -ing -ning -ningar -ningen in- ut- av- upp- -upp- an- på- åter- -tt -ll -ss
    -nn -pp -mm -mma -nna -tta -lla -en -er -et be- ge- -isk -iska sj- skj- stj- kv- -kv- -xt -xa -ln- -nk- -c- -d
    -vä- -era- til- -ta -ra- -tu- -till- -ec- -ten- -etal- -sä- -ic- -fö- -beta- -kr- -erin- -ning- -ker- -ce- -ten
    -stä- -änd- va- -lu- -ga- -ra -ot- -rer- -opp- -uk- -å fö- sk- -ring- -nin- -ja- beta- -rin- -iver- -ngs- -os-
    -ers- -ty- -tta- -het- -ska- -ssa- -che- -fakt- -fak- -ktur- -lä- -ki- -lig- -sta -rä- -igt- -ade- -tera- -tal-
    -lnin- -lni- -ts -ndr- -la fakt- fak- -tö- sä- -åt- -sl- -öp- -den -ost- ska- -ring -an -vänd- till- -cka- -eta-
    -nvän- -anvä- -ings- -gift- -dre- -inn- -äll- -ds- -ka -nsk- -llt- -gt -vän- -tig- sl- -år- -sät- -ione- -lut-
    -rad- vä- -äv- åt- -sto- -skr- ang- -gif- -äm- lä- -ppda- -ppd- -åter- -stäl- -post- -ktio- -lad- -hö- -ala-
    -erst- anvä- -kö- -åte- -ci- -ats- -ller- -ång- bet- -nvä- -lö- -ras -erad- po- -ket- -erte- -ker -ivi- -nä-
    -erer- -ras- -eck- -illg- -fä- -kod- -skri- -dig- åte- -rera- å- -ande- -ända- -taln- -alni- -aln- -jek- -iser-
    -v -llg- -tura- -ela- -rde- -kri- -gån- -ater- inn- -kn- -leve- -anv- -ters- -tag- up- -pter- -gång- -llä- -ga
    -bek- -svar- -gar- -fte- -hete- -erat- -giv- -ös- -gå- -inne- -ekr- -ldel- -på- -kode- ch- -ader- -ppg- -kiv-
    -ån- -tum- -dera- ac- -äs- -apa- -bekr- -stre- -rkiv- leve- lev- -täll- -jer- -ut -pi- -gar -kriv- -dd- ex- -ser
    eg- -lade- -tid- -isk- -äg- bek- -ltig- -dl- -kive- -cha- -tn- -erh- -des acc- -cce- -vit- -lice- hi- -nam- -ot
    -cen- -acc- -ina- -lti- lice- lic- -dra- -med- acce- -acce- -cens- -ure- -ions- -rig- -icen- ot- -iss- ra- -dde-
    -vert- pre- -cept- -ccep- -xi- -urer- inc- -sso- del- -sin- -cep- -give- ru- -asso- -rnam- -eci- -ion- -io-
    -tion- -tio- -ete- -itt -cer- gen- -nds- -mai- -tage- -ngiv- -ej- -vå- -pri- -erk- -atio- -ail- et- utg- -utg-
    vatten- man- -man grund- botten- finn- känn- tand- brand- tänd- sitt- full- guld- mellan- genom- huvud- vittne-
    -arbete -gatan -vägen -dagar -pengar smör- lägg- sätt- sälj- väl- vägg- kär- lär- -tät -äkta rygg- knä- -nyckel
    fel- nej- väg- hög- ög- tyg-`,
  da: `-å- -æ- -ø- -æb- -æd- -æf- -æg- -æk- -æl- -æm- -æn- -æs- -æt- -æv- -øj- -øg- -øb- -ej- -aj- -ug- -eb- -dg- -dt
    -dst- -bt -gt -jl- -jd- -js- -rl- -nd- -nd -ld- -ld -igt -ligt -eligt -lig -ret -eret -erede -ede -edes -et
    -ende -erne -ernes -ner -hed -heden -heder -tion -tionen -tioner -sion- -ion- ind- -ind- ud- -ud- af- op- opr-
    ops- opl- opd- -else -elsen -lse -age -agt -ige -ide -ade -ude -øde -øge -øbe -abe -ibe -æbe -æde -tere -rere
    -nere -gere -ing -ning -ninger -ingen for- efter- -efter med- an- be- -isk -ske -ene -e -en -er -or -r -gs-
    -nds- -skab- -skab hv- -hv- -ge- -ke -ket -ve -get -d -ere- -ett- -ør- til- -kk- -till- -etal- -kke- -beta-
    -tet- -kr- -je- -ende- -tte- -erin- -ning- -ker- -ce- -ede- -ikk- -ga- -rer- -å -for- sk- -ring- -nin- -ab-
    beta- -rin- -iver- -ngs- -ret- fo- ve- -ted- ge- -ac- -ette- bru- -ska- -bru- -fakt- -fak- -ktur- -ere -lig-
    -ion -fø- -igt- -sse- -ade- -tal- -ndr- -rett- -sti- fakt- fak- -uge- -sl- -den -ise- -res- -ene- -pret- -rte
    -eren- br- ska- -ring -else- -rug- -eta- -ings- -lse- -gift- -ling- -dre- -sle- -tilb- -ds- -gel- -eret- -nsk-
    -brug- tilb- -uc- sl- -år- -ione- -jekk- sle- -lut- -ekk- -ikke- -elt- -skr- ang- -ad -els- -felt- -gif- -dt-
    -yk- slet- -slet- -ktio- -lad- -ræ- -ci- -erne- -ttet- -ttet -ller- ove- -ilb- bet- -lge- -ør -ket- -nden- -ker
    -sse -erer- -kod- -skri- -dig- -ruge- -die- -nger -jek- -alin- -iser- -v -ille- -tura- -erd- -ær- -kri- -bes-
    -vel- -vn- -ater- -al -ove- -kn- -rne -leve- -send- -øre- -sø- -tag- -pter- -illa- -nger- -bek- -tere- -svar-
    -eks- -yld- -fte- -llin- -giv- -avn- -lett- -ekr- -abe- -ldel- -på- -rne- -kode- ch- -tte -ble- -ader- -eder-
    -kiv- -lm- ac- -før- -rer -bekr- forb- -forb- -stre- -rkiv- leve- lev- brug- -jer- -inde- bes- felt- -stil-
    -vær- -kriv- -dd- -eli- -ser eg- -lade- -tid- -isk- -ehol- -vare- -old- bek- -gend- -ndel- -dl- res- på- -ita-
    -hold- -hol- -kive- ste- -tn- -ille -ekke- -erh- -uger- -des acc- -cce- -lice- over- -ime- ov- -over- -cen-
    -ces- -acc- -fore- -cc- -gge- -sted- lice- lic- -med- -wn- -ave- acce- -acce- -cens- -ure- -ions- mai- -dele-
    -icen- -ling -ered- -ful- -ved- fore- -dde- -cept- -ccep- -ore -bud- -urer- -eres- -vend- -cep- -own- -give-
    -ode -ces -rev- -ila- man- -eci- -rs -hed- -io- -tion- -tio- -kræ- -af- -inds- -sæ- -mæ- -llad- -cer- gen- inds-
    -opg- -ndst- opg- opre- -æft- -opda- -opd- -mai- -opre- -opr- opda- -æng- -mær- -kab- -væ- -tage- -ræf- -ngiv-
    -øje- -ærk- -ænge- -mind- -læ- -dsti- -ndt- indt- -ærdi- -ærd- -søg- -pri- -indt- -dgan- -dga- -adga- -adg-
    -atio- -ail- æ- tilf- -æfte- -tilf- -ræft- -odke- -løb- -kø- -kræf- -hede- -ekræ- -dken- -dke- -rede vand- mand-
    -mand grund- bund- find- kend- tand- brand- tænd- sidd- -vand fuld- -fuld guld- mellem- gennem- indtil- -værelse
    badev- køkk- -bord- overs- hoved- vidne- halvf- tres- hjem- -arbejde -gade -vej bill- -dage -penge smør- læg-
    sæt- sælg- væl- væg- vær- kær- lær- -tæt -ægte ryg- bryg- knæ- -nøgle fej- nej- vej- høj- øj- tøj- løj- -stykke
    lov- tag- -vogn`,
  nb: `-å- -æ- -ø- -øy- -ei- -ai- kj- skj- gj- -kj- -gj- sj- -sj- -ert -erte -ertes -ett -tt -ll -kk -pp -ss -nn -mm
    -gg -ff -tte -lle -nne -mme -ppe -kke -sjon -sjon- -sjonen -sjoner -het -heten -heter -ene -ane -ing -ingen
    -inga -ningen -inger -nelse -else -elsen -lse inn- -inn- ut- -ut- av- opp- -opp- etter- -etter for- med- an- be-
    -isk -ske -ig -lig -eng- -enk- -erk- -ake -ike -uke -øke -ate -ite -ute -øte -ape -ipe -øpe -åpe -ek- -ek -øk
    -øp -øt -uk -ip -ep -et -atte -ått -itt -gs- -nn- -ekt -apt -tatt -omm- -vm- -ets -bl- -e -en -er -or -r -a -ke
    -ket -ve -ld- -nd- -ede -ende -skap- -skap hv- -hv- -tt- -ere- -ett- -ør- til- -kk- -till- -ten- -etal- -ks-
    -kke- -beta- -tet- -kr- -je- -ende- -tte- -erin- -ker- -ten -ede- va- -ikk- -rer- -uk- -å -for- -kse- sk- -ring-
    beta- -rin- -iver- -ret- fo- ve- -os- -ert- -ted- -ette- ei- bru- -het- -ska- -bru- -fakt- -fak- -ktur- -ere op-
    -uks- -lig- -fø- -jo- -sse- -tal- -ar -ndr- -rett- -sti- fakt- fak- -sl- -ise- -ost- -res- -ene- -lis- -pret-
    -rte -eren- br- ska- -ret -ring bruk- -tti- -ren -else- -eta- -ruke- -ings- -lse- -gift- -ling- -dre- -sjo-
    -sle- -tilb- -gel- -gje- -nsk- -llt- tilb- -gjen- -aks- sl- -år- -tel- -jekk- sle- -ekk- -ikke- -elt- -skr-
    -bruk- -els- -felt- -gif- -ppda- -ppd- -ruk- -yk- -post- slet- -slet- -uke- -erne- -ttet- -ttet -ller- ove-
    -ilb- bet- -eren -ige po- -lge- -ør -ket- -asjo- -asj- la- -erte- -ker -sse -erer- -ras- -aut- -lly- -uker-
    -jon- -kod- -skri- -dig- -die- -etti- -lise- -sje- -ppre- -oppr- -lit- -nger -jek- -alin- -iser- -v -tura-
    -sjek- -tin- -rde- -erd- -erne -kri- lise- -bes- -eil- -vel- -vn- -ater- -sett- -ppr- -ove- -kn- -rne -leve-
    -send- -øre- -sø- -pter- -illa- -nger- lis- -isen- -bek- -tere- -svar- -eks- -yld- -fte- -llin- -hete- -avn-
    -lett- -inne- -ekr- gje- -ldel- -på- -rne- -kode- -ader- -eder- -ppg- -kiv- gjen- -før- -rer -bekr- -tus- forb-
    -forb- -stre- -rkiv- leve- lev- -jer- bes- felt- -jen- -stil- -vær- -kriv- -lli- -eli- -ser eg- -tid- -isk-
    -ehol- -vare- -old- bek- -gend- -ndel- -dl- res- på- -hold- -hol- -kive- ste- -tn- -ekke- -ting over- ov- -over-
    -fore- -ting- -gge- -sted- -dra- -ave- -ons- -sur- -ssu- -dele- -ling ra- -ful- -ved- set- fore- -icat- -vert-
    -ore -oun- -bud- pas- -sso- -eres- del- -urs- -rev- -asso- man- pass- -eie- eie- -eien- eien- -oppd- -iend-
    oppd- -tert- -jon sje- ress- -surs- -ssur- -nns- -essu- -ete- -inns- -sens- -erdi- -tert -nopp- -nert- -jeno-
    -endr- oppg- -oppg- -merk- -att -verd- -jone- uts- -uts- -kref- -erke- -ekre- vel- -vå- -nnst- -kasj- -sep-
    -øye- et- utg- -øp- -utg- -fei- -akse- -reft- -nsti- -egg- -leg- -jø- vann- mann- -mann grunn- bunn- finn-
    kjenn- tann- brann- tenn- sitt- -vann full- -full gull- mellom- gjennom- kjøkk- hode- vitne- -arbeid -gata
    -gaten -veien -dager -penger smør- legg- sett- selg- velg- vegg- kjær- lær- -tett -ekte rygg- brygg- kne-
    -nøkkel feil- nei- vei- høy- øye- tøy- løy- -stykke -vogna -kka -nna -tta -lla -jakka -boka -døra -hytta`,
  fi: `-ä- -ö- -ssa -ssä -sta -stä -lla -llä -lle -lta -ltä -ksi -nen -mme -tte -aan -ään -een -iin -uun -oon -isi -ni
    -ko -kö -aa- -ää- -ii- -uu- -oo- -yy- -uo- -yö- -äy- -äi- -öi- -taan -eet -vat -vät -mista -mistä -uksen -ukset
    -us -ys -inen -isen -kaan -kään -kin -kse- -ua -yä -ia -iä -ea -eä -a -at -en -na -tta -ta -t -in -an -h- -ä
    -än- -tt- -ei- -it- -vä- -tä- -ett- -ät- -si- -y -un- -ttä- -tu- -äyt- -i -kk- -si -ie- -oi- -äh- -käy- -käyt-
    -ks- käy- -sä- -kke- käyt- -tet- -tä -ai- -äytt- -je- -tte- kä- -äl- -tett- -är- -stä- -au- va- -ikk- -lu- -ot-
    -uk- -ee- -kä- -ht- -ah- -ja- -yttä- -os- -ty- -eit- -yt- -tta- -het- -ssa- -ist- -lä- -tää- -tu -aa -ki- -uks-
    -än -ttu- -jo- -th- -tun- -rä- -jä- -äj- -täj- -ti -taa- -ou- -oit- -ied- -ois- -sti- -la -ttäj- -mä- -ista-
    -eis- -tö- sä- -tie- -äk- -öp- -ise- y- -ost- -lis- lu- vo- -ttu -luo- -iin- -ytt- -ää -tti- -ia- pal- luo-
    -inn- -äll- -äjä- -täjä- -rj- -ka -vo- -tei- -ettu- -aan- -aks- -ain- -u -tel- -sät- -ty -vie- -lut- -itt-
    -oist- pa- vä- -äv- -lau- -nut- -ikke- -sto- -sti -äm- lä- -yk- -post- -ry -sa -ala- -öpos- -öpo- -ähkö- -ähk-
    -mää- -köpo- -hköp- -hkö- -kö- -hv- -pä- -toi- -utu- -lö- po- -hk- la- -tee- -sähk- -säh- -ivi- -nä- -aut- th-
    -lly- poi- lai- -ään- -pois- pois- -yh- -etti- -lise- -hte- tu- -ies- -lit- -lai- -alin- -ui- -ille- -pal- sähk-
    säh- -tin- tä- -imi- tie- lise- -eil- lait- -äiv- -lait- -ettu -vel- -een- -sett- wa- pä- -ua- -isä- -illa- lis-
    -llä- -isen- -äär- -tiin- -tiin -päi- -eks- -utet- -tii- -ait- -llin- -ih- -ksi- -tty- -hete- -sä -määr- -esi
    -ös- as- -lei- ol- -tum- -lm- -äs- -apa- -tus- -ut -pi- -eu- -lli- -eli- -sit- -ses- -hal- -ita- -ille -hin-
    -hm- -mis- -vit- -led -ity- -ust- -ime- -oll- -ot -ina- -ssi- -ire- -ear- -tai- ot- -iss- -lly -ain -ame- -war-
    -ite war- -ally- -ally -oss- -ana- the- inc- -its- -sin- -ila- -essa- -io- -ete- -sens- -merk- -mai- -ej- -erk-
    -ail- et- -akse-`,
  en: `-tion -tions -ed -ing -ings -ly -ll -ss -ck -ck- -th -th- th- -gh- wh- -ow -ould -ea- -ee- -oo- -ou- -ow- -y -ys
    -ies -ness -ment -able -ful -ght -ve -se -ce -e -er -en -et -ion- for- in- -nd- -nd -ld- -ld -at -ate -age -ide
    -ade -ude -ite -ute -ake -ike -r -tt -ff -gg be- an- av- -end- -ive -ant -ent -ers -ore -ome -ept -c- -h- -it-
    -d -w- -si- -ec- -ic- c- -ai- -ce- -ot- w- -co- -ab- fo- -we- -ted- -ers- -ac- -ty- -ct- -ion co- -ied- -ts
    -her- -con- y- -res- -ia- -rec- -ning -ds- -ain- -uc- -ted -ty -nc- -vie- con- pa- -sto- -ch -ry -ci- -h ove-
    -wi- -ca- rec- -eck- -lly- -etti- -ies- -lit- -ui- -tin- -ange- -sett- -al wa- -ove- -ters- -ua- up- -ach- -ect-
    -giv- as- ch- -ble- ac- -ke -ut -pi- -dd- ex- -sit- -ses- wi- res- -cu- -unt- -cha- -hin- -ting -hm- acc- -cce-
    -mis- -vit- -lice- over- -led -act- hi- -ity- -ust- -ime- -cr- ov- -sw- -oll- -dg- -nam- -ese- -ot -over- -cen-
    -ces- -acc- -fore- -ina- -ssi- -gu- -ting- -cc- -qu- -ire- -gge- -ble -sted- -ear- -lti- lice- lic- -red -dra-
    -med- -wn- -ave- acce- -acce- -q- -cens- -nce- -the- -ure- -chi- -ions- -rc- -tai- -ons- mai- -cti- -sur- -ssu-
    -dele- -rig- -icen- -ling -wer- ot- -iss- -ered- -wo- ra- -w -lly -ons -ain ent- -ame- -anc- -ful- -eat- -com-
    ca- -abl- -war- -cur- -ved- set- -ct fore- -dde- -pti- -able- sc- -icat- -ions war- -cat- -ctio- -hing- -cre-
    -ally- -ally -vert- pre- -oss- -cept- -ccep- -ana- -oun- -xi- -bud- the- -ls -urer- pas- inc- -urr- -ance- -sso-
    -its- -eres- -vend- del- -ica- -sin- -cep- -urs- cha- -own- -give- -low- -ode ru- -ces -rev- -ila- -asso- -rnam-
    -arc- man- -eci- -rs -essa- -name- pass- -io- -tion- -tio- -ete- -mai- -pri- -atio- -ail-`,
  de: `-ä- -ö- -ü- -ß- -tion -tionen -ung -ungen -lich -liche -ich -isch -ische -keit -heit -cht -cht- -sch- sch- -tz-
    -ei- -ie- -eu- -au- ver- ge- be- an- auf- aus- -en -st -rt -er -ch- -pf- -zu- zu- -zen -chen -ern -e -et -ing
    -nd- -ld- -isk -ck- -ck -ekt -ll -tt -nn -mm -ff -ss -at -ion- -ig -ende -ell- -ner -ett for- in- -pp- hin- her-
    -nk- -lig- -ei -age -ige -ide -ade -ate -ite -ute -r -lle -nne -mme -lte -c- -h- -z- -än- -it- -ung- -w- -ere-
    -ät- -si- -un- -hl- -ec- -ten- -äh- z- -ben- -ic- -ich- -ende- -sc- -ze- -ein- -ten -stä- -ede- -änd- -lu- -ga-
    w- -for- -hr- -ht- -ah- -ab- -ngs- ve- -we- -ert- -ers- -ac- -ungs- -ier- -hn- ei- ein- -eit- -ert -che- -ere
    -ion -tun- -rä- -igt- -sse- -lung- -tze- -ied- -iert- -eis- -her- -uge- -tie- -den -ech- -ahl- -chn- -zah- -ene-
    -lis- -rte -eren- vo- -igt -ind- -ren -rec- -zahl- -lun- -ea- -ben -rech- -tell- -gel- -chr- -nz- -vo- -llt-
    -tei- -gt -zei- -nung- -uc- -tig- -tel- -sät- er- -ione- -ene -vie- -za- -hre- -stel- -lau- -icht- -fü- -nut-
    -ch ang- -utz- -iche- -ktio- -ug- -lad- -hö- -nutz- -erst- -erne- -h -rung- ben- -eren -hnun- -hnu- -wi- -lö-
    -rei- -erun- -lge- -nden- -geb- -erte- -sse -ivi- -aut- -usg- -ausg- rec- -eck- -iere- -nun- -fä- -wei- -die-
    -lich- -chnu- -hte- -ies- -ande- -eite- -eich- -eic- -echn- -ela- -eb- -ange- -rde- -erd- -iert -aus- -utze-
    -bes- -eil- -erte au- -al wa- -ters- -send- -ua- -tag- -schr- -hlu- -chl- -eru- -unge- -ach- -rü- -hen -chen-
    -hen- -ih- ange- zah- za- -hlun- -eben- -ahlu- -ös- -uf- -inne- -lei- -abe- -rne- -ble- -ber- -eder- -enut-
    -tum- ausg- -tzer- -ges- -inde- bes- -unte- zahl- rech- benu- -hri- -benu- -lade- -sit- wi- -schl- -rsch- -chri-
    -run- -hal- -äg- -gend- -ltig- -üg- -rung -auf- -unt- ab- -cha- ste- -hin- -erh- -des -hm- hi- -ust- -sw- -oll-
    -nam- -ese- -gu- -ear- -lti- -wn- -chi- -rc- -tai- mai- -rig- -wer- -wo- ent- -ame- -war- -pti- sc- war- -oss-
    -oun- -xi- -ls pas- -its- -own- -ode -rnam- -arc- -name- pass- -io- -tion- -tio- -af- -ete- gen- -mai- -uts-
    -erke- -mind- -pri- -erk- -eng- -atio- -ail- -leg-`,
};
