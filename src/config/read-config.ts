import { schema, validate } from "../generated/config-schema.js";
import { locate } from "../notes/locate.ts";
import { placesIn, type Span } from "../notes/span.ts";
import { type MappingNode, pruneEmpty, toData } from "../notes/value-node.ts";
import { parseYaml } from "../notes/yaml/parse-yaml.ts";
import { noteSchema } from "../schema/note-schema.ts";
import { standaloneValidator } from "../schema/standalone.ts";
import { yamlFaultWords } from "../schema/yaml-fault.ts";
import { buildConfig } from "./build.ts";
import { type Config, DEFAULT_CONFIG } from "./config.ts";
import type { ConfigFault } from "./config-fault.ts";
import { strayPath } from "./path-reason.ts";
import { configReason } from "./words.ts";

export { type ConfigFault, configSentence } from "./config-fault.ts";

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly fault: ConfigFault };

/**
 * Reads `.github/bookends.yml`. An empty file is the default config; of several faults the first in the file is reported.
 * @param file its path, for the sentence. @param text all of it.
 */
export function readConfig(file: string, text: string): ConfigResult {
  // A byte order mark is a column of line 1.
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const parsed = parseYaml(text.slice(start), start);
  const fault = (span: Span, reason: string): ConfigResult => {
    const { line, column } = placesIn(text)(span);
    return { ok: false, fault: { file, line, column, reason } };
  };
  if (!parsed.ok) return fault(parsed.fault.span, `${yamlFaultWords(parsed.fault)}.`);
  const { root } = parsed;
  if (root === null || (root.kind === "scalar" && root.value === null)) return { ok: true, config: DEFAULT_CONFIG };
  if (root.kind !== "mapping") return fault(root.span, "the config must be a mapping of keys and values.");
  const content = pruneEmpty(root);
  const wrong = firstFault(root, content);
  return wrong === null ? { ok: true, config: buildConfig(toData(content)) } : fault(wrong.span, wrong.reason);
}

function firstFault(root: MappingNode, content: MappingNode): { readonly span: Span; readonly reason: string } | null {
  const data = toData(content);
  const openingFence = { start: root.span.start, end: root.span.start };
  const findings = noteSchema(standaloneValidator(schema, validate)).check({
    language: "yaml",
    openingFence,
    root,
    content,
    data,
  });
  const [first] = findings.toSorted((a, b) => a.span.start - b.span.start);
  if (first) return { span: first.span, reason: configReason(first) };
  const stray = strayPath(data);
  if (stray === null) return null;
  return {
    span: locate(content, stray.path)?.node.span ?? root.span,
    reason: `${stray.path.join(".")}: ${stray.reason}`,
  };
}
