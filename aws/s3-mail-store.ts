/**
 * Raw mails in S3. SES writes them to `incoming/<id>`, in no order; once a mail is in the contact log it moves to
 * `mail/YYYY/MM/<id>` (month of receipt, UTC), so that what is left in `incoming/` is a short list of what went wrong.
 */
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  S3Client,
} from "@aws-sdk/client-s3";
import type { MailStore } from "../domain/ports.ts";
import type { Instant } from "../domain/time/instant.ts";
import { MAIL_FOLDERS, SETUP_NOTIFICATION } from "./contract.ts";
import { environment } from "./environment.ts";

export function createS3MailStore(
  client: S3Client = new S3Client({ maxAttempts: 4 }),
  bucket: string = environment("mailBucket"),
): MailStore {
  async function get(key: string): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) {
        return undefined;
      }
      throw error;
    }
  }

  return {
    read: async (mail) => (await get(incomingKey(mail))) ?? (await get(filedKey(mail))),
    file: async (mail) => {
      try {
        await client.send(
          new CopyObjectCommand({
            Bucket: bucket,
            CopySource: `${bucket}/${encodeURIComponent(incomingKey(mail))}`,
            Key: filedKey(mail),
          }),
        );
      } catch (error) {
        // It was filed before, or there never was one: nothing to move.
        if (error instanceof NoSuchKey || (error instanceof Error && error.name === "NoSuchKey")) {
          return;
        }
        throw error;
      }
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: incomingKey(mail) }));
    },
    leftOver: async function* (storedBefore: Instant) {
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: MAIL_FOLDERS.incoming, ContinuationToken }),
        );
        for (const { Key, LastModified } of page.Contents ?? []) {
          const storedAt = LastModified?.toISOString();
          if (
            Key !== undefined &&
            storedAt !== undefined &&
            storedAt < storedBefore &&
            !Key.endsWith(SETUP_NOTIFICATION)
          ) {
            yield { key: Key, storedAt };
          }
        }
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken !== undefined);
    },
  };
}

export const incomingKey = ({ contactId }: { contactId: string }): string =>
  `${MAIL_FOLDERS.incoming}${contactId}`;

export const filedKey = ({ contactId, at }: { contactId: string; at: Instant }): string =>
  `${MAIL_FOLDERS.filed}${at.slice(0, 4)}/${at.slice(5, 7)}/${contactId}`;
