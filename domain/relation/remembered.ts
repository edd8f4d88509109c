/**
 * Answers that are computed once for each thing that is asked about, whoever asks again. They are kept as long as whoever
 * holds this: for one run, or one customer. Throws when the computation does, and asks it again the next time.
 */

/** `keyOf`: what is the same of two things that have one answer; absent: the thing itself. */
export function remembered<Asked, Answer>(
  compute: (asked: Asked) => Answer,
  keyOf: (asked: Asked) => unknown = (asked) => asked,
): (asked: Asked) => Answer {
  const known = new Map<unknown, { readonly answer: Answer }>();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key) ?? { answer: compute(asked) };
    known.set(key, found);
    return found.answer;
  };
}
