/**
 * What the system itself knows about its mail. The deployed tables hold it, and their shape is not the business of
 * `local/`: whoever starts the system hands over how to read them.
 */
import type { Instant } from "./clock.ts";

/** A mail that came in. */
export interface ReceivedRow {
  /** The id that SES gave it. */
  readonly id: string;
  readonly at: Instant;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** What became of it, in one word or a short phrase: `customer`, `bounce`, `spam`, `unreadable`, … */
  readonly outcome: string;
  /** Whether an acknowledgement went out, or will; in preview, to the owner. False when it was withdrawn, or failed. */
  readonly acknowledged: boolean;
  /** Whether it was decided that there may be one: `letter` and `letterBecause` say what became of it. */
  readonly mayBeAcknowledged?: boolean | undefined;
  /** Why it was decided so: stable codes, and the same in words. */
  readonly reasons: readonly string[];
  readonly because?: string | undefined;
  /** The promise that it made or belongs to. */
  readonly promiseId?: string | undefined;
  /** By when the company has promised to be in touch. */
  readonly promisedAt?: Instant | undefined;
  /** What became of the acknowledgement. */
  readonly letter?: "pending" | "sent" | "previewed" | "withdrawn" | "failed" | undefined;
  /** Why it stands so, in words. */
  readonly letterBecause?: string | undefined;
}

/** An open promise: somebody who waits for the company. */
export interface WaitingRow {
  readonly id: string;
  readonly customer: string;
  readonly subject: string;
  /** Since when. */
  readonly since: Instant;
  readonly deadlineAt: Instant;
  readonly owner: string;
}

export interface SystemView {
  /** IANA name of the zone that people read times in; UTC when left out. */
  readonly timeZone?: string | undefined;
  /** Oldest first. */
  received(): Promise<readonly ReceivedRow[]>;
  /** The most urgent first. */
  waiting(): Promise<readonly WaitingRow[]>;
  /** How many letters are neither sent, withdrawn nor failed. */
  pendingLetters(): Promise<number>;
}

/** Where and how the tables of a running system can be read. */
export interface SystemAccess {
  readonly region: string;
  /** `http://127.0.0.1:PORT` of DynamoDB and of S3. */
  readonly endpoints: { readonly dynamodb: string; readonly s3: string };
  /** Environments of the functions by name: they hold the names of tables and buckets. */
  readonly environments: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** A system that knows nothing of its mail: for tests of `local/` alone. */
export const BLIND_VIEW: SystemView = {
  received: async () => [],
  waiting: async () => [],
  pendingLetters: async () => 0,
};
