/**
 * What is known of a sender's language apart from the words of the mail: the country of the address, telephone numbers
 * and postcodes of the signature, place names, the language of the sender's own mail program and of earlier mails, and where
 * the company is at home. They decide where a short text could be Danish or Norwegian; a sentence outweighs them all.
 */
import { countryOf } from "./country-of.ts";
import type { DetectedLanguage, Hints } from "./detect-language.ts";

export interface Circumstances {
  /** Address of the sender, when it is known. */
  readonly sender: string | undefined;
  /** What is new in the mail, and what the sender's mail program put around it (`new-text.ts`). */
  readonly text: string;
  readonly frame?: string | undefined;
  /** Language of the customer's earlier mails in the thread. */
  readonly earlier?: DetectedLanguage | undefined;
  /** The company's first language: most of its customers write in it. */
  readonly home?: DetectedLanguage | undefined;
}

/** In points of `detectLanguage`, where a clear word is worth about two. */
const POINTS = { earlier: 3, country: 2.5, phone: 2, postcode: 2, program: 1.5, place: 1, home: 1 };

/** All together: a Swede in Norway is answered in Swedish. */
const MOST_POINTS = 5;

/** Signatures stand at the end. */
const LOOKED_AT = 1500;

export function languageHints({ sender, text, frame = "", earlier, home }: Circumstances): Hints {
  const points = new Map<DetectedLanguage, number>();
  const add = (languages: readonly DetectedLanguage[], more: number): void => {
    for (const language of languages)
      points.set(language, Math.min(MOST_POINTS, (points.get(language) ?? 0) + more));
  };
  if (earlier !== undefined) add([earlier], POINTS.earlier);
  if (home !== undefined) add([home], POINTS.home);
  add(LANGUAGES_OF_COUNTRIES[countryOf(sender ?? "") ?? ""] ?? [], POINTS.country);
  const ends = `${text.slice(-LOOKED_AT)}\n${frame.slice(0, LOOKED_AT)}`;
  for (const [pattern, ...languages] of PHONES) if (pattern.test(ends)) add(languages, POINTS.phone);
  for (const [pattern, ...languages] of POSTCODES) if (pattern.test(ends)) add(languages, POINTS.postcode);
  for (const [pattern, ...languages] of PLACES) if (pattern.test(ends)) add(languages, POINTS.place);
  for (const [pattern, ...languages] of PROGRAMS)
    if (pattern.test(frame.slice(0, LOOKED_AT))) add(languages, POINTS.program);
  return Object.fromEntries(points);
}

const LANGUAGES_OF_COUNTRIES: Readonly<Record<string, readonly DetectedLanguage[]>> = {
  SE: ["sv"],
  AX: ["sv"],
  DK: ["da"],
  NO: ["nb"],
  FI: ["fi"],
  DE: ["de"],
  AT: ["de"],
  GB: ["en"],
  IE: ["en"],
};

type Signs = readonly (readonly [RegExp, ...DetectedLanguage[]])[];

