import { type GeneratedFile, signed } from "./generated-sign.ts";
import { picturePath } from "./picture-places.ts";
import { relativeLink } from "./relative-links.ts";
import type { Shelf } from "./shelf.ts";

/** The pictures that a block shows from files of their own. */
export interface PictureFiles {
  /**
   * The link to a picture.
   * @param name its file's name: the same name always stands for the same picture
   * @param draw makes its SVG text
   */
  readonly linkTo: (name: string, draw: () => string) => string;
  /** The files of the pictures that a text shows. */
  readonly shownIn: (text: string) => GeneratedFile[];
}

const SOURCE = / src="([^"]*)"/g;

/** Pictures for a block of the file at `path`. */
export function pictureFiles(shelf: Pick<Shelf, "chartFolder">, path: string): PictureFiles {
  const drawn = new Map<string, { readonly path: string; readonly draw: () => string }>();
  return {
    linkTo: (name, draw) => {
      const file = picturePath(name, shelf, path);
      const link = relativeLink(path, file);
      if (!drawn.has(link)) drawn.set(link, { path: file, draw });
      return link;
    },
    shownIn: (text) => {
      const links = new Set([...text.matchAll(SOURCE)].map(([, link = ""]) => link));
      return [...links].flatMap((link) => {
        const file = drawn.get(link);
        return file === undefined ? [] : [{ path: file.path, text: signed(file.draw()) }];
      });
    },
  };
}
