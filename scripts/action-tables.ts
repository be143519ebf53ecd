import { load } from "js-yaml";
import { markdownTable } from "markdown-table";
import { replaceRegion } from "./region.ts";

/** An input or output in `action.yml`. */
interface Field {
  readonly description: string;
  readonly default?: string;
}

/**
 * The README with its tables of inputs and outputs made anew from `action.yml`.
 *
 * @param readme holds `<!-- action-inputs -->` … `<!-- /action-inputs -->` and the same for `action-outputs`
 * @param action the text of `action.yml`
 * @throws if a marker is missing, or a field has no description
 */
export function withActionTables(readme: string, action: string): string {
  const { inputs, outputs } = parseAction(action);
  const inputRows = inputs.map(([name, field]) => [
    code(name),
    field.default ? code(field.default) : "–",
    cell(field.description),
  ]);
  const outputRows = outputs.map(([name, field]) => [code(name), cell(field.description)]);
  const withInputs = replaceRegion(readme, "action-inputs", table(["Input", "Default", "What it does"], inputRows));
  return replaceRegion(withInputs, "action-outputs", table(["Output", "What it holds"], outputRows));
}

function parseAction(text: string): { inputs: [string, Field][]; outputs: [string, Field][] } {
  const action = load(text);
  return { inputs: fields(action, "inputs"), outputs: fields(action, "outputs") };
}

function fields(action: unknown, part: string): [string, Field][] {
  return Object.entries(mapping(mapping(action, "action.yml")[part], part)).map(([name, value]) => {
    const { description, default: preset } = mapping(value, `${part}.${name}`);
    if (typeof description !== "string") throw new Error(`action.yml: ${part}.${name} has no description`);
    return [name, preset === undefined ? { description } : { description, default: String(preset) }];
  });
}

function mapping(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`action.yml: ${name} is no mapping`);
  return { ...value };
}

function table(head: readonly string[], rows: readonly string[][]): string {
  return markdownTable([head, ...rows], { padding: true, alignDelimiters: false });
}

/** A default such as `${{ github.token }}` holds no backtick, so one on either side is enough. */
function code(text: string): string {
  return cell(`\`${text}\``);
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
