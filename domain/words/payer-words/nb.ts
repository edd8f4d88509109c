/** Norwegian (bokmål). */
import type { PayerWords } from "./payer-words.ts";

export const nb: PayerWords = {
  dispute:
    "bestrider, bestridt, bestrides, kunden bestrider, de bestrider, omtvistet, tvist, innsigelse, har innsigelser, reklamert, reklamerer",
  "dispute-over":
    "tvist slutt, tvisten er slutt, tvist løst, tvisten er løst, bestrider ikke lenger, bestrides ikke lenger, " +
    "ikke lenger bestridt, ikke lenger omtvistet",
  "promise-to-pay":
    "lovet å betale, har lovet å betale, lovte å betale, lovde å betale, lover å betale, lovet betaling, betaling lovet",
  exempt: "unnta, unntas, unntatt, unntak",
  reminded:
    "purring sendt, purringen er sendt, sendt purring, har sendt purring, purret, har purret, påminnelse sendt",
  "go-on": "fortsett, fortsetter, fortsette, vi fortsetter, fortsett som før, gå videre",
  "shorter-terms":
    "kortere frist, kortere betalingsfrist, kortere vilkår, kortere kreditt, kortere kredittid",
  prepayment: "forskudd, forskuddsbetaling, betaling på forskudd, betale på forskudd, forhåndsbetaling",
  end: "avslutt, avslutte, avslutter, vi avslutter, avslutt samarbeidet",
  until: "til, til og med, t o m, inntil, fram til, frem til",
  lookAgain: "se igjen, se på det igjen, kikk igjen, følg opp, følge opp, ta opp igjen, vurder igjen, igjen",
  invoice: "faktura, fakturaen, fakturanr, faktura nr, fakturanummer",
};