const PHONES: Signs = [
  [/(?:\+|\b00)46[ (-]?\d/, "sv"],
  [/(?:\+|\b00)45[ (-]?\d/, "da"],
  [/(?:\+|\b00)47[ (-]?\d/, "nb"],
  [/(?:\+|\b00)358[ (-]?\d/, "fi"],
  [/(?:\+|\b00)(?:49|43)[ (-]?\d/, "de"],
  [/(?:\+|\b00)(?:44|353)[ (-]?\d/, "en"],
];

const POSTCODES: Signs = [
  [/\b\d{3} \d{2} {1,2}\p{Lu}\p{L}/u, "sv"],
  [/\b\d{4} \p{Lu}\p{L}/u, "da", "nb"],
  // Denmark has none that begin with 0, Norway no quarters by letter.
  [/\b0\d{3} \p{Lu}\p{L}/u, "nb"],
  [/\b\d{4} \p{Lu}\p{Ll}+ (?:[CKNSVØ]|N[VØ]|S[VØ])\b/u, "da"],
  [/\b\d{5} \p{Lu}\p{L}/u, "fi", "de"],
];

const PLACES: Signs = [
  [
    places(
      "Stockholm Göteborg Malmö Uppsala Västerås Örebro Linköping Helsingborg Jönköping Norrköping Lund Umeå Gävle Borås",
      "Sundsvall Halmstad Växjö Karlstad Kalmar Kristianstad Luleå Östersund Visby Skövde Falun Sverige",
    ),
    "sv",
  ],
  [
    places(
      "København Aarhus Århus Odense Aalborg Esbjerg Randers Kolding Horsens Vejle Roskilde Herning Silkeborg Næstved",
      "Fredericia Viborg Helsingør Sønderborg Svendborg Frederiksberg Holstebro Hillerød Danmark",
    ),
    "da",
  ],
  [
    places(
      "Oslo Bergen Trondheim Stavanger Drammen Fredrikstad Kristiansand Sandnes Tromsø Sarpsborg Skien Ålesund Sandefjord",
      "Haugesund Tønsberg Moss Bodø Arendal Hamar Larvik Lillehammer Molde Harstad Asker Norge",
    ),
    "nb",
  ],
  [
    places(
      "Helsinki Espoo Tampere Vantaa Oulu Turku Jyväskylä Lahti Kuopio Pori Kouvola Joensuu Lappeenranta Hämeenlinna Vaasa",
      "Seinäjoki Rovaniemi Mikkeli Kotka Salo Porvoo Suomi",
    ),
    "fi",
  ],
  [
    places("Berlin Hamburg München Köln Kiel Flensburg Lübeck Rostock Bremen Hannover Wien Deutschland"),
    "de",
  ],
  [places("London Dublin Manchester Birmingham Leeds Glasgow Edinburgh Bristol Liverpool UK"), "en"],
  [/\p{L}(?:gatan|vägen|gränd|torget) \d/iu, "sv"],
  [/\p{L}(?:gade|vej|stræde|vænget) \d/iu, "da"],
  [/\p{L}(?:gata|gaten|veien|vegen|stubben) \d/iu, "nb"],
  [/\p{L}(?:katu|tie|polku|kuja) \d/iu, "fi"],
  [/\p{L}(?:straße|strasse|weg|platz) \d/iu, "de"],
  [/\d \p{Lu}\p{Ll}+ (?:street|road|lane|avenue)\b/iu, "en"],
];

/** How mail programs introduce a quote, and what phones write below a mail. English ones are used everywhere. */
const PROGRAMS: Signs = [
  [/^\W{0,3}(?:från|skickat|ämne) ?:/imu, "sv"],
  [/skickat från|hämta outlook|ursprungligt meddelande|originalmeddelande/i, "sv"],
  [/\b(?:mån|tis|ons|tors?|fre|lör|sön) \d{1,2} \p{L}{3,9}\.? \d{4}/iu, "sv"],
  [/^\W{0,3}(?:fra|sendt|emne) ?:|sendt fra m/imu, "da", "nb"],
  [/sendt fra mit|oprindelig|hent outlook|\bkl\. \d\d\.\d\d skrev/i, "da"],
  [/sendt fra mitt|opprinnelig|skaff deg outlook|^\W{0,3}(?:man|tir|ons|tor|fre|lør|søn)\. \d/im, "nb"],
  [/^\W{0,3}(?:lähettäjä|lähetetty|aihe) ?:|lähetetty |kirjoitti|alkuperäinen viesti/imu, "fi"],
  [/^\W{0,3}(?:von|gesendet|betreff) ?:|gesendet von|gesendet$|\bschrieb\b|ursprüngliche nachricht/imu, "de"],
];

/** Whole words, as written in an address. */
function places(...names: readonly string[]): RegExp {
  const alternatives = names.join(" ").replaceAll(" ", "|");
  return new RegExp(`(?<!\\p{L})(?:${alternatives}|${alternatives.toUpperCase()})(?:s)?(?!\\p{L})`, "u");
}
