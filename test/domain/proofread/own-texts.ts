/** The texts that Handslag writes in a language, as one: every string of its files, with a number where something is put in. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import type { Language } from "../../../domain/letters/language.ts";

const ROOT = join(import.meta.dirname, "../../../domain/letters/texts");

export function ownTexts(language: Language): string {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === `${language}.ts`)
    .sort()
    .flatMap((file) => stringsOf(readFileSync(join(ROOT, file), "utf8")))
    .filter((text) => /\p{L}/u.test(text))
    .join("\n\n");
}

function stringsOf(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `17${literal.text}`).join(""));
    } else if (ts.isStringLiteralLike(node) && isText(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("texts.ts", code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Names of fields and codes that are compared with are no texts. */
function isText(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name !== node;
  return (
    !ts.isBinaryExpression(parent) && !ts.isElementAccessExpression(parent) && !ts.isLiteralTypeNode(parent)
  );
}
