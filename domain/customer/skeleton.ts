/**
 * What a domain or mailbox name looks like to somebody who glances at it. Two names with the same skeleton are easily
 * taken for each other: "kund.example" and "kund.example" with a Cyrillic "u", "rnobel.example" and "mobel.example",
 * "kari1@…" and "karil@…". After the skeletons of Unicode TR39 §4, with a table of our own of what may stand in a domain
 * (IDNA: small letters only) in the scripts that people pass off as Latin, and coarser: accents are left out, because
 * nobody notices a missing one. For flags only: whoever looks alike is never taken for the same. Linear time.
 */
import { domainToUnicode } from "node:url";
import { domainOf } from "../mail/address.ts";

/** For each Latin letter what is taken for it: Cyrillic, Greek, Armenian, Cherokee, Georgian and other Latin letters. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  a: "аɑαꭺ",
  b: "ьƅɓ",
  c: "сϲᴄƈⲥ",
  d: "ԁđɖɗժ",
  e: "еҽєεəɛ℮",
  f: "ƒքϝ",
  g: "ɡցƍɠǥ",
  h: "һհħꮒ",
  i: "іιıɩɪꭵ",
  j: "јϳɉյ",
  k: "кκĸƙқҡⲕ",
  l: "ӏłɫɭƚןⲓ",
  m: "мɱⲙ",
  n: "пոηŋɲƞղ",
  o: "оοσօөøᴏოဝ",
  p: "рρƥⲣ",
  q: "ԛզգ",
  r: "гɼɽᴦⲅꭇ",
  s: "ѕꜱƽʂ",
  t: "тτŧƭ",
  u: "υսʋᴜμцꭎ",
  v: "νѵᴠ",
  w: "ѡԝωաɯшᴡ",
  x: "хχҳ",
  y: "уγүყɣʏƴ",
  z: "ᴢʐƶʑ",
  ae: "æ",
  oe: "œ",
  ss: "ß",
  th: "þ",
};

const LOOK = new Map<string, string>(
  Object.entries(TAKEN_FOR).flatMap(([latin, letters]) =>
    Array.from(letters).map((letter) => [letter, latin]),
  ),
);

/** The longest that is looked at: a domain has 255 octets (RFC 1035 §2.3.4). */
const LONGEST = 255;

/** Skeleton of a domain, in A-labels as addresses are stored, or in Unicode. */
export function domainSkeleton(domain: string): string {
  const decoded = domainToUnicode(domain.slice(0, LONGEST));
  // Domains are often read in capitals or in a typeface where "I" and "l" are one: `i` counts as `l`.
  return looks(decoded === "" ? domain.slice(0, LONGEST) : decoded).replaceAll("i", "l");
}

/** Skeleton of an address: of the mailbox before the "@", without the dots and hyphens in it, and of its domain. */
export function addressSkeleton(address: string): string {
  const mailbox = address.slice(0, Math.max(address.lastIndexOf("@"), 0));
  return `${looks(mailbox).replaceAll(/[._-]/g, "")}@${domainSkeleton(domainOf(address))}`;
}

function looks(name: string): string {
  const latin = Array.from(name.toLowerCase().normalize("NFKD"))
    .filter((letter) => !/\p{M}|\p{Cf}/u.test(letter))
    .map((letter) => LOOK.get(letter) ?? letter)
    .join("");
  return latin.replaceAll("0", "o").replaceAll("1", "l").replaceAll("rn", "m").replaceAll("vv", "w");
}
