/** The list of all Finnish forms, and the format it comes in, written here by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import { readWordTrie, WordTrieError } from "../../../domain/proofread/word-trie/read-word-trie.ts";

const HEADING = "#!/usr/bin/env cspell-trie reader\nTrieXv3\nbase=16\n# Made up.\n# Data:\n__DATA__\n";
const read = (data: string, heading = HEADING) => readWordTrie(new TextEncoder().encode(heading + data));

/** The walk through the words that begin with `begun`; nothing is shared, and each sign means itself. */
function written(words: readonly string[], begun = ""): string {
  const next = new Set(words.flatMap((word) => (word === begun ? [] : [word.charAt(begun.length)])));
  const steps = [...next].map((letter) => {
    const far = begun + letter;
    const on = words.filter((word) => word.startsWith(far));
    return `\\${letter}${written(on, far)}${on.includes(far) ? "$" : "<"}`;
  });
  return steps.join("");
}

describe("a list of words", () => {
  it("has its words and no others: letters, ends, steps back, and what goes on as another does", () => {
    // talo, talot, tuli, tulit: nodes 1 t, 2 a, 3 l, 4 o, of which "t" is an end that goes on nowhere; 5 u, 6 l.
    const trie = read("talot$$3ul\ni#4;<4\n");
    for (const word of ["talo", "talot", "tuli", "tulit"])
      expect([word, trie.has(word)]).toEqual([word, true]);
    for (const word of ["", "t", "tal", "talott", "tul", "ulit", "Talo"]) expect(trie.has(word)).toBe(false);
  });

  it("has whatever words are written in it", () => {
    const word = fc.stringMatching(/^[a-zåäöšž$<#;0-9-]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), fc.array(word), (words, others) => {
        const trie = read(written(words));
        expect(words.every((each) => trie.has(each))).toBe(true);
        expect(others.filter((each) => trie.has(each))).toEqual(
          others.filter((each) => words.includes(each)),
        );
      }),
    );
  });

  it("that is torn, or of another kind, says what to do, and none takes long", () => {
    expect(() => read("talo", "TrieXv1\nbase=10\n")).toThrow(WordTrieError);
    expect(() => read("talo")).toThrow(/Install its package again/);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const whole = new Uint8Array([...new TextEncoder().encode(HEADING), ...bytes]);
        try {
          expect(readWordTrie(whole).has("talo")).toBeTypeOf("boolean");
        } catch (error) {
          expect(error).toBeInstanceOf(WordTrieError);
        }
      }),
    );
  });
});

describe("the Finnish dictionary", () => {
  const fi = createInstalledDictionaries()("fi");

  it("knows forms in any case that they may be written in, and what hyphens join", () => {
    const known = [
      "talossammekin",
      "Kiitos",
      "KIITOS",
      "Helsingissä",
      "toimitusaika",
      "linja-auto",
      "näille",
      "klo",
    ];
    expect(known.filter((word) => fi?.knows(word) !== true)).toEqual([]);
    const wrong = ["tarjouksne", "helsingissä", "kiiTos", "talo-asdf", ""];
    expect(wrong.filter((word) => fi?.knows(word) !== false)).toEqual([]);
  });

  it("suggests what one slip away from it stands in the list", () => {
    expect(fi?.suggest("tarjouksne")).toEqual(["tarjouksen"]);
    expect(fi?.suggest("asiakkalle")).toContain("asiakkaalle");
    expect(fi?.suggest("x".repeat(40))).toEqual([]);
  });
});
