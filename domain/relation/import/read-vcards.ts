/**
 * People from a vCard file (`.vcf`), of version 3.0 or 4.0, as address books export them: the name, title, phone and mail
 * addresses, and the organisation by whose name the customer is found. Birthdays, pictures and notes are left where they
 * are: nobody needs them for this. A card that cannot be used is reported, and takes no other along. Pure.
 */
import type { Company } from "../../company.ts";
import type { WrongRow } from "../../customer/import/cells.ts";
import { isSharedMailbox, readPerson } from "../../customer/import/person.ts";
import { isOurs } from "../../customer/import/read-rows.ts";
import { plain } from "../../customer/import/values.ts";
import type { Person } from "../../customer/register-entry.ts";
import { normaliseAddress } from "../../mail/address.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { TABLE_LIMITS, tooManyRows } from "../../table/table.ts";
import { EXPECTED_ROLE, notPrivate } from "./not-private.ts";
import type { SaidRows } from "./read-said-rows.ts";
import type { SaidRow } from "./said-row.ts";
import { readPhone } from "./values.ts";
import { partsOf, propertiesOf, type Property, textOf } from "./vcard-properties.ts";

const WANTED = new Set("BEGIN END VERSION FN N ORG TITLE ROLE EMAIL TEL KIND".split(" "));
const VERSIONS = new Set(["3.0", "4.0"]);
const LONGEST = 120;
const MOST_PROPERTIES = 100;

/** By content, and not by the file's name. */
export const isVCards = (text: string): boolean => /^\s{0,100}BEGIN:VCARD\s/i.test(text.slice(0, 200));

/** Throws a TableError when there are more cards than a table may have rows. */
export function readVCards(
  file: string,
  text: string,
  company: Company,
): SaidRows & { readonly cards: number } {
  const rows: SaidRow[] = [];
  const wrong: WrongRow[] = [];
  let cards = 0;
  for (const card of cardsIn(text)) {
    cards += 1;
    if (cards > TABLE_LIMITS.rows) throw tooManyRows(TABLE_LIMITS);
    const report = (line: number, field: string, problem: string, expected: string): void => {
      wrong.push({ file, line, field, problem, expected });
    };
    const row = rowOf(card, company, report);
    if (row !== undefined) rows.push({ ...row, file, line: card.line });
  }
  return { rows, wrong, cards };
}

interface Card {
  readonly line: number;
  readonly properties: readonly Property[];
  readonly isWhole: boolean;
}

function* cardsIn(text: string): Generator<Card, void> {
  let card: { line: number; properties: Property[] } | undefined;
  for (const property of propertiesOf(text, WANTED)) {
    const isCards = property.value.trim().toUpperCase() === "VCARD";
    if (property.name === "BEGIN" && isCards) {
      if (card !== undefined) yield { ...card, isWhole: false };
      card = { line: property.line, properties: [] };
    } else if (property.name === "END" && isCards) {
      if (card !== undefined) yield { ...card, isWhole: true };
      card = undefined;
    } else if (card !== undefined && card.properties.length < MOST_PROPERTIES) card.properties.push(property);
  }
  if (card !== undefined) yield { ...card, isWhole: false };
}

type Report = (line: number, field: string, problem: string, expected: string) => void;

