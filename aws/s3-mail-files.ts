/**
 * Addresses from which a raw mail can be downloaded for a few minutes, signed by the function's own role (S3 user guide,
 * "Sharing objects with presigned URLs"). The browser is told that it is a file to keep, never to show.
 */
import { GetObjectCommand, HeadObjectCommand, NotFound, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { MailFiles } from "../domain/ports.ts";
import { environment } from "./environment.ts";
import { filedKey, incomingKey } from "./s3-mail-store.ts";

/** Long enough for a browser to follow, too short to be passed on. */
const LASTS_SECONDS = 300;

export function createS3MailFiles(
  client: S3Client = new S3Client({ maxAttempts: 4 }),
  bucket: string = environment("mailBucket"),
): MailFiles {
  async function isThere(key: string): Promise<boolean> {
    try {
      await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  return {
    addressOf: async (mail) => {
      for (const key of [filedKey(mail), incomingKey(mail)]) {
        if (!(await isThere(key))) continue;
        const get = new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ResponseContentType: "message/rfc822",
          ResponseContentDisposition: `attachment; filename="${mail.at.slice(0, 10)}.eml"`,
        });
        return getSignedUrl(client, get, { expiresIn: LASTS_SECONDS });
      }
      return undefined;
    },
  };
}
