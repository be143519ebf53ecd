import { map } from "../errors.ts";
import type { Answer } from "../forge.ts";
import { fields, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";

/** Our own login. */
export const readViewer = async (github: GitHub): Promise<Answer<string>> =>
  map(
    await github.query("query Viewer { viewer { login } }", {}, fields({ viewer: fields({ login: text }) })),
    ({ viewer }) => viewer.login,
  );
