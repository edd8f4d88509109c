/**
 * Chooses the lines of one letter: in the order of the sections, seven at most. A section that many fill leaves one line
 * to each pressing section after it, so that nine promises for today do not hide that somebody waits in vain. Pure.
 */
import type { MorningFacts } from "./facts.ts";
import { MOST_LINES, type MorningLine, SECTIONS, type SectionName } from "./morning-letter.ts";
import { SECTION_TABLE } from "./sections/table.ts";

const PRESSING: ReadonlySet<SectionName> = new Set(["promised-today", "overdue", "waiting"]);

/** Mails that are in no letter would be forgotten: so many are kept for the next. Promises come back by themselves. */
const MOST_UNSEEN = 50;

export interface Chosen {
  readonly lines: readonly MorningLine[];
  readonly more: number;
  readonly unseen: readonly string[];
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
  const lines = SECTIONS.reduce<readonly MorningLine[]>((chosen, section, index) => {
    const room = MOST_LINES - chosen.length - leftTo(SECTIONS.slice(index + 1), all);
    return [...chosen, ...all.filter((line) => line.section === section).slice(0, Math.max(0, room))];
  }, []);
  const left = all.filter((line) => !lines.includes(line));
  return { lines, more: left.length, unseen: contactsOf(left).slice(0, MOST_UNSEEN) };
}

function leftTo(later: readonly SectionName[], all: readonly MorningLine[]): number {
  return later.filter((name) => PRESSING.has(name) && all.some(({ section }) => section === name)).length;
}

/** The mails that these lines tell of and that no open promise brings back. */
export function contactsOf(lines: readonly MorningLine[]): string[] {
  return lines.flatMap(({ about: { promiseId, contactId } }) =>
    promiseId === undefined && contactId !== undefined ? [contactId] : [],
  );
}
