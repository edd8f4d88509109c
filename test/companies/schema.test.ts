/** The schema by which editors complete and explain a settings file. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { companySchemaJson } from "../../companies/schema-json.ts";

const text = readFileSync(new URL("../../companies/company.schema.json", import.meta.url), "utf8");

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
}

/** Every setting with its path, however deep. */
function settingsIn(schema: Schema, path = ""): [path: string, setting: Schema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, setting]): [string, Schema][] => {
    const at = path === "" ? name : `${path}.${name}`;
    return [[at, setting], ...settingsIn(setting, at)];
  });
  const inner = [schema.items || [], schema.prefixItems ?? [], schema.anyOf ?? []].flat();
  return [...own, ...inner.flatMap((each) => settingsIn(each, path))];
}

const schema = JSON.parse(text) as Schema;

describe("company.schema.json", () => {
  it("is up to date (npm run schema)", () => {
    expect(schema).toEqual(JSON.parse(companySchemaJson()));
  });

  it("explains every setting, in a sentence", () => {
    const settings = settingsIn(schema);
    expect(settings.length).toBeGreaterThan(60);
    const unexplained = settings.filter(
      ([, { description }]) => !/^\p{L}.{8,}[.\w]$/u.test(description ?? ""),
    );
    expect(unexplained.map(([path]) => path)).toEqual([]);
  });

  it("lets an editor mark settings that do not exist", () => {
    expect(schema.additionalProperties).toBe(false);
    const open = settingsIn(schema).filter(
      ([, { properties, additionalProperties }]) =>
        properties !== undefined && additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it("asks for no setting that has a default", () => {
    expect([...(schema.required ?? [])].sort()).toEqual(
      [
        "account",
        "addresses",
        "alarmAddress",
        "country",
        "fallbackOwner",
        "languages",
        "legal",
        "name",
        "openingHours",
        "privacyUrl",
        "receivingDomain",
        "staff",
      ].sort(),
    );
  });
});
