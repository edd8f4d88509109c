/**
 * Reads the lines of a table about relations, each on its own, with what is wrong in it said by line and field. One wrong
 * cell never takes the good ones beside it along; only a line that names no customer, or says nothing, is left out. Pure.
 */
import type { Company } from "../../company.ts";
import { type Cells, createCells, type WrongRow } from "../../customer/import/cells.ts";
import { isSharedMailbox, readPerson } from "../../customer/import/person.ts";
import { addressesOf } from "../../customer/import/read-rows.ts";
import type { Person } from "../../customer/register-entry.ts";
import { cleanLine } from "../../mail/header-text.ts";
import type { Row } from "../../table/table.ts";
import type { Day } from "../../time/instant.ts";
import type { RelationColumns, RelationField } from "./columns.ts";
import { EXPECTED_MILESTONE, EXPECTED_ROLE, EXPECTED_WORDS, notPrivate } from "./not-private.ts";
import { createReadDays, dayOfEachYear } from "./read-days.ts";
import type { SaidNote, SaidRow } from "./said-row.ts";
import { readLevel, readPhone, readYesOrNo } from "./values.ts";

export interface SaidTable {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly map: RelationColumns;
}

export interface SaidRows {
  readonly rows: readonly SaidRow[];
  readonly wrong: readonly WrongRow[];
}

type Said = Cells<RelationField>;

/** `today`: nothing was said or noted later. */
export function readSaidRows(
  file: string,
  table: SaidTable,
  { company, today }: { readonly company: Company; readonly today: Day },
): SaidRows {
  const wrong: WrongRow[] = [];
  const rows: SaidRow[] = [];
  const days = readersOfDays(table);
  for (const row of table.rows) {
    const before = wrong.length;
    const cells = createCells(file, row, table, (each) => wrong.push(each));
    if (cells === undefined) continue;
    const said = rowOf(cells, { company, today, days });
    const isAlone = said.person === undefined && said.notes.length === 0 && said.recommendedBy === undefined;
    if (isAlone && wrong.length > before) continue;
    const { number, addresses, name } = said.customer;
    if (isAlone) {
      cells.wrong(
        "person",
        "it says nothing of the customer",
        "a person, a recommendation, a milestone or a level",
      );
    } else if (number === undefined && addresses.length === 0 && name === undefined) {
      cells.wrong("number", "it names no customer", "the customer's number, mail address or whole name");
    } else rows.push({ ...said, file, line: row.line });
  }
  return { rows, wrong };
}

type DayField = "day" | "milestoneDay";
type ReadDays = Readonly<Record<DayField, (text: string) => Day | undefined>>;

function readersOfDays({ header, rows, map }: SaidTable): ReadDays {
  const cellsOf = (field: DayField): readonly string[] => {
    const at = header.findIndex((column) => map[column] === field);
    return at === -1 ? [] : rows.map(({ cells }) => (cells[at] ?? "").trim());
  };
  const [day, milestoneDay] = createReadDays([cellsOf("day"), cellsOf("milestoneDay")]);
  const none = (): undefined => undefined;
  return { day: day ?? none, milestoneDay: milestoneDay ?? none };
}

interface Reading {
  readonly company: Company;
  readonly today: Day;
  readonly days: ReadDays;
}

function rowOf(cells: Said, reading: Reading): Omit<SaidRow, "file" | "line"> {
  const { company, today, days } = reading;
  const own = addressesOf(cells, "personAddress", company).addresses;
  const theirs = addressesOf(cells, "address", company).addresses;
  const person = personOf(cells, own);
  const on = cells.read(
    "day",
    (text) => notAfter(today, days.day(text)),
    "a day up to today, such as 2026-01-31",
  );
  const recommendedBy = line(cells.text("recommendedBy"));
  return {
    customer: {
      number: line(cells.text("number")),
      addresses: [...new Set([...theirs, ...own])],
      name: line(cells.text("name")),
    },
    ...(person && { person }),
    moreAddresses: person === undefined ? [] : own.filter((address) => address !== person.address),
    notes: [...referralsOf(cells), ...milestonesOf(cells, reading), ...levelsOf(cells)],
    ...(recommendedBy !== undefined && { recommendedBy }),
    ...(typeof on === "string" && { on }),
  };
}

const notAfter = (today: Day, day: Day | undefined): Day | undefined =>
  day !== undefined && day <= today ? day : undefined;

const LONGEST = 120;
const LONGEST_WORDS = 300;

