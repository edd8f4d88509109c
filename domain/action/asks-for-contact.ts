/** Whether a letter asks if people were in touch: it answers a note that was kept and tells of no contact. Pure. */
import type { Letter } from "../letters/letter.ts";

export function asksForContact(letter: Letter | undefined): boolean {
  if (letter?.kind !== "confirmation") return false;
  return letter.outcomes.some(({ is, relation }) => {
    const ask = relation?.ask;
    return (is === "done" || is === "already") && ask?.does === "met" && ask.direction === "none";
  });
}
