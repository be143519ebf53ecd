import { pointerPath } from "../notes/locate.ts";
import type { Intent } from "../rules/proposal.ts";

type Data = Record<string, unknown>;

/** `data` with the intents carried out. It is changed in place, so it has to be the caller's own; renames come last. */
export function carriedOut(data: Data, intents: readonly Intent[]): Data {
  const names = new Map<string, string>();
  for (const intent of intents) {
    if (intent.kind === "rename") names.set(intent.from, intent.to);
    else if (intent.kind === "set") setAt(data, pointerPath(intent.pointer), intent.value);
  }
  if (names.size === 0) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [names.get(key) ?? key, value]));
}

/** Sets what is there already; a path that leads nowhere changes nothing. */
function setAt(data: unknown, path: readonly string[], value: unknown): void {
  const [token = "", ...rest] = path;
  if (!isContainer(data) || !Object.hasOwn(data, token)) return;
  if (rest.length === 0) data[token] = value;
  else setAt(data[token], rest, value);
}

const isContainer = (data: unknown): data is Data => typeof data === "object" && data !== null;
