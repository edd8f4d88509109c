/**
 * Ledger files in S3: somebody puts them under `imports/`; once they are read they move to `ledgers/YYYY/MM/`, so that
 * what is left in `imports/` is a short list of what went wrong.
 */
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { LedgerFiles } from "../domain/payment/ledger-book.ts";
import { MOST_LEDGER_BYTES } from "../domain/payment/ledger-facts.ts";
import type { Instant } from "../domain/time/instant.ts";
import { MAIL_FOLDERS } from "./contract.ts";
import { environment } from "./environment.ts";

export function createS3LedgerFiles(
  client: S3Client = new S3Client({ maxAttempts: 4 }),
  bucket: string = environment("mailBucket"),
): LedgerFiles {
  /** False when there is nothing to copy. */
  async function copy(key: string, as: string): Promise<boolean> {
    const CopySource = `${bucket}/${key.split("/").map(encodeURIComponent).join("/")}`;
    const copied = await unlessGone(() =>
      client.send(new CopyObjectCommand({ Bucket: bucket, CopySource, Key: as })),
    );
    return copied !== undefined;
  }

  return {
    read: (key) =>
      unlessGone(async () => {
        const { Body, ContentLength, LastModified } = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key: key }),
        );
        if (Body === undefined || LastModified === undefined) {
          throw new Error("S3 answered with a file without content or time. It is tried again.");
        }
        if ((ContentLength ?? Infinity) > MOST_LEDGER_BYTES) {
          // What is not read must be let go, or the connection waits for somebody to read it.
          (Body as { destroy?: () => void }).destroy?.();
          return { at: LastModified.toISOString() };
        }
        return { bytes: await Body.transformToByteArray(), at: LastModified.toISOString() };
      }),
    put: async (key, bytes) => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
    },
    file: async (key, at) => {
      if (await copy(key, filedAs(key, at))) {
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
      }
    },
    again: (key, at, as) => copy(filedAs(key, at), as),
    leftOver: async function* (before: Instant) {
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: MAIL_FOLDERS.imports, ContinuationToken }),
        );
        for (const { Key, LastModified } of page.Contents ?? []) {
          const at = LastModified?.toISOString();
          if (Key !== undefined && !Key.endsWith("/") && at !== undefined && at < before)
            yield { key: Key, at };
        }
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken !== undefined);
    },
  };
}

/** By the month in which it came and when, so that a second file of the same name takes no other's place. */
function filedAs(key: string, at: Instant): string {
  const name = key.slice(MAIL_FOLDERS.imports.length).replaceAll("/", "-");
  return `${MAIL_FOLDERS.ledgers}${at.slice(0, 4)}/${at.slice(5, 7)}/${at.replaceAll(":", "")}-${name}`;
}

/** Undefined when the file is not there (any more). */
async function unlessGone<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoSuchKey || (error instanceof Error && error.name === "NoSuchKey"))
      return undefined;
    throw error;
  }
}
