/**
 * Plays the sample day in `events/`: each mail through SMTP and each ledger file into its bucket, at its own time on the
 * moved clock, and on to the next morning. Answers with what the system says became of each mail.
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
/** The customers of the sample day, as they are imported before it. */
export const SAMPLE_REGISTER = fileURLToPath(new URL("registers/fortnox-kunder.csv", EVENTS));
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

/** Ledger files that are put into the bucket, as by `aws s3 cp`. */
const SampleLedgers = z.array(
  z.object({ file: z.string(), at: z.iso.datetime({ offset: true }), note: z.string() }),
);

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
  const mails = await readList("sample-day.json", SampleDay);
  if (mails.length === 0) throw new Error("events/sample-day.json lists no mail.");
  return mails;
}

async function readList<T extends { readonly at: string }>(name: string, list: z.ZodType<T[]>): Promise<T[]> {
  const file = new URL(name, EVENTS);
  const parsed = list.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) throw new Error(`${fileURLToPath(file)}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.sort(byTime);
}

const byTime = (one: { readonly at: string }, other: { readonly at: string }): number =>
  Date.parse(one.at) - Date.parse(other.at);

export async function playSampleDay(local: LocalSystem, day: readonly SampleMail[]): Promise<PlayedMail[]> {
  const handedIn: Pick<PlayedMail, "mail" | "id" | "refused">[] = [];
  const ledgers = await readList("sample-day-ledgers.json", SampleLedgers);
  const happens = [
    ...day.map((mail) => ({ at: mail.at, play: async () => handedIn.push(await send(mail, local)) })),
    ...ledgers.map(({ at, file }) => ({
      at,
      play: async () => local.handIn(file, await readFile(new URL(`ledgers/${file}`, EVENTS))),
    })),
  ];
  for (const { at, play } of happens.sort(byTime)) {
    await local.moveClock(new Date(at).toISOString());
    await play();
    await local.quiet();
  }
  const { timeZone = "UTC" } = local.view;
  const nextDay = plusDays(dayAt(new Date(local.clock.now()).toISOString(), timeZone), 1);
  await local.moveClock(new Date(momentAt(nextDay, ENDS_AT, timeZone)).toISOString());
  const rows = new Map((await local.view.received()).map((row) => [row.id, row]));
  return handedIn.map((each) => ({ ...each, row: each.id === undefined ? undefined : rows.get(each.id) }));
}

async function send(
  mail: SampleMail,
  local: LocalSystem,
): Promise<Pick<PlayedMail, "mail" | "id" | "refused">> {
  const raw = await rawOf(mail, local);
  const verdicts = mail.verdicts === undefined ? undefined : readVerdicts(mail.verdicts);
  return local.sendMail(raw, mail, verdicts).then(
    (id) => ({ mail, id, refused: undefined }),
    (error: unknown) => ({ mail, id: undefined, refused: String(error) }),
  );
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
