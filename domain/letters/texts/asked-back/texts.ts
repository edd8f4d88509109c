/**
 * What every language must bring to ask whether a line of a note was meant as one of ours: each answer shows the line that
 * would have been read, so that it is written again in one go. `line` and `form` come cleaned and cut, as they were written.
 */
import type { AskedBack } from "../../../action/not-understood.ts";

export type AskedBackTexts = Readonly<
  Record<
    AskedBack,
    /** `form`: the line that was meant, or what stands behind its word; "…" where nothing was written. */
    (line: string, form: string) => string
  >
>;

/** Whether it is worth saying that a colon was missing. */
export const lacksColon = (line: string, form: string): boolean => form.includes(":") && !line.includes(":");
