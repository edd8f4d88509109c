import { describe, expect, test } from "vitest";
import { readAnswer } from "../../../domain/words/read-words.ts";
import { da } from "./answers/da.ts";
import { en } from "./answers/en.ts";
import { fi } from "./answers/fi.ts";
import { nb } from "./answers/nb.ts";
import { sv } from "./answers/sv.ts";
import { monday, shown } from "./readings.ts";

describe.each(Object.entries({ sv, da, nb, fi, en }))("an answer in %s", (_, answers) => {
  test.each(answers.understood)("%s", (line, asked) => {
    expect(shown(readAnswer(line, monday))).toBe(asked);
  });

  test.each(answers.notUnderstood)("%s does nothing and is asked back", (line) => {
    expect(shown(readAnswer(line, monday))).toBe("? no-word");
  });

  test.each(answers.incomplete)("%s is asked for what is missing", (line) => {
    expect(shown(readAnswer(line, monday))).toMatch(/^\? no-(?:day|what)$/);
  });
});
