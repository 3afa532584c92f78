import lit from "eslint-plugin-lit";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["build/", "site/", "node_modules/", ".venv/", "eslint.config.js"] },
  {
    files: ["site_templates/**/*.ts", "tests/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a message needs no conversion.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Handlers are handed over as `() => void`, and may well return a promise's void.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    // Steps of the build tell their progress.
    files: ["site_templates/build/**", "tests/**"],
    rules: { "no-console": "off" },
  },
  { files: ["site_templates/app/page/**/*.ts"], extends: [lit.configs["flat/recommended"]] },
);
