/**
 * The person that a row of a register names. A letter greets with a first name only when the address is surely that
 * person's: "Hej Karin!" to whoever reads `info@` would be wrong.
 */
import type { Person } from "../register-entry.ts";
import { plain } from "./values.ts";

/** What stands in columns for people, and is none. */
const NO_NAMES = new Set(
  `ekonomi ekonomiavdelningen administration administrationen inkop inkopsavdelningen order faktura fakturor kund
   kundtjanst support forsaljning reception kontor kontoret butik info lager verkstad styrelsen okonomi bogholderi indkob
   salg innkjop regnskap kontor kundeservice kundservice talous osto myynti laskutus asiakaspalvelu finance accounting
   purchasing sales office invoice the avd avdelning afdeling avdeling herr fru`.split(/\s+/),
);

/** `Lund, Karin` and `Att: Karin Lund` are Karin Lund; codes, departments and empty cells are nobody. */
export function readPerson(text: string): Pick<Person, "name" | "firstName"> | undefined {
  const said = text.replace(/^\s*att(?:ention|n)?[.: ]\s*/i, "").trim();
  const [last = "", first, ...more] = said.split(",").map((part) => part.trim());
  const name = (first !== undefined && more.length === 0 ? `${first} ${last}` : said).replaceAll(/\s+/g, " ");
  const words = name.split(" ");
  if (name === "" || name.length > 80 || words.some((word) => !/^\p{L}[\p{L}'’.-]*$/u.test(word)))
    return undefined;
  if (words.some((word) => NO_NAMES.has(plain(word)))) return undefined;
  const [firstName = ""] = words;
  return words.length > 1 && /^\p{L}[\p{L}'’-]+$/u.test(firstName) ? { name, firstName } : { name };
}

/** Whether several may read what comes there, as its name says: `info@`, `order@`. */
export function isSharedMailbox(address: string): boolean {
  const mailbox = address.slice(0, Math.max(0, address.indexOf("@")));
  return mailbox.split(/[._+-]/).some((part) => NO_NAMES.has(plain(part)) || SHARED.has(plain(part)));
}

const SHARED = new Set(`hej hei hi post mail mejl epost kontakt contact hello`.split(" "));

/** Whether the mailbox says that it is that person's: `karin@`, `karin.lund@`, `klund@`, `k.lund@`, `karlun@`. */
export function isOwnAddress(name: string, address: string): boolean {
  const words = name.split(" ").map(plain);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || first.length < 2 || last.length < 2) return false;
  const mailbox = address.slice(0, address.indexOf("@"));
  const parts = mailbox.split(/[._+-]/).map(plain);
  const whole = plain(mailbox);
  return (
    parts.includes(first) ||
    [
      `${first}${last}`,
      `${last}${first}`,
      last,
      `${first.charAt(0)}${last}`,
      `${first}${last.charAt(0)}`,
      `${first.slice(0, 3)}${last.slice(0, 3)}`,
    ].includes(whole)
  );
}
