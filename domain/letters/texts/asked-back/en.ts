/** English. */
import type { AskedBackTexts } from "./texts.ts";

export const en: AskedBackTexts = {
  "maybe-meant": (line, form) =>
    `“${line}”: do you mean “${form}”? If so, write it like that${form.includes(":") ? ", with the colon" : ""}.`,
  "next-step": (line, form) =>
    `“${line}”: a next step belongs to a level: “level: 3, next step: ${form}”. Would you like to be reminded on a certain day? Write “next: 12 January”.`,
  "maybe-owner": (line, form) => `“${line}”: do you mean “owner: ${form}”? If so, write it like that.`,
  "maybe-favour": (line, form) => `“${line}”: do you mean “favour: ${form}”? If so, write it like that.`,
  "maybe-recommended": (line, form) =>
    `“${line}”: has the customer recommended us? If so, write to whom: “recommended us to: ${form}”.`,
  "maybe-personal": (line) =>
    `“${line}”: nothing of it was kept. If it is a personal note, write on a line of its own below the customer’s name: “personal: Karin sails”. “Forget personal” erases everything.`,
};
