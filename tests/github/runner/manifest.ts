import { readFileSync } from "node:fs";
import { load } from "js-yaml";

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly main: string };
}

/** The Action as action.yml describes it. */
export const manifest = load(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8")) as Manifest;

/** The inputs as a runner hands them on: action.yml's defaults, overlaid. Throws at one that action.yml doesn't have. */
export function inputVariables(inputs: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !(name in manifest.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  const given = Object.entries(manifest.inputs).map(([name, { default: value = "" }]) => {
    const text = inputs[name] ?? value.replace(/\$\{\{\s*github\.token\s*\}\}/g, () => token);
    return [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, text];
  });
  return Object.fromEntries(given);
}
