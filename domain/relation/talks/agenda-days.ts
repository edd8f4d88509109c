/**
 * When the agenda of a booked talk is to be drawn, and when its owner is to be told that it has not gone to the customer:
 * so many days before the talk on which anybody is asked for anything. What was booked later than that is drawn on the
 * next such day. While the customer has a wrong invitation, the owner is told each such day. Pure.
 */
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { dayAt } from "../../time/wall-clock.ts";
import type { Circumstances } from "../circumstances.ts";
import { isNudgeDay } from "../nudge-day.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Talk } from "../talk.ts";
import { nudgeDaysBefore } from "./nudge-days.ts";
import { isBooked } from "./talk-known.ts";
import { wrongInvitation } from "./wrong-invitation.ts";

export interface AgendaTask {
  readonly talk: Talk;
  /** `alert`: it has been drawn, and has not gone; `remind`: the customer has an invitation that is wrong now. */
  readonly task: "draw" | "alert" | "remind";
}

export function agendaTasks(facts: RelationFacts, circumstances: Circumstances): readonly AgendaTask[] {
  const { calendar, on } = circumstances;
  if (!isNudgeDay(calendar, on)) return [];
  return facts.talks.flatMap((talk): AgendaTask[] => {
    const day = agendaTaskDay(talk, circumstances);
    return day === undefined || day.on > on ? [] : [{ talk, task: day.task }];
  });
}

/** What is to be done for the agenda of a talk next, and from which day on; undefined when nothing is. */
export function agendaTaskDay(
  talk: Talk,
  { limits, calendar, on }: Circumstances,
): { readonly task: AgendaTask["task"]; readonly on: Day } | undefined {
  const { timeZone } = calendar;
  const wrong = wrongInvitation(talk);
  if (wrong !== undefined) {
    const { since, until } = wrong;
    const { alertedAt = since } = talk.agenda ?? {};
    // Whoever said it was asked at once.
    const day = plusDays(dayAt(alertedAt > since ? alertedAt : since, timeZone), 1);
    return on <= until && day <= until ? { task: "remind", on: day } : undefined;
  }
  if (talk.kinds.length === 0 || talk.on < on || !isBooked(talk, { on, timeZone })) return undefined;
  const { agenda } = talk;
  if (agenda === undefined)
    return { task: "draw", on: nudgeDaysBefore(calendar, talk.on, limits.agendaDays) };
  if (agenda.sent !== undefined || agenda.alertedAt !== undefined) return undefined;
  // Whoever got it yesterday has had a day to send it.
  const drawnOn = dayAt(agenda.drawnAt, timeZone);
  const sendBy = nudgeDaysBefore(calendar, talk.on, limits.agendaSentDays);
  const alertOn = drawnOn < sendBy ? sendBy : plusDays(drawnOn, 1);
  return alertOn <= talk.on ? { task: "alert", on: alertOn } : undefined;
}
