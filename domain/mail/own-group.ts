/**
 * The company's own mailing groups, where customers write to a group: a Google Group, a Mailman list. Their software
 * marks every mail as a list's (RFC 2369, RFC 2919), which says nothing about who wrote it. Never throws.
 */
import type { Company } from "../company.ts";
import { domainOf } from "./address.ts";
import type { HeaderField } from "./read-headers.ts";
import type { ReadMail } from "./read-mail.ts";

/** The address of the company's group that the mail came through; undefined when it names another list, too. */
export function ownGroup({ headers }: ReadMail, { exceptions }: Company): string | undefined {
  const [id, ...more] = headers.all("list-id").map(listId);
  return more.length > 0
    ? undefined
    : exceptions.mailingGroups.find((group) => group.replace("@", ".") === id);
}

/** `"Info" <info.company.example>` as `info.company.example`. */
function listId(value: string): string {
  const start = value.lastIndexOf("<");
  return (start === -1 ? value : value.slice(start + 1, value.indexOf(">", start))).trim().toLowerCase();
}

/** Whether the group's own software wrote this field; a newsletter that was sent to the group brings its own. */
export function isOfGroup({ name, value }: HeaderField, group: string): boolean {
  if (name === "precedence" || name === "x-precedence") return value.trim().toLowerCase() === "list";
  if (name === "list-id") return true;
  if (!name.startsWith("list-")) return false;
  const links = [...value.matchAll(/<([^<>]*)>/g)].map(([, link = ""]) => link);
  return links.length > 0 && links.every((link) => isGroupsHost(hostOf(link), domainOf(group)));
}

/** The envelope sender that the group gives its mails: `info-bounces@`, `info+bncBC…@`. */
export function isGroupsEnvelope(envelopeFrom: string, group: string): boolean {
  const name = group.slice(0, group.indexOf("@"));
  return (
    domainOf(envelopeFrom) === domainOf(group) &&
    (envelopeFrom.startsWith(`${name}-bounces`) || envelopeFrom.startsWith(`${name}+bnc`))
  );
}

const GOOGLE_GROUPS = ["googlegroups.com", "groups.google.com", "support.google.com"];

function isGroupsHost(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`) || GOOGLE_GROUPS.includes(host);
}

/** The host that a link leads to; "" when it leads nowhere. */
function hostOf(link: string): string {
  if (!URL.canParse(link)) return "";
  const { protocol, hostname, pathname } = new URL(link);
  return protocol === "mailto:" ? domainOf(pathname) : hostname;
}
