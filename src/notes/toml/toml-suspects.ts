import { endOfLine, type Suspect, startOfLine } from "../diagnosis.ts";
import type { SyntaxCause } from "../syntax-cause.ts";
import { bareItems, missingComma, openAt, openSuspect } from "./toml-bracket-suspects.ts";
import { isTomlValue, type TomlEntry, valueSuspects, withoutComment } from "./toml-value-suspects.ts";
import { writeTomlString } from "./write-toml.ts";

const ENTRY = /^([ \t]*)([\w-]+|"[^"]*"|'[^']*'|[^\s=[\]#"'][^=[\]#"']*?)([ \t]*)([=:：])([ \t]*)(.*)$/;

/**
 * What may be wrong in a TOML text that the parser can't read beyond `stop`, the likeliest first: on the line where it
 * stopped, then a bracket or quote that is open there.
 */
export function* tomlSuspects(source: string, stop: number): Generator<Suspect> {
  const start = startOfLine(source, stop);
  const line = source.slice(start, endOfLine(source, stop)).trimEnd();
  yield* lineSuspects(line, start);
  const before = stop === start ? startOfLine(source, Math.max(0, start - 1)) : start;
  if (before !== start) yield* lineSuspects(source.slice(before, start).trimEnd(), before);
  yield missingComma(source, stop);
  const open = openAt(source, stop);
  if (open === null) return;
  const openLine = startOfLine(source, open.at);
  if (openLine !== start) yield* lineSuspects(source.slice(openLine, endOfLine(source, open.at)).trimEnd(), openLine);
  yield openSuspect(source, open);
  for (const item of bareItems(source, open.at, stop)) yield item;
}

function* lineSuspects(line: string, start: number): Generator<Suspect> {
  const [, indent = "", key = "", gap = "", separator = "", space = "", rest = ""] = ENTRY.exec(line) ?? [];
  if (key === "") return yield* keySuspects(line, start);
  const separatorAt = start + indent.length + key.length + gap.length;
  const value = withoutComment(rest);
  const entry = {
    at: start + indent.length,
    key,
    separator,
    separatorAt,
    value,
    valueAt: separatorAt + 1 + space.length,
  };
  if (separator === "=") yield* valueSuspects(entry);
  else yield separatorSuspect(entry);
  if (!/^(?:[\w-]+|".*"|'.*')$/.test(key)) yield keyCharacters(entry);
}

/** A line without `=`: a header, or a key alone. */
function* keySuspects(line: string, start: number): Generator<Suspect> {
  const [, indent = "", key = "", rest = ""] = /^([ \t]*)([\w-]+)(?:[ \t]+(.*))?$/.exec(line) ?? [];
  const at = start + indent.length;
  if (key !== "") {
    const text = `${key} = ${isTomlValue(rest) ? rest : writeTomlString(rest, "double")}`;
    const span = { start: at, end: at + key.length };
    const trial = [{ span: { start: at, end: start + line.length }, text }];
    yield { cause: { kind: "no-equals", key }, span, trial, isRepair: rest !== "" };
  }
  const header = /^[ \t]*\[[ \t]*[\w.-]+/.exec(line)?.[0];
  if (header === undefined) return;
  const end = start + line.length;
  const trial = [{ span: { start: start + header.length, end }, text: header.includes("[[") ? "]]" : "]" }];
  yield { cause: { kind: "table-header" }, span: { start, end }, trial, isRepair: false };
}

/** `title: x`, as in YAML. */
function separatorSuspect({ key, value, separator, separatorAt, valueAt }: TomlEntry): Suspect {
  const span = { start: separatorAt, end: separatorAt + 1 };
  const text = ` = ${isTomlValue(value) ? value : writeTomlString(value, "double")}`;
  const trial = [{ span: { start: separatorAt, end: valueAt + value.length }, text }];
  const cause: SyntaxCause =
    separator === ":" ? { kind: "colon", key } : { kind: "look-alike", found: separator, like: "colon" };
  return { cause, span, trial, isRepair: value !== "" && !/^["'[{]/.test(value) };
}

function keyCharacters({ at, key }: TomlEntry): Suspect {
  const span = { start: at, end: at + key.length };
  return {
    cause: { kind: "bad-key", key },
    span,
    trial: [{ span, text: writeTomlString(key, "double") }],
    isRepair: true,
  };
}
