/** What was to be filled in and was not: {name}, [date], <name>, XX, TODO, NN, ____, "lorem ipsum". */
import type { Rule } from "./rule.ts";

/** What stands in the gaps of a pattern for letters, in all languages. */
const FIELDS =
  "[Nn]ame|[Nn]amn|[Nn]avn|[Nn]imi|[Dd]ate|[Dd]atum|[Dd]ato|[Pp]äivä|[Ff]irst name|[Ff]örnamn|[Ff]ornavn|[Ee]tunimi|[Bb]elopp|[Bb]eløb|[Bb]eløp|[Aa]mount|[Ss]umma|" +
  "[Aa]ddress|[Aa]dress|[Aa]dresse|[Oo]soite";

/** Each part has an end that is bounded, so that a line of brackets is read once for each of at most 60 letters. */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\{\{?[^{}\n]{0,60}\}?\}`,
    String.raw`\$\{[^{}\n]{0,60}\}`,
    // [1] is a note, and [sic] a remark.
    String.raw`\[(?!\d{1,3}\]|sic\])[^[\]\n]{0,60}\]`,
    String.raw`<<[^<>\n]{1,60}>>`,
    String.raw`<(?![^<>\n]{0,60}[@/.])[\p{L}_][^<>\n]{0,60}>`,
    String.raw`_{3,}`,
    String.raw`\?{3,}`,
    String.raw`#{3,}`,
    // Between quotation marks a word is quoted, unless it says what belongs there.
    String.raw`[«‹](?:${FIELDS})[»›]|[»›](?:${FIELDS})[«‹]`,
    String.raw`\$[a-z][A-Za-z_]{2,30}`,
    String.raw`%[A-Za-zÅÄÖÆØåäöæø_]{2,30}%`,
    String.raw`(?<![\p{L}\p{N}])(?:X{2,}|x{3,}|Y{2,}|N\.?N\.?|TODO|TBD|TBA|FIXME|ÅÅÅÅ|YYYY|20XX|lorem ipsum)(?![\p{L}\p{N}])`,
  ].join("|"),
  "gu",
);

export const placeholders: Rule = ({ lines }) =>
  lines.flatMap((content, index) =>
    Array.from(content.matchAll(PLACEHOLDER), ({ 0: word, index: at }) => ({
      line: index + 1,
      at,
      word,
      problem: "placeholder" as const,
      suggestions: [],
    })),
  );
