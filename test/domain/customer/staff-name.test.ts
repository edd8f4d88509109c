import { describe, expect, it } from "vitest";
import { staffName } from "../../../domain/customer/staff-name.ts";
import { exampleCompany } from "../../support/example-company.ts";

describe("what a colleague is called", () => {
  it("is the name in the settings, the name kept of one who has left, or else the id: never nothing", () => {
    const left = [
      { who: "cia", name: "Cia Gran", address: "cia@bjorkholm.example", lastOn: "2026-01-30", to: "bo" },
    ];
    const company = { ...exampleCompany(), left };
    expect(["bo", "cia", "per"].map((id) => staffName(company, id))).toEqual(["Bo Holm", "Cia Gran", "per"]);
  });
});
