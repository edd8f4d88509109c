/** A promise that nobody keeps, in the running system: who is told, and what happens when mail does not reach them. */
import { afterEach, describe, expect, it } from "vitest";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import { settingsFolder } from "../lib/deployment.ts";
import { mailText } from "../support/mail-text.ts";

const MONDAY = "2026-11-23T07:45:00.000Z";

const STAFF = [
  { id: "anna", name: "Anna Björk", language: "sv", backup: "sofie" },
  { id: "bo", name: "Bo Holm", language: "sv", manager: true },
  { id: "sofie", name: "Sofie Lind", language: "da" },
].map((member) => ({ ...member, address: `${member.id}@bjorkholm.example` }));

let local: LocalSystem | undefined;

afterEach(async () => {
  await local?.stop();
  local = undefined;
});

async function start(settings: object): Promise<LocalSystem> {
  const folder = settingsFolder({ nordlys: { staff: STAFF, ...settings } });
  local = await startCompany("nordlys", { clock: MONDAY, folder });
  await local.sendMail(mailText({ subject: "Köksluckor" }), {
    from: "karin@kund.example",
    to: ["info@in.bjorkholm.example"],
  });
  await local.quiet();
  return local;
}

const told = (system: LocalSystem, kind: string): string[] =>
  system
    .sent()
    .filter((letter) => letter.kind === kind)
    .map(({ at, to }) => `${at.slice(5, 16)} ${to.join(" ")}`);

describe("a promise that nobody keeps", () => {
  it.each([
    ["by its schedules", null],
    ["by the sweep, when all schedules but the sweep's own are lost", "never-fires"],
  ] as const)("is told of at each of its stages, %s", async (_how, fault) => {
    const system = await start({});
    system.faults.set({ scheduler: fault });
    if (fault !== null) {
      // The sweep's own schedule is one of them: it is called by hand.
      for (const at of ["11-24T07:00", "11-24T08:00", "11-24T13:00"]) {
        await system.moveClock(`2026-${at}:00.000Z`);
        const body = JSON.stringify({ sweep: "recurring" });
        await system.invoke("sweep", { Records: [{ messageId: "sweep", body }] });
        await system.quiet();
      }
    }
    await system.moveClock("2026-11-24T15:00:00.000Z");
    const alerts = told(system, "alert").map((each) => each.replace("@bjorkholm.example", ""));
    expect(alerts.sort()).toEqual([
      "11-24T07:00 anna",
      "11-24T08:00 anna",
      "11-24T08:00 sofie",
      "11-24T13:00 anna",
      "11-24T13:00 bo",
    ]);
  });

  it("is told of by the second channel when the owner's mailbox is gone", async () => {
    const gone = STAFF.map((member) =>
      member.id === "anna" ? { ...member, address: "bounce@bjorkholm.example" } : member,
    );
    const system = await start({ staff: gone, secondChannel: ["+46701234567", "jour@annan.example"] });
    await system.moveClock("2026-11-24T07:30:00.000Z");
    // Morning letters do not reach her either.
    expect(told(system, "second-channel").at(-1)).toBe("11-24T07:00 +46701234567 jour@annan.example");
    const news = system.sent().findLast(({ kind }) => kind === "second-channel");
    expect(news?.raw).toContain(
      "karin@kund.example väntar på svar, senast kl. 9.00 i dag, tisdag 24 november. " +
        "Mejl till Anna Björk kommer inte fram.",
    );
  });
});
