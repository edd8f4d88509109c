import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAuthenticationResults } from "../../../../domain/mail/forwards/authentication-results.ts";
import { forwardEnvelope } from "../../../../domain/mail/forwards/forward-envelope.ts";

describe("authentication results", () => {
  test("are read with server, methods and properties", () => {
    const read = readAuthenticationResults(
      'MX.example.org 1; spf=pass (ok; really) smtp.mailfrom="a=b@c.example"',
    );
    expect(read?.server).toBe("mx.example.org");
    expect(read?.results).toMatchObject([{ method: "spf", result: "pass", comment: "ok; really" }]);
    expect(read?.results[0]?.properties.get("smtp.mailfrom")).toBe("a=b@c.example");
  });

  test.each([
    "(",
    'x; spf=pass "',
    "x; spf=pass (a (b))",
    'x; spf=pass ("a)',
    'x; spf=pass smtp.mailfrom="a; b"@c',
    "a\\",
  ])("are not read when they are open to doubt: %s", (value) => {
    expect(readAuthenticationResults(value)).toBeUndefined();
  });

  test("never let a sender's address add a result", () => {
    const address = fc.string({ unit: fc.constantFrom(...Array.from('a();="\\ @.dmrcps')) });
    fc.assert(
      fc.property(address, (local) => {
        const value = `mx.google.com; spf=pass (domain of ${JSON.stringify(local)}@evil.example) smtp.mailfrom=x`;
        const methods = readAuthenticationResults(value)?.results.map(({ method }) => method) ?? ["spf"];
        expect(methods).toEqual(["spf"]);
      }),
      { numRuns: 2000 },
    );
  });

  test("and envelopes are read without throwing, whatever they hold", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('a;()"\\=+@ <>'), "srs", "caf_"),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, (value) => {
        expect(() => [readAuthenticationResults(value), forwardEnvelope(value)]).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
