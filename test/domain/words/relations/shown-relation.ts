/** What was read about a relation in one short line, so that tables of tests stay tables. */
import { isLadderAsk, type LadderAsk } from "../../../../domain/action/ladder-ask.ts";
import type { RelationAsk, RelationNotUnderstood } from "../../../../domain/action/relation-ask.ts";
import { wallClock } from "../readings.ts";

export function shownRelation(
  asks: readonly RelationAsk[],
  notUnderstood: readonly RelationNotUnderstood[],
): string {
  return [...asks.map(shownAsk), ...notUnderstood.map(({ why }) => `? ${why}`)].join(" + ");
}

/** "call both 2026-11-20", "next 2027-01-12 by Bo", "booked 2027-01-12 10:00 60 min, hos kunden". */
function shownAsk(ask: RelationAsk): string {
  const item = ask.item === undefined ? "" : `${ask.item} `;
  return item + withoutItem(ask).join(" ");
}

const said = (word: string, value: string | number | undefined): string[] =>
  value === undefined ? [] : [`${word}${value}`];

function withoutItem(ask: RelationAsk): string[] {
  if (isLadderAsk(ask)) return ofLadder(ask);
  switch (ask.does) {
    case "met":
      return [
        ask.way,
        ask.direction,
        ...said("", ask.on),
        ...(ask.talk ? [`talk:${ask.talk.join("+")}`] : []),
      ];
    case "next":
      return ["next", ask.on, ...said("by ", ask.by), ...said("for ", ask.reason)];
    case "wish":
      return ["wish", ...said("", ask.everyDays)];
    case "quote":
      return [ask.isOpen ? "quote" : "quote over", ...said("", ask.what)];
    case "complaint":
      return ["complaint", ...said("", ask.what)];
    case "referral":
      return ["referral", ask.by === undefined ? ask.towards : `${ask.towards} by`, ask.whom];
    case "phase":
      return ["phase", ...said("", ask.phase), ...said("for ", ask.reason)];
    case "no-contact":
      return ["no-contact", ask.until, ask.reason];
    case "talk-booked":
      return [
        "booked",
        ...(ask.kinds.length > 0 ? [ask.kinds.join("+")] : []),
        ask.at === undefined ? ask.on : wallClock(ask.at),
        ...said("min:", ask.lasts),
        ...said("where:", ask.where),
      ];
    case "talk-cancelled":
      return ["cancelled"];
    case "talk-later":
      return ["talk-later", ask.until, ...said("for ", ask.reason)];
    case "no-talks":
      return ["no-talks", ask.kinds.join("+"), ...said("until ", ask.until), ask.reason];
    case "agenda-add":
      return ["add", ask.text];
    case "agenda-change":
      return ["change", `${ask.point}`, ask.text];
    case "agenda-remove":
      return ["remove", `${ask.point}`];
    case "agenda-send":
      return ["send", ...said("to ", ask.to)];
  }
}

/** "level level:3 target:4". */
const ofLadder = ({ does, ...rest }: LadderAsk & { item?: number | undefined }): string[] => [
  does,
  ...Object.entries(rest).flatMap(([name, value]) => (name === "item" ? [] : [`${name}:${String(value)}`])),
];
