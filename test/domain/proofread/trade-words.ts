/** Short words that the web seldom has and letters do: of glass, joinery, electricity and computers, and of every day. Written by hand. */
import type { Language } from "../../../domain/letters/language.ts";

export const TRADE_WORDS: Readonly<Record<Language, string>> = {
  sv:
    "fals falsar fog fogar foga kitt karm karmar spröjs båge bågar list lister lösa lim ruta rutor glas fas fasad slipa slipad hyvla såga borra skruv skruvar " +
    "lack lacka bets betsa fernissa ek ask alm björk furu gran lönn faner skiva skivor lucka luckor låda lådor hylla bänk skåp socklar sockel gångjärn beslag vred " +
    "kabel kablar sladd lampa lampor dosa dosor uttag säkring jord fas brytare dimmer relä mät mätare trafo armatur sken volt watt ampere mejl fil filer mapp " +
    "skärm mus disk port kod nät app länk klick spara ladda logg larm lås nyckel dörr dörrar tak golv vägg mått måtta lod våg rak vinkel plåt stål skär skarv nit nitar " +
    "säg säger sov sover sovit satt sitter låg stod sprang åt äter drack kokar bad ber be spara vårda äga äger parter bör dör ledig sjuk frisk trött fika lunch semester jul påsk midsommar tåg resa reser bil bilar hund katt barn mamma pappa bror syster mor far farfar mormor hej hejdå ok okej tack kram hälsa hälsar önskar hoppas tror tycker vet minns glömde missade hann rakt snett sned trasig repa repor repad skev buckla bula läcker droppar surrar blinkar luktar låter skaver kärvar gnisslar",
  da:
    "fals false fuge fuger kit karm karme sprosse ramme rammer liste lister lim rude ruder glas fas facade slibe slebet høvle save bore skrue skruer lak lakere bejdse " +
    "eg ask elm birk fyr gran ahorn finer plade plader låge låger skuffe hylde bænk skab sokkel hængsel beslag greb kabel kabler ledning lampe lamper dåse dåser stik " +
    "sikring jord fase afbryder lysdæmper relæ måle måler volt watt ampere fil filer mappe skærm mus disk port kode net app link klik gemme log alarm lås nøgle dør døre tag gulv " +
    "væg mål lod vinkel plade stål skær samling nitte " +
    "sig siger sov sover sad sidder lå stod løb spiste drak koger bad beder spare ejer ejede parter øre bør dør ledig fri syg rask træt frokost ferie jul påske tog rejse rejser bil biler hund kat barn mor far bror søster farfar mormor hej hejsa farvel ok okay tak knus hilse hilser ønsker håber tror synes ved husker glemte nåede lige skæv skævt ridse ridser ridset bule utæt drypper summer blinker lugter lyder lampen lamperne ruden ruderne rude låsen døren dørene rammen skabet ser så får bag",
  nb:
    "fals false fuge fuger kitt karm karmer sprosse ramme rammer list lister lim rute ruter glass fas fasade slipe slipt høvle sage bore skrue skruer lakk lakke beis beise " +
    "eik ask alm bjørk furu gran lønn finer plate plater luke luker skuff skuffer hylle benk skap sokkel hengsel beslag grep kabel kabler ledning lampe lamper boks bokser støpsel " +
    "sikring jord fase bryter dimmer rele måle måler volt watt ampere fil filer mappe skjerm mus disk port kode nett app lenke klikk lagre logg alarm lås nøkkel dør dører tak gulv " +
    "vegg mål lodd vinkel stål skjær skjøt nagle " +
    "si sier sov sover satt sitter lå sto løp spiste drakk koker ba ber spare eier eide parter øre bør dør ledig fri syk frisk trøtt lunsj ferie jul påske tog reise reiser bil biler hund katt barn mor far bror søster farfar mormor hei heisann ok takk klem hilse hilser ønsker håper tror synes vet husker glemte rakk rett skjev skjevt ripe riper ripet bulk lekker drypper summer blinker lukter høres lampen lampene ruten rutene låsen døren dørene rammen skapet ser så får bar bak av ler ham urt",
  en:
    "rebate pane panes putty jamb sash sill mullion bead beads frame frames glaze glazed glazier joint joints mitre dowel plane planed saw sawn drill screw screws lacquer stain oak ash elm " +
    "birch pine maple veneer sheet sheets board hinge hinges knob drawer shelf bench plinth cable cables lead socket plug fuse earth phase switch dimmer relay meter volt watt amp file " +
    "files folder screen mouse disk port code net app link click save log alarm lock key door doors roof floor wall level plumb angle steel rivet grout tile tiles batten rafter " +
    "us say says sat sit sits sleep slept eat ate drink drank lie lies lay lean typed type ears ear shirt wipe wiped pane panes per cent bill bills till shop ship lend lent owe owes owed tidy neat spare fade dull dim hum hums blink drip drips leak leaks smell creak squeak jam jammed bent dent dented chip chipped crack cracked scratch bump wobble loose tight stuck lunch tea coffee holiday leave ill tired hug cheers bye dad mum son dog cat train trip van lorry crate pallet tape glue",
  fi:
    "kehys karmi karmit lasi lasit ruutu ruudut lista listat liima sauma saumat kitti viila hiottu sahata porata ruuvi ruuvit lakka petsi tammi saarni koivu mänty kuusi vaahtera viilu levy " +
    "levyt laatikko hylly hyllyt penkki kaappi sokkeli sarana saranat vedin kaapeli johto lamppu rasia pistoke sulake maa vaihe kytkin himmennin rele mittari voltti watti tiedosto kansio näyttö " +
    "hiiri levy portti koodi verkko linkki tallenna loki hälytin lukko avain ovi ovet katto lattia seinä mitta kulma teräs sauma niitti " +
    "isä äiti veli sisko lapsi lapset koira kissa auto autot juna matka loma joulu lounas kahvi moi hei heippa kiitos halaus toivoo luulen muistan unohdin ehdin suora vino naarmu naarmut lommo vuotaa tippuu surisee vilkkuu haisee kuulostaa rikki ehjä lukko ikkuna ikkunat joi söi nukkui istui seisoi makasi kävi syttyi iho",
};
