/**
 * Answers from a file, for `explain reply-by --answers`: one JSON object a line, when each promise was made and when the
 * company was really in touch. A line that says no such thing is left out and complained of; the others count.
 */
import { readFile } from "node:fs/promises";
import * as z from "zod";
import { VALUE_CLASSES } from "../../domain/customer/value-class.ts";
import type { Answer } from "../../domain/promise/waits.ts";
import { toInstant } from "../../domain/time/instant.ts";

export class AnswersFileError extends Error {
  override readonly name = "AnswersFileError";
}

/** For `--help`. */
export const ANSWERS_FILE_HELP = `An answers file has a JSON object a line (other fields are ignored), for each promise that customers were told:
  { "madeAt": "2026-11-20T16:40:00+01:00",
    "endedAt": "2026-11-23T09:12:00+01:00",   when a person was in touch; left out while nobody was
    "valueClass": "A" }                       A, B or C, if it is known`;

const instant = z.iso
  .datetime({ offset: true, error: "write an instant, ISO 8601 with an offset or Z" })
  .transform(toInstant);

const line = z
  .object({
    madeAt: instant,
    endedAt: instant.optional(),
    valueClass: z.enum(VALUE_CLASSES, "write A, B or C").optional(),
  })
  .refine(({ madeAt, endedAt = madeAt }) => endedAt >= madeAt, {
    error: "must not be before madeAt",
    path: ["endedAt"],
  });

export interface AnswersFile {
  readonly answers: readonly Answer[];
  /** Sentences, one for each line that was left out. */
  readonly problems: readonly string[];
}

/** Throws an AnswersFileError when there is no file to read. */
export async function readAnswersFile(path: string): Promise<AnswersFile> {
  const answers: Answer[] = [];
  const problems: string[] = [];
  for (const [index, text] of (await readText(path)).split(/\r?\n/).entries()) {
    if (text.trim() === "") continue;
    const read = line.safeParse(parsed(text));
    if (read.success) answers.push(read.data);
    else problems.push(`${path}, line ${index + 1}: ${inWords(read.error)}. The line is left out.`);
  }
  return { answers, problems };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new AnswersFileError(
      `${path} cannot be read (${error instanceof Error ? error.message : "unknown"}): give a file of answers.`,
    );
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inWords({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) =>
      path.length === 0 ? "this is no JSON object" : `${path.join(".")}: ${message}`,
    )
    .join("; ");
}
