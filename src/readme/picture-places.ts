import { folderOf, splitPath } from "../text/repository-path.ts";
import type { Shelf } from "./shelf.ts";

type Places = Pick<Shelf, "chartFolder">;

const nameIn = (folder: string, name: string): string => (folder === "" ? name : `${folder}/${name}`);

const configured = (chartFolder: string): string => (chartFolder === "." ? "" : chartFolder);

const PICTURES = "bookends";

/**
 * The folder of the bars and covers that the file at `path` shows: the one that the config names, else `bookends/`
 * beside the file. Files that share it share the pictures: the same name always stands for the same picture.
 */
const pictureFolder = ({ chartFolder }: Places, path: string): string =>
  chartFolder === null ? nameIn(folderOf(path), PICTURES) : configured(chartFolder);

/** The folder of its charts and cards: the one that the config names, else the one that the file lies in. */
const themedFolder = ({ chartFolder }: Places, path: string): string =>
  chartFolder === null ? folderOf(path) : configured(chartFolder);

/**
 * What the names of a file's charts and cards begin with: `bookends-` for a README, `bookends-list-` for `list.md`. Files
 * of one folder may be about different notes, so they share none.
 */
function themedStem(path: string): string {
  const stem = splitPath(path)[1].replace(/\.mdx?$/i, "");
  return /^readme$/i.test(stem) ? "bookends-" : `bookends-${stem}-`;
}

/** The path of a chart or card of the file at `path`. */
export const themedPath = (name: string, theme: string, places: Places, path: string): string =>
  nameIn(themedFolder(places, path), `${themedStem(path)}${name}-${theme}.svg`);

/** The path of a bar or cover of the file at `path`. */
export const picturePath = (name: string, places: Places, path: string): string =>
  nameIn(pictureFolder(places, path), name);

/** Beside the file, and with a name that is no note's: `_*.md` never is. `block` is its number in the file, from 1, as `page` is. */
export const pagePath = (path: string, block: number, page: number): string =>
  nameIn(folderOf(path), `${pageStem(path)}${block}-${page}.md`);

const pageStem = (path: string): string => `_bookends-${splitPath(path)[1].replace(/\.md$/i, "")}-`;

/** A folder, and which of the names in it blocks of a file give to files that they show. */
export interface GeneratedPlace {
  readonly folder: string;
  readonly isOurs: (name: string) => boolean;
}

const PICTURE = /^(?:bar-\d+|cover-.+)\.svg$/;
const CHART = /^(?:progress|months|years|pages|year)(?:-\d+)?-(?:light|dark)\.svg$/;
const PAGE = /^\d+-\d+\.md$/;

/** Where files that the blocks of the file at `path` show may lie. */
export const generatedPlaces = (places: Places, path: string): readonly GeneratedPlace[] => [
  { folder: pictureFolder(places, path), isOurs: (name) => PICTURE.test(name) },
  { folder: themedFolder(places, path), isOurs: startingWith(themedStem(path), CHART) },
  { folder: folderOf(path), isOurs: startingWith(pageStem(path), PAGE) },
];

const startingWith =
  (stem: string, rest: RegExp) =>
  (name: string): boolean =>
    name.startsWith(stem) && rest.test(name.slice(stem.length));
