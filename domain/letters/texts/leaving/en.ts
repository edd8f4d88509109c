/** English. */
import type { LeavingTexts } from "./texts.ts";

const counted = (one: string, several: string) => (count: number) =>
  `${count} ${count === 1 ? one : several}`;

export const en: LeavingTexts = {
  leaves: ({ name, lastOn, to }) =>
    `${name} is leaving. The last day is ${lastOn}, and then ${to} takes over.`,
  stays: (name) => `${name} is not leaving, so all is as usual.`,
  soon: (name, fromOn) =>
    `That is soon: from ${fromOn} on, ${name} gets no letters from here, and mail from ${name} no longer counts as ours. Was that a mistake? Write “does not leave: ${name}”, at any time.`,
  settings: (name) =>
    `Once that day has passed, ask whoever looks after Handslag for us to take ${name} out of the settings.`,
  nothing: "There is nothing to hand over right now.",
  lists: {
    customers: counted("customer", "customers"),
    promises: counted("promise", "promises"),
    threads: counted("email waiting for a reply", "emails waiting for a reply"),
    talks: counted("booked meeting", "booked meetings"),
    contacts: counted("planned contact", "planned contacts"),
    alone: counted("customer knows nobody else here", "customers know nobody else here"),
  },
  lastContact: (day) => `last in touch on ${day}`,
  neverInTouch: "no contact noted",
  invited: "the invitation has gone, so write to the customer who will come instead",
  more: (count) => `${count} more`,
  all: "The whole list",
  title: (name) => `To take over from ${name}`,
  agenda: {
    leads: (name) => `${name} has left, so you lead the meeting.`,
    invited: (name) =>
      `In the customer’s calendar the invitation is still from ${name}. Write to the customer that it is you who will be there.`,
  },
  morning: {
    heading: "When a colleague leaves",
    leaver: ({ to, lastOn }) => `Your last day is ${lastOn}, and then ${to} takes over.`,
    introduce: ({ to, names }) => `Before that, introduce ${to} to ${names}.`,
    successor: ({ name, lastOn }) => `${name} is leaving. The last day is ${lastOn}, and then you take over.`,
    beIntroduced: ({ name, names }) => `Before that, ask ${name} to introduce you to ${names}.`,
    cameOver: ({ name, what }) => `${name} has left, and you have taken over ${what}.`,
    cameOverNothing: (name) => `${name} has left, and you have taken over. Nothing is waiting right now.`,
  },
};
