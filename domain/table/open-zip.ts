/**
 * The parts of a ZIP archive, each unpacked only when it is asked for, within limits of number, size and ratio: what
 * yauzl unpacks is never more than the archive's directory claims, and what it claims is checked before.
 */
import { type Entry, fromBufferPromise } from "yauzl";
import { TableError, type TableLimits } from "./table.ts";

export interface Zip {
  has(name: string): boolean;
  /** The part's bytes, piece by piece; undefined when there is none. Throws a TableError when it is beyond the limits. */
  open(name: string): Promise<AsyncIterable<Uint8Array> | undefined>;
}

const MEGABYTE = 1024 * 1024;

/** Throws a TableError when it is no archive that can be read, or has too many parts. */
export async function openZip(bytes: Uint8Array, limits: TableLimits): Promise<Zip> {
  const entries = new Map<string, Entry>();
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(archive, { lazyEntries: true }).catch(damaged);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= limits.zipEntries) {
        throw new TableError(
          "unpacks too large",
          `the archive has more than ${String(limits.zipEntries)} parts, as no table has. Save the sheet as CSV.`,
        );
      }
      entries.set(entry.fileName.toLowerCase(), entry);
    }
  } catch (error) {
    if (error instanceof TableError) throw error;
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
      const isTooDense = uncompressedSize > MEGABYTE && uncompressedSize > compressedSize * limits.ratio;
      if (unpacked > limits.unpackedBytes || isTooDense) {
        throw new TableError(
          "unpacks too large",
          `${name} in it would unpack to ${String(Math.round(uncompressedSize / MEGABYTE))} MB, which is more than a table needs. Save the sheet as CSV.`,
        );
      }
      return zip.openReadStreamPromise(entry).catch(damaged) as Promise<AsyncIterable<Uint8Array>>;
    },
  };
}

function damaged(error: unknown): never {
  throw new TableError(
    "damaged workbook",
    `it cannot be unpacked as an Excel workbook (.xlsx) can (${error instanceof Error ? error.message : String(error)}). Open it in Excel, and save it again or as CSV.`,
    { cause: error },
  );
}
