import type { Format } from "./format.ts";
import { githubFormat } from "./github.ts";
import { jsonFormat } from "./json.ts";
import { prettyFormat } from "./pretty.ts";
import { sarifFormat } from "./sarif.ts";

/** THE list of formats, the default first. A new one is a file of its own and a line here: `--format` takes it then. */
export const FORMATS: readonly [Format, ...Format[]] = [prettyFormat, jsonFormat, githubFormat, sarifFormat];

const [first, ...others] = FORMATS;

/** What `--format` takes, the default first. */
export const FORMAT_NAMES: readonly [string, ...string[]] = [first.name, ...others.map(({ name }) => name)];

/** The format of that name, the default one where there is none. */
export const formatNamed = (name: string): Format => FORMATS.find((format) => format.name === name) ?? first;
