/** Overdue: the customer was told a time, and it has passed. */
import type { Section } from "../facts.ts";
import { promiseLines } from "./promise-lines.ts";

export const overdue: Section = (facts) => promiseLines("overdue", facts);