function line(text: string | null | undefined, longest = LONGEST): string | undefined {
  const clean = cleanLine(text ?? "", longest);
  return clean === "" ? undefined : clean;
}

/** With an address that several may read the person is known, but that address is the customer's. */
function personOf(cells: Said, own: readonly string[]): Person | undefined {
  const parts = [cells.text("firstName"), cells.text("lastName")].filter((part) => typeof part === "string");
  const said = parts.length > 0 ? parts.join(" ") : (cells.text("person") ?? "");
  const role = notPrivate(line(cells.text("role")), (problem) => {
    cells.wrong("role", problem, EXPECTED_ROLE);
  });
  const phone = cells.read("phone", readPhone, "a phone number, such as +46 8 123 45 67") ?? undefined;
  const person = readPerson(said);
  if (person === undefined) {
    if (said !== "")
      cells.wrong(
        parts.length > 0 ? "firstName" : "person",
        `"${said.slice(0, 80)}" is no person's name`,
        "first name and last name, as Karin Lund",
      );
    else if (role !== undefined || phone !== undefined || cells.has("person"))
      missingName(cells, { role, phone, own });
    return undefined;
  }
  const address = own.find((each) => !isSharedMailbox(each));
  return {
    ...person,
    ...(address !== undefined && { address }),
    ...(role !== undefined && { role }),
    ...(phone !== undefined && { phone }),
  };
}

function missingName(
  cells: Said,
  {
    role,
    phone,
    own,
  }: {
    readonly role: string | undefined;
    readonly phone: string | undefined;
    readonly own: readonly string[];
  },
): void {
  const what = role ?? phone ?? own[0];
  if (what !== undefined) cells.wrong("person", `nobody is named beside ${what}`, "the person's name");
}

function referralsOf(cells: Said): SaidNote[] {
  return (
    [
      ["recommendedUsTo", "us"],
      ["weRecommendedTo", "them"],
    ] as const
  ).flatMap(([field, towards]) => {
    const whom = line(cells.text(field));
    return whom === undefined ? [] : [{ says: "referral", towards, whom } as const];
  });
}

function milestonesOf(cells: Said, { days, today }: Pick<Reading, "days" | "today">): SaidNote[] {
  const written = line(cells.text("milestone"));
  const what = notPrivate(written, (problem) => {
    cells.wrong("milestone", problem, EXPECTED_MILESTONE);
  });
  if (what === undefined && written !== undefined) return [];
  const isYearly = readYesOrNo(cells.text("yearly") ?? "") === true;
  const day = cells.read(
    "milestoneDay",
    (text) => {
      const whole = days.milestoneDay(text);
      return whole === undefined
        ? dayOfEachYear(text, { isYearly, today })
        : { day: whole, yearly: isYearly };
    },
    "a day, such as 2026-05-03; of what is each year it needs no year",
  );
  cells.read("yearly", readYesOrNo, "yes or no");
  if (what !== undefined && day) return [{ says: "milestone", ...day, what }];
  if (what !== undefined && day !== undefined)
    cells.wrong("milestoneDay", `"${what.slice(0, 80)}" has no day`, "the day of the milestone");
  if (what !== undefined && !cells.has("milestoneDay"))
    cells.wrong("milestone", "no column holds its day", "a column of days of milestones (milestoneDay)");
  if (what === undefined && day)
    cells.wrong("milestone", "a day and no words", "what there is to remember, as 25 år");
  return [];
}

function levelsOf(cells: Said): SaidNote[] {
  const expected = "1 to 6, or the name of a level";
  const level = cells.read("level", readLevel, expected);
  const aim = cells.read("target", readLevel, expected) ?? undefined;
  if (typeof level !== "number") return [];
  const target = aim === undefined || aim >= level ? aim : undefined;
  if (aim !== target)
    cells.wrong(
      "target",
      `${String(aim)} is below the level, which is ${String(level)}`,
      "the level it should come to",
    );
  const wordsOf = (field: "nextStep" | "evidence"): string | undefined =>
    notPrivate(line(cells.text(field), LONGEST_WORDS), (problem) => {
      cells.wrong(field, problem, EXPECTED_WORDS);
    });
  const nextStep = wordsOf("nextStep");
  const evidence = wordsOf("evidence");
  return [
    {
      ...{ says: "level", level },
      ...(target !== undefined && { target }),
      ...(nextStep !== undefined && { nextStep }),
      ...(evidence !== undefined && { evidence }),
    },
  ];
}
