/** Waiting for a reply, and nobody told them a time: who has waited longest first. */
import type { Section } from "../facts.ts";
import { promiseLines } from "./promise-lines.ts";

export const waiting: Section = (facts) => promiseLines("waiting", facts);
