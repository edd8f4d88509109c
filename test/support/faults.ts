/** Breaks one call of one port: it fails before it takes effect, or takes effect and its answer is lost. */
export type FaultKind = "before" | "after";

class Fault extends Error {
  override readonly name = "Fault";
}

export interface Faults {
  /** The n-th call from now on (1 is the next), counted over all ports, or of one `port.method`. */
  plant(fault: { nth: number; kind: FaultKind; call?: string }): void;
  isFault(error: unknown): boolean;
  /** How many calls were made so far, by `port.method` in order. */
  readonly calls: readonly string[];
  wrap<Ports extends object>(ports: Ports): Ports;
}

export function createFaults(): Faults {
  const calls: string[] = [];
  let planted: { left: number; kind: FaultKind; call: string | undefined }[] = [];

  /** What happens to this call. */
  function faultFor(call: string): FaultKind | undefined {
    const hit: FaultKind[] = [];
    planted = planted
      .map((fault) =>
        fault.call === undefined || fault.call === call ? { ...fault, left: fault.left - 1 } : fault,
      )
      .filter((fault) => {
        if (fault.left === 0) hit.push(fault.kind);
        return fault.left > 0;
      });
    return hit[0];
  }

  const wrapPort = (name: string, port: object): object =>
    new Proxy(port, {
      get: (target, method: string) => {
        const original: unknown = Reflect.get(target, method);
        if (typeof original !== "function") return original;
        return (...args: unknown[]): unknown => {
          const call = `${name}.${method}`;
          const result = (): unknown => Reflect.apply(original, target, args);
          calls.push(call);
          const fault = faultFor(call);
          if (fault === undefined) return result();
          const failed = new Fault(`${call} failed ${fault} it took effect`);
          if (SEQUENCES.has(method)) return failingSequence(failed);
          if (fault === "before") return Promise.reject(failed);
          return Promise.resolve(result()).then(() => Promise.reject(failed));
        };
      },
    });

  return {
    calls,
    plant: ({ nth, kind, call }) => {
      planted.push({ left: nth, kind, call });
    },
    isFault: (error) => error instanceof Fault,
    wrap: <Ports extends object>(ports: Ports): Ports =>
      Object.fromEntries(
        Object.entries(ports).map(([name, port]) => [name, wrapPort(name, port as object)]),
      ) as Ports,
  };
}

/** Methods that answer with a sequence; they fail when it is read. */
const SEQUENCES = new Set([
  ...["due", "leftOver", "open", "madeIn", "on", "of"],
  ...["changed", "dueContacts", "dueTalks", "all"],
]);

async function* failingSequence(error: Error): AsyncGenerator<never> {
  throw error;
}
