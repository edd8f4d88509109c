/**
 * A Finnish name as it is called, from how it is written where something went to it: "Byggille" is Bygg, whose last
 * letter ends no Finnish stem. Every other form may be of several names ("Virtaselle" of Virtanen, "Kuuselle" of Kuusi,
 * "Kivelle" of Kivi, "Kaihtimille" of Kaihtimet): none is made up, and the word stays as it was written. Pure.
 */
export function withoutAllative(name: string): string {
  return name.replace(/(?<=[bcfgqwxz])ille$/u, "");
}
