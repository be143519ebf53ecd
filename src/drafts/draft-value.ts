import type { ScalarNode, ScalarStyle, ValueNode } from "../notes/value-node.ts";

/** A value as it is to stand in a note. `bare` is written as it is: a number, a date, true or false. */
export type Value =
  | { readonly kind: "text"; readonly text: string; readonly style: ScalarStyle }
  | { readonly kind: "bare"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly style: ScalarStyle; readonly flow: boolean }
  | { readonly kind: "empty" };

export const bare = (text: string): Value => ({ kind: "bare", text });

/** The scalars among values, those in lists too. */
export const scalarsOf = (samples: readonly ValueNode[]): ScalarNode[] =>
  samples.flatMap((node) =>
    node.kind === "scalar" ? [node] : node.kind === "sequence" ? scalarsOf(node.items.map(({ value }) => value)) : [],
  );

/** The most frequent of some values, the later one of two that are equally frequent; null of none. */
export function mostFrequent<Item>(items: readonly Item[]): Item | null {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].findLast(([, count]) => count === most)?.[0] ?? null;
}

const STYLES: readonly ScalarStyle[] = ["plain", "single", "double"];

/** The quotes that the texts among samples have mostly. */
export const styleOf = (samples: readonly ValueNode[]): ScalarStyle =>
  mostFrequent(
    scalarsOf(samples)
      .filter(({ value }) => typeof value === "string")
      .map(({ style }) => style)
      .filter((style) => STYLES.includes(style)),
  ) ?? "plain";

/** Whether most samples are lists. */
export const areLists = (samples: readonly ValueNode[]): boolean =>
  samples.filter(({ kind }) => kind === "sequence").length * 2 > samples.length;

/** Whether most lists among the samples, or else those of all the library, stand in brackets. */
export const isFlow = (samples: readonly ValueNode[]): boolean =>
  mostFrequent(samples.flatMap((node) => (node.kind === "sequence" && node.items.length > 0 ? [node.flow] : []))) ??
  false;

/** A text in quotes as samples have them. */
export const textLike = (text: string, samples: readonly ValueNode[]): Value => ({
  kind: "text",
  text,
  style: styleOf(samples),
});

/** Whether at least a share of the samples pass. */
export const mostly = <Item>(items: readonly Item[], test: (item: Item) => boolean, share = 0.5): boolean =>
  items.length > 0 && items.filter(test).length > items.length * share;
