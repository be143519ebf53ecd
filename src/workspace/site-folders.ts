import type { Config } from "../config/config.ts";
import type { Files } from "../files/files.ts";
import type { Site } from "../rules/site.ts";
import { insidePath } from "./settings.ts";

/** The site that notes link into, null if the config names no folder of it. Throws a UserError for a folder outside. */
export function readSite(files: Pick<Files, "inside" | "list">, site: Config["site"]): Site | null {
  if (site.public === null && site.posts === null) return null;
  const inside = (folder: string | null): string | null =>
    folder === null || files.inside(folder) === "" ? folder && "" : insidePath(files, "a folder of the site", folder);
  const listed = new Map<string, readonly string[]>();
  const list = (folder: string): readonly string[] => {
    const names = listed.get(folder) ?? files.list(folder);
    listed.set(folder, names);
    return names;
  };
  return { publicFolder: inside(site.public), postsFolder: inside(site.posts), list };
}
