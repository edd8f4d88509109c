/** What staff say of a relation, as they write it in five languages. */
import { describe, expect, test } from "vitest";
import { readNoteOfContact } from "../../../domain/words/read-note-of-contact.ts";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { monday } from "./readings.ts";
import { da } from "./relations/da.ts";
import { en } from "./relations/en.ts";
import { fi } from "./relations/fi.ts";
import { nb } from "./relations/nb.ts";
import { sv } from "./relations/sv.ts";
import { shownRelation } from "./relations/shown-relation.ts";

describe.each(Object.entries({ sv, da, nb, fi, en }))("of a relation in %s", (_, relations) => {
  test.each(relations.notes)("a note: %s", (text, read) => {
    const { met, notUnderstood } = readNoteOfContact(text, undefined, monday);
    expect(shownRelation(met ? [met] : [], notUnderstood)).toBe(read);
  });

  test.each(relations.lines)("a line: %s", (text, read) => {
    const { asks, notUnderstood } = readRelationWords(text, monday, "note");
    expect(shownRelation(asks, notUnderstood)).toBe(read);
  });

  describe.each(["contact", "talk", "agenda"] as const)("in answer to a letter about a %s", (where) => {
    test.each(relations[where])("%s", (text, read) => {
      const { asks, notUnderstood } = readRelationWords(text, monday, where);
      expect(shownRelation(asks, notUnderstood)).toBe(read);
    });
  });
});
