import { escapeHtml } from "../text/html.ts";
import { type GeneratedFile, signed } from "./generated-sign.ts";
import { themedPath } from "./picture-places.ts";
import { type Drawing, svg } from "./pictures/svg.ts";
import { THEMES } from "./pictures/theme.ts";
import { relativeLink } from "./relative-links.ts";
import type { Shelf } from "./shelf.ts";

/**
 * A picture that is light or dark as its reader's page is, as HTML for the file at `path`, and its two files.
 * @param name `months`, say: the same name always stands for the same picture
 */
export function themedPicture(
  drawing: Drawing,
  name: string,
  shelf: Pick<Shelf, "chartFolder">,
  path: string,
): { readonly text: string; readonly files: readonly GeneratedFile[] } {
  const files = THEMES.map((theme) => ({
    path: themedPath(name, theme.name, shelf, path),
    text: signed(svg(drawing, drawing.shapes(theme))),
  }));
  const [light = "", dark = ""] = files.map((file) => escapeHtml(relativeLink(path, file.path)));
  const alt = escapeHtml(`${drawing.title}. ${drawing.description}`);
  const text = [
    "<p>",
    "<picture>",
    `<source media="(prefers-color-scheme: dark)" srcset="${dark}">`,
    `<img src="${light}" width="${drawing.width}" alt="${alt}">`,
    "</picture>",
    "</p>",
  ].join("\n");
  return { text, files };
}
