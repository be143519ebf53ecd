import type { ValueNode } from "../notes/value-node.ts";
import { areLists, isFlow, mostFrequent, mostly, scalarsOf, styleOf, textLike, type Value } from "./draft-value.ts";
import { distinct, type Form } from "./form.ts";

/** The ways to write names, the library's own first: a text or a list, with or without the brackets of links. */
export function authorForms(
  authors: readonly string[],
  samples: readonly ValueNode[],
  slugs: ReadonlyMap<string, string>,
): Form<readonly string[]>[] {
  if (authors.length === 0) return [];
  const isLinked = mostly(scalarsOf(samples), ({ source }) => source.includes("[["));
  const names = authors.map((name) => slugs.get(name) ?? name);
  const linked = isLinked
    ? nameValues(
        names.map((name) => `[[${name}]]`),
        samples,
      )
    : [];
  return distinct([...linked, ...nameValues(names, samples)].map((value) => ({ value, says: authors })));
}

/** Names as a text, parted in each way that is read, and as a list. */
function nameValues(names: readonly string[], samples: readonly ValueNode[]): Value[] {
  const parting = mostFrequent(scalarsOf(samples).flatMap(({ source }) => partingIn(source)));
  const joints = [...new Set([...(parting === null ? [] : [parting]), ", ", " and ", "; "])];
  const texts = joints.map((joint) => textLike(joined(names, joint), samples));
  const list = listLike(names, samples);
  if (prefersList(names.length, samples)) return [list, ...texts];
  return names.length === 1 ? [...texts.slice(0, 1), list] : [...texts, list];
}

/** Whether as many names stand in a list mostly: some libraries have a list only for several. */
function prefersList(count: number, samples: readonly ValueNode[]): boolean {
  const several = samples.filter((node) => node.kind === "sequence" && node.items.length > 1);
  return count > 1 && several.length > 0 ? true : areLists(samples);
}

const partingIn = (text: string): string[] =>
  /(?<=[\p{L}\].])( & | and |; |, )(?=[\p{L}[])/u.exec(text)?.slice(1, 2) ?? [];

const joined = (names: readonly string[], joint: string): string =>
  joint === " and " && names.length > 2
    ? `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`
    : names.join(joint);

/** The ways to write tags: as a list or a text, as the library has them, with what all its notes have beside. */
export function tagForms(
  tags: readonly string[],
  samples: readonly ValueNode[],
  isParted: boolean,
): Form<readonly string[]>[] {
  const isLinked = mostly(scalarsOf(samples), ({ source }) => source.includes("[["));
  const hasSign = mostly(scalarsOf(samples), ({ source }) => /^#\S/.test(source));
  const dashed = tags.map((tag) => tag.replaceAll(/\s+/g, "-"));
  const linked = isLinked
    ? tagValues(
        tags.map((tag) => `[[${tag}]]`),
        tags,
        samples,
      )
    : [];
  const signed = hasSign
    ? tagValues(
        dashed.map((tag) => `#${tag}`),
        dashed,
        samples,
      )
    : [];
  const plain = tagValues(tags, tags, samples);
  const words = isParted && !areLists(samples) ? tagValues(dashed, dashed, samples, " ") : [];
  return distinct([...linked, ...signed, ...words, ...plain]);
}

/** Tags as they are shown, beside those that all notes have: as a list and as a text. */
function tagValues(
  shown: readonly string[],
  says: readonly string[],
  samples: readonly ValueNode[],
  joint = ", ",
): Form<readonly string[]>[] {
  const always = commonItems(samples);
  const items = [...always, ...shown.filter((tag) => !always.includes(tag))];
  if (items.length === 0) return [];
  const list = { value: listLike(items, samples), says };
  const text = { value: textLike(items.join(joint), samples), says };
  return samples.length === 0 || areLists(samples) || always.length > 0 ? [list, text] : [text, list];
}

/** What nearly all values of a key hold. */
function commonItems(samples: readonly ValueNode[]): string[] {
  if (samples.length < 3) return [];
  const items = samples.map((node) => scalarsOf([node]).map(({ source }) => source));
  return [...new Set(items[0] ?? [])].filter((item) => mostly(items, (all) => all.includes(item), 0.9));
}

/** A list as the library writes it. */
export const listLike = (items: readonly string[], samples: readonly ValueNode[]): Value => ({
  kind: "list",
  items,
  style: styleOf(samples),
  flow: isFlow(samples),
});
