/** Names of months in our languages, whole or cut short. */
import { plain } from "../../../customer/import/values.ts";

/** By how each begins; a month that begins like another one stands first. */
const BEGINNINGS: readonly (readonly [string, number])[] = [
  ["marras", 11],
  ["tammi", 1],
  ["helmi", 2],
  ["maalis", 3],
  ["huhti", 4],
  ["touko", 5],
  ["kesa", 6],
  ["heina", 7],
  ["elo", 8],
  ["syys", 9],
  ["loka", 10],
  ["joulu", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["maj", 5],
  ["mai", 5],
  ["may", 5],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["okt", 10],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
  ["des", 12],
];

/** 1 to 12; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  const name = plain(word.slice(0, 20));
  return BEGINNINGS.find(([beginning]) => name.startsWith(beginning))?.[1];
}
