/**
 * The seed of all properties: a suite that says whether a change may land must say the same of the same change twice.
 * `PROPERTY_SEED=7 npx vitest run` looks at other cases; what such a search finds becomes a test that is written out.
 */
import fc from "fast-check";

const { PROPERTY_SEED = "20261122" } = process.env;

fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
