import type { ScalarStyle } from "../value-node.ts";
import { parseYaml } from "./parse-yaml.ts";

/**
 * A string as YAML: in the quotes it had, or none if it had none and needs none, or single quotes. `flow` tells whether
 * it stands inside `[…]` or `{…}`. What is returned was parsed back to the same string.
 */
export function writeYamlString(value: string, style: ScalarStyle, flow: boolean): string {
  const forms = style === "double" ? [double] : style === "single" ? [single, double] : [plain, single, double];
  const fitting = forms.find((form) => readsBack(form(value), value, flow)) ?? double;
  return fitting(value);
}

const plain = (value: string): string => value;
const single = (value: string): string => `'${value.replaceAll("'", "''")}'`;
/** A JSON string is a double-quoted scalar too (YAML 1.2.2, section 1.3). */
const double = (value: string): string => JSON.stringify(value);

function readsBack(written: string, value: string, flow: boolean): boolean {
  if (/[\r\n]/.test(written)) return false;
  const yaml = parseYaml(flow ? `[${written}, 1]` : `k: ${written}\nl: 1`, 0);
  if (!yaml.ok) return false;
  const node =
    yaml.root?.kind === "sequence"
      ? yaml.root.items[0]?.value
      : yaml.root?.kind === "mapping"
        ? yaml.root.entries[0]?.value
        : null;
  const count = yaml.root?.kind === "sequence" ? yaml.root.items.length : 2;
  return node?.kind === "scalar" && node.value === value && count === 2;
}
