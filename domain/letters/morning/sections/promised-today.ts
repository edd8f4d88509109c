/** Promised for today: what can still be kept. */
import type { Section } from "../facts.ts";
import { promiseLines } from "./promise-lines.ts";

export const promisedToday: Section = (facts) => promiseLines("promised-today", facts);
