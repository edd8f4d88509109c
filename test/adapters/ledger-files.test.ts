/** Ledger files: the fake and S3 on the emulator, held to the same suite; and the events that tell of them. */
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCreated } from "../../aws/s3-created.ts";
import { createS3LedgerFiles } from "../../aws/s3-ledger-files.ts";
import { createClock } from "../../local/clock.ts";
import { type Fauxqs, startFauxqs } from "../../local/emulators/fauxqs.ts";
import { ledgerFilesContract } from "../contracts/ledger-files.ts";
import { createMemory } from "../support/memory-ports.ts";

describe("in memory", () => {
  ledgerFilesContract(async () => createMemory().ledgerFiles);
});

describe("in S3", () => {
  let fauxqs: Fauxqs;
  let s3: S3Client;
  let made = 0;
  beforeAll(async () => {
    fauxqs = await startFauxqs({ clock: createClock(), region: "eu-west-1" });
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    s3 = new S3Client({ region: "eu-west-1", endpoint: fauxqs.endpoint, credentials });
  });
  afterAll(async () => {
    s3.destroy();
    await fauxqs.stop();
  });

  ledgerFilesContract(async () => {
    made += 1;
    const bucket = `ledgers-${String(made)}`;
    await fauxqs.createBucket(bucket);
    return {
      ...createS3LedgerFiles(s3, bucket),
      // The emulator's HTTP server takes no object as large as the largest ledger.
      put: (key, bytes) => fauxqs.putObject(bucket, key, bytes),
    };
  });
});

describe("the event of a new object", () => {
  it("names the key as it is, also when the sweep feeds it again", () => {
    const key = "imports/Kund reskontra 100%+å.csv";
    const event = { "detail-type": "Object Created", detail: { bucket: { name: "b" }, object: { key } } };
    expect(readCreated(JSON.stringify(event))).toBe(key);
    expect(readCreated(JSON.stringify({ ledgerFile: key }))).toBe(key);
  });

  it.each(["{}", '{"detail":{"object":{"key":""}}}', "[]", "hej"])(
    "is refused when it is none: %s",
    (body) => {
      expect(() => readCreated(body)).toThrow();
    },
  );
});
