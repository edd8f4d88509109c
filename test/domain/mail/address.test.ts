import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { domainOf, isSafeAddress, normaliseAddress } from "../../../domain/mail/address.ts";

describe("a safe address", () => {
  it.each([
    "kim@example.org",
    "kim.lind+offert@mail.example.com",
    "o'brien@example.org",
    "KIM@EXAMPLE.ORG",
    "kim@xn--exmple-cua.org",
    `${"a".repeat(64)}@example.org`,
  ])("%s is one", (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    ["", "nothing"],
    ["kim", "no domain"],
    ["@example.org", "no local part"],
    ["kim@", "no domain"],
    ["kim@localhost", "one label"],
    ["kim@example.org\r\nBcc: v@example.net", "newline"],
    ["kim@example.org\n", "newline at the end"],
    ["kim@example.org,v@example.net", "comma"],
    ["kim@example.org v@example.net", "space"],
    ["kim@evil.example@example.org", "two at signs"],
    ['"kim lind"@example.org', "quoted local part"],
    ["<kim@example.org>", "angle brackets"],
    ["kim@[192.0.2.1]", "address literal"],
    ["kim@192.0.2.1", "IP address"],
    ["kim@-example.org", "hyphen first"],
    ["kim@example-.org", "hyphen last"],
    ["kim@example..org", "empty label"],
    ["kim@example.org.", "dot last"],
    [".kim@example.org", "dot first"],
    ["kim..lind@example.org", "two dots"],
    ["kïm@example.org", "international local part"],
    ["kim@exämple.org", "international domain, before it is normalised"],
    ["kim@example.org\u0000", "NUL"],
    ["kim\u200b@example.org", "zero-width space"],
    [`${"a".repeat(65)}@example.org`, "local part of 65"],
    [`kim@${"a".repeat(64)}.org`, "label of 64"],
    [`kim@${"a.".repeat(130)}org`, "over 254"],
  ])("%j is none: %s", (address) => {
    expect(isSafeAddress(address)).toBe(false);
    expect(normaliseAddress(address) ?? "kim@xn--exmple-cua.org").toBe("kim@xn--exmple-cua.org");
  });

  it("is never found in text with a control character, a space, a comma, quotes or brackets", () => {
    const bad = fc.constantFrom(...Array.from('\r\n\t\0 ,;:"()<>[]\\@\u0085\u2028'));
    const text = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(text, bad, text, (before, character, after) => {
        expect(isSafeAddress(`kim${before}${character}${after}@example.org`)).toBe(false);
        expect(isSafeAddress(`kim@example${before}${character}${after}.org`)).toBe(false);
      }),
    );
  });
});

describe("the form in which addresses are stored", () => {
  it("is lower case, with the domain in A-labels", () => {
    expect(normaliseAddress("Kim.Lind@Example.ORG")).toBe("kim.lind@example.org");
    expect(normaliseAddress("kim@EXÄMPLE.org")).toBe("kim@xn--exmple-cua.org");
  });

  it("does not exist for what the URL parser would read as another domain", () => {
    for (const domain of ["ex%61mple.org", "example.org/x", "example.org:25", "0x7f.1", "１２７.0.0.1"]) {
      expect(normaliseAddress(`kim@${domain}`)).toBeUndefined();
    }
  });

  it("is safe whenever it exists, and normal already", () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: "binary" })), (text) => {
        const address = normaliseAddress(text);
        if (address === undefined) return;
        expect(isSafeAddress(address)).toBe(true);
        expect(normaliseAddress(address)).toBe(address);
      }),
    );
  });
});

it("the domain of an address is what follows the at sign", () => {
  expect(domainOf("kim@Example.org")).toBe("example.org");
  expect(domainOf("kim")).toBe("");
});
