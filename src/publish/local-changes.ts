import { UserError } from "../errors.ts";
import type { Files } from "../files/files.ts";
import type { Checkout } from "../git/checkout.ts";
import type { Wishes } from "../workspace/settings.ts";
import { filesRead } from "./read-set.ts";
import type { Drawn } from "./render.ts";

/**
 * Throws a UserError, with their names, for files of the checkout that Bookends reads or would write and that differ from
 * its commit or aren't in it: what is published is drawn from commits, and would not show them.
 */
export async function refuseLocalChanges(
  files: Files,
  checkout: Checkout,
  drawn: Drawn,
  wishes: Wishes,
): Promise<void> {
  const differs = differing(files, checkout);
  const written = writtenTexts(drawn);
  // What an earlier step of the job has published already is nobody's change.
  const isPublished = (path: string): boolean => written.has(path) && textIfFile(files, path) === written.get(path);
  const refuseAmong = (paths: readonly string[]): void =>
    refuse(paths.filter((path) => differs(path) && !isPublished(path)));
  refuseAmong([...drawn.read, ...written.keys()]);
  refuseAmong(await filesRead(files, wishes));
}

const textIfFile = (files: Files, path: string): string | null | undefined => {
  const kind = files.kind(path);
  return kind === "file" || kind === null ? files.text(path) : undefined;
};

/** The files that Bookends writes, as the branch has them or is to have them: null where it is to have none. */
function writtenTexts({ update: { changes, current }, snapshot }: Drawn): ReadonlyMap<string, string | null> {
  return new Map([
    ...current.map((path) => [path, snapshot.files.text(path)] as const),
    ...changes.map(({ path, after }) => [path, after] as const),
  ]);
}

function differing(files: Files, checkout: Checkout): (path: string) => boolean {
  const changed = checkout.changed();
  const tree = checkout.tree(checkout.head) ?? new Map();
  return (path) => {
    const own = files.own(path);
    return changed.has(path) || changed.has(own) || (files.kind(own) !== null && !tree.has(own));
  };
}

const MOST_NAMED = 5;

function refuse(paths: readonly string[]): void {
  const names = [...new Set(paths)].sort();
  if (names.length === 0) return;
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  const [differs, it] = names.length === 1 ? ["differs", "it"] : ["differ", "them"];
  throw new UserError(
    `${names.slice(0, MOST_NAMED).join(", ")}${more} ${differs} from the commit that is checked out, so nothing is published: commit ${it} or undo the change before Bookends runs, or set publish: none to update the working tree only.`,
  );
}
