/**
 * The system's movable clock. It runs like a real one, and can be moved forward. The offset lies in shared memory, so
 * that the thread of the queues sees a move in the same moment.
 */
/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
export type Instant = string;

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Between real time and this clock's, in milliseconds. */
  offset(): number;
  /** Forward only: an earlier moment leaves the clock as it is. */
  moveTo(moment: number): void;
  /** Holds the offset as its only number. */
  readonly shared: SharedArrayBuffer;
}

/** Starts now, or at the given moment, which may lie in the past or the future. */
export function createClock(startsAt?: Instant): Clock {
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const memory = new Float64Array(shared);
  memory[0] = startsAt === undefined ? 0 : Date.parse(startsAt) - Date.now();
  const offset = (): number => memory[0] ?? 0;
  return {
    shared,
    offset,
    now: () => Date.now() + offset(),
    moveTo(moment) {
      memory[0] = Math.max(offset(), moment - Date.now());
    },
  };
}

/** The clock's moment, as it is written and stored. */
export function instantOf(clock: Clock): Instant {
  return new Date(clock.now()).toISOString();
}
