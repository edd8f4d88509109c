/**
 * Moves this thread's or process's `Date` by an offset, so that code which knows nothing of it (an emulator, a
 * function's bundle) lives in the system's time. Only what asks "what time is it now" changes: `Date.now()`,
 * `new Date()` and `Date()`; given moments stay what they are. Timers keep running in real time.
 */
const RealDate = Date;
const realNow = Date.now;

/** `offset` answers with the milliseconds between real time and the system's; it is asked every time. */
export function moveDate(offset: () => number): void {
  const now = (): number => realNow() + offset();
  const MovedDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown)),
  });
  RealDate.prototype.constructor = MovedDate;
  globalThis.Date = MovedDate;
}
