/** What a settings file says of the agendas of yearly talks: who else reads them, and how long they rest. Part of `settings.ts`. */
import * as z from "zod";
import { staffId } from "./setting-forms.ts";

export const agendas = z
  .strictObject({
    secondReader: staffId
      .optional()
      .describe(
        "Id of the staff member who reads an agenda before it goes to a customer; nobody when left out.",
      ),
    rests: z
      .boolean()
      .default(false)
      .describe(
        "Whether an agenda waits until the company opens on its next working day before it goes, instead of some minutes.",
      ),
  })
  .prefault({})
  .describe("What happens to the agenda of a yearly talk between the word to send it and the customer.");
