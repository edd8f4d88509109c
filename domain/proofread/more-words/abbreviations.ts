/**
 * What letters shorten, each as it is written without its points; with points within ("bl.a.") it is no word to begin with. A
 * dictionary has few of them. They are known with and without a point, and never taken for a slip of a longer word.
 */
import type { Language } from "../../letters/language.ts";

/** Units, formats and what is the same everywhere. */
const EVERYWHERE =
  "mm cm dm km kg hg dl cl ml kw kwh mw kvm lm db khz mhz ghz kb mb gb tb rpm min max temp tel fax att etc ca vs iban bic " +
  "pdf sms mms usb gps led pvc ral pin qr html xlsx csv docx jpg png zip wifi app url lan wlan hdmi cad crm erp";

const IN_LANGUAGE: Readonly<Record<Language, string>> = {
  sv:
    "kr tkr mkr inkl exkl resp kl dvs osv mvh nr st tim sek ev jfr obs pga mm tex forts vard mån tis ons tors fre lör sön jan feb apr aug " +
    "sep sept okt nov dec adr avd avs anm dnr förp hr frk milj mfl moms ordf särsk tfn tills tr utg vd ordernr ungef motsv fakt godk ekon",
  da:
    "kr tkr mio mia inkl ekskl incl excl hhv resp kl cirka dvs osv mvh vh tlf nr stk evt fx feks bl mht mhp pga jf jvf jfr ift ifm ifb vedr vha vedl " +
    "alm ang anm pt obs mfl mv lign man tirs tir ons tors tor lør søn jan feb mar apr aug sep sept okt nov dec afd adr eks fhv hr fr frk iht maks " +
    "mdr moms pers spec kld",
  nb:
    "kr tkr mill mrd inkl ekskl hhv resp kl dvs osv mvh vh tlf nr stk evt fx feks bl mht mtp pga jf jfr ift ifm ifb vedr vha vedl alm ang anm mfl mv " +
    "obs mva moms man tirs tir ons tors fre lør søn jan feb apr aug sep sept okt nov des avd adr eks etg fhv hr fr frk iht maks mnd pers spes spm",
  en:
    "incl excl approx nos eg ie cf dept mins hr hrs secs misc ref refs qty asap fyi tbc tba ltd co mr mrs ms dr est ext encl " +
    "mon tue tues wed thu thur thurs fri jan feb apr aug sept sep oct nov dec ppl pcs pkg pts sq ft yds lb lbs oz vol wk wks yr yrs vat govt mths",
  fi:
    "klo nro kpl esim ym yms jne ks vrt ts alv puh huom nk ns tms mm oy ay ry sis viim enint väh yht yst terv pvm vk kk vrk sek " +
    "ma ti ke to pe la su os gsm lkm hlö krs mahd milj muk suom",
};

const words = (written: string): readonly string[] =>
  written.split(" ").filter((word) => word.length > 1 && /^\p{L}+$/u.test(word));

export const ABBREVIATIONS: Readonly<Record<Language, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(IN_LANGUAGE).map(([language, own]) => [
    language,
    new Set([...words(own), ...words(EVERYWHERE)]),
  ]),
) as unknown as Readonly<Record<Language, ReadonlySet<string>>>;

/** One slip from a common word: they need a point or a figure beside them. */
const NEAR_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set("fre ons tis jan dec adr ev sept mar obs frk tim sek".split(" ")),
  da: new Set(
    "man tir tor lør søn jan mar ang alm anm fr hr frk des pt ref eks pers sep maks kld bl vh spec".split(
      " ",
    ),
  ),
  nb: new Set(
    "man fre lør søn jan des ang alm anm fr hr frk ref eks pers sep maks bl vh avd adr vha km spm".split(" "),
  ),
  en: new Set(
    "est ext fri sat sun mon wed tue apr sec ft sq hr dr ms mr vol wk co mar nos ref dept".split(" "),
  ),
  fi: new Set("ma ti ke to pe la su os sis väh yht ns ne muk puh viim".split(" ")),
};

export function isAbbreviation(
  { word, isByPointOrFigure }: { readonly word: string; readonly isByPointOrFigure: boolean },
  language: Language,
): boolean {
  const lower = word.toLowerCase();
  return ABBREVIATIONS[language].has(lower) && (isByPointOrFigure || !NEAR_WORDS[language].has(lower));
}
