/** New on the spam list, for whoever keeps what nobody owns: the latest, so that a customer among them is found. */
import { aboutMail, cameIn, fallbackReader, type Section } from "../facts.ts";
import { shortWhat } from "../short-line.ts";

/** The letter says how many there are; more lines help nobody. */
const MOST_NAMED = 3;

export const spam: Section = (facts) =>
  cameIn(facts)
    .filter(({ kind }) => kind === "spam")
    .slice(-MOST_NAMED)
    .reverse()
    .map((mail) => ({
      staffId: fallbackReader(facts).id,
      line: { ...aboutMail(facts, "spam", mail), subject: shortWhat(mail.subject) },
    }));
