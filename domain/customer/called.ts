/**
 * What a customer may be called in a note of staff: its name, with or without what stands for its legal form, the first word
 * of a longer name, and the whole names of its people. Accents, case and marks do not matter. Pure.
 */
import { looseName } from "../payment/accounts/names.ts";
import type { Customer } from "./customer.ts";
import { isPlaced } from "./standing.ts";

export interface Called {
  /** As names are compared (`callKey`). */
  readonly key: string;
  /** Only the beginning of a longer name: whoever is called just that goes before. */
  readonly isPart?: true | undefined;
}

/** How a customer is called by a name, as the register lists it. */
export interface CalledSo {
  readonly customerId: string;
  /** The customer's own name, to ask which one is meant. */
  readonly name: string;
  readonly isPart?: true | undefined;
}

/** Of a large customer not everybody can be listed; who is not is found by the customer's name. */
const MOST_PEOPLE = 20;
const SHORTEST_PART = 3;
const LONGEST = 80;

/** Undefined for what cannot be a name. */
export function callKey(written: string): string | undefined {
  const key = looseName(written.slice(0, 2 * LONGEST));
  return key === undefined || key.length > LONGEST ? undefined : key;
}

/** Each once. Nobody speaks of strangers by name. */
export function calledOf({ standing, name, people = [] }: Customer): Called[] {
  if (!isPlaced(standing)) return [];
  const whole = [name ?? "", ...people.slice(0, MOST_PEOPLE).map((person) => person.name)].flatMap(
    (each) => callKey(each) ?? [],
  );
  const [first = "", ...others] = callKey(name ?? "")?.split(" ") ?? [];
  const part = others.length > 0 && first.length >= SHORTEST_PART ? [first] : [];
  return [
    ...[...new Set(whole)].map((key) => ({ key })),
    ...part.filter((key) => !whole.includes(key)).map((key) => ({ key, isPart: true as const })),
  ];
}
