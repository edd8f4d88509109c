/** The settings schema as JSON Schema (draft 2020-12), for editors. Cannot fail. */
import * as z from "zod";
import { settingsSchema } from "./settings.ts";

/** The text of `company.schema.json`. */
export function companySchemaJson(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: "input" });
  return `${JSON.stringify({ title: "A company's settings for Handslag", ...schema }, null, 2)}\n`;
}
