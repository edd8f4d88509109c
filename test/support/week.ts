/**
 * A week at the example company, by mail: what customers and staff write goes through SMTP, and what staff get is read
 * back as they read it. Times are local, in November 2026.
 */
import PostalMime from "postal-mime";
import type { LocalSystem } from "../../local/local-system.ts";
import type { SentLetter } from "../../local/sent.ts";
import type { Verdicts } from "../../local/ses/verdicts.ts";
import { mailText } from "./mail-text.ts";

export const LOGGING = "log@in.bjorkholm.example";
const HANDSLAG = "handslag@in.bjorkholm.example";

interface Written {
  readonly id: string;
  readonly subject: string;
}

export interface ReadLetter {
  readonly at: string;
  readonly to: string;
  readonly kind: string;
  readonly subject: string;
  /** On one line, with ordinary spaces. */
  readonly text: string;
  readonly sent: SentLetter;
}

/** Local time, in winter: `at(24, "08:30")`. */
export const at = (day: number, time: string): string =>
  new Date(`2026-11-${String(day)}T${time}:00+01:00`).toISOString();

export type Week = ReturnType<typeof createWeek>;

/** `system` gives the running system, once it runs. */
export function createWeek(system: () => LocalSystem) {
  let mails = 0;
  /** The latest mail of each customer. */
  const written = new Map<string, Written>();

  async function send(
    parts: Parameters<typeof mailText>[0] & { from: string },
    to: string[],
    verdicts?: Verdicts,
  ): Promise<Written> {
    const id = `week${String(++mails)}`;
    await system().sendMail(mailText({ ...parts, id }), { from: parts.from, to }, verdicts);
    await system().quiet();
    return { id, subject: parts.subject ?? "" };
  }

  const addressOf = (staffId: string): string => `${staffId}@bjorkholm.example`;

  async function read(sent: SentLetter): Promise<ReadLetter> {
    const { subject = "", text = "" } = await PostalMime.parse(sent.raw);
    const plain = (said: string): string => said.replaceAll(/\s+/g, " ").trim();
    return {
      at: sent.at,
      to: sent.to.join(),
      kind: sent.kind,
      subject: plain(subject),
      text: plain(text),
      sent,
    };
  }

  /** Those that went out after the first `since` letters, oldest first. */
  async function letters(wanted: { to?: string; kind?: string; since?: number } = {}): Promise<ReadLetter[]> {
    const { to, kind, since = 0 } = wanted;
    const found = system()
      .sent()
      .slice(since)
      .filter(
        (letter) =>
          (kind === undefined || letter.kind === kind) &&
          (to === undefined || letter.to.includes(to.includes("@") ? to : addressOf(to))),
      );
    return Promise.all(found.map(read));
  }

  /** The letters that speak of a customer, or of anything else that is named so. */
  async function about(named: string, wanted: Parameters<typeof letters>[0] = {}): Promise<ReadLetter[]> {
    return (await letters(wanted)).filter(({ subject, text }) => `${subject} ${text}`.includes(named));
  }

  return {
    system,
    letters,
    about,
    /** The one letter of that kind to that staff member about that. Throws when there is none, or more. */
    async only(kind: string, to: string, named: string, since = 0): Promise<ReadLetter> {
      const [one, ...more] = await about(named, { kind, to, since });
      if (one === undefined || more.length > 0) {
        throw new Error(
          `There is not one ${kind} to ${to} about ${named}, but ${one ? 1 + more.length : 0}.`,
        );
      }
      return one;
    },
    /** "anna 24T08:30": to whom, and when in UTC; in order. */
    alertsAbout: async (named: string): Promise<string[]> =>
      (await about(named, { kind: "alert" }))
        .map(
          ({ to, at: when }) =>
            `${to.split("@")[0] ?? ""} ${when.slice("2026-11-".length, "2026-11-23T08:30".length)}`,
        )
        .sort(),
    /** How many letters have gone out so far. */
    sentSoFar: (): number => system().sent().length,

    moveTo: (day: number, time: string): Promise<void> => system().moveClock(at(day, time)),

    async customerWrites(
      from: string,
      { subject, text, to = "info" }: { subject: string; text: string; to?: string },
    ): Promise<void> {
      const mail = { from, to: `${to}@bjorkholm.example`, subject, text };
      written.set(from, await send(mail, [`${to}@in.bjorkholm.example`]));
    },

    /** What that customer wrote last, with the logging address in Cc. */
    staffAnswers(staffId: string, customer: string, text = "Hej, vi ringer dig i dag."): Promise<Written> {
      const { id, subject } = written.get(customer) ?? { id: "", subject: "" };
      const mail = { from: addressOf(staffId), to: customer, cc: LOGGING, subject: `Sv: ${subject}` };
      return send({ ...mail, inReplyTo: id, text }, [LOGGING]);
    },

    /** In answer to a letter of ours, with the letter quoted below as mail programs do. */
    staffReplies(staffId: string, letter: ReadLetter, text: string, verdicts?: Verdicts): Promise<Written> {
      const quoted = letter.text.replaceAll(/(.{60}\S*) /g, "$1\n").replaceAll(/^/gm, "> ");
      return send(
        {
          from: addressOf(staffId),
          to: HANDSLAG,
          subject: `Sv: ${letter.subject}`,
          inReplyToRaw: `<${letter.sent.id}@eu-west-1.amazonses.com>`,
          text: `${text}\r\n\r\nDen 24 november 2026 skrev Handslag:\r\n${quoted}`,
        },
        [HANDSLAG],
        verdicts,
      );
    },

    /** A note: to the logging address alone. */
    staffNotes: (staffId: string, text: string, verdicts?: Verdicts): Promise<Written> =>
      send({ from: addressOf(staffId), to: LOGGING, subject: "", text }, [LOGGING], verdicts),

    isWaiting: async (customer: string): Promise<boolean> =>
      (await system().view.waiting()).some((row) => row.customer === customer),

    /** Deletes every schedule that a function made; answers how many there were. */
    deleteSchedules(): number {
      const { schedules } = system();
      const made = schedules.list().filter(({ expression }) => expression.startsWith("at("));
      for (const { group, name } of made) schedules.delete(group, name);
      return made.length;
    },
  };
}
