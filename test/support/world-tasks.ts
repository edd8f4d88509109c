/** What the world in memory keeps: what is to be done, and what went out. */
import type { DailyRun } from "../../domain/company-state.ts";
import type { Incoming } from "../../domain/contact/incoming.ts";
import type { SendingNews } from "../../domain/letters/letter.ts";
import type { PromiseStage } from "../../domain/promise/promise.ts";
import type { Instant } from "../../domain/time/instant.ts";

export interface SentLetter {
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
  readonly copiesTo?: readonly string[] | undefined;
  readonly kind: string;
  readonly letterId: string;
  readonly attempt: number;
  /** The id that SES gave it. */
  readonly sesMessageId: string;
  readonly raw: string;
}

export type Task =
  | { readonly to: "receive-mail"; readonly incoming: Incoming }
  | { readonly to: "send-letter"; readonly letterId: string }
  | {
      readonly to: "watch-promises";
      readonly promiseId: string;
      readonly version: number;
      readonly stage: PromiseStage;
    }
  | { readonly to: "record-delivery"; readonly news: SendingNews }
  | { readonly to: "import-ledger"; readonly key: string }
  | { readonly to: "daily"; readonly run: DailyRun }
  | { readonly to: "sweep" };

export interface Queued {
  readonly task: Task;
  readonly visibleAt: Instant;
  readonly received: number;
}
