/**
 * The values of a register's cells: languages, countries, postal codes, colleagues, as programs and people write them.
 * Each is undefined when the text says none that is known. Pure.
 */
import type { Company, StaffMember } from "../../company.ts";
import { countryNames } from "../country-names.ts";
import { staffMember } from "../responsible.ts";
import type { Language } from "../../letters/language.ts";

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  sv: "sv se swe svenska svensk swedish ruotsi svse",
  da: "da dk dan dansk danska danish tanska dadk",
  nb: "nb no nor nob nn nno norsk norska norwegian norja bokmal norskbokmal nynorsk nbno",
  fi: "fi fin suomi finska finsk finnish fifi",
  en: "en gb uk us eng engelska engelsk english englanti engb enus",
};

const LANGUAGES = new Map<string, Language>(
  (Object.keys(LANGUAGE_NAMES) as Language[]).flatMap((language) =>
    LANGUAGE_NAMES[language].split(" ").map((name) => [name, language] as const),
  ),
);

/** `Svenska`, `SWE`, `sv-SE`. */
export function readLanguage(text: string): Language | undefined {
  return LANGUAGES.get(plain(text));
}

let countries: ReadonlyMap<string, string> | undefined;

/** `SE`, `Sverige`, `Ruotsi`, `Sweden`: ISO 3166-1 alpha-2. */
export function readCountry(text: string): string | undefined {
  countries ??= countriesWritten();
  return countries.get(plain(text));
}

/** Codes by every way to write one. */
function countriesWritten(): Map<string, string> {
  const all = countryNames().flatMap(({ code, name }) => [
    [plain(name), code] as const,
    [code.toLowerCase(), code] as const,
  ]);
  return new Map([...all, ["uk", "GB"]]);
}

/**
 * Digits of a postal code, and how many must be left when a sheet took leading zeros for nothing ("0150 Oslo", "00100",
 * "0555 Scanning" in Denmark): no code begins with more zeros than that.
 */
const POSTCODES: Readonly<Record<string, { readonly digits: number; readonly least: number }>> = {
  SE: { digits: 5, least: 5 },
  FI: { digits: 5, least: 3 },
  DK: { digits: 4, least: 3 },
  NO: { digits: 4, least: 2 },
};

/** What is expected of a postal code there, in words. */
export function postcodeForm(country: string): string {
  const form = POSTCODES[country];
  return form === undefined
    ? "a postal code of 12 letters and digits at most"
    : `${String(form.digits)} digits (${country})`;
}

/** `211 22`, `SE-211 22`, and `150` of a Norwegian sheet as `0150`. Those of other countries are kept as written. */
export function readPostcode(text: string, country: string): string | undefined {
  const form = POSTCODES[country];
  if (form === undefined) return /^[\p{L}\d][\p{L}\d -]{1,11}$/u.test(text) ? text.toUpperCase() : undefined;
  const digits = text.replace(/^[A-Za-z]{1,3}[ -]?/, "").replaceAll(" ", "");
  if (!/^\d{1,5}$/.test(digits)) return undefined;
  return digits.length < form.least || digits.length > form.digits
    ? undefined
    : digits.padStart(form.digits, "0");
}

/**
 * The colleague with that id, address or name; by first name alone when only one has it. Of one who has left, whoever took
 * over: registers go on naming them.
 */
export function readStaffMember(text: string, company: Company): StaffMember | undefined {
  const { staff, left = [] } = company;
  const said = plain(text);
  const isSaid = (...names: readonly string[]): boolean => names.some((each) => plain(each) === said);
  const whole = staff.find(({ id, name, address }) => isSaid(id, name, address));
  if (whole !== undefined) return whole;
  const gone = left.find(({ who, name, address }) => isSaid(who, name, address));
  if (gone !== undefined) return staffMember(company, gone.who);
  const calledSo = [...staff, ...left.map(({ who: id, name }) => ({ id, name }))]
    .filter(({ name }) => plain(name.split(" ")[0] ?? "") === said)
    .map(({ id }) => id);
  const [byFirstName, ...others] = new Set(calledSo);
  return byFirstName === undefined || others.length > 0 ? undefined : staffMember(company, byFirstName);
}

/** Small letters and digits, without accents: for comparing. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
