/** What every language must bring for a caution: a sentence or two that say what is odd and what to do about it. */
import type { CautionCode } from "../../../mail/caution.ts";

/** `fact` is what was seen, cleaned; undefined when it is not known. */
export type CautionTexts = Readonly<Record<CautionCode, (fact: string | undefined) => string>>;
