/**
 * Faults that a person or a test switches on, and where they strike. A switch stays on until it is switched off with
 * `null`, or has struck as often as `times` says.
 */
import * as z from "zod";

const CHOICES = {
  /** The letter is taken, and the answer is lost · refused · no answer in time · the connection is refused. */
  ses: z.enum(["answer-lost", "throttle", "timeout", "down"]),
  /** What becomes of SES's sending events; late ones come 20 minutes later. */
  sesEvents: z.enum(["lost", "twice", "late"]),
  /** What becomes of SES's notifications about mail that came in. */
  notifications: z.enum(["lost", "twice"]),
  /** What becomes of the events of files that were put into a bucket. */
  objects: z.enum(["lost"]),
  scheduler: z.enum(["throttle", "never-fires"]),
} as const;

const Request = z.strictObject({
  ...(Object.fromEntries(Object.entries(CHOICES).map(([name, choice]) => [name, choice.nullish()])) as {
    [Name in keyof typeof CHOICES]: z.ZodOptional<z.ZodNullable<(typeof CHOICES)[Name]>>;
  }),
  /** How often each of the switched faults strikes; always, when left out. */
  times: z.int().min(1).optional(),
});

export type FaultRequest = z.infer<typeof Request>;
type Place = keyof typeof CHOICES;

export interface Faults {
  /** Switches; places that are left out stay as they are. Throws for what is no switch, in words. */
  set(request: unknown): void;
  /** Whether the fault strikes here and now; counts it. */
  take<P extends Place>(place: P, fault: z.infer<(typeof CHOICES)[P]>): boolean;
  /** What is switched on, with how often it will still strike (`null`: always). */
  list(): Readonly<Record<string, { readonly fault: string; readonly times: number | null }>>;
  /** Whether any was ever switched on: then something may have been lost. */
  wereSet(): boolean;
}

export const FAULTS_HELP = Object.entries(CHOICES)
  .map(([name, choice]) => `    ${name.padEnd(14)} ${choice.options.join(" | ")} | null`)
  .join("\n");

export function createFaults(): Faults {
  const on = new Map<string, { readonly fault: string; times: number }>();
  let wereSet = false;
  return {
    set(request) {
      const parsed = Request.safeParse(request);
      if (!parsed.success) throw new Error(`These are no faults:\n${z.prettifyError(parsed.error)}`);
      const { times = Infinity, ...places } = parsed.data;
      for (const [place, fault] of Object.entries(places)) {
        if (fault === null) on.delete(place);
        else {
          on.set(place, { fault, times });
          wereSet = true;
        }
      }
    },
    take(place, fault) {
      const found = on.get(place);
      if (found?.fault !== fault) return false;
      if (--found.times <= 0) on.delete(place);
      return true;
    },
    list: () =>
      Object.fromEntries(
        [...on].map(([place, { fault, times }]) => [
          place,
          { fault, times: times === Infinity ? null : times },
        ]),
      ),
    wereSet: () => wereSet,
  };
}
