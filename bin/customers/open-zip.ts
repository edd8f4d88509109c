/**
 * The parts of a ZIP archive, each unpacked only when it is asked for, within limits of number, size and ratio: what
 * yauzl unpacks is never more than the archive's directory claims, and what it claims is checked before.
 */
import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise } from "yauzl";
import { LIMITS, RegisterFileError } from "./register-file-error.ts";

export interface Zip {
  has(name: string): boolean;
  /** Undefined when there is no such part. Throws a RegisterFileError when it is beyond the limits. */
  open(name: string): Promise<Readable | undefined>;
}

const SMALL = 1024 * 1024;

/** Throws a RegisterFileError when it is no archive that can be read, or has too many parts. */
export async function openZip(file: string, bytes: Uint8Array): Promise<Zip> {
  const entries = new Map<string, Entry>();
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true }).catch(damaged);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= LIMITS.zipEntries) {
        throw new RegisterFileError(
          `${file}: the archive has more than ${String(LIMITS.zipEntries)} parts, as no customer register has. Save the sheet as CSV.`,
        );
      }
      entries.set(entry.fileName.toLowerCase(), entry);
    }
  } catch (error) {
    if (error instanceof RegisterFileError) throw error;
    damaged(error);
  }
  let unpacked = 0;

  return {
    has: (name) => entries.has(name.toLowerCase()),
    open: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      const { compressedSize, uncompressedSize } = entry;
      unpacked += uncompressedSize;
      const isTooDense = uncompressedSize > SMALL && uncompressedSize > compressedSize * LIMITS.ratio;
      if (unpacked > LIMITS.unpackedBytes || isTooDense) {
        throw new RegisterFileError(
          `${file}: ${name} in it would unpack to ${String(Math.round(uncompressedSize / SMALL))} MB, which is more than a customer register needs. Save the sheet as CSV.`,
        );
      }
      return zip.openReadStreamPromise(entry).catch(damaged);
    },
  };

  function damaged(error: unknown): never {
    throw new RegisterFileError(
      `${file}: it cannot be unpacked as an Excel workbook (.xlsx) can (${error instanceof Error ? error.message : String(error)}). Open it in Excel, and save it again or as CSV.`,
      { cause: error },
    );
  }
}
