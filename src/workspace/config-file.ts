/** Where the config is, unless somebody names another file. */
export const DEFAULT_CONFIG_FILE = ".github/bookends.yml";
