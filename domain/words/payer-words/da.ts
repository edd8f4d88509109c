/** Danish. */
import type { PayerWords } from "./payer-words.ts";

export const da: PayerWords = {
  dispute:
    "bestrider, bestridt, bestrides, kunden bestrider, de bestrider, tvist, indsigelse, har indsigelser, reklameret, reklamerer",
  "dispute-over":
    "tvist slut, tvisten er slut, tvist løst, tvisten er løst, bestrider ikke længere, bestrides ikke længere, " +
    "ikke længere bestridt, indsigelse afsluttet, indsigelsen er afsluttet",
  "promise-to-pay":
    "lovet at betale, har lovet at betale, lover at betale, lovede at betale, lovet betaling, betaling lovet",
  exempt: "undtag, undtages, undtaget, undtagelse",
  reminded:
    "rykker sendt, rykkeren er sendt, sendt rykker, har sendt rykker, rykket, har rykket, påmindelse sendt",
  "go-on": "fortsæt, fortsætter, fortsætte, vi fortsætter, fortsæt som før, gå videre",
  "shorter-terms": "kortere frist, kortere betalingsfrist, kortere vilkår, kortere kredit, kortere kredittid",
  prepayment: "forudbetaling, forudbetale, betaling forud, betal forud, mod forudbetaling",
  end: "afslut, afslutte, afslutter, vi afslutter, afslut samarbejdet",
  until: "til, til og med, t o m, indtil, frem til",
  lookAgain:
    "se igen, kig igen, se på det igen, kig på det igen, følg op, følge op, tag op igen, vurder igen, igen",
  invoice: "faktura, fakturaen, fakturanr, faktura nr, fakturanummer",
};
