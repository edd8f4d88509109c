/** Every country's name in our languages, as the runtime knows them. Pure. */
export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

const LOCALES = ["en", "sv", "da", "nb", "fi"];
/** "Unknown region" and the like are named, too. */
const NO_COUNTRY = /^(?:XA|XB|ZZ|EU|EZ|UN|QO)$/;

export function countryNames(): readonly CountryName[] {
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const codes = letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !NO_COUNTRY.test(code));
  return LOCALES.flatMap((locale) => {
    const naming = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
    return codes.flatMap((code) => {
      const name = naming.of(code);
      return name === undefined ? [] : [{ code, name }];
    });
  });
}
