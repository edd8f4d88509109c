/** The sections of the morning letter: one row a file. */
import type { Section } from "../facts.ts";
import type { SectionName } from "../morning-letter.ts";
import { cameIn } from "./came-in.ts";
import { contacts } from "./contacts.ts";
import { failedLetter } from "./failed-letter.ts";
import { hints } from "./hints.ts";
import { overdue } from "./overdue.ts";
import { payments } from "./payments.ts";
import { promisedToday } from "./promised-today.ts";
import { proposedOwner } from "./proposed-owner.ts";
import { spam } from "./spam.ts";
import { talks } from "./talks.ts";
import { thanks } from "./thanks.ts";
import { unsorted } from "./unsorted.ts";
import { waiting } from "./waiting.ts";

export const SECTION_TABLE: Readonly<Record<SectionName, Section>> = {
  "promised-today": promisedToday,
  overdue,
  waiting,
  "failed-letter": failedLetter,
  contacts,
  talks,
  hints,
  payments,
  "came-in": cameIn,
  unsorted,
  thanks,
  "proposed-owner": proposedOwner,
  spam,
};
