/** What staff say of the ladder that has not been, or only half: it is asked back, and never counted as done. */
import { describe, expect, test } from "vitest";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { monday } from "./readings.ts";
import { shownRelation } from "./relations/shown-relation.ts";

const read = (text: string) => {
  const { asks, notUnderstood } = readRelationWords(text, monday, "note");
  return shownRelation(asks, notUnderstood);
};

describe("thanks", () => {
  test.each([
    ...["tackat: inte än", "tackat: nej", "tackat: senare", "tackat: på fredag", "tackat: ska ringa"],
    ...["tackat: Karin, på fredag", "tackat inte för tipset än", "tackat: vid nästa möte"],
    ...["takket: ikke endnu", "takket: senere", "takket: ikke ennå", "takket: neste uke"],
    ...["thanked: not yet", "thanked: tomorrow", "thanked: will do"],
    ...["kiitetty: ei vielä", "kiitetty: myöhemmin", "kiitetty: perjantaina"],
  ])("that are to come are none: %s", (text) => {
    expect(read(text)).toBe("? not-yet");
  });

  test.each([
    ["tackat: i fredags", "thanked"],
    ["tackat: med blommor", "thanked"],
    ["tackat: Karin och Per", "thanked who:Karin"],
    ["Tackade Karin för tipset när vi sågs", "thanked who:Karin"],
    ["tackat: Karin, vi ses på fredag", "thanked who:Karin"],
    ["Har sagt tak til Mette for anbefalingen, sendte chokolade", "thanked who:Mette"],
    ["takket: hende", "thanked"],
    ["takket: Kari med blomster", "thanked who:Kari"],
    ["thanked: last Friday", "thanked"],
    ["kiitetty: soitin Jarille", "thanked"],
  ])("that were said are: %s", (text, shown) => {
    expect(read(text)).toBe(shown);
  });

  test.each(["tackat: efter semestern", "tackat ja till tipset", "takket: et eller andet", "thanked: x"])(
    "with other words are asked back: %s",
    (text) => {
      expect(read(text)).toBe("? maybe-meant");
    },
  );
});

describe("a suggestion", () => {
  test.each([
    ...["förslag: inte LED", "förslag: kanske LED", "förslag: LED, inte än", "förslag: ska ta upp LED"],
    ...["förslag: LED, har inte sagt det än", "feedback: inte än", "feedback: ska fråga"],
    ...["forslag: ikke LED", "forslag: måske LED", "forslag: LED, ikke ennå", "forslag: bør foreslå LED"],
    ...["suggestion: not LED", "suggestion: LED, not yet", "suggestion: should suggest LED"],
    ...["ehdotus: ei LED", "ehdotus: ehkä LED", "ehdotus: LED, ei vielä"],
  ])("that was not made is none: %s", (text) => {
    expect(read(text)).toBe("? not-yet");
  });

  test.each([
    ["förslag: LED, inte dimbar", "improvement outcome:made what:LED, inte dimbar"],
    ["förslag: fast belysning i hallen", "improvement outcome:made what:fast belysning i hallen"],
    ["förslag: LED, men de ville inte", "improvement outcome:declined what:LED"],
    ["förslag: inte intresserade", "improvement outcome:declined"],
    ["feedback: inte nöjda med leveransen", "feedback outcome:made what:inte nöjda med leveransen"],
    ["förslag: LED, Karin sa ja", "improvement outcome:adopted what:LED"],
    ["förslag: LED, inte infört", "improvement outcome:made what:LED, inte infört"],
    ["forslag: LED, ville gerne have det", "improvement outcome:adopted what:LED"],
    ["suggestion: LED, they went for it", "improvement outcome:adopted what:LED"],
    ["ehdotus: LED, tilasi heti", "improvement outcome:adopted what:LED"],
    ["forslag: LED, nei takk", "improvement outcome:declined what:LED"],
    ["suggestion: no-drip taps", "improvement outcome:made what:no-drip taps"],
    ["ehdotus: ensin korjataan ovi", "improvement outcome:made what:ensin korjataan ovi"],
  ])("that was made is one: %s", (text, shown) => {
    expect(read(text)).toBe(`suggested kind:${shown}`);
  });

  test("that was not made does not end the hint", () => {
    const about = () => "hint" as const;
    const answered = readRelationWords("3 klart, föreslog inte LED", monday, "lines", about);
    expect(shownRelation(answered.asks, answered.notUnderstood)).toBe("? not-yet");
  });
});

describe("a level", () => {
  test.each([
    ...["nivå: 3, inte 4", "nivå: 3, kanske 4", "nivå: 3 mål 4, kanske 5", "nivå: 3, mål 4 eller 5"],
    ...["nivå: 3, tidigare 2", "nivå: rådgivare, inte partner", "nivå: 3 (kanske)"],
    ...["nivå: 3, för att de frågar, mål 5 till sommaren", "nivå: 3 mål 2"],
    ...["niveau: 3, ikke 4", "niveau: 3, måske 4", "nivå: 3, kanskje 4"],
    ...["level: 3, not 4", "level: 3, maybe 4", "taso: 3, ei 4", "taso: 3, ehkä 4"],
  ])("with another one beside it is asked back: %s", (text) => {
    expect(read(text)).toBe("? maybe-meant");
  });

  test.each([
    ["nivå: 3!", "3"],
    ["nivå: 3, för att de inte frågar andra", "3 evidence:de inte frågar andra"],
    ["nivå: 3, de frågar inte andra om råd", "3 evidence:de frågar inte andra om råd"],
    ["nivå: 3, mål: 4, nästa steg: visa 4 kalkyler", "3 target:4 nextStep:visa 4 kalkyler"],
    ["niveau: 3, de ringer når det brænder", "3 evidence:de ringer når det brænder"],
    ["level: 3, they never ask others", "3 evidence:they never ask others"],
    ["taso: 3, he kysyvät neuvoa", "3 evidence:he kysyvät neuvoa"],
  ])("with its reason stands: %s", (text, shown) => {
    expect(read(text)).toBe(`level level:${shown}`);
  });
});
