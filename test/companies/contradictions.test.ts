/** Settings that are right one by one and wrong together. */
import { describe, expect, it } from "vitest";
import { problems, type Settings, staff, withFirstStaff } from "./said.ts";

describe("settings that contradict each other", () => {
  it.each<[string, Settings, RegExp]>([
    [
      "a fallback owner who is nobody",
      { fallbackOwner: "nils" },
      /^fallbackOwner: "nils" is nobody in staff\. Write one of anna, bo, sofie/,
    ],
    [
      "an owner who is nobody",
      { addresses: [{ address: "info@x.example", owner: "nils" }] },
      /^addresses\[0\]\.owner: "nils"/,
    ],
    ["a bookkeeper who is nobody", { bookkeeper: "nils" }, /^bookkeeper: "nils" is nobody in staff/],
    [
      "a second reader who is nobody",
      { agendas: { secondReader: "nils" } },
      /^agendas\.secondReader: "nils" is nobody in staff/,
    ],
    ["a backup who is nobody", withFirstStaff({ backup: "nils" }), /^staff\[0\]\.backup: "nils"/],
    [
      "a staff member who stands in for herself",
      withFirstStaff({ backup: "anna" }),
      /^staff\[0\]\.backup: nobody can stand in/,
    ],
    [
      "two staff members of one name",
      { staff: [...staff, { ...staff[0], address: "a2@bjorkholm.example" }] },
      /^staff\[3\]\.id: "anna" is there twice/,
    ],
    [
      "an address that is there twice",
      withFirstStaff({ address: "bo@bjorkholm.example" }),
      /^staff\[1\]\.address: "bo@bjorkholm\.example" is there twice/,
    ],
    [
      "a forwarding address that is elsewhere",
      { forwarding: { provider: "google", address: "5f0c93b1d27ae8641b7f20e9ac35d486@bjorkholm.example" } },
      /^forwarding\.address: mail to .* does not reach Handslag/,
    ],
    [
      "a mailing group that nobody owns",
      { exceptions: { mailingGroups: ["alla@bjorkholm.example"] } },
      /^exceptions\.mailingGroups\[0\]: nobody owns .* Name it in addresses/,
    ],
    [
      "a contact form that sends as the company",
      { exceptions: { contactForms: ["info@bjorkholm.example"] } },
      /^exceptions\.contactForms\[0\]: people of the company write from/,
    ],
    [
      "a receiving domain that is the staff's",
      { receivingDomain: "bjorkholm.example" },
      /^receivingDomain: "bjorkholm\.example" is the mail domain of staff\[0\]/,
    ],
    [
      "relay mode for an address elsewhere",
      { mode: "relay", addresses: [{ address: "info@bjorkholm.example", owner: "anna" }] },
      /^addresses\[0\]\.address: in relay mode/,
    ],
    [
      "a shared address that staff answer relayed mails at",
      { mode: "relay", addresses: [{ address: "svar@in.bjorkholm.example", owner: "anna" }] },
      /^addresses\[0\]\.address: "svar@in\.bjorkholm\.example" is one of Handslag's own/,
    ],
    [
      "a shared address that is Handslag's own",
      { addresses: [{ address: "log@in.bjorkholm.example", owner: "anna" }] },
      /^addresses\[0\]\.address: "log@in\.bjorkholm\.example" is one of Handslag's own/,
    ],
    [
      "a shared address at a provider's domain, which everybody writes from",
      { addresses: [{ address: "bjorkholm@gmail.com", owner: "anna" }] },
      /^addresses\[0\]\.address: "gmail\.com" is not the company's own domain, so no letter can be sent from "bjorkholm@gmail\.com"\. Use/,
    ],
    [
      "a language that is there twice",
      { languages: ["sv", "fi", "sv"] },
      /^languages\[2\]: "sv" is there twice\. Remove one of them\./,
    ],
    ["a week without hours", { openingHours: {} }, /^openingHours: no day has any hours/],
  ])("are named: %s", (_what, changes, expected) => {
    expect(problems(changes)).toEqual([expect.stringMatching(expected)]);
  });
});
