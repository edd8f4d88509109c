import { describe, expect, it } from "vitest";
import { findColleague } from "../../../domain/action/find-colleague.ts";
import type { StaffMember } from "../../../domain/company.ts";

const member = (id: string, name: string): StaffMember => ({
  id,
  name,
  address: `${id}@bjorkholm.example`,
  language: "fi",
  away: [],
  manager: false,
});

const staff = [
  member("anna", "Anna Björk"),
  member("bo", "Bo Holm"),
  member("sofie", "Sofie Lind"),
  member("pekka", "Pekka Virtanen"),
  member("satu", "Satu Mäki"),
  member("kim1", "Kim Ek"),
  member("kim2", "Kim Dahl"),
];

describe("a colleague is found", () => {
  it.each([
    ["anna", "anna"],
    ["Anna", "anna"],
    ["ANNA BJÖRK", "anna"],
    ["anna@bjorkholm.example", "anna"],
    ["till Bo.", "bo"],
    ["”Sofie”", "sofie"],
    ["Lind", "sofie"],
    ["Sofei", "sofie"],
    ["sofie lindh", "sofie"],
    ["Annalle", "anna"],
    ["Bolle", "bo"],
    ["Pekalle", "pekka"],
    ["Sadulle", "satu"],
    ["Lindille", "sofie"],
    ["Björkille", "anna"],
    ["Kim Dahl", "kim2"],
  ])("by %s", (written, id) => {
    expect(findColleague(staff, written)).toMatchObject({ is: "found", member: { id } });
  });

  it("never by a guess between two", () => {
    expect(findColleague(staff, "Kim")).toMatchObject({
      is: "several",
      members: [{ id: "kim1" }, { id: "kim2" }],
    });
  });

  it.each(["", "  ", "Kerstin", "B", "Åbo", "någon annan", "x".repeat(10_000)])("never by %j", (written) => {
    expect(findColleague(staff, written)).toEqual({ is: "nobody" });
  });
});
