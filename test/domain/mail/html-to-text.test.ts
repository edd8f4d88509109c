import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlToText } from "../../../domain/mail/html-to-text.ts";

describe("text from HTML", () => {
  test.each([
    ["<p>Hej!</p><p>Vi ses</p>", "Hej!\n\nVi ses"],
    ["a<br>b<div>c</div>d", "a\nb\nc\nd"],
    ["<ul><li>ett</li><li>två</li></ul>", "- ett\n- två"],
    ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"],
    ["f&aring;r &#228; &#xF6; &amp; &unknown; &#0;", "får ä ö & &unknown; \ufffd"],
    ["<a href=\"x>y\" title='>'>länk</a>", "länk"],
    ["<head><title>x</title></head><style>p{}</style>hej<!-- <p>dolt --> du", "hej du"],
    [
      "nytt<blockquote type=cite>gammalt<br>mer<blockquote type='cite'>äldst</blockquote></blockquote>igen",
      "nytt\n\n> gammalt\n> mer\n> \n> > äldst\n> \nigen",
    ],
    ["vi vill ha<blockquote>en dörr<br>ett fönster</blockquote>", "vi vill ha\n\nen dörr\nett fönster"],
    [
      'nytt<div id="divRplyFwdMsg"><b>Frá:</b> Anna</div>gammalt',
      `nytt\n${"_".repeat(32)}\nFrá: Anna\ngammalt`,
    ],
  ])("reads %s as a person would", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test.each([
    ["5 < 6 och 7 > 6", "5 < 6 och 7 > 6"],
    ["hej <b", "hej <b"],
    ["<style>hej", "hej"],
    ["<!-- hej", "<!-- hej"],
    ['<p title="x>hej</p>', "hej"],
  ])("keeps the words of broken markup %s", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test("holds no more characters than went in, quote marks apart", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "<p>",
      "</p>",
      "<!--",
      "-->",
      "<style>",
      "&",
      "#",
      ";",
      '"',
      "=",
      "å",
      " ",
      "<br>",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 100 }), (all) => {
        const html = all.join("");
        expect(htmlToText(html).length).toBeLessThanOrEqual(html.length);
      }),
    );
  });
});
