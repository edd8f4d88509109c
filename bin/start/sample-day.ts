/**
 * Plays the sample day in `events/`: each mail through SMTP at its own time on the moved clock, and on to the next
 * morning. Answers with what the system says became of each.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import PostalMime from "postal-mime";
import * as z from "zod";
import { plusDays } from "../../domain/time/day.ts";
import { dayAt, momentAt } from "../../domain/time/wall-clock.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import { readVerdicts } from "../../local/ses/verdicts.ts";
import type { ReceivedRow } from "../../local/system-view.ts";

const EVENTS = new URL("../../events/", import.meta.url);
/** The day ends the next morning, when staff have had their morning letters and the first warnings have come. */
const ENDS_AT = "08:00";

const SampleDay = z.array(
  z.object({
    file: z.string(),
    at: z.iso.datetime({ offset: true }),
    /** Envelope sender; empty for `<>`. */
    from: z.string(),
    to: z.array(z.string()).min(1),
    verdicts: z.unknown().optional(),
    /** The latest letter of ours that it answers: of this kind, with this in its subject. */
    answers: z.object({ kind: z.string(), about: z.string() }).optional(),
    note: z.string(),
  }),
);

export type SampleMail = z.infer<typeof SampleDay>[number];

export interface PlayedMail {
  readonly mail: SampleMail;
  /** The id that SES gave it, or why SMTP refused it. */
  readonly id: string | undefined;
  readonly refused: string | undefined;
  /** What the system knows of it; nothing when it got lost. */
  readonly row: ReceivedRow | undefined;
}

/** In order of time. Throws an Error that names what is wrong with the file. */
export async function readSampleDay(): Promise<SampleMail[]> {
  const file = new URL("sample-day.json", EVENTS);
  const parsed = SampleDay.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) throw new Error(`${fileURLToPath(file)}:\n${z.prettifyError(parsed.error)}`);
  if (parsed.data.length === 0) throw new Error(`${fileURLToPath(file)} lists no mail.`);
  return parsed.data.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

export async function playSampleDay(local: LocalSystem, day: readonly SampleMail[]): Promise<PlayedMail[]> {
  const handedIn: Pick<PlayedMail, "mail" | "id" | "refused">[] = [];
  for (const mail of day) {
    await local.moveClock(new Date(mail.at).toISOString());
    const raw = await rawOf(mail, local);
    const verdicts = mail.verdicts === undefined ? undefined : readVerdicts(mail.verdicts);
    handedIn.push(
      await local.sendMail(raw, mail, verdicts).then(
        (id) => ({ mail, id, refused: undefined }),
        (error: unknown) => ({ mail, id: undefined, refused: String(error) }),
      ),
    );
    await local.quiet();
  }
  const { timeZone = "UTC" } = local.view;
  const nextDay = plusDays(dayAt(new Date(local.clock.now()).toISOString(), timeZone), 1);
  await local.moveClock(new Date(momentAt(nextDay, ENDS_AT, timeZone)).toISOString());
  const rows = new Map((await local.view.received()).map((row) => [row.id, row]));
  return handedIn.map((each) => ({ ...each, row: each.id === undefined ? undefined : rows.get(each.id) }));
}

/** Stands in a mail for the id that SES gives the letter that it answers. */
const LETTER_ID = "<letter@handslag.example>";

async function rawOf({ file, answers }: SampleMail, local: LocalSystem): Promise<Buffer> {
  const raw = await readFile(new URL(`mail/${file}`, EVENTS));
  if (answers === undefined) return raw;
  for (const letter of local
    .sent()
    .filter(({ kind }) => kind === answers.kind)
    .reverse()) {
    const { subject = "", messageId = "" } = await PostalMime.parse(letter.raw);
    // Byte by byte: the rest of the mail stays as it is.
    if (subject.includes(answers.about)) {
      return Buffer.from(raw.toString("latin1").replaceAll(LETTER_ID, messageId), "latin1");
    }
  }
  throw new Error(`${file} answers a letter that has not gone out: ${answers.kind} about ${answers.about}.`);
}

/** Whether the system knows what became of the mail, and its letter, if it was to have one, has come to an end. */
export function isAccountedFor({ row }: PlayedMail): boolean {
  return row !== undefined && !(row.acknowledged && (row.letter === undefined || row.letter === "pending"));
}
