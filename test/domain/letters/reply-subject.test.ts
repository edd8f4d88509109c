import { describe, expect, it } from "vitest";
import { replySubject } from "../../../domain/letters/reply-subject.ts";

describe("the subject of an answer", () => {
  it.each([
    ["Offert", "Re: Offert"],
    ["Re: Offert", "Re: Offert"],
    ["SV: Re: VS: Vs: AW: Offert", "Re: Offert"],
    ["Re[2]: Re (3): Offert", "Re: Offert"],
    ["RE : sv:Offert", "Re: Offert"],
    ["Sv:  \t Offert\r\n på fönster", "Re: Offert på fönster"],
  ])("says Re: once: %j", (subject, expected) => {
    expect(replySubject(subject)).toBe(expected);
  });

  it("keeps that something was forwarded, and words that only begin like a mark", () => {
    expect(replySubject("VB: Offert")).toBe("Re: VB: Offert");
    expect(replySubject("Recept: kakor")).toBe("Re: Recept: kakor");
    expect(replySubject("Svar på offert")).toBe("Re: Svar på offert");
  });

  it("is nothing when nothing is left", () => {
    for (const subject of ["", " ", "Re:", "SV: Re: ", "\u0000\u200b"])
      expect(replySubject(subject)).toBeUndefined();
  });

  it("is cut at a grapheme, at 120", () => {
    const family = "👩🏽‍🌾";
    expect(replySubject("a".repeat(500))).toBe(`Re: ${"a".repeat(115)}…`);
    expect(replySubject("a".repeat(113) + family.repeat(9))).toMatch(/^Re: a{113}[^a]+…$/u);
    expect(replySubject("a".repeat(113) + family.repeat(9))?.isWellFormed()).toBe(true);
  });

  it("stays short in bytes when every letter carries a hundred marks", () => {
    expect(replySubject(`e${"\u0301".repeat(100)}`.repeat(100))?.length ?? 0).toBeLessThan(1000);
  });
});
