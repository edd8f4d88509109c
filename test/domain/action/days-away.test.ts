import { expect, it } from "vitest";
import { daysAwayBy } from "../../../domain/action/days-away.ts";
import { exampleCompany } from "../../support/example-company.ts";

const { calendar } = exampleCompany();
const TUESDAY = "2026-11-24T07:10:00.000Z";

it.each([
  ["Jag är ledig och tillbaka måndag 30 november.", "2026-11-29"],
  ["Jag är ledig och tillbaka\nmåndag 30 november.", "2026-11-29"],
  ["Jag är på semester till och med 30/11.", "2026-11-30"],
  ["Jag är på semester t.o.m. 30/11.", "2026-11-30"],
  ["Jeg holder ferie til og med 30/11.", "2026-11-30"],
  ["I am on holiday through 30 November.", "2026-11-30"],
  ["Hei, olen lomalla 30.11. asti", "2026-11-30"],
  ["Jag är på semester till 30/11.", "2026-11-29"],
  ["Hej! Jag är på semester v 48-50.", "2026-12-13"],
  ["Jag är på semester v. 48.", "2026-11-29"],
  ["Jag är tillbaka v. 50.", "2026-12-06"],
  ["Jag är borta 20/11–4/12.", "2026-12-04"],
  ["I am out of office until Monday", "2026-11-29"],
  ["Jag är sjuk och tillbaka 5/12. Vårt julbord är den 18/12. Välkommen!", "2026-12-04"],
  // Of something else, or of later: today, and then the program says so again.
  ["Vårt julbord är den 18/12. Välkommen!", "2026-11-24"],
  ["Tack för ditt mejl! Vi svarar inom 2 dagar.", "2026-11-24"],
  ["Vi har stängt 24/12.", "2026-11-24"],
  ["Jag är ledig fredag 18/12.", "2026-11-24"],
  ["Jag är borta 20/12–7/1.", "2026-11-24"],
  ["Jag är på resa och läser inte mejl.", "2026-11-24"],
  ["Jag är på kurs i dag och svarar i morgon.", "2026-11-24"],
])("%j: to %s", (text, to) => {
  expect(daysAwayBy(text, TUESDAY, calendar)).toEqual({ from: "2026-11-24", to });
});
