/** A file cannot be read as a customer register. The message names the file, what is wrong, and what to do. */
export class RegisterFileError extends Error {
  override readonly name = "RegisterFileError";
}

/** What may be in one file. Whatever is within them is read in half a minute, with less than 1 GB of memory. */
export const LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  rows: 100_000,
  columns: 500,
  /** Of a text file; a row may have several. */
  lines: 1_000_000,
  /** One row of a text file: a quote that is not closed would otherwise swallow the rest. */
  lineBytes: 65_536,
  /** Broken lines in one text file. */
  brokenLines: 1000,
  zipEntries: 1000,
  /** Of all parts of a workbook that are read, unpacked. */
  unpackedBytes: 250 * 1024 * 1024,
  /** Unpacked to packed, of one part that is larger than 1 MB: ordinary sheets shrink to a tenth or a thirtieth. */
  ratio: 200,
} as const;
