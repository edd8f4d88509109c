/** Swedish. */
import type { PayerWords } from "./payer-words.ts";

export const sv: PayerWords = {
  dispute:
    "tvist, tvistar, bestrider, bestritt, bestriden, bestritts, de bestrider, kunden bestrider, ifrågasatt, ifrågasätter, reklamerat, reklamerar",
  "dispute-over":
    "tvist över, tvisten över, tvisten är över, tvist löst, tvisten löst, tvisten är löst, tvist slut, tvisten är slut, " +
    "inte längre tvist, ingen tvist längre, bestrider inte längre, inte längre bestriden",
  "promise-to-pay":
    "lovat betala, lovat att betala, har lovat betala, har lovat att betala, lovar betala, lovar att betala, " +
    "lovade betala, lovade att betala, utlovad betalning, betalning lovad, betalning utlovad",
  exempt: "undanta, undantag, undantas, undantagen, undantaget",
  reminded:
    "påminnelse skickad, påminnelsen skickad, påminnelsen är skickad, skickat påminnelse, har skickat påminnelse, " +
    "skickade påminnelse, påmint, har påmint, påmind",
  "go-on": "fortsätt, fortsätter, fortsätta, vi fortsätter, fortsätt som förut, gå vidare",
  "shorter-terms":
    "kortare villkor, kortare betalningsvillkor, kortare betalningstid, kortare kredit, kortare kredittid",
  prepayment: "förskott, förskottsbetalning, betala i förskott, betalning i förskott, mot förskott",
  end: "avsluta, avslutar, vi avslutar, avsluta samarbetet, avsluta kunden",
  until: "till, till och med, tom, t o m, fram till, tills",
  lookAgain:
    "granska igen, titta igen, titta på det igen, kolla igen, se över igen, följ upp, följa upp, ta upp igen, ta upp det igen, igen",
  invoice: "faktura, fakturan, fakturanr, faktura nr, fakturanummer",
};