function rowOf(
  { line, properties, isWhole }: Card,
  company: Company,
  report: Report,
): Omit<SaidRow, "file" | "line"> | undefined {
  const all = (name: string): readonly Property[] =>
    properties.filter((each) => each.name === name && each.value.trim() !== "").sort(preferredFirst);
  const first = (name: string): string | undefined => cleaned(textOf(all(name)[0]?.value ?? ""));
  const version = first("VERSION");
  if (!isWhole) {
    report(line, "END", "the card has no end", "END:VCARD on a line of its own");
    return undefined;
  }
  if (version === undefined || !VERSIONS.has(version)) {
    report(
      line,
      "VERSION",
      `it is a vCard of version ${version?.slice(0, 20) ?? "unknown"}`,
      "3.0 or 4.0: choose one of them when exporting",
    );
    return undefined;
  }
  const organisation = cleaned(partsOf(all("ORG")[0]?.value ?? "")[0] ?? "");
  const name = nameOf(first("FN"), partsOf(all("N")[0]?.value ?? ""));
  const isCompany =
    /^(?:org|group|location)/i.test(first("KIND") ?? "") ||
    plain(first("FN") ?? "") === plain(organisation ?? "-");
  if (name === undefined || isCompany) {
    report(
      line,
      "FN",
      isCompany ? "it is no person's card" : `"${first("FN") ?? ""}" is no person's name`,
      "first name and last name, as Karin Lund",
    );
    return undefined;
  }
  const addresses = addressesOf(all("EMAIL"), company, report);
  if (organisation === undefined && addresses.length === 0) {
    report(
      line,
      "ORG",
      "it names no customer",
      "the customer's whole name (ORG), or a mail address (EMAIL) that the register has",
    );
    return undefined;
  }
  const own = addresses.find((address) => !isSharedMailbox(address));
  const [field, said] = first("TITLE") === undefined ? ["ROLE", first("ROLE")] : ["TITLE", first("TITLE")];
  const role = notPrivate(said, (problem) => {
    report(line, field, problem, EXPECTED_ROLE);
  });
  const phone = phoneOf(
    all("TEL").find(({ parameters }) => !/\bFAX\b/.test(parameters)),
    report,
  );
  return {
    customer: { addresses, name: organisation },
    person: {
      ...name,
      ...(own !== undefined && { address: own }),
      ...(role !== undefined && { role }),
      ...(phone !== undefined && { phone }),
    },
    moreAddresses: addresses.filter((address) => address !== own),
    notes: [],
  };
}

/** As it is written, with the first name that the card gives apart, where it does. */
function nameOf(
  written: string | undefined,
  [family = "", given = ""]: readonly string[],
): Person | undefined {
  const whole = readPerson(written ?? "") ?? readPerson(`${given} ${family}`.trim());
  const firstName = readPerson(given)?.name.split(" ")[0];
  return whole && { ...whole, ...(firstName !== undefined && { firstName }) };
}

function cleaned(text: string): string | undefined {
  const clean = cleanLine(text, LONGEST);
  return clean === "" ? undefined : clean;
}

function addressesOf(all: readonly Property[], company: Company, report: Report): string[] {
  const read = all.flatMap(({ line, value }) => {
    const written = textOf(value).replace(/^mailto:/i, "");
    const address = normaliseAddress(written);
    if (address !== undefined && !isOurs(address, company)) return [address];
    report(
      line,
      "EMAIL",
      address === undefined
        ? `"${written.slice(0, 80)}" is no mail address that can be used`
        : `${address} is the company's own address`,
      "name@company.example",
    );
    return [];
  });
  return [...new Set(read)];
}

/** `tel:+46-8-123;ext=12` in 4.0. */
function phoneOf(property: Property | undefined, report: Report): string | undefined {
  if (property === undefined) return undefined;
  const written = partsOf(property.value).join(" ").trim();
  const phone = readPhone(written);
  if (phone === undefined) {
    report(
      property.line,
      "TEL",
      `"${written.slice(0, 80)}" cannot be used`,
      "a phone number, such as +46 8 123 45 67",
    );
  }
  return phone;
}

/** `TYPE=PREF` (3.0) and `PREF=1` (4.0) stand before the others, and what is private behind them. */
function preferredFirst(one: Property, other: Property): number {
  const rank = ({ parameters }: Property): number =>
    (/\bPREF\b(?!=(?:[2-9]|\d\d))/.test(parameters) ? 0 : 2) + (/\bHOME\b/.test(parameters) ? 1 : 0);
  return rank(one) - rank(other);
}
