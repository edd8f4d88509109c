/**
 * A letter that must not go out as it is. The message names the part and the rule, never what stands in the letter:
 * it ends up in a log.
 */
export class LetterError extends Error {
  override readonly name = "LetterError";
}
