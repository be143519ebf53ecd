/** A collection of Jekyll is a folder whose name begins with `_`; Hexo keeps its posts in `source/_posts`. */
const COLLECTION = /(?:^|\/)_[^/]+\//;
const HEXO = /(?:^|\/)source\/_/;

/**
 * Whether Jekyll builds the file at this path: then texts under `tags` and `categories` are lists with spaces between,
 * and a date before the file's name is its `date`. Source: Jekyll's documentation, "Posts" and "Collections".
 */
export const isJekyllPath = (path: string): boolean => COLLECTION.test(path) && !HEXO.test(path);
