/**
 * What every language must bring to ask about a line of an answer that names a line of ours by its number: each answer
 * shows what to write. `line` and `form` come cleaned and cut, as they were written.
 */
import type { LineWhy } from "../../../action/not-understood.ts";

export type NumberedLineTexts = Readonly<
  Record<
    LineWhy,
    /** `number`: of the line, or "1, 2". `form`: the day, the name, or how it was done; empty without any. */
    (line: string, said: { readonly number: string; readonly form: string }) => string
  >
>;
