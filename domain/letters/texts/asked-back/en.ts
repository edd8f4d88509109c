/** English. */
import { type AskedBackTexts, lacksColon } from "./texts.ts";

export const en: AskedBackTexts = {
  "maybe-meant": (line, form) =>
    `“${line}”: do you mean “${form}”? If so, write it like that${lacksColon(line, form) ? ", with the colon" : ""}.`,
  "next-step": (line, form) =>
    `“${line}”: a next step belongs to a level: “level: 3, next step: ${form}”. Would you like to be reminded on a certain day? Write “next: 12 January”.`,
  "maybe-owner": (line, form) => `“${line}”: do you mean “owner: ${form}”? If so, write it like that.`,
  "maybe-favour": (line, form) => `“${line}”: do you mean “favour: ${form}”? If so, write it like that.`,
  "maybe-recommended": (line, form) =>
    `“${line}”: has the customer recommended us? If so, write to whom: “recommended us to: ${form}”.`,
  "maybe-personal": (line) =>
    `“${line}”: this was not kept as a personal note. If it is one, write it on a line of its own below the customer’s name: “personal: Karin sails”.`,
  "maybe-forget": (line) =>
    `“${line}”: nothing was erased. Write “forget personal” on a line of its own below the customer’s name, and all personal notes there are erased.`,
  "never-noted": (line) =>
    `“${line}”: we note nothing about anybody’s health, family, politics, faith, trade union, sexuality or origin. Write something they like to talk about at work instead: “personal: Karin sails”.`,
};
