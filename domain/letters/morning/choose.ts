/**
 * Chooses the lines of one letter: in the order of the sections, seven at most. A section that many fill leaves one line
 * to each pressing section after it, so that nine promises for today do not hide that somebody waits in vain. After the
 * promises there are few contacts, talks and hints at first, and one line for what comes after them; what room is left goes
 * to whoever comes first. Promises stand in tomorrow's letter too: what cannot wait takes its lines before them, and leaves
 * one to each of their sections. Pure.
 */
import type { MorningFacts } from "./facts.ts";
import { MOST_LINES, type MorningLine, SECTIONS, type SectionName } from "./morning-letter.ts";
import { SECTION_TABLE } from "./sections/table.ts";

const PRESSING: ReadonlySet<SectionName> = new Set(["promised-today", "overdue", "waiting"]);

/** Of what can wait a day, as many as leave room for the others. */
const AT_FIRST: ReadonlyMap<SectionName, number> = new Map([
  ["contacts", 3],
  ["talks", 2],
  ["hints", 2],
]);

/** To these, contacts, talks, hints and payments leave one line each. */
const LEFT_A_LINE: ReadonlySet<SectionName> = new Set(["talks", "hints", "payments", "came-in"]);

/** Mails that are in no letter would be forgotten: so many are kept for the next. Promises come back by themselves. */
const MOST_UNSEEN = 50;

export interface Chosen {
  readonly lines: readonly MorningLine[];
  readonly more: number;
  readonly unseen: readonly string[];
  readonly unseenLines?: readonly MorningLine[] | undefined;
}

/** All lines there are, by staff member: what `chooseLines` chooses from. */
export function linesByStaff(facts: MorningFacts): ReadonlyMap<string, readonly MorningLine[]> {
  const byStaff = new Map<string, MorningLine[]>();
  for (const section of SECTIONS) {
    for (const { staffId, line } of SECTION_TABLE[section](facts)) {
      const lines = byStaff.get(staffId) ?? [];
      byStaff.set(staffId, lines);
      lines.push(line);
    }
  }
  return byStaff;
}

/** From all lines of a staff member, in the order of their sections. */
export function chooseLines(all: readonly MorningLine[]): Chosen {
  const chosen = new Set<MorningLine>();
  const take = (section: SectionName, most: number): void => {
    const own = all.filter((line) => line.section === section && !chosen.has(line));
    for (const line of own.slice(0, Math.max(0, most))) chosen.add(line);
  };
  const roomAtOnce = MOST_LINES - withLines(SECTIONS, PRESSING, all);
  for (const line of all.filter(({ cannotWait }) => cannotWait).slice(0, roomAtOnce)) chosen.add(line);
  SECTIONS.forEach((section, index) => {
    const leaves = AT_FIRST.has(section) || section === "payments" ? LEFT_A_LINE : PRESSING;
    const room = MOST_LINES - chosen.size - withLines(SECTIONS.slice(index + 1), leaves, all);
    take(section, Math.min(room, AT_FIRST.get(section) ?? MOST_LINES));
  });
  for (const section of SECTIONS) take(section, MOST_LINES - chosen.size);
  const left = all.filter((line) => !chosen.has(line));
  const unseenLines = left.filter(({ contact, talk, hint }) =>
    [contact, talk, hint].some((told) => told !== undefined),
  );
  return {
    lines: all.filter((line) => chosen.has(line)),
    more: left.length,
    unseen: contactsOf(left).slice(0, MOST_UNSEEN),
    ...(unseenLines.length > 0 && { unseenLines: unseenLines.slice(0, MOST_UNSEEN) }),
  };
}

/** How many of the sections are among those, and have lines. */
function withLines(
  sections: readonly SectionName[],
  among: ReadonlySet<SectionName>,
  all: readonly MorningLine[],
): number {
  return sections.filter((name) => among.has(name) && all.some(({ section }) => section === name)).length;
}

/** The mails that these lines tell of and that no open promise brings back. */
export function contactsOf(lines: readonly MorningLine[]): string[] {
  return lines.flatMap(({ about: { promiseId, contactId } }) =>
    promiseId === undefined && contactId !== undefined ? [contactId] : [],
  );
}
