/** What may stand in a line about who leaves, and says nothing that has to be carried out. */
import { THANKS } from "../mail/thanks-words.ts";
import { phraseSet } from "./phrases.ts";

/** Before a name: "och Bo tar över", "sista dag 31/12"; or behind one: "slutar inte: Anna ändå"; or alone: "tack!". */
export const FILLERS = phraseSet([
  ...THANKS,
  ...[
    "och, sedan, sen, därefter, efter det, så, ändå, sista dag, sista dagen, sista dagen är, med sista dag",
  ],
  ...["sista arbetsdag, sista arbetsdagen, sista arbetsdagen är, hos oss"],
  ...["og, derefter, herefter, så, alligevel, sidste dag, sidste dag er, sidste arbejdsdag, med sidste dag"],
  ...[
    "deretter, etterpå, likevel, siste dag, siste dag er, siste arbeidsdag, med siste dag, hos os, hos oss",
  ],
  ...[
    "ja, sitten, sen jälkeen, sittenkin, kuitenkin, viimeinen päivä, viimeinen päivä on, viimeinen työpäivä",
  ],
  ...["viimeinen työpäivä on, meiltä"],
  ...[
    "and, then, after that, afterwards, thereafter, after all, last day, last day is, last working day, with us",
  ],
]);

/** A last day that is none: "Sofie slutar vid årsskiftet". */
export const AT_YEAR_END = phraseSet([
  ...["vid årsskiftet, till årsskiftet, vid nyår, till nyår, efter nyår, vid årets slut, i slutet av året"],
  ...[
    "ved årsskiftet, til nytår, efter nytår, ved årets udgang, ved udgangen af året, til nyttår, etter nyttår",
  ],
  ...["ved årets slutt, vuodenvaihteessa, vuoden lopussa, vuoden vaihteessa, uudenvuoden jälkeen"],
  ...["at the end of the year, at year end, at the turn of the year, after new year, in the new year"],
]);

/** Behind "Bo tar över": all of it, and nothing less. */
export const ALL_OF_IT = phraseSet([
  ...["allt, alla kunder, kunderna, hennes kunder, hans kunder, deras kunder, efter henne, efter honom"],
  ...["därefter, sedan, sen, efter det, då, allt efter henne, allt efter honom"],
  ...["alt, det hele, alle kunder, kunderne, hendes kunder, efter hende, efter ham, derefter"],
  ...["alle kundene, kundene, hennes kunder, etter henne, etter ham, deretter"],
  ...["kaiken, kaikki, kaikki asiakkaat, asiakkaat, hänen asiakkaansa, hänen jälkeensä, sitten, sen jälkeen"],
  ...["everything, all of it, all customers, the customers, her customers, his customers, their customers"],
  ...["from her, from him, from them, after her, after him, then, after that, afterwards"],
]);

/** What else the subject of such a note may say: it names nobody. */
export const OF_STAFF = phraseSet([
  ...["info, information, besked, meddelande, notering, anteckning, nyhet, nyheter, personal, personalen"],
  ...[
    "personalnytt, personalnyheter, personalfråga, personaländring, medarbetare, kollega, en kollega, kollegor",
  ],
  ...[
    "uppsägning, avgång, avslut, pension, pensionering, ang, angående, om, vår, våra, hej, hejdå, ny, från",
  ],
  ...[
    "besked, meddelelse, note, notat, nyt, nyhed, personale, personalet, medarbejder, fratrædelse, opsigelse",
  ],
  ...["angående, vedrørende, vedr, beskjed, melding, ansatt, ansatte, oppsigelse, avgang, en, hei, fra"],
  ...[
    "tieto, tiedoksi, tiedote, ilmoitus, viesti, muistiinpano, henkilöstö, henkilökunta, työntekijä, työkaveri",
  ],
  ...["irtisanoutuminen, eläke, koskien, lähtö, uutinen, moi, hei"],
  ...[
    "information, notice, news, message, note, staff, staffing, personnel, employee, colleague, a colleague, fyi",
  ],
  ...[
    "resignation, departure, retirement, about, our, regarding, re, hi, hello, hr, handslag, log, logg, from",
  ],
  ...["viktigt, vigtigt, viktig, tärkeää, important, obs"],
  ...["s, sista, sidste, siste, last, viimeinen, dag, dagen, day, päivä, arbetsdag, to, till"],
]);
