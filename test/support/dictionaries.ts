/** The dictionaries, read once for all tests of a file. */
import { createInstalledDictionaries } from "../../companies/dictionaries.ts";

export const dictionaries = createInstalledDictionaries();
