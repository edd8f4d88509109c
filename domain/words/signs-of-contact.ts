/**
 * Words by which a note is known to tell of a contact though it names no way of being in touch: "gick igenom ritningarna",
 * "visade kalkylen", "Karin sa att priset är bra". People spoke, wrote, met, visited, showed or handed over something; what
 * only tells how things are ("FYI", "de har bytt ägare") is no such word. A word that ends in `*` is how others begin.
 */
import { phraseSet, type Phrases } from "./phrases.ts";

const SV =
  "sa, sade, sagt, säger, berättade, berättat, berättar, frågade, frågat, frågar, undrade, undrar, nämnde, nämnt, " +
  "meddelade, meddelat, påpekade, förklarade, svarade, svarat, visade, visat, gick igenom, gått igenom, gick genom, " +
  "lämnade, lämnat, överlämnade, överlämnat, presenterade, presenterat, demonstrerade, demonstrerat, demo, gav, gett, fick av, fått av, " +
  "hämtade, delade ut, levererade, bjöd, drack, sågs, träff, träffar, stötte på, sprang på, hörde av, snack, pratstund, " +
  "kontaktade, kontaktat, tog kontakt, återkopplade, återkopplat, återkoppling, besiktade, mätte, utbildade, utbildat, hjälpte, hjälpt, guidade, " +
  "uppvaktade, gratulerade, skickade, skickat, föreslog, föreslagit, erbjöd, erbjudit, enades, kom överens, kommit överens, förhandlade, " +
  "förhandlat, kikade på, kollade på, tittade på, såg på, ritade, bollade, bestämde, kom fram till, var ute, var på, var med på, på plats hos, " +
  "genomgång*, överlämning*, presentation*, demonstration*, visning*, samtal*, dialog*, diskussion*, diskuter*, förhandling*, avstäm*, möte*, " +
  "besök*, platsbesök*, studiebesök*, besiktning*, måttagning*, rundtur*, rundvandring*, utbildning*, mässa*, mässbesök*, event, eventet, kickoff*, " +
  "tittade in, tittade förbi, svängde förbi, åkte förbi, kom förbi, hälsade på, tog emot, " +
  "startmöte*, byggmöte*, uppstartsmöte*, projektmöte*, seminari*, webbinari*, lunch*, fika*, kaffe, kaffet, kaffepaus, middag*, julbord*, frukost*, golf, golfade, golfrunda, telefonsamtal*";
const DA =
  "sagde, sagt, siger, fortalte, fortalt, fortæller, spurgte, spurgt, spørger, nævnte, nævnt, meddelte, forklarede, svarede, svaret, " +
  "viste, vist, gik igennem, gået igennem, gennemgik, gennemgået, afleverede, afleveret, overrakte, overdrog, præsenterede, præsenteret, demo, gav, givet, " +
  "hentede, bød, spiste, drak, løb på, stødte på, kontaktede, kontaktet, tog kontakt, opmålte, målte op, underviste, hjalp, hjulpet, " +
  "lykønskede, sendte, sendt, foreslog, foreslået, tilbød, blev enige, enedes, forhandlede, kiggede på, så på, aftalte, aftalt, var ude, var på plads, " +
  "kiggede forbi, kiggede ind, svingede forbi, kørte forbi, kom forbi, hilste på, tog imod, " +
  "gennemgang*, overdragelse*, præsentation*, demonstration*, fremvisning*, samtale*, dialog*, diskussion*, forhandling*, møde*, besøg*, " +
  "besigtigelse*, opmåling*, rundvisning*, undervisning*, messe*, event, kickoff*, opstartsmøde*, byggemøde*, seminar*, webinar*, frokost*, " +
  "kaffe, kaffen, middag*, julefrokost*, morgenmad*, golf, telefonsamtale*, snak";
