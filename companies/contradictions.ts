/**
 * What no single setting can show: settings that contradict each other. Each answer names the setting, what is wrong
 * and what to write instead.
 */
import { domainOf } from "../domain/mail/address.ts";
import { isSharedMailDomain } from "../domain/mail/shared-mail-domains.ts";
import { WEEKDAYS } from "../domain/time/calendar.ts";
import { relationContradictions } from "./relation-settings.ts";
import type { Settings } from "./settings.ts";

/** All contradictions in the settings, in words; empty when there are none. */
export function contradictions(settings: Settings): string[] {
  return [
    ...unknownStaff(settings),
    ...secondReader(settings),
    ...repeated(settings),
    ...receivingDomain(settings),
    ...sharedDomains(settings),
    ...openingHours(settings),
    ...forwardingAddress(settings),
    ...exceptions(settings),
    ...relationContradictions(settings.relations),
  ];
}

function unknownStaff({ staff, addresses, fallbackOwner, bookkeeper, agendas }: Settings): string[] {
  const ids = new Set(staff.map(({ id }) => id));
  const named = [
    { at: "fallbackOwner", id: fallbackOwner },
    ...(bookkeeper === undefined ? [] : [{ at: "bookkeeper", id: bookkeeper }]),
    ...(agendas.secondReader === undefined ? [] : [{ at: "agendas.secondReader", id: agendas.secondReader }]),
    ...addresses.map(({ owner }, index) => ({ at: `addresses[${index}].owner`, id: owner })),
    ...staff.flatMap(({ backup }, index) =>
      backup === undefined ? [] : [{ at: `staff[${index}].backup`, id: backup }],
    ),
  ];
  return [
    ...named
      .filter(({ id }) => !ids.has(id))
      .map(({ at, id }) => `${at}: "${id}" is nobody in staff. Write one of ${[...ids].join(", ")}.`),
    ...staff.flatMap(({ id, backup }, index) =>
      backup === id
        ? [`staff[${index}].backup: nobody can stand in for themselves. Name a colleague or leave it out.`]
        : [],
    ),
  ];
}

function secondReader({ staff, agendas }: Settings): string[] {
  return agendas.secondReader !== undefined && staff.length < 2
    ? [
        "agendas.secondReader: nobody else is in staff, so there is nothing for a second pair of eyes. Leave it out.",
      ]
    : [];
}

function repeated({ staff, addresses, languages }: Settings): string[] {
  const lists: { list: readonly string[]; at: (index: number) => string }[] = [
    { list: languages, at: (index) => `languages[${index}]` },
    { list: staff.map(({ id }) => id), at: (index) => `staff[${index}].id` },
    {
      list: [...staff.map(({ address }) => address), ...addresses.map(({ address }) => address)],
      at: (index) =>
        index < staff.length ? `staff[${index}].address` : `addresses[${index - staff.length}].address`,
    },
  ];
  return lists.flatMap(({ list, at }) =>
    list.flatMap((value, index) =>
      list.indexOf(value) < index ? [`${at(index)}: "${value}" is there twice. Remove one of them.`] : [],
    ),
  );
}

function receivingDomain({ receivingDomain: receiving, staff, addresses, mode }: Settings): string[] {
  const staffThere = staff.findIndex(({ address }) => domainOf(address) === receiving);
  const problems: string[] = [];
  if (staffThere >= 0) {
    problems.push(
      `receivingDomain: "${receiving}" is the mail domain of staff[${staffThere}]. Its MX would take the staff's own ` +
        `mail away from them. Use a subdomain, for example in.${receiving}.`,
    );
  }
  if (mode === "relay") {
    for (const [index, { address }] of addresses.entries()) {
      if (domainOf(address) !== receiving) {
        problems.push(
          `addresses[${index}].address: in relay mode mail to "${address}" must reach Handslag itself. ` +
            `Use an address at ${receiving}, or mode "copy".`,
        );
      }
    }
  }
  for (const [index, { address }] of addresses.entries()) {
    const own = [
      `log@${receiving}`,
      `ledger@${receiving}`,
      `handslag@${receiving}`,
      ...(mode === "relay" ? [`svar@${receiving}`] : []),
    ];
    if (own.includes(address)) {
      problems.push(
        `addresses[${index}].address: "${address}" is one of Handslag's own addresses. Choose another.`,
      );
    }
  }
  return problems;
}

/** SES sends from a domain only for whoever can write into its DNS. */
function sharedDomains({ addresses }: Settings): string[] {
  return addresses.flatMap(({ address }, index) =>
    isSharedMailDomain(domainOf(address))
      ? [
          `addresses[${index}].address: "${domainOf(address)}" is not the company's own domain, so no letter can be ` +
            `sent from "${address}". Use an address at a domain of the company's.`,
        ]
      : [],
  );
}

function openingHours({ openingHours: week }: Settings): string[] {
  return WEEKDAYS.some((weekday) => week[weekday].length > 0)
    ? []
    : ["openingHours: no day has any hours, so no time can be promised. Give at least one day hours."];
}

function forwardingAddress({ forwarding, receivingDomain: receiving }: Settings): string[] {
  return forwarding === undefined || domainOf(forwarding.address) === receiving
    ? []
    : [
        `forwarding.address: mail to "${forwarding.address}" does not reach Handslag. Use a name at ${receiving}.`,
      ];
}

function exceptions({ exceptions: { mailingGroups, contactForms }, addresses, staff }: Settings): string[] {
  const shared = addresses.map(({ address }) => address);
  const own = [...shared, ...staff.map(({ address }) => address)];
  return [
    ...mailingGroups.flatMap((group, index) =>
      shared.includes(group)
        ? []
        : [
            `exceptions.mailingGroups[${index}]: nobody owns what comes to "${group}". Name it in addresses, too.`,
          ],
    ),
    ...contactForms.flatMap((form, index) =>
      own.includes(form)
        ? [
            `exceptions.contactForms[${index}]: people of the company write from "${form}", too, and would be taken ` +
              "for the form. Let the form send from an address of its own.",
          ]
        : [],
    ),
  ];
}
