/** Prepares a mail that came in to go on to whoever is to be in touch, with what was decided about it. */
import { acknowledgementIdOf } from "../../../domain/contact/log-mail.ts";
import type { Contact } from "../../../domain/contact/contact.ts";
import type { Relay } from "../../../domain/letters/letter.ts";
import type { Told } from "../../../domain/letters/relay-lines.ts";
import type { Instant } from "../../../domain/time/instant.ts";
import { passToStaff } from "../pass-to-staff.ts";
import type { Desk, Prepared } from "../prepared.ts";

export async function prepareRelay(letter: Relay, desk: Desk): Promise<Prepared> {
  const { letterId, kind, contactId, staffId, bare } = letter;
  const contact = await desk.log.find(contactId);
  const raw = contact === undefined ? undefined : await desk.mailStore.read(letter);
  if (contact === undefined || raw === undefined)
    return { giveUp: "the mail that it passes on is not there" };
  const standing = await standingOf(contact, desk);
  return passToStaff({ letterId, kind, contact, raw, staffId, bare: bare === true, standing }, desk);
}

/** By when somebody is to be in touch, and whether the writer was told. */
async function standingOf(
  { contactId, promiseId, letterId, promise }: Contact,
  { company, letters, promises }: Desk,
): Promise<{ told: Told; promisedAt: Instant | undefined }> {
  const open = promiseId === undefined ? undefined : await promises.find(promiseId);
  const promisedAt = open?.state === "open" ? open.promisedAt : undefined;
  if (promise === "same") return { told: "before", promisedAt };
  const letter = letterId === acknowledgementIdOf(contactId) ? await letters.find(letterId) : undefined;
  if (letter?.kind !== "acknowledgement") return { told: "not", promisedAt };
  if (letter.state === "sent") return { told: letter.previewed === true ? "previewed" : "told", promisedAt };
  if (letter.state === "withdrawn" || letter.state === "failed") return { told: "not", promisedAt };
  const told = { on: "soon", preview: "previewed", paused: "paused" } as const;
  return { told: told[company.letters], promisedAt };
}
