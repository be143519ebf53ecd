import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag, strTag } from "js-yaml";
import type { ScalarValue } from "../value-node.ts";

/** YAML 1.2.2, section 10.3.2: the order in which a plain scalar is tried. */
const IMPLICIT = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag] as const;
const BY_TAG = new Map([...IMPLICIT, strTag].map((tag) => [tag.tagName, tag]));

/** What a scalar without a tag is: only plain ones can be other than strings. */
export function resolveScalar(source: string, plain: boolean): ScalarValue {
  if (!plain) return source;
  for (const tag of IMPLICIT) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
}

/** What a scalar with an explicit tag (`!!str 1`) is; undefined if the core schema has no such tag or the text does not fit it. */
export function resolveTagged(source: string, tag: string): ScalarValue | undefined {
  if (tag === "!") return source;
  const known = BY_TAG.get(fullTag(tag));
  const value = known?.resolve(source, true, known.tagName);
  return value === NOT_RESOLVED ? undefined : value;
}

/** The whole name of a tag as written: `!!str` and `!<tag:yaml.org,2002:str>` are the same. */
export function fullTag(tag: string): string {
  if (tag.startsWith("!<") && tag.endsWith(">")) return tag.slice(2, -1);
  return tag.startsWith("!!") ? `tag:yaml.org,2002:${tag.slice(2)}` : tag;
}
