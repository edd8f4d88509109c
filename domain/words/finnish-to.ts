/**
 * A Finnish name as it is called, from how it is written where something went to it: "Byggille" is Bygg, "Virtaselle"
 * Virtanen, "Kone Oy:lle" Kone Oy. Only where nothing else could end so: "Rakennukselle" may be anything that ends in -us or
 * -s, "Kivelle" is Kivi, and stay as they were written. Pure.
 */
export function withoutAllative(name: string): string {
  const [whole, rules] = [name, RULES.find(([end]) => end.test(name))];
  return rules === undefined ? whole : whole.replace(rules[0], rules[1]);
}

/** Vowels before which a consonant may have changed ("Lammille" is Lampi) are left alone. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/:lle$/u, ""],
  [/(?<=[aeiouyäö])selle$/u, "nen"],
  [/(?<=[bcdfghjkmnpqrstvwxz])ille$/u, ""],
  [/(?<=(?:[aeiouyäö]|s|sk|st)[aäoöuy])lle$/u, ""],
];
