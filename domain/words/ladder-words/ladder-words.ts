/** The words by which staff speak of the ladder and of the people, as each language has them. Every text is a list with commas between. */

/** What begins a line: `nivå: 3`. */
export const LADDER_WORDS = [
  "level",
  "thanked",
  "milestone",
  "milestone-over",
  "improvement",
  "favour",
  "feedback",
  "personal",
  "forget-personal",
  "owner",
] as const;

export type LadderWord = (typeof LADDER_WORDS)[number];

export interface LadderWords {
  readonly begins: Readonly<Record<LadderWord, string>>;
  /** From 1 to 6. */
  readonly levels: readonly [string, string, string, string, string, string];
  readonly target: string;
  readonly because: string;
  readonly nextStep: string;
  readonly yearly: string;
  readonly adopted: string;
  readonly declined: string;
  /** Before what came of a suggestion. */
  readonly they: string;
  /** Behind "thanked". */
  readonly them: string;
  readonly oldest: string;
  /** To a hint: not wanted. */
  readonly no: string;
  /** Later, though no day is said. */
  readonly notNow: string;
  /** Beginnings of words that say what was thanked for. */
  readonly recommendation: string;
  /** "Karin rekommenderade oss till Ek Bygg", "Karin tipsade Ek Bygg om oss": what stands before them, and behind. */
  readonly recommended: {
    readonly usTo: string;
    readonly tipped: string;
    readonly ofUs: string;
    /** In front of these: "har". */
    readonly has: string;
    /** Before who did it, at the beginning of a sentence: "om Karin", "bara Karin". It has not been, or is not all. */
    readonly open: string;
  };
  /** Before what may have been, and may not, or is still to be: "kanske", "borde". */
  readonly perhaps: string;
  /** Of a favour, said without its word. */
  readonly borrowed: string;
  /** "Är Bos kund". */
  readonly is: string;
  readonly customer: string;
  /** Behind "feedback" or "förslag" these make a sentence: "feedback från Karin", "förslaget var bra". */
  readonly goesOn: string;
}
