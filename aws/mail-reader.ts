/**
 * Reads mails from strangers without trusting them: the header here, by a bounded pass; the content of all but small
 * mails in a thread of its own, which is stopped when it takes too long or too much memory. Then the mail is what its
 * header says, with an empty text and the reason in `damaged`. Never throws, on any bytes.
 *
 * The thread is begun with the first large mail and kept for the next ones; it never keeps the process alive.
 */
import { Worker } from "node:worker_threads";
import { readContent } from "../domain/mail/read-content.ts";
import type { Content } from "../domain/mail/read-content.ts";
import { readHead, withContent, withoutContent } from "../domain/mail/read-mail.ts";
import type { MailReader } from "../domain/ports.ts";

export interface MailReaderOptions {
  /** Mails up to this size are read without the thread. */
  readonly smallBytes?: number;
  readonly mostMilliseconds?: number;
  /** Of the thread's heap; the mail itself lies outside. */
  readonly mostMegabytes?: number;
  /** What runs in the thread. */
  readonly worker?: URL;
}

/**
 * Most mails are smaller, and a thread takes longer to begin than they take to be read (measured: 10 ms of processor
 * time for 80 KB of plain text). The worst that we know of this size takes 130, bounded by `domain/mail/limits.ts`.
 */
const SMALL_BYTES = 64 * 1024;

/** The slowest mail of 40 MB that we know takes 1.5 s of processor time; a small function has half a processor. */
const MOST_MILLISECONDS = 6_000;

/** The largest that we know takes 200; the memory of a function is 1024. */
const MOST_MEGABYTES = 256;

/** Beside this file, in its source and in a function's bundle alike. */
const WORKER = new URL(
  `./mail-reader-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".mjs"}`,
  import.meta.url,
);

const TOO_SLOW = "its body took too long to read; only its header was read";
const TOO_LARGE = "its body took too much memory to read; only its header was read";
const BROKEN = "its body could not be read; only its header was read";

export function createMailReader({
  smallBytes = SMALL_BYTES,
  mostMilliseconds = MOST_MILLISECONDS,
  mostMegabytes = MOST_MEGABYTES,
  worker: file = WORKER,
}: MailReaderOptions = {}): MailReader {
  let worker: Worker | undefined;
  /** Settles when the thread is free. */
  let free: Promise<unknown> = Promise.resolve();

  return {
    async read(raw) {
      const head = readHead(raw);
      const content =
        raw.length <= smallBytes
          ? await readContent(raw, head.headers).catch(() => BROKEN)
          : await whenFree(() => readInThread(raw));
      return typeof content === "string" ? withoutContent(head, content) : withContent(head, content);
    },
  };

  /** One mail at a time: the limits are one mail's. */
  function whenFree<T>(work: () => Promise<T>): Promise<T> {
    const done = free.then(work);
    free = done;
    return done;
  }

  /** The content, or why there is none. */
  function readInThread(raw: Uint8Array): Promise<Content | string> {
    const thread = (worker ??= begin());
    return new Promise((resolve) => {
      const end = (answer: Content | string): void => {
        clearTimeout(timer);
        thread.off("message", end).off("error", fail).off("exit", exit);
        if (typeof answer === "string") {
          worker = undefined;
          void thread.terminate();
        }
        resolve(answer);
      };
      const fail = (error: unknown): void => {
        end(isOutOfMemory(error) ? TOO_LARGE : BROKEN);
      };
      const exit = (): void => {
        end(BROKEN);
      };
      const timer = setTimeout(end, mostMilliseconds, TOO_SLOW);
      thread.on("message", end).on("error", fail).on("exit", exit);
      // A copy that moves over: the caller's bytes stay, and may be part of something larger.
      const copy = new Uint8Array(raw);
      thread.postMessage(copy, [copy.buffer]);
    });
  }

  function begin(): Worker {
    const thread = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
    thread.unref();
    // Who waits for it listens too; when nobody does, it is only forgotten.
    thread.on("error", () => undefined);
    thread.on("exit", () => {
      if (worker === thread) worker = undefined;
    });
    return thread;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
