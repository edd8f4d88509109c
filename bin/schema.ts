/**
 * `npm run schema` writes `companies/company.schema.json` from the settings schema, so that an editor completes and
 * explains a settings file. A test fails when the file is not up to date.
 */
import { writeFileSync } from "node:fs";
import { companySchemaJson } from "../companies/schema-json.ts";

const file = new URL("../companies/company.schema.json", import.meta.url);
writeFileSync(file, companySchemaJson());
console.log("companies/company.schema.json is up to date.");
