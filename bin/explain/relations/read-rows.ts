/**
 * Contacts and talks from a table, CSV or Excel, by the names of its columns. A row that cannot be used is told, and the
 * others are.
 */
import { readStaffMember } from "../../../domain/customer/import/values.ts";
import { dayOrders, readDay } from "../../../domain/payment/read/cells/days.ts";
import type { DayOrders } from "../../../domain/payment/read/cells/days.ts";
import { LINES_ABOVE } from "../../../domain/table/table.ts";
import type { Row, Table } from "../../../domain/table/table.ts";
import type { Day } from "../../../domain/time/instant.ts";
import { FACTS } from "./json-shapes.ts";
import type { Reading } from "./json-shapes.ts";
import type { Stated, StatedFact, WrongEntry } from "./stated.ts";
import { columnsIn, directionOf, kindOf, wayOf } from "./table-columns.ts";
import type { Field } from "./table-columns.ts";

export const TABLES_HELP = `Tables: CSV or Excel, told apart by the names of their columns, in Swedish, Danish, Norwegian, Finnish or English.
  contacts    Kund;Datum;Sätt;Riktning;Medarbetare;Person;Ämne      (a way, or a direction; more than one person: a, b)
  talks       Kund;Samtal;Datum;Bokat;Hållet;Medarbetare;Person;Protokoll      (held only with a day in Hållet)
  customers   as npm run customers reads them (a map FILE.columns.json beside the file is used); the register counts as
              imported on the day of --imported-on, else none of its customers does`;

/** Undefined when the table has no columns of contacts, nor of talks. */
export function readRows(file: string, { rows }: Table, reading: Reading): Stated | undefined {
  const at = rows.slice(0, LINES_ABOVE).findIndex(({ cells }) => listOf(columnsIn(cells)) !== undefined);
  const header = rows[at];
  if (header === undefined) return undefined;
  const columns = columnsIn(header.cells);
  const list = listOf(columns) ?? "contacts";
  const body = rows.slice(at + 1);
  const orders = ordersOf(body, columns);
  const facts: StatedFact[] = [];
  const wrong: WrongEntry[] = [];
  for (const row of body) {
    const stands = { file, line: row.line };
    const cells = cellsOf(row, columns, header, (field, problem, expected) => {
      wrong.push({ ...stands, field, problem, expected });
    });
    const customer = cells.text("customer");
    const made = list === "talks" ? talkIn(cells, orders, reading) : contactIn(cells, orders, reading);
    if (made === undefined) continue;
    const fact = FACTS[list]?.(made, reading);
    if (fact === undefined || "problem" in fact) wrong.push({ ...stands, ...(fact ?? NOTHING) });
    else if (customer === "") wrong.push({ ...stands, ...NOBODY });
    else facts.push({ ...stands, of: customer, ...fact });
  }
  return { customers: [], facts, wrong };
}

const NOTHING = { problem: "it says nothing", expected: "a contact or a talk" };
const NOBODY = { problem: "it names no customer", expected: "a number, a name or an address" };

/** A talk has a kind; a contact has a way or a direction. Both have a customer and a day. */
function listOf(columns: ReadonlyMap<Field, number>): "contacts" | "talks" | undefined {
  if (!columns.has("customer")) return undefined;
  if (columns.has("kind") && (columns.has("on") || columns.has("heldOn"))) return "talks";
  return columns.has("on") && (columns.has("way") || columns.has("direction")) ? "contacts" : undefined;
}

const DAY_FIELDS = ["on", "bookedOn", "heldOn"] as const;

type DayField = (typeof DAY_FIELDS)[number];

/** Whether the day or the month comes first is decided by the whole column. */
function ordersOf(
  rows: readonly Row[],
  columns: ReadonlyMap<Field, number>,
): ReadonlyMap<DayField, DayOrders> {
  const used = DAY_FIELDS.filter((field) => columns.has(field));
  const orders = dayOrders(
    used.map((field) => rows.map(({ cells }) => cells[columns.get(field) ?? -1] ?? "")),
  );
  return new Map(
    used.flatMap((field, index) => (orders[index] === undefined ? [] : [[field, orders[index]]])),
  );
}

interface Cells {
  /** Empty when there is no such column. */
  readonly text: (field: Field) => string;
  readonly wrong: (field: Field, expected: string) => void;
}

function cellsOf(
  { cells }: Row,
  columns: ReadonlyMap<Field, number>,
  header: Row,
  tell: (field: string, problem: string, expected: string) => void,
): Cells {
  const text = (field: Field): string => (cells[columns.get(field) ?? -1] ?? "").trim().slice(0, 2000);
  return {
    text,
    wrong: (field, expected) => {
      const column = header.cells[columns.get(field) ?? -1]?.trim() ?? field;
      tell(column, `"${text(field).slice(0, 80)}" cannot be used`, expected);
    },
  };
}

type Orders = ReadonlyMap<DayField, DayOrders>;

function contactIn(cells: Cells, orders: Orders, reading: Reading): object | undefined {
  const on = dayIn(cells, "on", orders);
  if (on === undefined) {
    cells.wrong("on", "a day");
    return undefined;
  }
  const way = wayOf(cells.text("way"));
  const direction = directionOf(cells.text("direction"));
  if (cells.text("way") !== "" && way === undefined)
    cells.wrong("way", "mail, call, message, meeting, video, other");
  if (cells.text("direction") !== "" && direction === undefined) cells.wrong("direction", "in, out, both");
  const what = cells.text("what");
  return { on, way, direction, ...peopleIn(cells, reading), what: what === "" ? undefined : what };
}

function talkIn(cells: Cells, orders: Orders, reading: Reading): object | undefined {
  const kinds = cells
    .text("kind")
    .split(/[,;/&+]|\b(?:och|og|ja|and)\b/)
    .map(kindOf);
  if (kinds.includes(undefined)) {
    cells.wrong("kind", "evaluation, update, or both with a comma between");
    return undefined;
  }
  const days = DAY_FIELDS.map((field) => {
    const day = dayIn(cells, field, orders);
    if (cells.text(field) !== "" && day === undefined) cells.wrong(field, "a day");
    return day;
  });
  const [on, bookedOn, heldOn] = days;
  const minutes = cells.text("minutes");
  const held = { on: heldOn, minutes: minutes === "" ? "–" : minutes, ...peopleIn(cells, reading) };
  return { kinds, on: on ?? heldOn, bookedOn, held: heldOn === undefined ? undefined : held };
}

function dayIn(cells: Cells, field: DayField, orders: Orders): Day | undefined {
  const read = readDay(cells.text(field), orders.get(field));
  return "day" in read ? read.day : undefined;
}

function peopleIn(cells: Cells, { company }: Reading) {
  const named = (field: Field): string[] =>
    cells
      .text(field)
      .split(/[,;]/)
      .map((each) => each.trim())
      .filter((each) => each !== "");
  return {
    staff: named("staff").map((each) => readStaffMember(each, company)?.id ?? each),
    people: named("people"),
  };
}
