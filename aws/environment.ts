/** The environment variables that the stack gives to a function. */
import { ENVIRONMENT, type EnvironmentName } from "./contract.ts";

/** The value of a variable. Throws when the stack did not set it: then the deploy is at fault, not the input. */
export function environment(name: EnvironmentName): string {
  const variable = ENVIRONMENT[name];
  const value = process.env[variable];
  if (value === undefined || value === "") {
    throw new Error(`The environment variable ${variable} is missing. Deploy the company again.`);
  }
  return value;
}
