import { UserError } from "../errors.ts";
import { css } from "../generated/markdown-css.js";
import { isGenerated } from "../readme/generated-sign.ts";
import { previewPage } from "../readme/preview-page.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { update } from "../workspace/readme-update.ts";
import { insidePath, readSettings } from "../workspace/settings.ts";
import type { Command } from "./command.ts";
import { sayLeftOut, sayUnread, type World } from "./command-context.ts";
import { lastOf, type Values, wishesOf } from "./option-types.ts";

const DEFAULT_OUT = "bookends-preview.html";

const TYPES: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
};

/** `bookends preview`: writes one HTML file that shows the READMEs as GitHub would, and changes nothing else. */
async function previewReadme(world: World, values: Values): Promise<number> {
  const { files, terminal } = world;
  const wishes = wishesOf(values);
  const out = insidePath(files, "the preview", lastOf(values, "out") ?? DEFAULT_OUT);
  const before = files.text(out);
  if (before !== null && !isGenerated(before))
    throw new UserError(`${out} is there already and wasn't made by Bookends: name another file with --out.`);
  const { changes, notes, found } = await update(world, { wishes, today: null });
  sayUnread(world, notes);
  sayLeftOut(world, found);
  const written = new Map(changes.map(({ path, after }) => [path, after ?? ""]));
  const previewed = readSettings(files, wishes).config.readme.map((path) => ({
    path,
    text: written.get(path) ?? files.text(path) ?? "",
    pictureAt: (address: string) => pictureAt(world, written, path, address),
  }));
  files.write(new Map([[out, previewPage(previewed, css)]]));
  terminal.print(`The preview is in ${escapeInvisible(out)}: open it in a browser.\n`);
  return 0;
}

/** A picture of the repository as a data URI; null for what lies elsewhere, isn't there or is no picture. */
function pictureAt(
  { files }: World,
  written: ReadonlyMap<string, string>,
  readme: string,
  address: string,
): string | null {
  const path = pathOf(readme, address);
  const type = TYPES[path?.split(".").at(-1)?.toLowerCase() ?? ""];
  if (path === null || type === undefined) return null;
  const text = written.get(path);
  const bytes = text === undefined ? readPicture(files, path) : new TextEncoder().encode(text);
  return bytes === null ? null : `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}

const readPicture = (files: World["files"], path: string): Uint8Array | null =>
  files.inside(path) !== null && files.kind(path) === "file" ? files.bytes(path) : null;

/** The path in the repository of an address in a file; null where it leads elsewhere. */
function pathOf(readme: string, address: string): string | null {
  const base = `file:///${readme.split("/").map(encodeURIComponent).join("/")}`;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address) || !URL.canParse(address, base)) return null;
  try {
    return decodeURIComponent(new URL(address, base).pathname.slice(1));
  } catch {
    return null;
  }
}

export const previewCommand: Command = {
  name: "preview",
  summary: "Show the README as GitHub would, in one HTML file",
  about:
    "Writes one HTML file that shows the README as it is to be: as GitHub would, on light and dark pages, on a desktop and a phone, with all pictures inside. Changes no other file.",
  operands: null,
  options: {
    out: { value: "FILE", help: `The file to write (${DEFAULT_OUT})` },
  },
  exits: "0 fine; 2 the command, the config or a block is wrong, or the notes are nowhere to be found.",
  run: previewReadme,
};
