/** Probably only thank-yous: listed, so that one that is more can be opened again. */
import { aboutMail, cameIn, readerOf, type Section } from "../facts.ts";
import { shortWhat } from "../short-line.ts";

export const thanks: Section = (facts) =>
  cameIn(facts)
    .filter(({ kind, reasons }) => kind === "customer" && reasons.includes("thanks"))
    .map((mail) => ({
      staffId: readerOf(facts, mail),
      line: { ...aboutMail(facts, "thanks", mail), subject: shortWhat(mail.subject) },
    }));
