/** Lint rules: typed rules everywhere, so that a promise nobody waits for or an unchecked `any` is found. */
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["cdk.out", ".local", "node_modules"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers and instants in letters and log lines are meant to be written out.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `async` functions that satisfy a port need not await.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Programs that a person runs speak to that person.
    files: ["bin/**", "local/**", "test/**"],
    rules: { "no-console": "off" },
  },
);
