/**
 * The conditions of Hunspell's affixes: a short row of letters, any letter (`.`), some letters (`[aeo]`) or all but
 * some (`[^aeo]`), which the end or the beginning of a word must be like.
 */

interface Letter {
  readonly letters: string;
  readonly isNot: boolean;
}

/** A place a letter. */
export type Condition = readonly Letter[];

const ANY: Letter = { letters: "", isNot: true };
const PLACE = /\[(?<not>\^?)(?<letters>[^\]]*)\]|./gu;

export function readCondition(written: string): Condition {
  if (written === ".") return [];
  return Array.from(written.matchAll(PLACE), ({ 0: sign, groups }) =>
    groups?.["letters"] === undefined
      ? sign === "."
        ? ANY
        : { letters: sign, isNot: false }
      : { letters: groups["letters"], isNot: groups["not"] === "^" },
  );
}

export function endsLike(word: string, condition: Condition): boolean {
  return isLikeFrom(word, word.length - condition.length, condition);
}

export function startsLike(word: string, condition: Condition): boolean {
  return isLikeFrom(word, 0, condition);
}

function isLikeFrom(word: string, from: number, condition: Condition): boolean {
  if (from < 0 || from + condition.length > word.length) return false;
  return condition.every(
    ({ letters, isNot }, place) => letters.includes(word.charAt(from + place)) !== isNot,
  );
}
