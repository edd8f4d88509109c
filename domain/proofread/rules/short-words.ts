/** The words of up to three letters that letters use: the others that a dictionary knows are mostly halves of words. */
import type { Language } from "../../letters/language.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const SHORT_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: set(
    "i å ö av på er en ett ni vi du de den det dem att och men om är var har kan ska få får gå går ge ger ta tar se ser bli blir bra by " +
      "dag del din dit dra där då ej ens fem fel fin fyra för gav get han hej hem hon hos hur hus här in inte ja jag jo ju kl ku kul kön köp " +
      "lag le led ler lov låg lån mer mig min mor mot mål må nej ner nio nu ny nya när nog nå nås nått när ord oss par pga pris rad ro rum råd " +
      "rör sa sak sju sin sig sen sex so som stå ss stor så säg sök tag tid tio till tog tre två tur tyg ur ut val vad van var vet vid vis vår vd väg väl " +
      "ytor yta åt år åk än öka öl öm öra ös bil bok bor bud bli kök bad bar dyr fri god gör hel höga hög hör ihop lik mitt när ovan per yr ull trä sms ses med höj be hej vet låt sätt mot då nej ja höst ban",
  ),
  da: set(
    "i å ø af på er en et ni vi du de den det dem at og men om var har kan skal få får gå går gik ge gi giv tag ta tager se ser bliv by " +
      "dag del din dit dog da der dig du fem for fra fri få før gør god ham han hej hel hen her hos hun hus hvad hver hvis hør i ja jeg jer jo " +
      "kom kun kl køb lad let lidt lov lys lån læs ler med mel mere mig min mod mon må mål nej ned ni nok nu ny nye nå når nær ok op ord os otte par pris " +
      "rad ret ro rum råd sag se sej sig sin sit seks sidst som stor så søg tak tal tid ti til to tog tre tro tur tøj ud uge under var ved vej vil vis vor " +
      "vi våd år åben øje øl øge bil bog bor bad bar bud dyr fin gav hav lav led lå nød per pr sat sol stå syv træ ture ur ure yde øst vest sms mdr ask ses alt hæv vet ved ind des blå rød",
  ),
  nb: set(
    "i å ø av på er en et ei ni vi du de den det dem at og men om var har kan skal få får gå går gi gir gikk ta tar se ser bli blir by " +
      "dag del din ditt da der deg dra dere du fem for fra fri få før god gjør ham han hei hel hen her hos hun hus hva hver hvis hør i inn ja jeg jo " +
      "kom kun kl kjøp la lar lett litt lov lys lån les med mer meg min mitt mot må mål nei ned ni nok nu ny nye nå når nær ok opp ord oss par pris " +
      "rad rett ro rom råd sak se sier seg si sin sitt sju seks sist som sto stor så søk takk tall tid ti til to tok tre tro tur tøy ut uke under var ved vei vil vis vår " +
      "våt år åpen øye øl øke bil bok bor bad bar bud dyr fin ga gav hav lav led lå per pr sol stå tre ur yte øst vest sms mnd ask ses alt hev vet enn bra blå rød med",
  ),
  fi: set(""),
  en: set(
    "a i an as at am be by do go he hi if in is it me my no of off oh ok on one or our out own old per put ran red run saw say see set she sit six so " +
      "ten the to too top try two up us use via was way we who why win yes yet you act add age ago aim air all and any are arm art ask ash bad bag bar " +
      "bed big bit box buy can car cut day did due end eye far fee few fit fix fly for fun gas get got had has her him his hot how its job keep key kit law lay led let lie lot low " +
      "mad man map may men met mix new nor not now oak odd oil pay pin pub raw sad sea sun tax tea tie tin top van vat war wet won " +
      "don ll re ve",
  ),
};
