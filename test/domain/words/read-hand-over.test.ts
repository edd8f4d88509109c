import { describe, expect, test } from "vitest";
import { readAnswer } from "../../../domain/words/read-words.ts";
import { monday, shown } from "./readings.ts";

function read(line: string): string {
  return shown(readAnswer(line, monday));
}

describe("a name after a sign", () => {
  test.each([
    "lämna över: Bo",
    "lämna över: till Bo",
    "lämna över: bo",
    "lämna över, Bo",
    "lämna över - Bo",
    "lämna över – Bo",
    "lämna över (Bo)",
    "lämna över → Bo",
    "lämna över -> Bo",
    "lämna över: Bo, han känner dem",
    "lämna över: Bo, tack",
    "hand over: Bo",
    "giv videre: Bo",
    "gi videre, Bo",
    "luovuta: Bo",
  ])("is whom it is for: %s", (line) => {
    expect(read(line).toLowerCase()).toBe("hand-over bo");
  });

  test("may be of several words, inflected, or an address", () => {
    expect(read("lämna över: Bo Ek")).toBe("hand-over Bo Ek");
    expect(read("välitä: Bolle")).toBe("hand-over Bolle");
    expect(read("lämna över, bo.ek@example.com")).toBe("hand-over bo.ek@example.com");
    expect(read("1 lämna över: Bo, 2 klart")).toBe("1 hand-over Bo + 2 done");
  });

  test.each([
    "lämna över.",
    "lämna över, tack",
    "Lämna över, Tack!",
    "lämna över. Anna",
    "Lämna över! Anna",
    "lämna över /Anna",
    "lämna över, Mvh Anna",
    "lämna över, Sjuk",
    "lämna över: sjuk",
    "lämna över: jag är sjuk",
    "lämna över, Jag är sjuk",
    "lämna över, han ringer igen",
    "lämna över, bråttom",
    "lämna över :)",
  ])("is none where it is thanks, a signature or the reason: %s", (line) => {
    expect(read(line)).toBe("hand-over");
  });
});

describe("being away is a reason to hand over, and its day no day to do so", () => {
  test.each([
    ["lämna över till Bo, jag är borta i morgon", "hand-over Bo"],
    ["lämna över, jag är på semester från i morgon", "hand-over"],
    ["lämna över, är ledig i morgon", "hand-over"],
    ["lämna över: Bo. Jag är sjuk till fredag", "hand-over Bo"],
    ["lämna över till Bo. Jag kommer inte hinna före fredag.", "hand-over Bo"],
    ["Hand over, I'm not in today", "hand-over"],
    ["hand over to Bo, I'm away tomorrow", "hand-over Bo"],
    ["hand over to Bo - I'm off on Friday", "hand-over Bo"],
    ["giv videre til Bo, jeg er på ferie fra i morgen", "hand-over Bo"],
    ["gi videre til Bo, jeg er borte i morgen", "hand-over Bo"],
    ["välitä Bolle, olen lomalla huomenna", "hand-over Bolle"],
  ])("%s", (line, asked) => {
    expect(read(line)).toBe(asked);
  });

  test.each([
    "lämna över till Bo i morgon",
    "lämna över i morgon, jag är borta",
    "lämna över i morgon jag är borta",
    "lämna över till Bo när jag är borta i morgon",
    "lämna över till Bo, om jag är borta i morgon",
    "lämna över till Bo om jag är sjuk",
    "lämna över till Bo, jag är borta, gör det på fredag",
    "lämna över, på fredag",
    "hand over to Bo, if I'm away tomorrow",
    "hand over to Bo, not in December",
  ])("but not where it says when to do so: %s", (line) => {
    expect(read(line)).toBe("? no-word");
  });
});
