/** English. */
import type { NumberedLineTexts } from "./texts.ts";

export const en: NumberedLineTexts = {
  "line-later": (line, { number, form }) =>
    `“${line}”: do you mean “${number} later ${form}”? If so, write it like that.`,
  "line-hand-over": (line, { number, form }) =>
    `“${line}”: do you mean “${number} hand over to ${form}”? If so, write it like that.`,
  "line-done": (line, { number, form }) =>
    `“${line}”: do you mean “${number} done${form && `, ${form}`}”? If so, write it like that.`,
  "line-undo": (line, { number }) => `“${line}”: do you mean “${number} undo”? If so, write it like that.`,
  "line-no": (line, { number }) => `“${line}”: do you mean “${number} no thanks”? If so, write it like that.`,
  "line-hint": (line, { number }) =>
    `“${line}”: what do you mean? Write “${number} done”, “${number} later Friday”, “${number} hand over to Bo” or “${number} no thanks”, for example.`,
  "line-unclear": (line, { number }) =>
    `“${line}”: what do you mean? Write “${number} done”, “${number} later Friday” or “${number} hand over to Bo”, for example.`,
  "line-not-yet": (line, { number }) =>
    `“${line}”: that may not be done yet. If it is, just write “${number} done”. Otherwise it comes back on the day you like: “${number} later Friday”.`,
};