const NB =
  "sa, sagt, sier, fortalte, fortalt, forteller, spurte, spurt, spør, nevnte, nevnt, meddelte, forklarte, svarte, svart, viste, vist, " +
  "gikk gjennom, gikk igjennom, gått gjennom, gjennomgikk, leverte, levert, overleverte, overrakte, presenterte, presentert, demo, ga, gitt, hentet, " +
  "bød, spiste, drakk, støtte på, kontaktet, tok kontakt, målte opp, lærte opp, hjalp, hjulpet, gratulerte, sendte, sendt, foreslo, foreslått, tilbød, " +
  "ble enige, forhandlet, kikket på, så på, avtalte, avtalt, var ute, var på, gjennomgang*, overlevering*, presentasjon*, demonstrasjon*, " +
  "visning*, samtale*, dialog*, diskusjon*, forhandling*, møte*, besøk*, befaring*, oppmåling*, omvisning*, opplæring*, messe*, event, " +
  "var innom, stakk innom, kom innom, tittet innom, dro innom, hilste på, tok imot, " +
  "kickoff*, oppstartsmøte*, byggemøte*, seminar*, webinar*, lunsj*, kaffe, kaffen, middag*, julebord*, frokost*, golf, telefonsamtale*, prat";
const FI =
  "sanoi, sanoivat, sanottu, sanoo, kertoi, kertoivat, kertoo, kysyi, kysyivät, kysyy, mainitsi, pyysi, pyysivät, ilmoitti, selitti, vastasi, " +
  "näytin, näytimme, näytettiin, esittelin, esittelimme, esiteltiin, esitteli, kävin läpi, kävimme läpi, käytiin läpi, luovutin, luovutettiin, vein, veimme, " +
  "vietiin, annoin, annettiin, hain, toimitin, tarjosin, tarjosimme, söin, söimme, syötiin, join, joimme, juotiin, nähtiin, näimme, näin, törmäsin, " +
  "kyselin, otin yhteyttä, oli yhteydessä, olin yhteydessä, oltiin yhteydessä, otti yhteyttä, mittasin, mitattiin, koulutin, koulutettiin, autoin, autettiin, onnittelin, lähetin, " +
  "lähetimme, lähetettiin, ehdotin, ehdotimme, ehdotettiin, sovin, sovimme, sovittiin, neuvottelin, neuvoteltiin, katsoimme, katsottiin, katsoin, kiersimme, kierrettiin, " +
  "soit*, puhu*, puhelu*, puhelinkeskustel*, puhelinpalaver*, juttel*, keskustel*, tapasi*, tapaami*, palaver*, kokou*, vierail*, käynti*, käynni*, esittely*, luovutus*, neuvottelu*, katselmu*, mittau*, " +
  "poikkesin, poikkesimme, poikettiin, piipahdin, piipahdimme, kävi luonani, kävivät meillä, kävi meillä, " +
  "koulutu*, messu*, lounas*, lounaa*, kahvi, kahvit, kahvilla, kahveilla, illalli*, aamiai*, demo*, webinaari*, työpaja*";
const EN =
  "said, says, told, tells, asked, asks, mentioned, explained, replied, answered, showed, shown, went through, gone through, walked through, went over, " +
  "ran through, handed, delivered, presented, demoed, gave, dropped off, picked up, treated, ate, drank, ran into, bumped into, contacted, " +
  "got in touch, was in touch, were in touch, been in touch, reached out, measured up, trained, helped, congratulated, sent over, sent the, sent a, sent an, sent them, sent him, sent her, we sent, i sent, suggested, proposed, offered, agreed, negotiated, reviewed, looked at, discussed, " +
  "popped in, popped by, dropped in, dropped by, stopped by, swung by, called in on, came by, came round, looked in, saw them, " +
  "walkthrough*, handover*, presentation*, demo, demos, demonstration*, showing*, conversation*, discussion*, negotiation*, meeting*, visit*, inspection*, tour of, " +
  "training*, trade fair, kickoff*, workshop*, seminar*, webinar*, lunch*, coffee*, dinner*, breakfast*, golf, call with, catch-up, catchup*, chat, talk with";

const all = [SV, DA, NB, FI, EN].flatMap((words) => words.split(", "));

export const SIGNS_OF_CONTACT: Phrases<unknown> = phraseSet(all.filter((word) => !word.endsWith("*")));

const STEMS = new Set(all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)));
const LONGEST_STEM = Math.max(...[...STEMS].map((stem) => stem.length));

/** "Genomgången", "lounaalla": whether a word begins as one of them does. */
export function beginsAsSign(word: string): boolean {
  for (let length = 1; length <= Math.min(word.length, LONGEST_STEM); length += 1) {
    if (STEMS.has(word.slice(0, length))) return true;
  }
  return false;
}
