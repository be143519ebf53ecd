import { childOf, locate, pointerPath, pointerToken } from "../notes/locate.ts";
import type { FrontMatter } from "../notes/note.ts";
import type { Span } from "../notes/span.ts";
import type { MappingEntry, MappingNode, ValueNode } from "../notes/value-node.ts";

/** What a finding is about: a value, a key that is there, or a key that is not. `path` leads to the value, or to the mapping of the key. */
export type Subject =
  | { readonly kind: "value"; readonly path: readonly string[] }
  | { readonly kind: "key" | "missing"; readonly path: readonly string[]; readonly key: string };

export interface SubjectPlace {
  readonly span: Span;
  readonly pointer: string;
  /** Whether the key of a missing value is there, with nothing after it. */
  readonly written: boolean;
}

/**
 * Where a finding points: a value at its token, a key at the key, a missing key at the key when it is there with nothing
 * after it, else at the key of the mapping that lacks it. The front matter as a whole is pointed to by its opening fence.
 */
export function placeOf(subject: Subject, frontMatter: FrontMatter): SubjectPlace {
  const at = locate(frontMatter.content, subject.path);
  const fence: SubjectPlace = { span: frontMatter.openingFence, pointer: "", written: false };
  if (subject.kind === "value") {
    if (at === null) return nearestAbove(subject.path, frontMatter) ?? fence;
    return at.pointer === "" ? fence : { span: at.node.span, pointer: at.pointer, written: true };
  }
  const pointer = `${at?.pointer ?? ""}/${pointerToken(subject.key)}`;
  const entry = writtenEntry(frontMatter, at?.pointer ?? "", subject.key);
  if (entry !== null) return { span: entry.keySpan, pointer, written: true };
  const span = at === null || at.pointer === "" ? fence.span : (at.keySpan ?? itemSpan(at.node));
  return { span, pointer, written: false };
}

/** The entry of `key` as it stands in the file, empty or not, in the mapping at `pointer`. */
export function writtenEntry({ root }: FrontMatter, pointer: string, key: string): MappingEntry | null {
  const mapping = pointerPath(pointer).reduce<ValueNode | undefined>(childOf, root);
  return mapping?.kind === "mapping" ? (mapping.entries.find((entry) => entry.key === key) ?? null) : null;
}

/** A mapping in a list has no key of its own: its first key stands for it. */
const itemSpan = (node: ValueNode): Span => (isMapping(node) ? (node.entries[0]?.keySpan ?? node.span) : node.span);

const isMapping = (node: ValueNode): node is MappingNode => node.kind === "mapping";

/** A value that isn't in the file, such as a null that a key stands for: its mapping, or what is nearest above. */
function nearestAbove(path: readonly string[], frontMatter: FrontMatter): SubjectPlace | null {
  const key = path.at(-1);
  if (key === undefined) return null;
  return placeOf({ kind: "missing", path: path.slice(0, -1), key }, frontMatter);
}
