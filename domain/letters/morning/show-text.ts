/** The letter as plain text: headings in capitals, lines under 76 characters. */
import type { Language } from "../language.ts";
import { wrap } from "../wrap.ts";
import { asText } from "../written-letter.ts";
import { BETWEEN_EXAMPLES, type Block } from "./page.ts";

export function showText(blocks: readonly Block[], language: Language): string {
  const heading = (text: string): string => text.toLocaleUpperCase(language);
  return asText(
    blocks.map((block) => {
      switch (block.is) {
        case "text":
          return wrap(block.text);
        case "aside":
          return wrap([block.text, block.link?.address ?? []].flat().join(" "));
        case "section":
          return [
            heading(block.heading),
            ...(block.note === undefined ? [] : [wrap(block.note)]),
            ...block.rows.map(({ number, who, rest }) => wrap(`${who}${rest}`, `${number}. `)),
          ].join("\n");
        case "facts":
          return [heading(block.heading), ...block.lines.map((line) => wrap(line))].join("\n");
        case "choices":
          return [
            ...(block.heading === undefined ? [] : [heading(block.heading)]),
            wrap(block.question),
            ...block.answers.map((answer) => wrap(answer, "• ")),
          ].join("\n");
        case "answer":
          return [wrap(block.how), wrap(block.examples.join(BETWEEN_EXAMPLES)), wrap(block.undo)].join("\n");
      }
    }),
  );
}
