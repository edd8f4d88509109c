/** The values of cells about relations, as people and programs write them. Each is undefined when the text says none. Pure. */
import { plain } from "../../customer/import/values.ts";

/** From 1 to 6, in Swedish, Danish, Norwegian, Finnish and English. */
const LEVEL_NAMES: readonly string[] = [
  "transaktion transaktionell transaktionel transaktionsniva transaksjon transaksjonell transaktio transactional transaction",
  "stod support stotte tuki",
  "radgivare radgivande radgivning radgiver radgivende neuvonantaja neuvoja neuvonta advisory advisor adviser",
  "partner partnerskap partnerskab kumppani kumppanuus partnership",
  "strategisk strateginen strategic",
  "fortrogen fortrolig luotettu uskottu trusted",
];

const LEVELS = new Map(
  LEVEL_NAMES.flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
);

/** `3`, `Nivå 3`, `3 – rådgivare`, `rådgivare`. */
export function readLevel(text: string): number | undefined {
  const digits = text.match(/\d+/g) ?? [];
  const named = text.split(/[^\p{L}\p{M}]+/u).flatMap((word) => LEVELS.get(plain(word)) ?? []);
  const said = new Set([...digits.map(Number), ...named]);
  const [level, ...others] = said;
  return others.length === 0 && level !== undefined && level >= 1 && level <= 6 ? level : undefined;
}

const YEARLY = (
  "varjear arligen arlig hvertar hvertaar aarlig arligt aarligt vuosittain jokavuosi yearly annual annually everyyear " +
  "eachyear"
).split(" ");

/** "Varje år", "hvert år", "joka vuosi", "every year", and nothing else. */
export const saysYearly = (text: string): boolean => YEARLY.includes(plain(text));

const YES = new Set(["ja j x 1 yes y true kylla k joo sant sand".split(" "), YEARLY].flat());
const NO = new Set("nej nei n 0 no false ei e falskt falsk once engang engangs kerran".split(" "));

export function readYesOrNo(text: string): boolean | undefined {
  const said = plain(text);
  return YES.has(said) ? true : NO.has(said) ? false : undefined;
}

const LONGEST_PHONE = 40;
const FEWEST_DIGITS = 5;
/** ITU-T E.164, and the inner number behind it. */
const MOST_DIGITS = 21;

/** As written, but for what stands around it; with an inner number (`ext. 12`, `ankn 12`), if it has one. */
export function readPhone(text: string): string | undefined {
  const phone = text.replace(/^tel:/i, "").trim();
  if (
    phone.length > LONGEST_PHONE ||
    !/^[+(\d][\d ()+/.-]*(?:\s*[;,]?\s*[\p{L}.]{1,8}[=:. ]*\d{1,6})?$/u.test(phone)
  ) {
    return undefined;
  }
  const digits = phone.replaceAll(/\D/g, "").length;
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? phone : undefined;
}
